package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.stemma.eval.Gate;
import org.stemma.syntax.SentenceSplitter;
import org.stemma.text.Span;

/** The flat copy must not change a tag. Slow (minutes, 2 GB): {@code -Dstemma.slow=true}. */
@EnabledIfSystemProperty(named = "stemma.slow", matches = "true")
class FlatModelsTest {

  private static final int ARTICLES = 500;

  private static final String TEXT =
      """
      The strike, which began in May and has cost the company €30 million, may be called off, two
      people familiar with the talks told the Daily Post on Friday, although Ruth Abel of the
      Transport Workers Union in Leeds said that "nothing has been agreed" and that 1,200 drivers
      would stay at home until the minister withdraws his threat, a claim he denied.
      """;

  @Test
  void parsesLikeThePublishedModels() {
    List<Span> whole = List.of(Span.of(0, TEXT.length()));
    assertThat(LoadedParser.PARSER.parse(TEXT, whole))
        .isEqualTo(Nlp4jParser.published().parse(TEXT, whole));
  }

  @Test
  void parsesTheArticlesOfAPublicSetLikeThePublishedModels() throws IOException {
    Path file = Gate.shared("bench/polnear").resolve("articles.jsonl.gz");
    Nlp4jParser published = Nlp4jParser.published();
    ObjectMapper json = new ObjectMapper();
    int read = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line : in.lines().limit(ARTICLES).toList()) {
        String text = json.readTree(line).path("text").asText();
        List<Span> sentences = SentenceSplitter.ENGLISH.sentences(text, Span.of(0, text.length()));
        assertThat(LoadedParser.PARSER.parse(text, sentences))
            .isEqualTo(published.parse(text, sentences));
        read++;
      }
    }
    assertThat(read).isEqualTo(ARTICLES);
  }
}
