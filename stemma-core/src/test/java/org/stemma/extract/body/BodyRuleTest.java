package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.extract.Extraction;
import org.stemma.extract.HtmlPages;

/** Rules that the public pages hardly tell apart: each has a kind of page that needs it. */
class BodyRuleTest {

  private static final String LEAD =
      "<p>The bakers of the upper valley stopped work on Monday, and the ovens of all nine villages"
          + " stayed cold for the first time in forty years.</p>";
  private static final String END =
      "<p>Their guild asks for a later start of the night shift, and the owners have offered one"
          + " hour, which a meeting in the school of Tarn turned down by a show of hands.</p>";
  private static final String REPORT = "<h1>Bakers on strike</h1>" + LEAD + END;

  private static final String FIRST = words(LEAD);
  private static final String LAST = words(END);
  private static final String STORY = read(FIRST, LAST);

  private static String words(String paragraph) {
    return paragraph.replaceAll("</?p>", "");
  }

  private static String read(String... blocks) {
    return List.of(blocks).toString();
  }

  private enum Kind {
    BOX_BY_ROLE(
        BodyRule.ROLES,
        REPORT + "<div role=complementary><p>The valley has nine villages and one road.</p></div>",
        STORY,
        read(FIRST, LAST, "The valley has nine villages and one road.")),
    PARTS_BY_THE_SAME_NAME(
        BodyRule.PARTS,
        "<h1>Bakers on strike</h1><section><div class=story-body>"
            + LEAD
            + "</div><div><img src=a></div><div class=story-body>"
            + END
            + "</div></section>",
        STORY,
        read(LAST)),
    CREDIT_CALLED_BY_THE_WORD_FOR_CAPTIONS(
        BodyRule.CREDIT,
        "<h1>Bakers on strike</h1><div class=story-body>"
            + LEAD
            + END
            + "<p class=credit>Source: Valley Wire</p></div>",
        read(FIRST, LAST, "Source: Valley Wire"),
        STORY),
    SENTENCE_BELOW_THE_ELEMENT_OF_THE_REPORT(
        BodyRule.SENTENCES_BESIDE,
        "<article><h1>Bakers on strike</h1><div class=story-body>"
            + LEAD
            + END
            + "</div><p>Ovens stay cold.</p></article>",
        read(FIRST, LAST, "Ovens stay cold."),
        STORY),
    ARTICLE_OF_SHORT_PARAGRAPHS(
        BodyRule.WHOLE_ARTICLE,
        "<article><h1>Bakers on strike</h1><section>"
            + LEAD
            + "</section><section><p>Ovens stay cold.</p></section></article>",
        read(FIRST, "Ovens stay cold."),
        read(FIRST)),
    DATE_UNDER_THE_REPORT(
        BodyRule.TAIL_DATES,
        "<article>" + REPORT + "<p>Tarn, 14.03.2029, 18:40</p></article>",
        STORY,
        read(FIRST, LAST, "Tarn, 14.03.2029, 18:40")),
    MENU_WITHOUT_A_NAME(
        BodyRule.MENU_LINES,
        "<p>Start</p><p>Old letters</p>" + REPORT,
        STORY,
        read("Start", "Old letters", FIRST, LAST)),
    FOOTER_WITHOUT_A_NAME(
        BodyRule.FOOTER_LINES,
        REPORT + "<p>Mail to the parish clerk</p>",
        STORY,
        read(FIRST, LAST, "Mail to the parish clerk")),
    POST_IN_A_BOX(
        BodyRule.EMBEDDED_POSTS,
        "<h1>Bakers on strike</h1>"
            + LEAD
            + "<div class=share-buttons><blockquote><p>No bread tomorrow either, says the"
            + " guild.</p></blockquote></div>"
            + END,
        read(FIRST, "No bread tomorrow either, says the guild.", LAST),
        STORY),
    REPORT_OF_A_SCRIPT(
        BodyRule.SCRIPTED,
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \""
            + (LEAD + " " + END).replaceAll("</?p>", "")
            + "\"}</script><p>Bread and valley</p>",
        read(FIRST + " " + LAST),
        read("Bread and valley")),
    FRONT_PAGE(
        BodyRule.INDEX_PAGES,
        "<h3><a href=/x>The upper valley in the news today</a></h3><p>A short word on it.</p>"
            .repeat(14),
        "a list of reports, no report (14 linked headlines)",
        "the page has no running text");

    private final BodyRule rule;
    private final String page;
    private final String with;
    private final String without;

    Kind(BodyRule rule, String page, String with, String without) {
      this.rule = rule;
      this.page = "<html><body>" + page + "</body></html>";
      this.with = with;
      this.without = without;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKindOfPageIsReadRightByItsRuleAndNotWithoutIt(Kind kind) {
    Set<BodyRule> rest = EnumSet.complementOf(EnumSet.of(kind.rule));
    assertThat(reading(kind.page, BodyRule.ALL)).isEqualTo(kind.with);
    assertThat(reading(kind.page, rest)).isEqualTo(kind.without);
  }

  @Test
  void stepsFollowEachOther() {
    assertThat(BodyRule.values()).extracting(BodyRule::step).isSorted();
  }

  private static String reading(String page, Set<BodyRule> rules) {
    return switch (HtmlPages.extract(page, rules)) {
      case Extraction.Found found -> HtmlPages.kept(found.article()).toString();
      case Extraction.NotAnArticle none -> none.reason();
    };
  }
}
