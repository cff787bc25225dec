package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.extract.Extractor;
import org.stemma.extract.decode.Decoder;
import org.stemma.extract.decode.Decoding;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.LineReader;
import org.stemma.text.LanguageDetector;

/**
 * Reports in scraped text: the pages of the article extraction benchmark, rendered at run time as
 * text without markup ({@link PlainRendering}), scored as {@link BodyScore} does. Beside it stand
 * all lines of the page, and all lines of ten words or more that end as a sentence does.
 */
public final class PlainScore implements PublicSet {

  private static final long SEED = 20_261_128;
  private static final int SENTENCE = 10;

  private final Extractor extractor;

  public PlainScore() {
    this(ExtractOptions.DEFAULT.ofAnyKind());
  }

  /** Scores what is read with {@code options}. */
  PlainScore(ExtractOptions options) {
    this.extractor = new Extractor(LanguageDetector.NONE, options);
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>(bodies(folder, lines));
    StringBuilder unread = new StringBuilder();
    BodyScore allLines = BodyScore.ofText(PlainScore::text);
    figures.put("all_lines_f1", allLines.score(folder, unread).get("f1"));
    BodyScore sentences = BodyScore.ofText(page -> sentences(text(page)));
    figures.put("sentences_f1", sentences.score(folder, unread).get("f1"));
    return figures;
  }

  /** The figures of the bodies alone. */
  Map<String, Object> bodies(Path folder, Appendable lines) throws IOException {
    return BodyScore.ofText(this::body).score(folder, lines);
  }

  private String body(Capture page) {
    return PublicPages.mainText(extractor.extract(rendered(page)), BodyScore.NO_BODY);
  }

  private static String text(Capture page) {
    return new String(rendered(page).payload().toBytes(), StandardCharsets.UTF_8);
  }

  private static String sentences(String text) {
    return LineReader.lines(text).stream()
        .map(Line::words)
        .filter(line -> LineForm.words(line) >= SENTENCE && LineForm.endsSentence(line))
        .collect(Collectors.joining("\n"));
  }

  /** The page as a scraper leaves it; the same in every run. */
  static Capture rendered(Capture page) {
    String html =
        ((Decoding.Text) Decoder.decode(page.payload().toBytes(), Optional.empty())).text();
    String text = PlainRendering.of(html, new SplittableRandom(SEED + page.name().hashCode()));
    return Capture.of(page.name() + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
