package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extractor;
import org.stemma.extract.body.BodyRule;
import org.stemma.extract.plain.PlainStep;
import org.stemma.text.LanguageDetector;

/**
 * What each rule that finds the body is worth: how much F1 is lost without it, on either half by
 * site of the pages with bodies and of those with marked segments; and each step that judges the
 * lines of a plain page, on the bodies rendered as text (ablation).
 */
public final class RulesScore implements PublicSet {

  /** All rules and steps, on pages of any kind. */
  private static final ExtractOptions ALL = ExtractOptions.DEFAULT.ofAnyKind();

  /** F1 of one reading of both sets, by halves. */
  private record Reading(double bodyA, double bodyB, double segmentsA, double segmentsB) {

    static Reading of(Path folder, ExtractOptions options) throws IOException {
      Extractor extractor = new Extractor(LanguageDetector.NONE, options);
      StringBuilder unread = new StringBuilder();
      Map<String, Object> body =
          new BodyScore(extractor::extract).score(folder.resolve("body"), unread);
      Map<String, Object> segments =
          new SegmentsScore(extractor::extract).score(folder.resolve("segments"), unread);
      return new Reading(
          figure(body, "half_a_f1"),
          figure(body, "half_b_f1"),
          figure(segments, "half_a_f1"),
          figure(segments, "half_b_f1"));
    }

    private static double figure(Map<String, Object> scores, String name) {
      if (scores.get(name) instanceof Double figure) {
        return figure;
      }
      throw new IllegalStateException("no figure is called " + name);
    }

    Reading less(Reading other) {
      return new Reading(
          bodyA - other.bodyA,
          bodyB - other.bodyB,
          segmentsA - other.segmentsA,
          segmentsB - other.segmentsB);
    }

    Map<String, Object> figures() {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("body_half_a_f1", bodyA);
      figures.put("body_half_b_f1", bodyB);
      figures.put("segments_half_a_f1", segmentsA);
      figures.put("segments_half_b_f1", segmentsB);
      return figures;
    }
  }

  /**
   * Figures {@code body_half_a_f1, body_half_b_f1, segments_half_a_f1, segments_half_b_f1} with all
   * rules under {@code all}, and under the name of each rule what they lose without it; {@code
   * plain_half_a_f1, plain_half_b_f1} in the same way, with all steps under {@code all_plain}.
   *
   * @param folder holds the folders {@code body} and {@code segments}
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Reading all = Reading.of(folder, ALL);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("all", all.figures());
    for (BodyRule rule : BodyRule.values()) {
      Reading loss = all.less(Reading.of(folder, ALL.without(rule)));
      figures.put(rule.name(), loss.figures());
      lines.append(
          String.format(
              Locale.ROOT,
              "%d\t%s\t%+.4f\t%+.4f\t%+.4f\t%+.4f\n",
              rule.step(),
              rule.name(),
              loss.bodyA,
              loss.bodyB,
              loss.segmentsA,
              loss.segmentsB));
    }
    plainSteps(folder.resolve("body"), lines, figures);
    return figures;
  }

  private static void plainSteps(Path folder, Appendable lines, Map<String, Object> figures)
      throws IOException {
    Map<String, Double> all = plain(folder, ALL);
    figures.put("all_plain", all);
    for (PlainStep step : PlainStep.values()) {
      Map<String, Double> loss = plain(folder, ALL.without(step));
      loss.replaceAll((name, figure) -> all.getOrDefault(name, 0.0) - figure);
      figures.put(step.name(), loss);
      lines.append(
          String.format(
              Locale.ROOT,
              "%d\t%s\t%+.4f\t%+.4f\n",
              step.number(),
              step.name(),
              loss.get("plain_half_a_f1"),
              loss.get("plain_half_b_f1")));
    }
  }

  private static Map<String, Double> plain(Path folder, ExtractOptions options) throws IOException {
    Map<String, Object> scores = new PlainScore(options).bodies(folder, new StringBuilder());
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("plain_half_a_f1", Reading.figure(scores, "half_a_f1"));
    figures.put("plain_half_b_f1", Reading.figure(scores, "half_b_f1"));
    return figures;
  }
}
