package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * Which segments name the publisher of another: who tells in common words what a club, an office or
 * a paper published, and names it, came after it. Needs no verb of speech; where the name stands
 * for more than one word may miss ("New York" of New York Post), all of it must be there.
 */
final class PublisherNames {

  /** What a body states for itself; its noun stands for it: "the club said on its website". */
  private static final Set<UpstreamKind> BODIES =
      Set.of(UpstreamKind.OFFICIAL_STATEMENT, UpstreamKind.OFFICIALS);

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
    return stands(copy, forms) || isMeantByNoun(copy, forms);
  }

  /** "FC", "AG": a paper need not repeat the form of a body behind its name. */
  private static boolean isAbbreviation(String name, Token token) {
    return name.substring(token.span().start(), token.span().end())
        .chars()
        .allMatch(Character::isUpperCase);
  }

  /** Whether the words stand in the text one after the other, the first with a capital. */
  private static boolean stands(Witness copy, List<String> forms) {
    List<Token> prose = copy.prose();
    String text = copy.text().reading().article().text();
    for (int at = 0; at + forms.size() <= prose.size(); at++) {
      if (Character.isUpperCase(text.codePointAt(prose.get(at).span().start()))
          && prose.subList(at, at + forms.size()).stream()
              .map(Token::form)
              .toList()
              .equals(forms)) {
        return true;
      }
    }
    return false;
  }

  /** "The club said": the last word of Harnow Football Club, without a name of its own. */
  private static boolean isMeantByNoun(Witness copy, List<String> forms) {
    return forms.size() > 1
        && copy.text().reading().within(Upstream.class, copy.text().segment().span()).stream()
            .filter(u -> BODIES.contains(u.kind()))
            .map(u -> u.name().toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.equals("the " + forms.getLast()));
  }
}
