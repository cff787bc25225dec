package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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

  private enum Kind {
    BOX_BY_ROLE(
        BodyRule.ROLES,
        REPORT + "<div role=complementary><p>The valley has nine villages and one road.</p></div>"),
    PARTS_BY_THE_SAME_NAME(
        BodyRule.PARTS,
        "<h1>Bakers on strike</h1><section><div class=story-body>"
            + LEAD
            + "</div><div><img src=a></div><div class=story-body>"
            + END
            + "</div></section>"),
    CREDIT_CALLED_BY_THE_WORD_FOR_CAPTIONS(
        BodyRule.CREDIT,
        "<h1>Bakers on strike</h1><div class=story-body>"
            + LEAD
            + END
            + "<p class=credit>Source: Valley Wire</p></div>"),
    DATE_UNDER_THE_REPORT(
        BodyRule.TAIL_DATES, "<article>" + REPORT + "<p>Tarn, 14.03.2029, 18:40</p></article>"),
    MENU_WITHOUT_A_NAME(BodyRule.MENU_LINES, "<p>Start</p><p>Old letters</p>" + REPORT),
    FOOTER_WITHOUT_A_NAME(BodyRule.FOOTER_LINES, REPORT + "<p>Mail to the parish clerk</p>"),
    POST_IN_A_BOX(
        BodyRule.EMBEDDED_POSTS,
        "<h1>Bakers on strike</h1>"
            + LEAD
            + "<div class=share-buttons><blockquote><p>No bread tomorrow either, says the"
            + " guild.</p></blockquote></div>"
            + END),
    REPORT_OF_A_SCRIPT(
        BodyRule.SCRIPTED,
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"articleBody\": \""
            + (LEAD + " " + END).replaceAll("</?p>", "")
            + "\"}</script><p>Bread and valley</p>"),
    FRONT_PAGE(
        BodyRule.INDEX_PAGES,
        "<h3><a href=/x>The upper valley in the news today</a></h3><p>A short word on it.</p>"
            .repeat(14));

    private final BodyRule rule;
    private final String page;

    Kind(BodyRule rule, String page) {
      this.rule = rule;
      this.page = "<html><body>" + page + "</body></html>";
    }
  }

  @ParameterizedTest
  @EnumSource
  void aKindOfPageIsReadInAnotherWayWithoutItsRule(Kind kind) {
    Set<BodyRule> rest = EnumSet.complementOf(EnumSet.of(kind.rule));
    assertThat(reading(kind.page, rest)).isNotEqualTo(reading(kind.page, BodyRule.ALL));
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
