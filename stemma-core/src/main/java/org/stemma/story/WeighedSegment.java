package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The words of a segment without stock lines: codes in order, how often each is said, and the
 * length of the vectors they span. Immutable.
 */
final class WeighedSegment {

  /**
   * Sharpens rare against common names. Swept 1, 1.5 and 2 on an earlier form of the vector; not
   * swept again on this one.
   */
  static final double SHARPNESS = 1.5;

  /** Lines that a word of the title counts as much as. */
  private static final int TITLE = 2;

  /** More often than this a word is not counted. Chosen by judgement, not swept. */
  private static final int MOST_SAID = 31;

  final SegmentProfile profile;
  final int[] codes;
  final byte[] said;
  final boolean[] titled;
  final float[] weights;
  private double names;
  private double numbers;
  private double words;
  private double title;

  private WeighedSegment(SegmentProfile profile, int[] codes, byte[] said, boolean[] titled) {
    this.profile = profile;
    this.codes = codes;
    this.said = said;
    this.titled = titled;
    this.weights = new float[codes.length];
  }

  /** Codes in order of their plain forms, each form once; not weighed yet. */
  static WeighedSegment of(SegmentProfile profile, Set<Integer> stock) {
    return of(profile, line -> line > 0 && stock.contains(profile.line(line)));
  }

  /** The same of all lines but those for which {@code leftOut} holds. */
  static WeighedSegment of(SegmentProfile profile, IntPredicate leftOut) {
    TreeMap<Integer, int[]> found = new TreeMap<>();
    for (int line = 0; line < profile.lineCount(); line++) {
      if (!leftOut.test(line)) {
        for (int at = profile.from(line); at < profile.to(line); at++) {
          int code = profile.term(at);
          int[] entry = found.computeIfAbsent(TermCode.plain(code), k -> new int[3]);
          entry[0] += line == 0 ? TITLE : 1;
          entry[1] |= line == 0 ? 1 : 0;
          entry[2] |= TermCode.kind(code);
        }
      }
    }
    return of(profile, found);
  }

  /** {@code found}: by plain code how often it is said, whether in a title, of which kind. */
  private static WeighedSegment of(SegmentProfile profile, SortedMap<Integer, int[]> found) {
    int[] codes = new int[found.size()];
    byte[] said = new byte[codes.length];
    boolean[] titled = new boolean[codes.length];
    int i = 0;
    for (var entry : found.entrySet()) {
      codes[i] = entry.getKey() | entry.getValue()[2];
      said[i] = (byte) Math.min(MOST_SAID, entry.getValue()[0]);
      titled[i] = entry.getValue()[1] == 1;
      i++;
    }
    return new WeighedSegment(profile, codes, said, titled);
  }

  /** The words of all of {@code segments}, as if one report held them; not weighed yet. */
  static WeighedSegment together(List<WeighedSegment> segments) {
    TreeMap<Integer, int[]> found = new TreeMap<>();
    for (WeighedSegment segment : segments) {
      for (int i = 0; i < segment.codes.length; i++) {
        int code = segment.codes[i];
        int[] entry = found.computeIfAbsent(TermCode.plain(code), k -> new int[3]);
        entry[0] += segment.said[i];
        entry[1] |= segment.titled[i] ? 1 : 0;
        entry[2] |= TermCode.kind(code);
      }
    }
    return of(segments.get(0).profile, found);
  }

  int[] plainCodes() {
    return Arrays.stream(codes).map(TermCode::plain).toArray();
  }

  /** Sets the lengths of the vectors; to be called once, before any comparison. */
  void weigh(TermWeights rarity) {
    double[] sums = new double[4];
    for (int i = 0; i < codes.length; i++) {
      weights[i] = (float) rarity.of(codes[i]);
      double weight = weights[i];
      double word = weight * often(i);
      double name = Math.pow(weight, SHARPNESS) * often(i);
      sums[0] += isName(i) ? name * name : 0;
      sums[1] += isNumber(i) ? word * word : 0;
      sums[2] += word * word;
      sums[3] += titled[i] ? weight * weight : 0;
    }
    names = Math.sqrt(sums[0]);
    numbers = Math.sqrt(sums[1]);
    words = Math.sqrt(sums[2]);
    title = Math.sqrt(sums[3]);
  }

  /** The number of {@linkplain TermWeights#isAnchor anchors} that both hold. */
  int sharedAnchors(WeighedSegment other) {
    return anchorsWith(other).size();
  }

  /** The plain codes of the anchors that both hold, in order. */
  List<Integer> anchorsWith(WeighedSegment other) {
    List<Integer> shared = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < codes.length && j < other.codes.length) {
      int order = Integer.compare(TermCode.plain(codes[i]), TermCode.plain(other.codes[j]));
      if (order == 0 && TermWeights.isAnchor(codes[i], other.codes[j])) {
        shared.add(TermCode.plain(codes[i]));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The number of anchors that both hold and are no numbers. */
  long namesWith(WeighedSegment other) {
    return anchorsWith(other).stream()
        .filter(plain -> (code(plain).orElse(0) & TermCode.NUMBER) == 0)
        .count();
  }

  /** Whether a word with this plain code is said. */
  boolean holds(int plain) {
    return code(plain).isPresent();
  }

  /** The code of the word with this plain code, with its kind, if it is said. */
  OptionalInt code(int plain) {
    int at = index(plain);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(codes[at]);
  }

  /** The weight of the word with this plain code, 0 if it is not said. */
  double weight(int plain) {
    int at = index(plain);
    return at < 0 ? 0 : weights[at];
  }

  private int index(int plain) {
    int at = Arrays.binarySearch(codes, plain);
    int first = at < 0 ? -at - 1 : at;
    return first < codes.length && TermCode.plain(codes[first]) == plain ? first : -1;
  }

  boolean isName(int index) {
    return TermCode.kind(codes[index]) == TermCode.NAME;
  }

  boolean isNumber(int index) {
    return TermCode.kind(codes[index]) == TermCode.NUMBER;
  }

  /** Whether it is written as a name or a number, at least at times. */
  boolean isParticular(int index) {
    return TermCode.kind(codes[index]) != 0;
  }

  double often(int index) {
    return 1 + Math.log(said[index]);
  }

  double names() {
    return names;
  }

  double numbers() {
    return numbers;
  }

  double words() {
    return words;
  }

  double title() {
    return title;
  }
}
