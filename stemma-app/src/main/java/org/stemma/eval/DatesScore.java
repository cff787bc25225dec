package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;
import org.stemma.time.TimeValue;

/**
 * Days of first publication (the evaluation sets of htmldate), from the page alone and with its
 * address.
 */
public final class DatesScore implements PublicSet {

  private final Function<Capture, Extraction> extractor;

  /** Scores the project's own extractor, without a language model. */
  public DatesScore() {
    this(new Extractor(LanguageDetector.NONE)::extract);
  }

  /** Scores any other extractor. */
  public DatesScore(Function<Capture, Extraction> extractor) {
    this.extractor = extractor;
  }

  /** Scores the same on the pages as a scraper leaves them ({@link PlainRendering}). */
  static DatesScore ofText() {
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    return new DatesScore(page -> extractor.extract(rendered(page)));
  }

  private static Capture rendered(Capture page) {
    Capture text = PlainScore.rendered(page);
    return new Capture(
        text.name(),
        text.payload(),
        text.mediaType(),
        page.address(),
        page.publisher(),
        page.published());
  }

  /**
   * Figures {@code pages, precision, recall, accuracy, f1} from the page alone, the last two also
   * with the page's address as {@code accuracy_with_url, f1_with_url}, and all four of the halves
   * that hold the pages of every other site ({@code half_a_accuracy} ...).
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    List<Map.Entry<String, JsonNode>> pages = PublicPages.truth(folder);
    Sites sites = Sites.of(pages);
    List<Tally> alone = List.of(new Tally(), new Tally());
    List<Tally> addressed = List.of(new Tally(), new Tally());
    for (Map.Entry<String, JsonNode> page : pages) {
      JsonNode date = page.getValue().path("date");
      if (!date.isTextual()) {
        continue;
      }
      int half = sites.half(page.getKey());
      Optional<String> address = Optional.of(page.getValue().path("url").asText());
      lines
          .append(page.getKey())
          .append('\t')
          .append(date.asText())
          .append('\t')
          .append(
              alone.get(half).take(date.asText(), read(folder, page.getKey(), Optional.empty())))
          .append('\t')
          .append(addressed.get(half).take(date.asText(), read(folder, page.getKey(), address)))
          .append('\n');
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    Tally all = alone.get(0).and(alone.get(1));
    figures.put("pages", all.pages());
    figures.put("precision", all.share(all.equal + all.other));
    figures.put("recall", all.share(all.equal + all.none));
    put(figures, "", all, addressed.get(0).and(addressed.get(1)));
    put(figures, "half_a_", alone.get(0), addressed.get(0));
    put(figures, "half_b_", alone.get(1), addressed.get(1));
    return figures;
  }

  private static void put(Map<String, Object> figures, String half, Tally alone, Tally addressed) {
    figures.put(half + "accuracy", alone.share(alone.pages()));
    figures.put(half + "f1", alone.f1());
    figures.put(half + "accuracy_with_url", addressed.share(addressed.pages()));
    figures.put(half + "f1_with_url", addressed.f1());
  }

  /**
   * The day; empty where none is adopted, or where it stays one of two ("[2024-03-04,2024-04-03]").
   */
  private String read(Path folder, String id, Optional<String> address) throws IOException {
    return PublicPages.metadata(extractor.apply(PublicPages.capture(folder, id, address)))
        .published()
        .filter(field -> field.value() instanceof TimeValue.Day)
        .map(field -> field.value().edtf())
        .orElse("");
  }

  private static final class Tally {
    private int equal;
    private int other;
    private int none;

    String take(String truth, String found) {
      if (found.isEmpty()) {
        none++;
        return "none";
      }
      if (found.equals(truth)) {
        equal++;
        return "=";
      }
      other++;
      return found;
    }

    Tally and(Tally more) {
      Tally sum = new Tally();
      sum.equal = equal + more.equal;
      sum.other = other + more.other;
      sum.none = none + more.none;
      return sum;
    }

    int pages() {
      return equal + other + none;
    }

    double share(int whole) {
      return SegmentsScore.ratio(equal, whole);
    }

    double f1() {
      return SegmentsScore.ratio(2 * equal, 2 * equal + other + none);
    }
  }
}
