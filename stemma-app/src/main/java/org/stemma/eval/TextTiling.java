package org.stemma.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * The classic that cutting is measured beside: TextTiling (Hearst 1997, section 5) with its own
 * parameters, token sequences of 20 words, blocks of 10 sequences, smoothing over 3 gaps, cut-off
 * at mean less half a standard deviation of the depth scores, cuts moved to the nearest gap between
 * paragraphs.
 */
final class TextTiling {

  private static final int SEQUENCE = 20;
  private static final int BLOCK = 10;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  private TextTiling() {}

  /** The number of the segment of each paragraph. */
  static List<Integer> cut(List<String> paragraphs) {
    List<String> words = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (String paragraph : paragraphs) {
      WORD.matcher(paragraph).results().forEach(m -> words.add(m.group().toLowerCase(Locale.ROOT)));
      ends.add(words.size());
    }
    double[] depths = depths(smooth(scores(words)));
    double mean = mean(depths);
    double spread = 0;
    for (double depth : depths) {
      spread += (depth - mean) * (depth - mean);
    }
    double limit = mean - Math.sqrt(depths.length == 0 ? 0 : spread / depths.length) / 2;
    boolean[] cutBehind = new boolean[paragraphs.size()];
    for (int gap = 0; gap < depths.length; gap++) {
      if (depths[gap] > Math.max(0, limit)) {
        cutBehind[nearest(ends, (gap + 1) * SEQUENCE)] = true;
      }
    }
    List<Integer> segments = new ArrayList<>();
    int segment = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      segments.add(segment);
      segment += cutBehind[i] ? 1 : 0;
    }
    return segments;
  }

  private static int nearest(List<Integer> ends, int word) {
    int best = 0;
    for (int i = 1; i < ends.size(); i++) {
      if (Math.abs(ends.get(i) - word) < Math.abs(ends.get(best) - word)) {
        best = i;
      }
    }
    return best;
  }

  /** Likeness of the blocks before and behind each gap between sequences. */
  private static double[] scores(List<String> words) {
    int sequences = words.size() / SEQUENCE;
    double[] scores = new double[Math.max(0, sequences - 1)];
    for (int gap = 0; gap < scores.length; gap++) {
      int middle = (gap + 1) * SEQUENCE;
      int size = Math.min(BLOCK, Math.min(gap + 1, sequences - gap - 1)) * SEQUENCE;
      scores[gap] =
          cosine(
              bag(words.subList(middle - size, middle)), bag(words.subList(middle, middle + size)));
    }
    return scores;
  }

  private static Map<String, Integer> bag(List<String> words) {
    Map<String, Integer> bag = new HashMap<>();
    for (String word : words) {
      if (!FUNCTION_WORDS.contains(word)) {
        bag.merge(word, 1, Integer::sum);
      }
    }
    return bag;
  }

  private static double cosine(Map<String, Integer> left, Map<String, Integer> right) {
    double product = 0;
    double leftLength = 0;
    double rightLength = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      product += word.getValue() * right.getOrDefault(word.getKey(), 0);
      leftLength += word.getValue() * word.getValue();
    }
    for (int count : right.values()) {
      rightLength += count * count;
    }
    return product == 0 ? 0 : product / Math.sqrt(leftLength * rightLength);
  }

  private static double[] smooth(double[] scores) {
    double[] smooth = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      int from = Math.max(0, i - 1);
      int to = Math.min(scores.length, i + 2);
      for (int j = from; j < to; j++) {
        smooth[i] += scores[j] / (to - from);
      }
    }
    return smooth;
  }

  /** How far the score of each gap lies below the peaks on both sides; 0 where it is no valley. */
  private static double[] depths(double[] scores) {
    double[] depths = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      boolean valley =
          (i == 0 || scores[i] <= scores[i - 1])
              && (i + 1 == scores.length || scores[i] < scores[i + 1]);
      if (valley) {
        int left = i;
        while (left > 0 && scores[left - 1] >= scores[left]) {
          left--;
        }
        int right = i;
        while (right + 1 < scores.length && scores[right + 1] >= scores[right]) {
          right++;
        }
        depths[i] = scores[left] - scores[i] + scores[right] - scores[i];
      }
    }
    return depths;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }
}
