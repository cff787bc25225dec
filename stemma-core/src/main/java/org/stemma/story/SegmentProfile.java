package org.stemma.story;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.stemma.annotation.Reading;

/**
 * What is kept of a segment to match it with others: hashed words, line by line, and the day; and
 * codes of its sentences, to know those that many stories have. Two profiles of one id are the same
 * segment. At most {@value #MOST_TERMS} words of {@value #MOST_LINES} lines and {@value
 * SentenceCodes#MOST} sentences, so the size is bounded by some 3.3 KB whatever the page holds.
 *
 * <p>Immutable; ordered by page, then by place on the page.
 */
public final class SegmentProfile implements Comparable<SegmentProfile> {

  /** Words kept, each counted once a line. */
  static final int MOST_TERMS = 280;

  /** Lines kept apart; the words of later ones are counted in the last. */
  static final int MOST_LINES = 40;

  private static final Comparator<SegmentProfile> ORDER =
      Comparator.<SegmentProfile, String>comparing(p -> p.page)
          .thenComparingInt(p -> p.place)
          .thenComparing(p -> p.id)
          .thenComparing(p -> p.headline)
          .thenComparingInt(p -> p.day)
          .thenComparing(p -> p.live)
          .thenComparing(p -> p.lines, Arrays::compare)
          .thenComparing(p -> p.ends, Arrays::compare)
          .thenComparing(p -> p.terms, Arrays::compare)
          .thenComparing(p -> p.sentences, Arrays::compare);

  private final String page;
  private final int place;
  private final String id;
  private final String headline;
  private final int day;
  private final boolean live;
  private final int[] lines;
  private final short[] ends;
  private final int[] terms;
  private final long[] sentences;

  /**
   * @param day days since 1970-01-01, or {@link Integer#MIN_VALUE}
   * @param live whether its page is a live blog
   * @param lines a code for the words of each line, the title first
   * @param ends index in {@code terms} behind the last word of each line
   * @param terms {@linkplain TermCode codes} of the distinct words of each line
   * @param sentences {@linkplain SentenceCodes codes} in rising order
   */
  SegmentProfile(
      String page,
      int place,
      String id,
      String headline,
      int day,
      boolean live,
      int[] lines,
      short[] ends,
      int[] terms,
      long[] sentences) {
    if (lines.length == 0 || lines.length != ends.length || lines.length > MOST_LINES) {
      throw new IllegalArgumentException(
          "lines " + lines.length + " must be 1 to " + MOST_LINES + ", as many as ends");
    }
    if (terms.length > MOST_TERMS || ends[ends.length - 1] != terms.length) {
      throw new IllegalArgumentException(
          "terms " + terms.length + " must end with the last line and be <= " + MOST_TERMS);
    }
    if (sentences.length > SentenceCodes.MOST) {
      throw new IllegalArgumentException(
          "sentences " + sentences.length + " must be <= " + SentenceCodes.MOST);
    }
    for (int line = 0; line < ends.length; line++) {
      if (ends[line] < (line == 0 ? 0 : ends[line - 1])) {
        throw new IllegalArgumentException("end " + ends[line] + " of line " + line + " lies back");
      }
    }
    this.page = page;
    this.place = place;
    this.id = id;
    this.headline = headline;
    this.day = day;
    this.live = live;
    this.lines = lines;
    this.ends = ends;
    this.terms = terms;
    this.sentences = sentences;
  }

  /** The profiles of all segments of a page that was read. */
  public static List<SegmentProfile> all(Reading reading) {
    return SegmentText.of(List.of(reading)).stream().map(SegmentProfile::of).toList();
  }

  /** The profile of a segment of a page that was read. */
  public static SegmentProfile of(SegmentText segment) {
    return ProfileReader.profile(segment);
  }

  public String id() {
    return id;
  }

  /** The name of the page that it stands on. */
  public String page() {
    return page;
  }

  /** Where on the page it begins, in UTF-16 units of its text. */
  int place() {
    return place;
  }

  /** Words of the title, empty if there is none. */
  public String headline() {
    return headline;
  }

  /** The day of publication as days since 1970-01-01, if known. */
  public OptionalInt day() {
    return day == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** Whether it is an entry of a live blog, which data of the page tell. */
  boolean isLive() {
    return live;
  }

  static int dayOf(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  int lineCount() {
    return lines.length;
  }

  /** A code for all words of the line; line 0 is the title. */
  int line(int index) {
    return lines[index];
  }

  int from(int line) {
    return line == 0 ? 0 : ends[line - 1];
  }

  int to(int line) {
    return ends[line];
  }

  int term(int index) {
    return terms[index];
  }

  /** {@linkplain SentenceCodes Codes} of its sentences, each once, in rising order. */
  public LongStream sentences() {
    return Arrays.stream(sentences);
  }

  /** Bytes that the profile takes on a 64-bit machine with compressed references, roughly. */
  public int bytes() {
    int headers = 56 + 4 * 16;
    int strings = 3 * 40 + page.length() + id.length() + headline.length();
    return headers
        + strings
        + 4 * lines.length
        + 2 * ends.length
        + 4 * terms.length
        + 8 * sentences.length;
  }

  @Override
  public int compareTo(SegmentProfile other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SegmentProfile profile
        && id.equals(profile.id)
        && page.equals(profile.page)
        && place == profile.place
        && headline.equals(profile.headline)
        && day == profile.day
        && live == profile.live
        && Arrays.equals(lines, profile.lines)
        && Arrays.equals(ends, profile.ends)
        && Arrays.equals(terms, profile.terms)
        && Arrays.equals(sentences, profile.sentences);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
