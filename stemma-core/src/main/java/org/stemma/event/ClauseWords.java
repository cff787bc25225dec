package org.stemma.event;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * The words of a clause in a row, as they stand on the page but for names and loose participles.
 */
final class ClauseWords {

  /** What no phrase ends in. */
  private static final Set<String> LOOSE_ENDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "by", "to", "of", "in", "on", "at", "for", "with",
          "from", "that", "between", ",", "-", "’s", "'s");

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "(", ")");

  private final Reading reading;
  private final Clause clause;
  private final Map<Integer, String> names;

  /**
   * @param names for some nouns the name to use in their place
   */
  ClauseWords(Reading reading, Clause clause, Map<Integer, String> names) {
    this.reading = reading;
    this.clause = clause;
    this.names = Map.copyOf(names);
  }

  /** The words at {@code indexes}; what no phrase ends in is left out at the end. */
  String join(NavigableSet<Integer> indexes) {
    NavigableSet<Integer> kept = new TreeSet<>(indexes);
    while (!kept.isEmpty() && LOOSE_ENDS.contains(clause.form(kept.last()))) {
      kept.pollLast();
    }
    StringBuilder line = new StringBuilder();
    int last = -1;
    for (int i : kept) {
      if (QUOTES.contains(clause.form(i))) {
        continue;
      }
      if (!line.isEmpty()) {
        line.append(between(last, i));
      }
      line.append(names.containsKey(i) ? name(i) : form(i));
      last = i;
    }
    return line.toString().strip();
  }

  private String name(int index) {
    return Objects.requireNonNull(names.get(index));
  }

  /** "Dismissing the plan" as a clause of its own: "dismisses the plan". */
  private String form(int index) {
    Word word = clause.word(index);
    boolean loose =
        word.tag().equals("VBG")
            && word.is("advcl")
            && clause.child(index, "aux", "auxpass", "mark", "nsubj").isEmpty()
            && clause.subject(index).isPresent();
    if (!loose) {
      return word.form();
    }
    int subject = clause.subject(index).orElseThrow();
    boolean many = clause.word(subject).tag().endsWith("S") || clause.joined(subject).size() > 1;
    String lemma = clause.lemma(index);
    boolean hiss = lemma.matches(".*(s|x|z|ch|sh|o)");
    boolean vowel = lemma.matches(".*[aeiou]y") || !lemma.endsWith("y");
    return many
        ? lemma
        : hiss
            ? lemma + "es"
            : vowel ? lemma + "s" : lemma.substring(0, lemma.length() - 1) + "ies";
  }

  /** What stands between two kept words: the page's own hyphen, or a space. */
  private String between(int last, int next) {
    int from = clause.word(last).span().end();
    int to = clause.word(next).span().start();
    String gap = from < to ? reading.words(Span.of(from, to)) : "";
    boolean glued = gap.isEmpty() || gap.equals("-") || gap.equals("/") || gap.equals("–");
    return glued ? gap : gap.startsWith(",") && last == next - 2 && !isAside(next) ? ", " : " ";
  }

  private boolean isAside(int index) {
    return clause.word(index).isVerb() || clause.word(index).is("prep");
  }
}
