package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.annotate.figure.NumberReading.Kind;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;

/**
 * First places with their scope: "the deadliest flood since 1953", "the worst season on record" are
 * a rank of 1; "at its lowest level in decades" is a span of time that has no better.
 */
final class Superlatives {

  private static final String FILE = "figures/small-words.tsv";

  /** Superlatives of no regular form. */
  private static final Set<String> IRREGULAR = Lexicon.ENGLISH.words(FILE, "superlative");

  private static final Set<String> ADVERBS = Lexicon.ENGLISH.words(FILE, "superlative-adverb");

  private static final Set<String> RECORDS = Lexicon.ENGLISH.words(FILE, "record");

  private static final Set<String> SINCE = Lexicon.ENGLISH.words(FILE, "record-since");

  private static final Set<String> IN = Lexicon.ENGLISH.words(FILE, "record-in");

  private static final Set<String> ARTICLE = Lexicon.ENGLISH.words("grammar-words.tsv", "definite");

  /**
   * Tokens of the time of which it is the first: "since the early 19th century". By judgement, not
   * swept.
   */
  private static final int LONGEST_TIME = 6;

  /**
   * From the superlative to the word that opens its scope. No public set marks what numbers count,
   * so none can sweep it; by judgement.
   */
  private static final int REACH = 6;

  /** Words in -est that are no superlatives, as far as they are everyday English. */
  private static final Set<String> PLAIN = Lexicon.ENGLISH.words("figures/plain-est-words.txt");

  private final FigureWords words;

  Superlatives(FigureWords words) {
    this.words = words;
  }

  List<FigureDraft> in(FigureLine line) {
    List<FigureDraft> found = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      if (superlative(line, at)) {
        scope(line, at).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean superlative(FigureLine line, int at) {
    String word = line.lower(at);
    boolean form =
        word.length() > 4
            && word.endsWith("est")
            && !PLAIN.contains(word)
            && CommonWords.ENGLISH.sizeClass(base(word)) != CommonWords.UNKNOWN;
    return form
        || IRREGULAR.contains(word)
        || ADVERBS.contains(word)
            && ARTICLE.contains(line.lower(at - 1))
            && !line.isPartitive(at + 1);
  }

  /** "deadly" of "deadliest", "low" of "lowest", "large" of "largest", "big" of "biggest". */
  private static String base(String superlative) {
    String stem = superlative.substring(0, superlative.length() - 3);
    if (stem.endsWith("i")) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    int last = stem.length() - 1;
    boolean doubled =
        last > 1 && stem.charAt(last) == stem.charAt(last - 1) && !stem.endsWith("ll");
    if (doubled) {
      return stem.substring(0, last);
    }
    boolean plain = CommonWords.ENGLISH.sizeClass(stem) != CommonWords.UNKNOWN;
    return plain ? stem : stem + "e";
  }

  private Optional<FigureDraft> scope(FigureLine line, int at) {
    for (int i = at + 1;
        i <= at + REACH && i < line.size() && !",;.:".contains(line.lower(i));
        i++) {
      String word = line.lower(i);
      if (IN.contains(word) && words.unitAt(line, i + 1).filter(u -> period(line, u)).isPresent()) {
        int to = i + 2;
        return Optional.of(
            FigureDraft.of(
                    NumberReading.open(i, to, Kind.MAGNITUDE, OptionalDouble.of(1)),
                    to,
                    "duration",
                    words.unitAt(line, i + 1).map(u -> u.value().name()),
                    List.of())
                .withVague(true));
      }
      int end = rankEnd(line, i);
      if (end > i) {
        return Optional.of(
            FigureDraft.of(
                NumberReading.of(at, at + 1, Kind.ORDINAL, 1),
                end,
                "rank",
                Optional.of("rank"),
                List.of()));
      }
    }
    return Optional.empty();
  }

  /** "decades", "years": a plural period without a number. */
  private static boolean period(FigureLine line, Found<Unit> unit) {
    return unit.value().quantity().equals("duration")
        && line.lower(unit.from()).length() > 4
        && line.lower(unit.from()).endsWith("s");
  }

  /** Where the scope that opens at {@code at} ends; {@code at} if none opens there. */
  private int rankEnd(FigureLine line, int at) {
    String word = line.lower(at);
    if (RECORDS.contains(word)) {
      return at + 1;
    }
    if (at + 2 <= line.size() && RECORDS.contains(line.phrase(at, at + 2))) {
      return at + 2;
    }
    int to = at + 1;
    if (SINCE.contains(word)) {
      if (ARTICLE.contains(line.lower(to))) {
        to++;
      }
      while (to < line.size()
          && to < at + LONGEST_TIME
          && (line.get(to).isCapital() || line.get(to).isNumber())) {
        to++;
      }
      // "since the 19th century"
      boolean ordinal = to > at + 1 && line.get(to - 1).isNumber();
      while (ordinal && to < line.size() && to < at + LONGEST_TIME && isPeriodEnd(line, to)) {
        to++;
      }
      return to > at + 1 ? to : at;
    }
    return at;
  }

  /** The ending of an ordinal, glued to its figures, or the unit behind it. */
  private boolean isPeriodEnd(FigureLine line, int at) {
    boolean ending = line.lower(at).length() == 2 && line.get(at).glued();
    return ending || words.unitAt(line, at).isPresent();
  }
}
