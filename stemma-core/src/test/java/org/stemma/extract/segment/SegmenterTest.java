package org.stemma.extract.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.article.Article;
import org.stemma.article.Segment;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction;
import org.stemma.extract.Extractor;
import org.stemma.text.LanguageDetector;

class SegmenterTest {

  private static final String FERRY =
      """
      The ferry Solveig ran aground off Odal on Monday night with 212 passengers, the coast guard said.

      Helicopters lifted the passengers from the deck before dawn. The captain, Nils Berg, stayed aboard until the last passenger had left.

      The coast guard blamed the gale and a broken rudder. Berg had reported trouble with the rudder in March, his shipping line confirmed.
      """;

  private static final String STRIKE =
      """
      Bus drivers in Tarvia walked out on Tuesday over pay, their union said, leaving 40,000 commuters without transport.

      The union wants nine percent more. The city council offered four percent in talks that collapsed last week, negotiator Rosa Lindt said.

      Schools opened late because teachers could not reach their classrooms. The council will meet the union again on Friday.
      """;

  private static List<String> titles(String page) {
    Article article = read(page);
    return article.segments().stream()
        .map(s -> s.title().map(article::words).orElse("(none)"))
        .toList();
  }

  private static Article read(String page) {
    Extractor extractor = new Extractor(LanguageDetector.NONE);
    return ((Extraction.Found)
            extractor.extract(Capture.of("page.txt", page.getBytes(StandardCharsets.UTF_8))))
        .article();
  }

  @Test
  void twoStoriesWithDatelinesAreTwoSegments() {
    assertThat(
            titles(
                "Ferry runs aground off Odal\n\nODAL – "
                    + FERRY
                    + "\nBus strike halts Tarvia\n\nTARVIA – "
                    + STRIKE))
        .containsExactly("Ferry runs aground off Odal", "Bus strike halts Tarvia");
  }

  @Test
  void twoStoriesWithHeadingsAreTwoSegments() {
    assertThat(
            titles(
                "Ferry runs aground off Odal\n\n"
                    + FERRY
                    + "\nBus strike halts Tarvia\n\n"
                    + STRIKE))
        .containsExactly("Ferry runs aground off Odal", "Bus strike halts Tarvia");
  }

  @Test
  void aStoryPutUnderTheTitleOfAnotherIsASegmentOfItsOwn() {
    String page =
        "Bus strike halts Tarvia\n\nFerry Solveig Runs Aground Off Odal\n\nODAL – "
            + FERRY
            + "\nWhat would higher wages mean for the price of a bus ticket?\n\nBus strike halts Tarvia\n\n"
            + STRIKE;

    assertThat(titles(page))
        .containsExactly("Ferry Solveig Runs Aground Off Odal", "Bus strike halts Tarvia");
  }

  @Test
  void sectionsOfOneStoryAreOneSegment() {
    String page =
        "Ferry runs aground off Odal\n\n"
            + FERRY
            + "\nA Troubled Ship\n\nThe Solveig had been repaired twice this year. Its rudder broke off Odal in March, and passengers waited nine hours on deck.\n"
            + "\nLooking Ahead\n\nThe shipping line will refund the passengers. The coast guard plans to hear captain Berg next week about the rudder and the gale.\n";

    assertThat(titles(page)).containsExactly("Ferry runs aground off Odal");
  }

  @Test
  void idsCountFromOne() {
    assertThat(
            read("Ferry runs aground off Odal\n\n"
                    + FERRY
                    + "\nBus strike halts Tarvia\n\n"
                    + STRIKE)
                .segments())
        .extracting(Segment::id)
        .containsExactly("page.txt#s1", "page.txt#s2");
  }

  @Test
  void threeStoriesAreThreeSegments() {
    String vote =
        """
        Voters in Kessel rejected a new stadium on Sunday by 61 to 39 percent, the election office reported.

        The mayor had promised that the arena would pay for itself. Opponents feared noise, traffic and debt for the small town.
        """;

    assertThat(
            titles(
                "Ferry runs aground off Odal\n\n"
                    + FERRY
                    + "\nBus strike halts Tarvia\n\n"
                    + STRIKE
                    + "\nKessel turns down stadium\n\n"
                    + vote))
        .hasSize(3);
  }
}
