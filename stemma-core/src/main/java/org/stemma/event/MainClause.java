package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * What the headline says was done: its part behind a colon and before "as", "after" and their like.
 * Of that the verb with its objects; the whole of it where the verb is a participle without an
 * auxiliary ("Three hurt in crash") or where there is none.
 */
final class MainClause {

  private static final Set<String> SIDE_CLAUSES =
      Set.of("after", "amid", "as", "before", "despite", "following", "when", "while");

  private static final Set<String> RELATIVES = Set.of("that", "which", "who");

  /** Shorter beginnings are a topic ("Harbour fire: ..."), no statement of their own. */
  private static final int SHORTEST = 2;

  /** A predicate longer than this is cut at its last phrase. */
  private static final int LONGEST = 9;

  private MainClause() {}

  /** What was done; of the first sentence where there is no headline. */
  static Optional<Span> what(
      Reading reading, List<ParsedSentence> titles, List<ParsedSentence> lead) {
    for (ParsedSentence sentence : titles.isEmpty() ? lead : titles) {
      if (!sentence.words().isEmpty()) {
        return Optional.of(what(Clause.of(sentence)));
      }
    }
    return Optional.empty();
  }

  private static Span what(Clause clause) {
    List<Word> words = clause.sentence().words();
    int from = from(clause);
    int to = to(clause, from);
    for (int i = from + 1; i < to; i++) {
      if (isPredicate(clause, i)) {
        return predicate(clause, i, to);
      }
    }
    return words.get(from).span().cover(words.get(to - 1).span());
  }

  /** The first word behind a colon that parts a topic from a statement. */
  private static int from(Clause clause) {
    List<Word> words = clause.sentence().words();
    for (int i = 1; i + SHORTEST < words.size(); i++) {
      if (words.get(i).form().equals(":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int to(Clause clause, int from) {
    List<Word> words = clause.sentence().words();
    for (int i = from + SHORTEST; i < words.size(); i++) {
      if (SIDE_CLAUSES.contains(clause.form(i)) || RELATIVES.contains(clause.form(i))) {
        return i;
      }
    }
    return words.size();
  }

  /** A finite verb, or an infinitive that a finite one leaves out ("set to ..."). */
  private static boolean isPredicate(Clause clause, int index) {
    Word word = clause.word(index);
    String tag = word.tag();
    boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    boolean bare = tag.equals("VB") && clause.child(index, "nsubj").isPresent();
    return (finite || bare) && !word.is("aux") && !word.is("amod") && !word.is("compound");
  }

  private static Span predicate(Clause clause, int verb, int to) {
    List<Word> words = clause.sentence().words();
    int end = Math.min(to, verb + LONGEST);
    if (end < to) {
      for (int i = end - 1; i > verb + 1; i--) {
        if (clause.word(i).is("prep") || clause.form(i).equals(",")) {
          end = i;
          break;
        }
      }
    }
    return words.get(verb).span().cover(words.get(end - 1).span());
  }
}
