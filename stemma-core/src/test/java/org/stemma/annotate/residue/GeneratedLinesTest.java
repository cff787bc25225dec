package org.stemma.annotate.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.extract.HtmlPages;
import org.stemma.extract.PlainPages;
import org.stemma.syntax.PlainParser;

/** What generators leave behind on whole pages: lines of keywords, praise of the site. */
class GeneratedLinesTest {

  private static final ArticleReader READER =
      new ArticleReader(new PlainParser(), List.of(new ResidueAnnotator()));

  private static List<String> all(Reading reading, ResidueClass kind) {
    return reading.all(Residue.class).stream()
        .filter(r -> r.kind() == kind)
        .map(r -> reading.words(r.span()))
        .toList();
  }

  private static List<String> praise(String sentence) {
    return all(
        READER.read(
            HtmlPages.article(
                "<html lang=en><head><meta property='og:site_name' content='Halden Wire'></head>"
                    + "<body><article><h1>Ferry runs aground</h1><p>The ferry Solveig ran aground"
                    + " off Odal on Monday night, the coast guard said.</p><p>All of those aboard"
                    + " were taken off by helicopter before dawn. "
                    + sentence
                    + "</p></article></body></html>")),
        ResidueClass.PROMOTIONAL_FILLER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keywords: “ferry aground,” “Odal rescue,” and “coast guard.”",
        "Related searches include “ferry fire” and “Odal weather.”",
        "Search terms: “ferry rescue,” “Solveig passengers,” “night storm.”"
      })
  void quotedKeywordsAreResidueWhereverTheyStand(String line) {
    String page = "Ferry runs aground off Odal\n" + PlainPages.BODY + "\n" + line + "\n";
    String within =
        page + PlainPages.BODY.replace("Solveig", "Runa") + "\nWas that useful to you?\n";

    assertThat(all(READER.read(PlainPages.read(page)), ResidueClass.SEO_KEYWORDS))
        .containsExactly(line);
    assertThat(all(READER.read(PlainPages.read(within)), ResidueClass.SEO_KEYWORDS))
        .containsExactly(line);
  }

  @Test
  void tagsOfASiteAreNoResidue() {
    String page =
        "Ferry runs aground off Odal\n" + PlainPages.BODY + "\nTags: ferry, Odal, rescue\n";

    assertThat(all(READER.read(PlainPages.read(page)), ResidueClass.SEO_KEYWORDS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halden Wire brings busy readers the stories that count.",
        "The Halden Wire keeps you ahead of every tide.",
        "Halden Wire delivers clear answers to curious commuters and parents.",
        "At Halden Wire, we turn tides into stories that you can use.",
        "At the Halden Wire, we sort the news for your morning."
      })
  void siteThatPraisesItselfIsFiller(String sentence) {
    assertThat(praise(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halden Wire understands that 40 customers were aboard.",
        "Halden Wire understands that customers were aboard.",
        "Halden Wire asked the owners for a list of those aboard.",
        "Halden Wire has no list of those aboard.",
        "The harbour brings commuters to Odal.",
        "At Halden Wire, the presses stood still.",
        "Halden Wire readers sent pictures to the owners."
      })
  void siteThatReportsIsNone(String sentence) {
    assertThat(praise(sentence)).isEmpty();
  }
}
