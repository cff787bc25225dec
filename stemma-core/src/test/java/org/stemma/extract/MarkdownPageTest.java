package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Evidence;
import org.stemma.capture.Capture;
import org.stemma.extract.wording.MarkdownMarks;
import org.stemma.extract.wording.MarkdownSigns;
import org.stemma.text.LanguageDetector;
import org.stemma.text.Span;

/** Pages of Markdown are read without its marks, and cited as they were received. */
class MarkdownPageTest {

  private static final String PAGE =
      """
      # Ferry aground off *Marrow*

      By **Mara Quist**, 9 November 2031

      The ferry **Skerry** ran aground on Tuesday with [forty people](https://gull.example/a_b_c "list") on
      board, the *coastguard* said, and `all` were taken off unhurt\\.

      ## What happens next ##

      > “We will pull her free at high water,” said __Ana Sousa__, the harbour master of [Odal][1].

      * The line has sent _another ship_ to take the passengers on to Odal on Wednesday.
      """;

  private static Article read(String name, String page) {
    Extraction extraction =
        new Extractor(LanguageDetector.NONE)
            .extract(Capture.of(name, page.getBytes(StandardCharsets.UTF_8)));
    assertThat(extraction).isInstanceOf(Extraction.Found.class);
    return ((Extraction.Found) extraction).article();
  }

  private static List<String> lines(Article article) {
    return article.blocks().stream().map(block -> article.words(block.span())).toList();
  }

  @Test
  void marksAreNoWords() {
    assertThat(lines(read("a.md", PAGE)))
        .containsExactly(
            "Ferry aground off Marrow",
            "By Mara Quist, 9 November 2031",
            "The ferry Skerry ran aground on Tuesday with forty people on board, the coastguard"
                + " said, and all were taken off unhurt.",
            "What happens next",
            "“We will pull her free at high water,” said Ana Sousa, the harbour master of Odal.",
            "* The line has sent another ship to take the passengers on to Odal on Wednesday.");
  }

  @Test
  void whatIsCitedStandsOnThePageAsReceived() {
    Article article = read("a.md", PAGE);
    int name = article.text().indexOf("Skerry ran");

    Evidence cited = article.evidence(Span.of(name, name + "Skerry ran".length()));

    assertThat(cited.exact()).isEqualTo("Skerry** ran");
    for (Block block : article.blocks()) {
      Evidence evidence = article.evidence(block.span());
      assertThat(PAGE.substring(evidence.start(), evidence.end())).isEqualTo(evidence.exact());
    }
    assertThat(article.metadata().title().orElseThrow().value())
        .isEqualTo("Ferry aground off Marrow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5*3*2 and snake_case_words",
        "a * b and c * d",
        "[the clerk did not say] (why)",
        "2 > 1 and #3 of them"
      })
  void signsThatMarkNothingAreWords(String words) {
    String page =
        "Harbour office counts again\n\nThe office wrote %s in its report on Tuesday.\n"
            .formatted(words);

    assertThat(lines(read("a.md", page)).getLast()).contains(words);
  }

  @Test
  void plainTextKeepsItsSigns() {
    String page =
        "Harbour office counts again\n\nThe office wrote 5*3*2, snake_case_words and [the clerk did"
            + " not say] (why) beside the price** on Tuesday.\n\n#1 The office counts once more.\n";

    assertThat(lines(read("a.txt", page)))
        .contains(
            "The office wrote 5*3*2, snake_case_words and [the clerk did not say] (why) beside the"
                + " price** on Tuesday.");
  }

  @Test
  void surePagesOfAnyNameAreReadTheSame() {
    assertThat(lines(read("a.txt", PAGE))).isEqualTo(lines(read("a.md", PAGE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The harbour [office](https://gull.example/o_p) counts.; The harbour office counts.",
        "The harbour [office](/o \"what it is\") counts.; The harbour office counts.",
        "The [office](<https://gull.example/a b>) [counts](https://x.example/y_(z)).; The office"
            + " counts.",
        "_By **Mara Quist**_ and [x](/x); By Mara Quist and x",
        "***So said*** [he](/he).; So said he.",
        "He saw[[1]](#n1) it[^2] [there](/there).; He saw it there.",
        "He saw ![a ship](/s.png)[it](/it).; He saw it."
      })
  void linksNotesAndPicturesLeaveTheirWords(String written, String read) {
    assertThat(lines(read("a.txt", PAGE + "\n" + written + "\n")).getLast()).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"](", "[a](", "![", "**a ", "\n\n# a", "*a ", "| ", "_a **b ", "[a\n"})
  void signsWithoutEndCostNoMoreThanTheirLength(String sign) {
    String page = sign.repeat(200_000 / sign.length());

    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          MarkdownSigns.have(page);
          MarkdownMarks.of(page);
        });
  }

  @Test
  void signsThatOpenWithoutEndAreText() {
    String openers = "**a ".repeat(200_000);

    assertThat(MarkdownMarks.of(openers).isEmpty()).isTrue();
    assertThat(MarkdownMarks.of("__a ".repeat(200_000)).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a **b c** d, a b c d",
    "a **b *c* d** e, a b c d e",
    "a **b** __c__ d, a b c d",
    "**b__c** d, b__c d",
    "a ** b ** c, a ** b ** c",
    "**a **b** c, **a b c"
  })
  void strongWordsEndAtTheNextSign(String written, String text) {
    BitSet marks = MarkdownMarks.of(written);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      read.append(marks.get(i) ? "" : written.charAt(i));
    }

    assertThat(read).hasToString(text);
  }
}
