package org.stemma.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Span;

class SentenceSplitterTest {

  private static List<String> split(String text) {
    return SentenceSplitter.ENGLISH.sentences(text, Span.of(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank.| Nobody was hurt.",
        "The mill burned without gas.|Residents fled.",
        "The former U.S.Senator left.| He was 80.",
        "It opened in the U.S. Senate on Monday.",
        "It moved to the U.S.| The owners stayed.",
        "Gen. Ana K. Sousa spoke with J. R. Okafor.| He agreed.",
        "At 5:40 a.m. Tuesday the dam failed.| At 9 p.m.| Rescuers came.",
        "The firm, Tolvan Ltd. of Oslo, sold No. 5 for 3.5 million.| It lost.",
        "Porto/Washington, D.C. – The strike ended.",
        "He waited ... and waited.| Then...| Nothing came.",
        "In a statement she said, “We won. The court saw it. So do I. We’ll go on.”",
        "“We’ll look. It is time,” he said.| The judge left.",
        "He said, “What a mess.”| She left.",
        "“Who won?” Ana Sousa asked.| Nobody knew.",
        "“Who won?”| The hall fell silent.",
        "The toll rose (see below. More later) again.| Then it fell.",
        "‘We won. We did,’ she said.| The workers’ union paid.",
        "''We won. We did,'' she said.| The workers' union paid.",
        "He called it ''a wreck.''| Nobody laughed.",
        "The pumps, she said, ''work better than in 2009.''| They stop at night.",
        "So do I.| We left.",
        "the flank held.| the long war went on. approx. five fell.",
        "1. Ports: The harbour reopened.| It was full.",
        "It costs $3.5.| Buyers paid.",
        "Read more at www.example.com today.| Or not!",
        "He said it was “over.”| “Not yet,” she replied.",
        "They came.| 12 left.",
        "大雨が降った。|川があふれた。"
      })
  void cutsWhereAReaderWould(String marked) {
    String text = marked.replace("|", "");
    List<String> wanted = List.of(marked.split("\\|")).stream().map(String::strip).toList();
    assertThat(split(text)).isEqualTo(wanted);
  }

  @Test
  void aBlockOfBlanksHasNoSentence() {
    assertThat(split("  \n ")).isEmpty();
    assertThat(split("")).isEmpty();
  }

  @Test
  void bulletsInsideABlockBeginSentences() {
    assertThat(split("• More boats • Fewer fees")).containsExactly("• More boats", "• Fewer fees");
  }

  @Test
  void anUnclosedQuotationDoesNotSwallowTheRest() {
    assertThat(split("“We won. We did. Nobody helped.")).hasSize(3);
  }

  @Property
  void nothingIsLostAndNothingOverlaps(@ForAll String text) {
    List<Span> sentences = SentenceSplitter.ENGLISH.sentences(text, Span.of(0, text.length()));
    int end = 0;
    for (Span sentence : sentences) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(Span.of(end, sentence.start()).trim(text).isEmpty()).isTrue();
      end = sentence.end();
    }
    assertThat(Span.of(end, text.length()).trim(text).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We lost. It was late,” he said (twice. Or more). | We lost./It was late,",
        "``We lost. It was late,'' he said. | We lost./It was late,",
        "He said nothing (or so. Perhaps). | ''",
        "He said: “We lost. | ''",
      })
  void sentencesOfAQuotationAreFoundInIt(String text, String expected) {
    assertThat(
            SentenceSplitter.ENGLISH.quoted(text, Span.of(0, text.length())).stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining("/")))
        .isEqualTo(expected);
  }

  @Test
  void whatGoesOnWithoutEndIsCutBetweenWords() {
    String text = "and Mr. Odal ".repeat(2_000).strip();
    List<Span> parts = SentenceSplitter.ENGLISH.sentences(text, Span.of(0, text.length()));
    assertThat(parts)
        .hasSizeGreaterThan(4)
        .allMatch(part -> part.length() <= SentenceSplitter.LONGEST);
    assertThat(parts.stream().map(part -> part.in(text)).collect(Collectors.joining(" ")))
        .isEqualTo(text);
  }

  @Test
  void whatHasNoBlankIsCutBetweenCharacters() {
    String text = "x" + "\ud83d\udea2".repeat(4_000);
    List<Span> parts = SentenceSplitter.ENGLISH.sentences(text, Span.of(0, text.length()));
    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst().length()).isEqualTo(SentenceSplitter.LONGEST - 1);
  }
}
