package org.stemma.story;

import java.util.List;
import java.util.stream.LongStream;
import org.stemma.similarity.Sentence;

/**
 * The sentences of a segment as numbers, so that those that stand in segments of many stories can
 * be counted without the segments.
 */
public final class SentenceCodes {

  /**
   * Kept of a segment, the lowest of more, so that segments of like length mostly keep the same; of
   * much longer ones a sentence may be lost. By judgement; 200 sentences are some 4,000 words,
   * which few reports have.
   */
  static final int MOST = 200;

  private SentenceCodes() {}

  /** The {@linkplain Sentence#code() codes} of {@code sentences}, each once, in rising order. */
  public static LongStream of(List<Sentence> sentences) {
    return sentences.stream().mapToLong(Sentence::code).distinct().sorted().limit(MOST);
  }
}
