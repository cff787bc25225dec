package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/**
 * What a proposal contains, in the words of its sentence: "offered five percent and a day off", "a
 * bid of 12 million", "the plan includes repairs", "a draft that would end coal".
 */
final class OfferedTerms {

  private static final Set<String> HOLDS = Lexicon.ENGLISH.words("proposal-words.tsv", "hold");

  private OfferedTerms() {}

  /** What is offered by a verb whose object or infinitive stands at {@code content}. */
  static List<String> ofContent(Reading reading, Clause clause, int content) {
    return clause.isVerb(content)
        ? List.of(words(reading, clause.sentence().phrase(content)))
        : parts(reading, clause, content);
  }

  /** What the noun at {@code noun} for a proposal is told to contain. */
  static List<String> ofNoun(Reading reading, Clause clause, int noun) {
    List<String> terms = new ArrayList<>();
    clause.prepositional(noun, "of").stream()
        .filter(o -> clause.children(o, "nmod", "num").stream().anyMatch(n -> isNumber(clause, n)))
        .forEach(o -> terms.add(words(reading, clause.sentence().phrase(o))));
    clause.children(noun, "relcl").stream()
        .filter(v -> isToDo(clause, v))
        .forEach(v -> terms.add(deed(reading, clause, v)));
    int verb = clause.head(noun);
    if (clause.word(noun).is("nsubj") && verb >= 0 && clause.isVerb(verb)) {
      if (HOLDS.contains(clause.lemma(verb)) && !clause.isNegated(verb)) {
        clause.child(verb, "dobj").ifPresent(o -> terms.addAll(parts(reading, clause, o)));
      } else if (isToDo(clause, verb)) {
        terms.add(deed(reading, clause, verb));
      }
    }
    return terms;
  }

  private static boolean isNumber(Clause clause, int word) {
    return clause.word(word).tag().equals("CD");
  }

  /** "Would end coal": what a proposal is to do; not what it would be. */
  private static boolean isToDo(Clause clause, int verb) {
    return clause.auxiliaries(verb).contains("would")
        && !clause.isNegated(verb)
        && clause.child(verb, "dobj").isPresent();
  }

  private static String deed(Reading reading, Clause clause, int verb) {
    Span from = clause.word(verb).span();
    int end = clause.sentence().phrase(verb).end();
    return words(reading, Span.of(from.start(), Math.max(from.end(), end)));
  }

  /** Each noun of "a day off and two free meals" with what hangs on it. */
  private static List<String> parts(Reading reading, Clause clause, int noun) {
    List<Integer> joined = clause.joined(noun);
    int end = clause.sentence().phrase(noun).end();
    List<String> found = new ArrayList<>();
    for (int at = 0; at < joined.size(); at++) {
      int start = clause.nounPhrase(joined.get(at)).start();
      int stop = at + 1 < joined.size() ? clause.nounPhrase(joined.get(at + 1)).start() : end;
      if (start < stop) {
        found.add(words(reading, Span.of(start, stop)));
      }
    }
    return found;
  }

  private static String words(Reading reading, Span span) {
    String words = reading.words(span).replaceAll("\\s+", " ").strip();
    String open = words.endsWith(" and") ? words.substring(0, words.length() - 4) : words;
    String plain = open.strip();
    return plain.endsWith(",") || plain.endsWith(".")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
