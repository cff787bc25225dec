package org.stemma.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Parser;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Time expressions and their values, against TimeBank and AQUAINT (as in TempEval-3), TempEval-3
 * Platinum and WikiWars; task A of TempEval-3.
 *
 * <p>A news document is read as published on its document date. The date of a WikiWars document is
 * that of its download and says nothing; it is read as a page without a date.
 */
public final class TimexScore implements PublicSet {

  private static final String NARRATIVE = "WikiWars";
  private static final Map<String, String> CORPORA =
      Map.of("TimeBank", "tbaq", "AQUAINT", "tbaq", NARRATIVE, "wikiwars", "Platinum", "platinum");

  private final ArticleReader reader;
  private final IntPredicate wanted;

  /** Scores the time annotator of English on all documents, read by {@code parser}. */
  public TimexScore(Parser parser) {
    this(parser, index -> true);
  }

  /**
   * Scores it on a part.
   *
   * @param wanted says of the 0-based place of a document in the file whether it counts
   */
  public TimexScore(Parser parser, IntPredicate wanted) {
    this.reader = new ArticleReader(parser, List.of(new TimeAnnotator(Lexicon.ENGLISH)));
    this.wanted = wanted;
  }

  @Override
  public Map<String, Object> score(Path folder, Appendable lines) throws IOException {
    Map<String, TimexTally> tallies = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve("docs.jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      int index = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (wanted.test(index++)) {
          document(json.readTree(line), tallies, lines);
        }
      }
    }
    Map<String, Object> scores = new LinkedHashMap<>();
    tallies.forEach((corpus, tally) -> scores.put(corpus, tally.scores()));
    return scores;
  }

  private void document(JsonNode document, Map<String, TimexTally> tallies, Appendable lines)
      throws IOException {
    String corpus = document.path("corpus").asText();
    String text = document.path("text").asText();
    Optional<LocalDate> date =
        corpus.equals(NARRATIVE)
            ? Optional.empty()
            : Optional.of(LocalDate.parse(document.path("dct").asText().substring(0, 10)));
    TimexTally tally =
        tallies.computeIfAbsent(CORPORA.getOrDefault(corpus, corpus), name -> new TimexTally());
    List<TimexTally.Pair> pairs =
        tally.add(marked(text, document.path("timexes")), found(text, date));
    for (TimexTally.Pair pair : pairs) {
      lines.append(document.path("id").asText());
      lines.append('\t').append(pair.marked().map(timex -> shown(text, timex)).orElse("-"));
      lines.append('\t').append(pair.found().map(timex -> shown(text, timex)).orElse("-"));
      lines.append('\n');
    }
  }

  private static String shown(String text, TimexTally.Timex timex) {
    return timex.span().in(text).replace('\n', ' ') + " = " + timex.value();
  }

  private static List<TimexTally.Timex> marked(String text, JsonNode timexes) {
    List<TimexTally.Timex> marked = new ArrayList<>();
    for (JsonNode timex : timexes) {
      int start = text.offsetByCodePoints(0, timex.path("start").asInt());
      int end = text.offsetByCodePoints(0, timex.path("end").asInt());
      marked.add(
          new TimexTally.Timex(
              Span.of(start, end), timex.path("type").asText(), timex.path("value").asText()));
    }
    marked.sort(Comparator.comparing(TimexTally.Timex::span));
    return marked;
  }

  private List<TimexTally.Timex> found(String text, Optional<LocalDate> date) {
    return reader.read(article(text, date)).all(TimeExpression.class).stream()
        .map(time -> new TimexTally.Timex(time.span(), time.type().name(), time.value()))
        .toList();
  }

  /** The document as an article of one block, dated if there is a date. */
  static Article article(String text, Optional<LocalDate> date) {
    Span all = Span.of(0, text.length());
    Metadata metadata =
        date.map(
                day ->
                    Metadata.NONE.withPublished(
                        new Field<>(TimeValue.day(day), "document date", Optional.empty())))
            .orElse(Metadata.NONE);
    return new Article(
        new Page("document", Optional.empty(), "text/plain", "UTF-8", "", text),
        text,
        OffsetMap.identity(text.length()),
        List.of(Block.kept(all, BlockKind.PREFORMATTED)),
        List.of(new Segment("document#s1", all, Optional.empty(), Optional.empty())),
        metadata,
        Optional.of("en"),
        List.of());
  }
}
