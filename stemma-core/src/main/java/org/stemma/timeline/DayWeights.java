package org.stemma.timeline;

import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the sources of a story come back to each day. A sentence that names another day than
 * that of its publication speaks for that day, more if it stands near the head of its report and is
 * near to what the story is about; the first sentences of a report speak for the day of publication
 * and the day before. One source counts by the square root of all that it says of a day, so that
 * many sources outweigh a long one, and by the square of how near all that it says is to what the
 * story is about: a review or a programme of the week that mentions the story tells few of its
 * days. What goes back to several counts for each by its share.
 *
 * <p>The constants were fitted on the topics of {@code eval timeline}, 2026-12-01. To fit them
 * again: keep of each topic the days, place and nearness of every sentence; score a set of
 * constants by the Date-F1 of all reports and by its mean over 24 samples of four fifths of the
 * reports, in which one day more or less weighs little; take what is best on three topics and try
 * it on the fourth. Only what raises both figures there is a gain; {@code SCORES.md} lists what was
 * none.
 */
final class DayWeights {

  /**
   * So many first sentences speak for the day of publication. Swept, as are the constants below,
   * each with the others as they stand: Date-F1, and its mean over the samples. .780 and .766 with
   * 1 and 2, .778 and .766 with 3, .774 and .766 with 4, .775 and .763 with 5; with the first, the
   * second and the third power of how near a source is .772 and .755, .778 and .766, .775 and .764,
   * without it .749 and .738.
   */
  private static final int LEAD = 3;

  /** .747 and .758 with .5, .778 and .766 with 1, .770 and .761 with 2. */
  private static final double OF_PUBLICATION = 1;

  /** .775 and .766 with 0, .778 and .766 with .25, .770 and .762 with .5. */
  private static final double OF_DAY_BEFORE = 0.25;

  /**
   * What a day counts that was named before it came: it may have passed otherwise. .773 and .761
   * with 0, .778 and .766 with .25, .780 and .766 with .5.
   */
  private static final double AHEAD = 0.25;

  private final Map<LocalDate, Map<String, Double>> said = new HashMap<>();

  /** How near each sentence of a source is to what the story is about. */
  private final Map<String, DoubleSummaryStatistics> near = new HashMap<>();

  private DayWeights() {}

  /**
   * The weight of each day that anything speaks for, in order of the days.
   *
   * @param matter how near each of {@code sentences} is to what the story is about, in 0..1
   */
  static Map<LocalDate, Double> of(List<DatedSentence> sentences, double[] matter) {
    DayWeights weights = new DayWeights();
    for (int i = 0; i < sentences.size(); i++) {
      weights.add(sentences.get(i), matter[i]);
    }
    Map<LocalDate, Double> all = new TreeMap<>();
    weights.said.forEach((day, sources) -> all.put(day, weights.sum(sources)));
    return all;
  }

  private double sum(Map<String, Double> sources) {
    return sources.entrySet().stream()
        .mapToDouble(said -> nearness(said.getKey()) * Math.sqrt(said.getValue()))
        .sorted()
        .sum();
  }

  private double nearness(String source) {
    double mean = near.getOrDefault(source, new DoubleSummaryStatistics()).getAverage();
    return mean * mean;
  }

  private void add(DatedSentence sentence, double near) {
    if (sentence.content().isEmpty()) {
      return;
    }
    for (String source : sentence.sources()) {
      this.near.computeIfAbsent(source, s -> new DoubleSummaryStatistics()).accept(near);
    }
    double matter = Math.sqrt(near);
    double weight = matter * (1 + 1.0 / (1 + sentence.place()));
    for (LocalDate day : sentence.days()) {
      if (!sentence.published().map(day::equals).orElse(false)) {
        boolean ahead = sentence.published().filter(day::isAfter).isPresent();
        say(day, sentence, ahead ? AHEAD * weight : weight);
      }
    }
    for (LocalDate day : sentence.told()) {
      say(day, sentence, DayTeller.TOLD_SHARE * weight);
    }
    if (sentence.place() < LEAD && sentence.published().isPresent()) {
      LocalDate day = sentence.published().get();
      say(day, sentence, OF_PUBLICATION * matter / LEAD);
      say(day.minusDays(1), sentence, OF_DAY_BEFORE * matter / LEAD);
    }
  }

  private void say(LocalDate day, DatedSentence sentence, double weight) {
    double share = weight / sentence.sources().size();
    Map<String, Double> bySource = said.computeIfAbsent(day, d -> new HashMap<>());
    sentence.sources().forEach(source -> bySource.merge(source, share, Double::sum));
  }
}
