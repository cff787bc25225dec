package org.stemma.annotate.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Tells which figures a page itself takes back. In a sentence of correction ("an earlier version of
 * this article said", "corrects a report", "Correction:") those behind "not", "instead of" and the
 * like, and those of the earlier version; in any sentence the first of "revised from 12 to 9" and
 * of "not 12 but 9". Immutable and thread-safe.
 */
final class Withdrawals {

  private static final Set<String> REVISED =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "revised");

  private static final Set<String> FROM =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "changed-from");

  /** The longest phrase of the list, in tokens. */
  private static final int LONGEST = 6;

  /**
   * How far "from" may stand behind "revised": "revised the toll sharply down from 12". No public
   * set marks what numbers count, so none can sweep it; by judgement.
   */
  private static final int REVISION_REACH = 8;

  private final NumberReader numbers;
  private final Map<String, Set<String>> kinds = new HashMap<>();

  /** Few words begin a phrase: most tokens are done with one look. */
  private final Set<String> firstWords = new HashSet<>();

  Withdrawals(Lexicon lexicon, NumberReader numbers) {
    this.numbers = numbers;
    for (List<String> row : lexicon.rows("corrections.tsv")) {
      kinds.computeIfAbsent(row.get(1), k -> new HashSet<>()).add(row.get(0));
      firstWords.add(row.get(0).split("[ -]", 2)[0]);
    }
  }

  boolean isWithdrawn(FigureLine line, FigureDraft draft) {
    return isRevised(line, draft)
        || isDenied(line, draft.from())
        || isContrasted(line, draft)
        || isCorrection(line) && isBehind(line, draft, "earlier");
  }

  private boolean isCorrection(FigureLine line) {
    for (int at = 0; at < line.size(); at++) {
      if (starts(line, at, "correction") || starts(line, at, "earlier")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a correction says "not", "instead of" right before the token at {@code from}, or a
   * number beside it is put in its place ("12, not 21"), or it was "first stated".
   */
  boolean isDenied(FigureLine line, int from) {
    return ends(line, from, "instead")
        && (isCorrection(line) || isBesideNumber(line, from) || isStatedBefore(line, from));
  }

  /** "Three men, not two as first stated", "not two men as first stated". */
  private boolean isStatedBefore(FigureLine line, int from) {
    int to = numbers.at(line, from).map(NumberReading::to).orElse(line.size());
    return starts(line, to, "before") || starts(line, to + 1, "before");
  }

  private boolean isBesideNumber(FigureLine line, int from) {
    int comma = from - 2;
    return comma > 0
        && line.lower(comma).equals(",")
        && numbers.at(line, comma - 1).filter(n -> n.to() == comma).isPresent();
  }

  /** "Not 12 but 9 people": the first number, if a second follows the "but". */
  private boolean isContrasted(FigureLine line, FigureDraft draft) {
    if (!line.lower(draft.from() - 1).equals("not")) {
      return false;
    }
    for (int at = draft.to(); at <= draft.to() + 1; at++) {
      if (line.lower(at).equals("but")) {
        return at + 1 < line.size() && numbers.at(line, at + 1).isPresent();
      }
    }
    return false;
  }

  /**
   * Where a sentence that says that the number before it was wrong goes on; empty for any other.
   */
  OptionalInt mends(FigureLine line) {
    Set<String> phrases = kinds.getOrDefault("mends", Set.of());
    for (int to = Math.min(line.size(), LONGEST); to > 0; to--) {
      if (phrases.contains(line.phrase(0, to))) {
        return OptionalInt.of(to);
      }
    }
    return OptionalInt.empty();
  }

  /** "Had earlier said 14": what was said before; whether it still holds the page must show. */
  boolean isFormer(FigureLine line, FigureDraft draft) {
    return isBehind(line, draft, "former");
  }

  /** Behind the words of {@code kind} for the wrong text, before those for the right one. */
  private boolean isBehind(FigureLine line, FigureDraft draft, String kind) {
    boolean behind = false;
    for (int at = 0; at < draft.from(); at++) {
      behind = starts(line, at, kind) || behind && !starts(line, at, "right");
    }
    return behind;
  }

  /** "was revised down from 12 to 9": the old number, if a new one follows. */
  private boolean isRevised(FigureLine line, FigureDraft draft) {
    boolean steps =
        FROM.contains(line.lower(draft.from() - 1))
            && (REVISED.contains(line.lower(draft.to())) || draft.to() >= line.size() - 1);
    if (!steps) {
      return false;
    }
    for (int at = Math.max(0, draft.from() - REVISION_REACH); at < draft.from(); at++) {
      if (starts(line, at, "revision")) {
        return true;
      }
    }
    return false;
  }

  private boolean starts(FigureLine line, int from, String kind) {
    if (!firstWords.contains(line.lower(from))) {
      return false;
    }
    Set<String> phrases = kinds.getOrDefault(kind, Set.of());
    for (int to = from + 1; to <= Math.min(line.size(), from + LONGEST); to++) {
      if (phrases.contains(line.phrase(from, to))) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(FigureLine line, int to, String kind) {
    Set<String> phrases = kinds.getOrDefault(kind, Set.of());
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      if (phrases.contains(line.phrase(from, to))) {
        return true;
      }
    }
    return false;
  }
}
