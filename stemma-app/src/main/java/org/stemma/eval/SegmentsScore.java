package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.article.BlockKind;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

/**
 * Text segments that must and must not be in the main text, and metadata (the evaluation set of
 * trafilatura). Counts are added over all pages.
 */
public final class SegmentsScore implements PublicSet {

  private static final Set<BlockKind> HEADLINE = Set.of(BlockKind.TITLE);

  private final Function<Capture, Extraction> extractor;

  /** Scores the project's own extractor, without a language model. */
  public SegmentsScore() {
    this(new Extractor(LanguageDetector.NONE)::extract);
  }

  /** Scores any other extractor. */
  public SegmentsScore(Function<Capture, Extraction> extractor) {
    this.extractor = extractor;
  }

  /**
   * Figures {@code pages, precision, recall, accuracy, f1}, those of {@link MetadataTally}, and by
   * basis on how many pages {@code not_free} was read; the set has no truth for it.
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    int pages = 0;
    int tp = 0;
    int fn = 0;
    int fp = 0;
    int tn = 0;
    MetadataTally said = new MetadataTally();
    Map<String, Integer> notFree = new TreeMap<>();
    for (Map.Entry<String, JsonNode> page : PublicPages.truth(folder)) {
      JsonNode truth = page.getValue();
      Extraction extraction =
          extractor.apply(PublicPages.capture(folder, page.getKey(), Optional.empty()));
      String text = blanks(PublicPages.mainText(extraction, HEADLINE));
      int with = held(truth.path("with"), text);
      int without = held(truth.path("without"), text);
      tp += with;
      fn += truth.path("with").size() - with;
      fp += without;
      tn += truth.path("without").size() - without;
      pages++;
      Metadata metadata = PublicPages.metadata(extraction);
      metadata.access().ifPresent(access -> notFree.merge(access.basis(), 1, Integer::sum));
      String verdicts = said.take(truth, metadata);
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%d\t%d\t%d\t%s\n",
              page.getKey(),
              with,
              truth.path("with").size() - with,
              without,
              truth.path("without").size() - without,
              verdicts));
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pages", pages);
    figures.put("precision", ratio(tp, tp + fp));
    figures.put("recall", ratio(tp, tp + fn));
    figures.put("accuracy", ratio(tp + tn, tp + tn + fp + fn));
    figures.put("f1", ratio(2 * tp, 2 * tp + fp + fn));
    figures.putAll(said.figures());
    figures.put("not_free", notFree);
    return figures;
  }

  private static int held(JsonNode segments, String text) {
    int held = 0;
    for (JsonNode segment : segments) {
      held += text.contains(blanks(segment.asText())) ? 1 : 0;
    }
    return held;
  }

  /** The text with one blank for each run of white space, none at the ends. */
  static String blanks(String text) {
    return text.replaceAll("[\\s\\u00a0]++", " ").strip();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
