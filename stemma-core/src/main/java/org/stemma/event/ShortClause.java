package org.stemma.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/**
 * A clause or noun phrase cut down to what a list needs: subject, verb, object, place. Times,
 * asides and clauses of circumstance are left out, the words that stay keep their order.
 */
final class ShortClause {

  /** Longer lines do not fit a list; what stands last and is not needed is left out first. */
  static final int LONGEST = 100;

  /** Loose phrases ("in Lund", "for three weeks") kept in a line that has room for them. */
  private static final int MOST_LOOSE = 4;

  private final Clause clause;
  private final ClauseWords words;

  private final Set<Integer> named;

  private static final Set<String> BOUNDS = Set.of("before", "until", "till");

  private final List<Span> times;

  /**
   * @param names for some nouns the name to use in place of their phrase ("he": "Ana Ruiz")
   */
  ShortClause(Reading reading, Clause clause, Map<Integer, String> names) {
    this.clause = clause;
    this.words = new ClauseWords(reading, clause, names);
    this.named = Set.copyOf(names.keySet());
    this.times =
        reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .map(TimeExpression::span)
            .filter(t -> !isNeeded(clause, t))
            .toList();
  }

  /** "Will not sail before Friday": without its time the clause would say the opposite. */
  private static boolean isNeeded(Clause clause, Span time) {
    return clause
        .head(clause.sentence().indexesIn(time))
        .map(clause::head)
        .filter(p -> p >= 0 && BOUNDS.contains(clause.form(p)) && clause.head(p) >= 0)
        .map(clause::head)
        .filter(v -> clause.isVerb(v) && clause.isNegated(v))
        .isPresent();
  }

  /** The clause of the verb at {@code verb}. */
  String ofVerb(int verb) {
    Optional<Integer> content = clause.child(verb, "ccomp").filter(c -> c < verb);
    Optional<Integer> subject = clause.child(verb, "nsubj");
    return content.isPresent() && subject.isPresent()
        ? shortened(
            List.of(
                kept -> kept.keepNoun(subject.get(), 1),
                kept -> kept.keep(verb),
                kept -> kept.keepVerb(content.get(), 1)))
        : shortened(List.of(kept -> kept.keepVerb(verb, 0)));
  }

  /** The phrase of the noun at {@code noun}. */
  String ofNoun(int noun) {
    return shortened(List.of(kept -> kept.keepNoun(noun, 0)));
  }

  /** The parts in their order; a colon stands before the last of several: what was said. */
  private String shortened(List<Consumer<KeptWords>> parts) {
    String line = "";
    for (int most = MOST_LOOSE; most >= 0; most--) {
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < parts.size(); i++) {
        KeptWords kept = new KeptWords(clause, named, times, most);
        parts.get(i).accept(kept);
        joined
            .append(i == 0 ? "" : i == parts.size() - 1 ? ": " : " ")
            .append(words.join(kept.indexes()));
      }
      line = joined.toString();
      if (line.length() <= LONGEST) {
        return line;
      }
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
