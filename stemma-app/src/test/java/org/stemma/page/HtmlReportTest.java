package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.export.Reports;
import org.stemma.export.SmallAccount;

/** What the report in one file shows, and that it can be read. */
class HtmlReportTest {

  private static final Document PAGE =
      Jsoup.parse(HtmlReport.write(new Reports(SmallAccount.FULL).whole()));

  @Test
  void theTimelineLeadsToItsEvents() {
    assertThat(PAGE.select("#timeline .row .what a").eachAttr("href"))
        .containsExactly("#E01", "#E02");
    assertThat(PAGE.select("#timeline .row:has(a[href=#E02]) circle.tocome")).hasSize(1);
    assertThat(PAGE.select("#timeline .row:has(a[href=#E01]) circle.came")).hasSize(1);
  }

  @Test
  void drawingsAreToldInWordsAndHiddenFromReadersOfTheScreen() {
    assertThat(PAGE.select("svg").not("[aria-hidden=true]").not("[role=img][aria-label]"))
        .isEmpty();
  }

  @Test
  void theTreeHasATableTwin() {
    assertThat(PAGE.select("table tbody tr th").eachText()).containsExactly("A a.txt");
    assertThat(PAGE.select("table tbody td").eachText()).contains("Ada Lind (not held)");
  }

  @Test
  void everyPlaceOfTheTableLeadsToWordsOfAPage() {
    assertThat(PAGE.select("table .place a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(place -> PAGE.select(".lines " + place).size() == 1);
  }

  @Test
  void whatWasLeftOutStandsGreyedWithItsReason() {
    assertThat(PAGE.select("#page-A .left").text()).contains("It was loud.", "left out: menu");
  }

  @Test
  void residueIsBoxedWhereItStands() {
    assertThat(PAGE.select("#page-A li.residue").text()).contains("residue", "R01");
  }

  @Test
  void aPageTellsWhatItsDateRestsOn() {
    assertThat(PAGE.select("#page-A .facts div").eachText())
        .contains("published 2025-03-01 dateline", "publisher Ada Lind");
  }

  @Test
  void eachHeadingStandsUnderItsOwn() {
    int before = 0;
    for (var heading : PAGE.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
  }

  /** WCAG 2.2, 1.4.3: text keeps 4.5 to 1 against what it stands on, in both modes. */
  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "soft, paper",
    "red, paper",
    "blue, paper",
    "ink, wash",
    "soft, wash",
    "red, redwash",
    "ochre, ochrewash",
    "ink, ochrewash",
    "soft, ochrewash"
  })
  void coloursKeepTheirContrast(String text, String ground) {
    List<String> inks = colours(text);
    List<String> grounds = colours(ground);
    for (int mode = 0; mode < 2; mode++) {
      double a = luminance(inks.get(mode));
      double b = luminance(grounds.get(mode));
      assertThat((Math.max(a, b) + .05) / (Math.min(a, b) + .05)).isGreaterThan(4.5);
    }
  }

  /** The values of a colour: light mode, dark mode. */
  private static List<String> colours(String name) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("--" + name + ": #([0-9a-f]{6})").matcher(Style.SHEET);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    assertThat(found).as(name).hasSize(2);
    return found;
  }

  private static double luminance(String hex) {
    double sum = 0;
    double[] weights = {.2126, .7152, .0722};
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
    }
    return sum;
  }
}
