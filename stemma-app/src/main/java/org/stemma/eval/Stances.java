package org.stemma.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether reports agree with a headline, contradict it, only discuss it, or tell of something else;
 * by words alone, for any number of pairs.
 *
 * <p>1 A report is related if it holds the headline's words, rare ones counting more, in its lead
 * above all, and is like the other reports that hold them. 2 It disagrees, agrees or discusses as a
 * regression says that weighs whether one of the two denies and the other does not, whether the
 * report denies, and which words of distance and of saying the headline and the lead have.
 *
 * <p>The weights are those of two logistic regressions on fnc1-stance, rounded: one over all pairs,
 * of related and unrelated, one over the related, of three classes. Each minimises the negative
 * log-likelihood and half the squares of the weights of standardised measures, times 1 in the first
 * and 3 in the second; the bias is free. The topics are shuffled (seeds 0, 1 and 2) and dealt to
 * ten parts; fitted to nine and tried on the tenth, the mean of the three seeds is an FNC score of
 * .833 and an F1 of disagree of .380 (1 December 2026). The measures were chosen among 60, one
 * after the other: the next is the one that helps most on parts left out (eight parts, seeds 0 and
 * 1), by the cost of being related and by the log-likelihood of the three classes. Thread-safe.
 */
final class Stances {

  /** Denials for each stretch of the opening from which a report denies: swept .5 to 2. */
  private static final double DENIED = 0.5;

  /** Units at the start of a report in which it denies. Not swept. */
  private static final int OPENING = 1500;

  /** Units of a stretch of the opening. By judgement, not swept. */
  private static final double STRETCH = 500;

  /** Units of the lead. By judgement, not swept. */
  private static final int LEAD = 400;

  /**
   * Log-odds of being related. A related pair that is missed costs three times what an unrelated
   * one does that is taken for related; the bias stands where that is least, at odds of .12.
   */
  private static final double RELATED = -1;

  private static final double OF_KIN = 48;
  private static final double IN_LEAD = 15.5;
  private static final double LENGTH = -0.33;

  /** Log-odds of contradicting rather than agreeing, for twice the share that contradicts. */
  private static final Weights DISAGREES = new Weights(-1.1, 1.95, -0.3, 0.4, -0.15, -0.8);

  /** Log-odds of discussing rather than agreeing. */
  private static final Weights DISCUSSES = new Weights(-0.3, 1.1, -2.55, 0.65, 1.45, 2.2);

  private final List<Body> bodies;
  private final ReportKin kin;

  /**
   * @param length number of words
   * @param denial denials for each stretch of the opening
   * @param distance words of distance in the lead
   */
  private record Body(Set<String> lead, int length, double denial, int distance) {}

  /**
   * @param oneDenies where one of the two denies and the other does not
   * @param reportDenies for the report's denials, one a stretch at most
   * @param leadDistance for each word of distance of the lead
   * @param headlineDistance for each of the headline, a question mark among them
   * @param headlineSays where the headline tells that somebody says so
   */
  private record Weights(
      double bias,
      double oneDenies,
      double reportDenies,
      double leadDistance,
      double headlineDistance,
      double headlineSays) {

    double of(String headline, StanceWords words, Body body) {
      boolean denied = body.denial() >= DENIED;
      int asked = words.count(StanceWords.DISTANCE) + (headline.contains("?") ? 1 : 0);
      return bias
          + (denied != words.count(StanceWords.DENIAL) > 0 ? oneDenies : 0)
          + reportDenies * Math.min(1, body.denial())
          + leadDistance * body.distance()
          + headlineDistance * asked
          + (words.count(StanceWords.SAYING) > 0 ? headlineSays : 0);
    }
  }

  private Stances(List<Body> bodies, ReportKin kin) {
    this.bodies = bodies;
    this.kin = kin;
  }

  /** The reports whose stances are asked for; words rare among them tell most. */
  static Stances of(List<String> reports) {
    List<List<String>> stems = new ArrayList<>();
    List<Body> bodies = new ArrayList<>();
    for (String report : reports) {
      StanceWords words = StanceWords.of(report);
      stems.add(words.stems().toList());
      bodies.add(body(report, words.forms().size()));
    }
    return new Stances(List.copyOf(bodies), new ReportKin(stems));
  }

  private static Body body(String report, int length) {
    String opening = report.substring(0, Math.min(OPENING, report.length()));
    StanceWords lead = StanceWords.of(report.substring(0, Math.min(LEAD, report.length())));
    double denials = StanceWords.of(opening).count(StanceWords.DENIAL);
    return new Body(
        new HashSet<>(lead.stems().toList()),
        length,
        denials / (1 + opening.length() / STRETCH),
        lead.count(StanceWords.DISTANCE));
  }

  /**
   * How report {@code index} stands to {@code headline}.
   *
   * @throws IndexOutOfBoundsException if there is no such report
   */
  Stance of(String headline, int index) {
    Body body = bodies.get(index);
    StanceWords words = StanceWords.of(headline);
    if (!isRelated(words.stems().distinct().toList(), index)) {
      return Stance.UNRELATED;
    }
    double disagrees = DISAGREES.of(headline, words, body);
    double discusses = DISCUSSES.of(headline, words, body);
    if (Math.max(disagrees, discusses) <= 0) {
      return Stance.AGREE;
    }
    return disagrees >= discusses ? Stance.DISAGREE : Stance.DISCUSS;
  }

  private boolean isRelated(List<String> stems, int index) {
    double all = kin.weight(stems, stems);
    double held = kin.weightIn(stems, index);
    if (held == 0) {
      return false;
    }
    Body body = bodies.get(index);
    return RELATED
            + OF_KIN * held / all * kin.kinship(stems, index)
            + IN_LEAD * kin.weight(stems, body.lead()) / all
            + LENGTH * Math.log(1 + body.length())
        > 0;
  }
}
