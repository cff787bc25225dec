package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

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

  /**
   * Figures {@code pages, precision, recall, accuracy, f1} from the page alone, and the last two
   * with the page's address as {@code accuracy_with_url, f1_with_url}.
   */
  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Tally alone = new Tally();
    Tally addressed = new Tally();
    for (Map.Entry<String, JsonNode> page : PublicPages.truth(folder)) {
      JsonNode date = page.getValue().path("date");
      if (!date.isTextual()) {
        continue;
      }
      Optional<String> address = Optional.of(page.getValue().path("url").asText());
      lines
          .append(page.getKey())
          .append('\t')
          .append(date.asText())
          .append('\t')
          .append(alone.take(date.asText(), read(folder, page.getKey(), Optional.empty())))
          .append('\t')
          .append(addressed.take(date.asText(), read(folder, page.getKey(), address)))
          .append('\n');
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pages", alone.equal + alone.other + alone.none);
    figures.put("precision", alone.share(alone.equal + alone.other));
    figures.put("recall", alone.share(alone.equal + alone.none));
    figures.put("accuracy", alone.share(alone.equal + alone.other + alone.none));
    figures.put("f1", alone.f1());
    figures.put(
        "accuracy_with_url", addressed.share(addressed.equal + addressed.other + addressed.none));
    figures.put("f1_with_url", addressed.f1());
    return figures;
  }

  private String read(Path folder, String id, Optional<String> address) throws IOException {
    return PublicPages.metadata(extractor.apply(PublicPages.capture(folder, id, address)))
        .published()
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

    double share(int whole) {
      return whole == 0 ? 0 : (double) equal / whole;
    }

    double f1() {
      int whole = 2 * equal + other + none;
      return whole == 0 ? 0 : 2.0 * equal / whole;
    }
  }
}
