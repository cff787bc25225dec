package org.stemma.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much the sources of a story come back to each day. A sentence that names another day than
 * that of its publication speaks for that day, more if it stands near the head of its report and is
 * near to what the story is about; the first sentences of a report speak for the day of publication
 * and the day before. One source counts by the square root of all that it says of a day, so that
 * many sources outweigh a long one; what goes back to several counts for each by its share.
 */
final class DayWeights {

  private static final int LEAD = 5;

  /**
   * Swept with the day before and with {@code AHEAD} on the topics of {@code eval timeline},
   * 2026-11-30: Date-F1 .767, of the 17 others with .5 to 2, .25 to .5 and .25 to 1 .718 to .749.
   * One day of a timeline of seven makes .024 of the difference.
   */
  private static final double OF_PUBLICATION = 1;

  private static final double OF_DAY_BEFORE = 0.25;

  /** What a day counts that was named before it came: it may have passed otherwise. */
  private static final double AHEAD = 0.25;

  private final Map<LocalDate, Map<String, Double>> said = new HashMap<>();
  private final WordShares shares;

  private DayWeights(WordShares shares) {
    this.shares = shares;
  }

  /** The weight of each day that anything speaks for, in order of the days. */
  static Map<LocalDate, Double> of(List<DatedSentence> sentences, WordShares shares) {
    DayWeights weights = new DayWeights(shares);
    sentences.forEach(weights::add);
    Map<LocalDate, Double> all = new TreeMap<>();
    weights.said.forEach(
        (day, sources) ->
            all.put(day, sources.values().stream().sorted().mapToDouble(Math::sqrt).sum()));
    return all;
  }

  private void add(DatedSentence sentence) {
    double matter = Math.sqrt(shares.matter(sentence));
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
