package org.stemma.lineage;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.stemma.story.SentenceCodes;

/**
 * Sentences that stand, word for word, in several stories: calls of papers, not their reports. All
 * stories of a collection are needed to know them, but of each only its {@link SentenceCodes}.
 */
public final class StockSentences {

  /** Chosen by judgement. */
  private static final int STORIES = 3;

  private final long[] codes;

  private StockSentences(long[] codes) {
    this.codes = codes;
  }

  /** Those of all witnesses that there are; one of no story is a story by itself. */
  static StockSentences of(List<Witness> witnesses, Map<String, String> storyOf) {
    Map<String, List<Witness>> stories =
        witnesses.stream().collect(groupingBy(w -> storyOf.getOrDefault(w.id(), w.id())));
    return among(
        stories.values().stream()
            .map(told -> told.stream().flatMapToLong(w -> SentenceCodes.of(w.sentences())))
            .toList());
  }

  /** Those of known {@code codes}. */
  public static StockSentences of(Collection<Long> codes) {
    return new StockSentences(codes.stream().mapToLong(Long::longValue).sorted().toArray());
  }

  /**
   * Those among the sentences of {@code stories}. Takes some 20 bytes a sentence while it counts.
   *
   * @param stories the codes of all sentences of each story, in any order and however often
   */
  public static StockSentences among(Collection<LongStream> stories) {
    long[] all = each(stories);
    Arrays.sort(all);
    return new StockSentences(
        LongStream.range(STORIES - 1, all.length)
            .filter(at -> all[(int) at] == all[(int) at - STORIES + 1])
            .map(at -> all[(int) at])
            .distinct()
            .toArray());
  }

  /** The codes of one story after the other, each once a story. */
  private static long[] each(Collection<LongStream> stories) {
    long[] all = new long[0];
    int count = 0;
    for (LongStream story : stories) {
      long[] codes = story.sorted().toArray();
      if (all.length - count < codes.length) {
        all = Arrays.copyOf(all, Math.max(count + codes.length, count + count / 2));
      }
      for (int at = 0; at < codes.length; at++) {
        if (at == 0 || codes[at] != codes[at - 1]) {
          all[count++] = codes[at];
        }
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** Whether the sentence of {@code code} is one. */
  public boolean holds(long code) {
    return Arrays.binarySearch(codes, code) >= 0;
  }
}
