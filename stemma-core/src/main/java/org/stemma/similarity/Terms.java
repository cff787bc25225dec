package org.stemma.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotate.figure.WrittenNumbers;

/**
 * What a sentence must share with another to state the same, however like the two are: numbers,
 * names, denials, modality and sides of opposites. By English lists. Immutable and thread-safe.
 *
 * @param numbers values in their order, signs of money behind them
 * @param names words with a capital in their order, without those of the speaker
 * @param denials each with the word that it denies, sorted
 * @param qualifiers classes of {@code qualifying-words.tsv}, sorted
 * @param opposites words of {@code opposed-words.tsv}
 * @param forms all words
 */
record Terms(
    List<String> numbers,
    List<String> names,
    List<String> denials,
    List<String> qualifiers,
    Opposites opposites,
    Set<String> forms) {

  Terms {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
    denials = List.copyOf(denials);
    qualifiers = List.copyOf(qualifiers);
    forms = Set.copyOf(forms);
  }

  /**
   * The terms of {@code text}.
   *
   * @param tokens all of the text
   * @param speaker words of the name of who says it
   */
  static Terms of(String text, List<Token> tokens, Set<String> speaker) {
    List<String> names = Names.in(text, tokens);
    names.removeAll(speaker);
    List<String> forms = tokens.stream().map(Token::form).toList();
    Qualifiers qualifiers = Qualifiers.of(text, tokens);
    return new Terms(
        numbers(text),
        names,
        qualifiers.denials(),
        qualifiers.classes(),
        Opposites.of(forms),
        new HashSet<>(forms));
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>(WrittenNumbers.ENGLISH.in(text));
    text.codePoints()
        .filter(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
        .mapToObj(Character::toString)
        .forEach(numbers::add);
    return numbers;
  }

  /**
   * Whether nothing of this forbids that the two state the same: the same numbers in the same
   * order, as "5 died, 7 were hurt" turned is another statement; no name of one alone, and those of
   * both in one order; the same words denied; the same modality; no opposites.
   */
  boolean agree(Terms other) {
    return numbers.equals(other.numbers)
        && denials.equals(other.denials)
        && qualifiers.equals(other.qualifiers)
        && other.forms.containsAll(names)
        && forms.containsAll(other.names)
        && shared(names, other.names).equals(shared(other.names, names))
        && !opposites.oppose(other.opposites)
        && !Opposites.byPrefix(without(forms, other.forms), without(other.forms, forms));
  }

  private static List<String> shared(List<String> names, List<String> others) {
    return names.stream().distinct().filter(others::contains).toList();
  }

  private static Set<String> without(Set<String> forms, Set<String> others) {
    return forms.stream().filter(f -> !others.contains(f)).collect(Collectors.toSet());
  }
}
