package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StitchedPagesTest {

  private static final List<StitchedPages.Report> REPORTS = reports();

  private static List<StitchedPages.Report> reports() {
    List<StitchedPages.Report> reports = new ArrayList<>();
    for (String story : List.of("ferry", "strike", "stadium", "bridge", "storm", "vote", "fire")) {
      List<String> paragraphs = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        paragraphs.add("Paragraph " + i + " of the report about the " + story + " in the town.");
      }
      reports.add(new StitchedPages.Report(story, "Report about the " + story, paragraphs));
    }
    return reports;
  }

  private static List<StitchedPage> pages(StitchedPage.Form form, long seed) {
    return new StitchedPages(REPORTS, new SplittableRandom(seed)).pages(form, 6);
  }

  @Test
  void theSameSeedGivesTheSamePages() {
    assertThat(pages(StitchedPage.Form.LIVE, 5)).isEqualTo(pages(StitchedPage.Form.LIVE, 5));
    assertThat(pages(StitchedPage.Form.LIVE, 5)).isNotEqualTo(pages(StitchedPage.Form.LIVE, 6));
  }

  @Test
  void eachReportStandsBehindItsStart() {
    for (StitchedPage page : pages(StitchedPage.Form.HEADINGS, 5)) {
      for (int start : page.starts()) {
        String line = page.text().substring(start).lines().findFirst().orElseThrow();
        assertThat(line).contains("Report about the ");
        assertThat(page.reportAt(start)).isEqualTo(page.starts().indexOf(start));
      }
    }
  }

  @Test
  void aPageHoldsOneStoryOnce() {
    for (StitchedPage page : pages(StitchedPage.Form.BARE, 5)) {
      long stories =
          REPORTS.stream().filter(report -> page.text().contains("the " + report.story())).count();
      assertThat(page.starts()).hasSize((int) stories).hasSizeGreaterThan(1);
    }
  }

  @Test
  void aPageOfOneReportHasOneStart() {
    assertThat(pages(StitchedPage.Form.SECTIONS, 5)).allMatch(page -> page.starts().size() == 1);
  }

  @Test
  void shortSectionsHoldFirstSentencesUnderHeadings() {
    String story = "The ferry lay off the harbour with all of its passengers until dawn.";
    List<String> paragraphs = List.of(story + " Nobody slept.", story, story, story);
    StitchedPages pages =
        new StitchedPages(
            List.of(new StitchedPages.Report("ferry", "Ferry aground", paragraphs)),
            new SplittableRandom(5));
    String page = pages.pages(StitchedPage.Form.SHORT_SECTIONS, 1).getFirst().text();

    assertThat(page).doesNotContain("slept").contains(story + "\n\nHarbour passengers\n\n" + story);
  }

  @Test
  void onlyLinesOfRunningTextAreTaken() {
    StitchedPages.Report report =
        StitchedPages.Report.of(
            "ferry",
            "Ferry aground",
            "Share\nThe ferry ran aground off the harbour on Monday night, the coast guard said.\n");

    assertThat(report.paragraphs()).hasSize(1);
  }
}
