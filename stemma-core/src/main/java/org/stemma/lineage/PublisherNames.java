package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.article.OutletName;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * Which segments name the publisher of another: who tells in common words what a club, an office or
 * a paper published, and names it, came after it. Needs no verb of speech. All words of the name
 * must stand there: "New York" does not name the New York Post, nor the site that is called so. A
 * name of one word ("Today", "Nature", that of a town) means too much else: it counts only where it
 * is credited.
 */
final class PublisherNames {

  private final Map<String, Boolean> known = new HashMap<>();

  /** Whether {@code copy} names who published {@code source}, and is not by the same. */
  boolean names(Witness copy, Witness source) {
    Optional<String> publisher = source.publisher();
    if (publisher.isEmpty() || isOf(copy, publisher.get())) {
      return false;
    }
    return known.computeIfAbsent(
        copy.id() + "\n" + publisher.get(), k -> isNamed(copy, publisher.get()));
  }

  private static boolean isOf(Witness witness, String publisher) {
    OutletName name = OutletName.of(publisher);
    return witness.publisher().filter(p -> OutletName.of(p).meets(name)).isPresent();
  }

  private static boolean isNamed(Witness copy, String publisher) {
    List<Token> tokens = Tokens.of(publisher);
    List<String> forms = new ArrayList<>(OutletName.of(publisher).words());
    if (forms.size() > 2 && isAbbreviation(publisher, tokens.getLast())) {
      forms.removeLast();
    }
    return forms.size() > 1 && stands(copy, forms) && !isPlace(copy, forms);
  }

  /**
   * Whether the name is that of a place on the page that holds it: who tells of a town names it.
   */
  private static boolean isPlace(Witness copy, List<String> forms) {
    return copy.text().reading().all(Mention.class).stream()
        .filter(mention -> mention.type() == EntityType.PLACE)
        .anyMatch(mention -> OutletName.of(mention.name()).words().equals(forms));
  }

  /** "FC", "AG": a paper need not repeat the form of a body behind its name. */
  private static boolean isAbbreviation(String name, Token token) {
    return name.substring(token.span().start(), token.span().end())
        .chars()
        .allMatch(Character::isUpperCase);
  }

  private static boolean stands(Witness copy, List<String> forms) {
    List<Token> prose = copy.prose();
    String text = copy.text().reading().article().text();
    return IntStream.range(0, prose.size()).anyMatch(at -> standsAt(text, prose, at, forms));
  }

  /** Whether {@code forms} stand from the token {@code at} on, the outer ones with a capital. */
  static boolean standsAt(String text, List<Token> tokens, int at, List<String> forms) {
    int end = at + forms.size();
    return end <= tokens.size()
        && isCapital(text, tokens.get(at))
        && isCapital(text, tokens.get(end - 1))
        && tokens.subList(at, end).stream().map(Token::form).toList().equals(forms);
  }

  private static boolean isCapital(String text, Token word) {
    return Character.isUpperCase(text.codePointAt(word.span().start()));
  }
}
