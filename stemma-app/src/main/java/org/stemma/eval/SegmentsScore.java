package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.stemma.article.BlockKind;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
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

  /**
   * Scores the project's own extractor, without a language model, on pages of any kind: among them
   * are recipes, shops and forums.
   */
  public SegmentsScore() {
    this(new Extractor(LanguageDetector.NONE, ExtractOptions.DEFAULT.ofAnyKind())::extract);
  }

  /** Scores any other extractor. */
  public SegmentsScore(Function<Capture, Extraction> extractor) {
    this.extractor = extractor;
  }

  /**
   * Figures {@code pages, precision, recall, accuracy, f1}, those of {@link MetadataTally}, both
   * the last and these also of the halves that hold the pages of every other site ({@code
   * half_a_title} ...), and by basis on how many pages {@code not_free} was read; the set has no
   * truth for it.
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<Map.Entry<String, JsonNode>> pages = PublicPages.truth(folder);
    Sites sites = Sites.of(pages);
    List<Held> held = List.of(new Held(), new Held());
    MetadataTally said = new MetadataTally();
    List<MetadataTally> saidByHalf = List.of(new MetadataTally(), new MetadataTally());
    Map<String, Integer> notFree = new TreeMap<>();
    for (Map.Entry<String, JsonNode> page : pages) {
      JsonNode truth = page.getValue();
      Extraction extraction =
          extractor.apply(PublicPages.capture(folder, page.getKey(), Optional.empty()));
      String text = blanks(PublicPages.mainText(extraction, HEADLINE));
      int with = held(truth.path("with"), text);
      int without = held(truth.path("without"), text);
      held.get(sites.half(page.getKey())).add(truth, with, without);
      Metadata metadata = PublicPages.metadata(extraction);
      metadata.access().ifPresent(access -> notFree.merge(access.basis(), 1, Integer::sum));
      String verdicts = said.take(truth, metadata);
      saidByHalf.get(sites.half(page.getKey())).take(truth, metadata);
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
    Held all = held.get(0).and(held.get(1));
    figures.put("pages", pages.size());
    figures.put("precision", ratio(all.tp, all.tp + all.fp));
    figures.put("recall", ratio(all.tp, all.tp + all.fn));
    figures.put("accuracy", ratio(all.tp + all.tn, all.tp + all.tn + all.fp + all.fn));
    figures.put("f1", all.f1());
    figures.put("half_a_f1", held.get(0).f1());
    figures.put("half_b_f1", held.get(1).f1());
    figures.putAll(said.figures());
    saidByHalf.get(0).figures().forEach((field, value) -> figures.put("half_a_" + field, value));
    saidByHalf.get(1).figures().forEach((field, value) -> figures.put("half_b_" + field, value));
    figures.put("not_free", notFree);
    return figures;
  }

  /** Segments that are held and must be, are missed, are held and must not be, are left out. */
  private static final class Held {
    private int tp;
    private int fn;
    private int fp;
    private int tn;

    void add(JsonNode truth, int with, int without) {
      tp += with;
      fn += truth.path("with").size() - with;
      fp += without;
      tn += truth.path("without").size() - without;
    }

    Held and(Held other) {
      Held sum = new Held();
      sum.tp = tp + other.tp;
      sum.fn = fn + other.fn;
      sum.fp = fp + other.fp;
      sum.tn = tn + other.tn;
      return sum;
    }

    double f1() {
      return ratio(2 * tp, 2 * tp + fp + fn);
    }
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

  /** A share; 0 if there is nothing to have a share in. */
  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
