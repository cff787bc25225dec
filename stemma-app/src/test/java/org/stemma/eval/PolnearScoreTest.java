package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.syntax.PlainParser;
import org.stemma.text.Span;

class PolnearScoreTest {

  /** The first character is outside the basic plane: the set counts it once, Java twice. */
  private static final String TEXT =
      "𝄞 OSLO (AP) — “We won,” said Ana Ruiz. Paul Reyes said that the dam held. He left.";

  private static List<Annotation> found(Reading reading) {
    String text = reading.article().text();
    return List.of(
        quotation(text, QuotationKind.DIRECT, "We won,", "Ana Ruiz"),
        quotation(text, QuotationKind.INDIRECT, "the dam held", "Paul Reyes"),
        quotation(text, QuotationKind.INDIRECT, "left", "He"),
        new Upstream(span(text, "OSLO (AP) —"), "Associated Press", UpstreamKind.AGENCY, false));
  }

  private static Quotation quotation(String text, QuotationKind kind, String said, String who) {
    Speaker speaker = new Speaker(who, SpeakerKind.NAMED, Optional.of(span(text, who)));
    return new Quotation(
        span(text, said),
        kind,
        span(text, said),
        Optional.of(speaker),
        Optional.empty(),
        List.of(span(text, said)));
  }

  private static Span span(String text, String words) {
    return Span.of(text.indexOf(words), text.indexOf(words) + words.length());
  }

  @Test
  void figuresAreThoseCountedByHand(@TempDir Path folder) throws IOException {
    // gold: one quotation, right; one clause with "that", 12 of 17 units shared (0.71), source
    // wrong
    String gold =
        """
        {"id":"a","text":"%s","wire":"AP","attributions":[\
        {"source":[[29,37]],"cue":[],"content":[[14,23]]},\
        {"source":[[29,37]],"cue":[],"content":[[55,72]]}]}
        """
            .formatted(TEXT);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("articles.jsonl.gz")))) {
      out.write(gold.getBytes(StandardCharsets.UTF_8));
    }
    Map<String, Object> figures =
        new PolnearScore(
                new ArticleReader(new PlainParser(), List.of(PolnearScoreTest::found)), n -> true)
            .score(folder, new StringBuilder());
    assertThat((Double) figures.get("content_strict_f1")).isEqualTo(0.4, within(1e-9));
    assertThat((Double) figures.get("content_relaxed_f1")).isEqualTo(0.8, within(1e-9));
    assertThat((Double) figures.get("end_to_end_f1")).isEqualTo(0.4, within(1e-9));
    assertThat((Double) figures.get("wire_f1")).isEqualTo(1.0);
    assertThat(figures.get("direct"))
        .isEqualTo(
            Map.of("content_strict_f1", 1.0, "content_relaxed_f1", 1.0, "end_to_end_f1", 1.0));
    assertThat(figures.get("quarter_1_direct")).isEqualTo(figures.get("direct"));
    assertThat(figures.get("quarter_2_direct"))
        .isEqualTo(
            Map.of("content_strict_f1", 0.0, "content_relaxed_f1", 0.0, "end_to_end_f1", 0.0));
  }

  @Test
  void onlyWantedArticlesCount(@TempDir Path folder) throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"He left.\",\"wire\":null,\"attributions\":[]}\n";
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("articles.jsonl.gz")))) {
      out.write(line.repeat(5).getBytes(StandardCharsets.UTF_8));
    }
    StringBuilder lines = new StringBuilder();
    new PolnearScore(new ArticleReader(new PlainParser(), List.of()), n -> n % 4 == 1)
        .score(folder, lines);
    assertThat(lines.toString().lines().filter(l -> l.startsWith("a\t"))).hasSize(1);
  }

  @Test
  void theHeadOfASourceIsItsLastWordWithACapital() {
    assertThat(PolnearAttribution.head("Ana Ruiz, the mayor,")).isEqualTo("Ruiz");
    assertThat(PolnearAttribution.head("a senior official")).isEqualTo("official");
    assertThat(PolnearAttribution.head("Ruiz’s")).isEqualTo("Ruiz");
  }

  @Test
  void wordsInMarksThatNobodyIsCitedForAreNoAttribution() {
    Span words = span(TEXT, "We won,");
    Quotation alone =
        new Quotation(
            words, QuotationKind.DIRECT, words, Optional.empty(), Optional.empty(), List.of(words));
    Reading reading =
        new ArticleReader(new PlainParser(), List.of(page -> List.of(alone)))
            .read(PlainArticle.untitled("a", TEXT));
    assertThat(PolnearScore.found(TEXT, reading)).isEmpty();
  }

  private static Quotation cued(
      QuotationKind kind, String who, String cue, List<Span> content, String said) {
    Speaker speaker = new Speaker(who, SpeakerKind.NAMED, Optional.of(span(TOLD, who)));
    Span words = span(TOLD, said);
    return new Quotation(
        words, kind, words, Optional.of(speaker), Optional.of(span(TOLD, cue)), content);
  }

  private static final String TOLD =
      "Ana Ruiz said Paul Reyes feared “a flood” and left. “Nobody slept,” she added.";

  private static List<PolnearAttribution> counted(Quotation... quotations) {
    return PolnearScore.found(
        TOLD,
        new ArticleReader(new PlainParser(), List.of(page -> List.of(quotations)))
            .read(PlainArticle.untitled("a", TOLD)));
  }

  @Test
  void whatOthersAreToldToSayIsPartOfWhatIsTold() {
    Span clause = span(TOLD, "Paul Reyes feared “a flood” and left");
    Span flood = span(TOLD, "“a flood”");
    Quotation outer =
        cued(QuotationKind.INDIRECT, "Ana Ruiz", "said", List.of(clause), clause.in(TOLD));
    Quotation inner =
        cued(QuotationKind.INDIRECT, "Paul Reyes", "feared", List.of(flood), flood.in(TOLD));
    assertThat(counted(outer, inner)).hasSize(1);
    assertThat(counted(inner)).hasSize(1);
  }

  @Test
  void aClauseIsPartOfTheSayingThatGoesOnBehindIt() {
    Span clause = span(TOLD, "Paul Reyes feared “a flood” and left");
    Span next = span(TOLD, "Nobody slept");
    Quotation indirect =
        cued(QuotationKind.INDIRECT, "Ana Ruiz", "said", List.of(clause), clause.in(TOLD));
    Quotation quoted =
        cued(QuotationKind.PARTIAL, "Ana Ruiz", "said", List.of(clause, next), "a flood");
    assertThat(counted(indirect, quoted)).hasSize(1);
    assertThat(counted(indirect, quoted).get(0).content().get(next.start())).isTrue();
  }
}
