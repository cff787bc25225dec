package org.stemma.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/**
 * Answers that are told by the order of their words, for quotation marks and "that" mislead
 * parsers: "calls that “plain wrong”", "dismissed the claims as “rumours”", "that is simply not
 * true", "there is no truth in the reports", "no such offer was made", "had never used that word",
 * "pleaded not guilty".
 */
final class AnswerPhrases {

  /** Words in which the noun for what was told, or the word that calls it untrue, must stand. */
  private static final int NEAR = 5;

  /** Words from "the" to the noun for what was told: "the latest media reports". */
  private static final int PHRASE = 4;

  private static final Set<String> UNTRUE = CalledUntrue.words("untrue");
  private static final Set<String> SCORN = CalledUntrue.words("scorn");
  private static final Set<String> TRUE = CalledUntrue.words("true");
  private static final Set<String> CALLING = CalledUntrue.words("calling");
  private static final Set<String> TURNING_DOWN = CalledUntrue.words("verb");
  private static final Set<String> DENYING = CalledUntrue.words("denying");
  private static final Set<String> GROUND = CalledUntrue.words("ground");
  private static final Set<String> TOLD = CalledUntrue.words("noun");
  private static final Set<String> PHRASES =
      Set.copyOf(Lexicon.ENGLISH.words("unsaid-phrases.txt"));
  private static final Set<String> ARTICLES =
      Set.of("her", "his", "its", "such", "that", "the", "their", "these", "this", "those");

  /** What the pointing words are, and where they end. */
  private record Pointer(int end, boolean noun) {}

  private final Clause clause;
  private final List<Word> words;

  private AnswerPhrases(Clause clause) {
    this.clause = clause;
    this.words = clause.sentence().words();
  }

  /** The answer that begins with the word at {@code at}, if one does. */
  static Optional<Answer> at(Clause clause, int at) {
    AnswerPhrases phrases = new AnswerPhrases(clause);
    return phrases
        .calling(at)
        .or(() -> phrases.being(at))
        .or(() -> phrases.withoutGround(at))
        .or(() -> phrases.noSuch(at))
        .or(() -> phrases.unsaid(at))
        .or(() -> phrases.plea(at));
  }

  private Optional<Answer> calling(int verb) {
    String lemma = clause.lemma(verb);
    boolean calls = CALLING.contains(lemma);
    boolean turns = TURNING_DOWN.contains(lemma);
    if (!calls && !turns || !clause.isVerb(verb) || isUnreal(verb)) {
      return Optional.empty();
    }
    Optional<Pointer> pointer = pointer(next(verb));
    if (pointer.isEmpty()) {
      return Optional.empty();
    }
    int from = next(pointer.get().end());
    boolean as = from < words.size() && clause.form(from).equals("as");
    boolean untrue = has(from, UNTRUE);
    boolean scorned = has(from, SCORN) || turns && as && !DENYING.contains(lemma);
    if (turns && !as || !untrue && !scorned) {
      return Optional.empty();
    }
    return Optional.of(untrue || pointer.get().noun() ? Answer.to(!untrue) : Answer.toAccusation());
  }

  /** "That is a lie", "it's simply not true", "this did not happen" need another's words before. */
  private Optional<Answer> being(int verb) {
    boolean be = clause.lemma(verb).equals("be") || clause.form(verb).equals("'s");
    if (!be || !clause.isVerb(verb) || verb == 0) {
      return Optional.empty();
    }
    boolean pronoun = CalledUntrue.POINTERS.contains(clause.form(verb - 1));
    boolean not = has(verb + 1, Set.of("not", "n't", "n’t"));
    boolean untrue = not ? has(verb + 1, TRUE) : has(verb + 1, UNTRUE);
    boolean beside = pronoun && has(verb + 1, Set.of("that", "if", "whether"));
    return pronoun && untrue && !beside ? Optional.of(Answer.spoken()) : Optional.empty();
  }

  /** "There is no truth in the reports", "the claims were without foundation". */
  private Optional<Answer> withoutGround(int noun) {
    if (!GROUND.contains(clause.lemma(noun)) || noun == 0) {
      return Optional.empty();
    }
    boolean no = clause.form(noun - 1).equals("no");
    boolean without =
        clause.form(noun - 1).equals("without")
            || noun > 1 && clause.form(noun - 2).equals("without");
    int link = next(noun);
    boolean of = link < words.size() && Set.of("in", "to", "for", "behind").contains(form(link));
    boolean behind = of && pointer(next(link)).isPresent();
    boolean before =
        words.subList(0, noun).stream().anyMatch(w -> w.isNoun() && TOLD.contains(w.lemma()));
    return no && behind || without && before ? Optional.of(Answer.to(false)) : Optional.empty();
  }

  /** "No such offer was made" in another's words, "denied that any such offer existed". */
  private Optional<Answer> noSuch(int at) {
    if (!clause.form(at).equals("such") || at == 0 || at + 1 >= words.size()) {
      return Optional.empty();
    }
    boolean no = form(at - 1).equals("no") && !form(at + 1).equals("thing");
    boolean any =
        form(at - 1).equals("any")
            && words.subList(0, at).stream()
                .anyMatch(w -> w.isVerb() && DENYING.contains(w.lemma()));
    return any
        ? Optional.of(Answer.atOnce())
        : no ? Optional.of(Answer.spoken()) : Optional.empty();
  }

  /** "Had never used that word", "had said nothing of the kind". */
  private Optional<Answer> unsaid(int verb) {
    if (!clause.isVerb(verb)) {
      return Optional.empty();
    }
    StringBuilder behind = new StringBuilder();
    for (int i = next(verb), n = 0; i < words.size() && n < NEAR; i = next(i), n++) {
      behind.append(behind.isEmpty() ? "" : " ").append(form(i));
      String phrase = behind.toString();
      boolean nothing = phrase.startsWith("no");
      if (PHRASES.contains(phrase) && clause.isNegated(verb) != nothing
          || PHRASES.contains(phrase) && nothing) {
        return Optional.of(Answer.atOnce());
      }
    }
    return Optional.empty();
  }

  /**
   * "Pleaded not guilty", "entered a plea of not guilty"; not "will plead" or what a jury finds.
   */
  private Optional<Answer> plea(int at) {
    boolean guilty = form(at).equals("guilty") && at > 0 && form(at - 1).equals("not");
    boolean pleaded =
        IntStream.range(0, words.size())
            .filter(i -> clause.lemma(i).equals("plead") || clause.lemma(i).equals("plea"))
            .anyMatch(i -> !isUnreal(i));
    boolean spoken = guilty && at <= 3 && !words.get(0).isWordy();
    return guilty && (pleaded || spoken) ? Optional.of(Answer.toCharges()) : Optional.empty();
  }

  /** "It", "that", "the report", "those claims": what was told before, from {@code at} on. */
  private Optional<Pointer> pointer(int at) {
    if (at >= words.size() || !ARTICLES.contains(form(at)) && !form(at).equals("it")) {
      return Optional.empty();
    }
    int end = Math.min(words.size(), at + PHRASE + 1);
    for (int i = at + 1; i < end && !words.get(i).isVerb() && !form(i).equals("of"); i++) {
      boolean told = words.get(i).isNoun() && TOLD.contains(clause.lemma(i));
      boolean more = i + 1 < words.size() && Set.of("that", "of").contains(form(i + 1));
      if (told) {
        return more ? Optional.empty() : Optional.of(new Pointer(i, true));
      }
    }
    return CalledUntrue.POINTERS.contains(form(at))
        ? Optional.of(new Pointer(at, false))
        : Optional.empty();
  }

  private boolean isUnreal(int verb) {
    return clause.isNegated(verb) || clause.isHypothetical(verb);
  }

  /** Whether one of {@code wanted} stands in the next words, before a comma or another clause. */
  private boolean has(int from, Set<String> wanted) {
    for (int i = from, n = 0; i < words.size() && n < NEAR && !form(i).equals(","); i++) {
      boolean two = i + 1 < words.size() && wanted.contains(form(i) + " " + form(i + 1));
      if (two || wanted.contains(form(i)) || wanted.contains(clause.lemma(i))) {
        return true;
      }
      n += words.get(i).isWordy() ? 1 : 0;
    }
    return false;
  }

  private String form(int index) {
    return clause.form(index);
  }

  /** The next word that is no mark; the number of words if there is none. */
  private int next(int index) {
    int at = index + 1;
    while (at < words.size() && !words.get(at).isWordy()) {
      at++;
    }
    return at;
  }
}
