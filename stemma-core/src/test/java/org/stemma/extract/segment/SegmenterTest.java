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

  private static final String LONG_FERRY =
      FERRY
          + """

          Divers examined the rudder of the Solveig on Wednesday and found the shaft bent, the coast guard said.

          The shipping line took the ferry out of service and hired a smaller ship for the passengers to Odal.

          Captain Berg told the coast guard that the gale had pushed the ferry against the rocks within minutes.
          """;

  private static final String LONG_STRIKE =
      STRIKE
          + """

          The union council meets on Thursday to decide whether bus drivers walk out for a second week over pay.

          Commuters shared cars on Wednesday, and the council asked schools in Tarvia to open two hours later.

          Negotiator Lindt said that four percent was all that the city council could pay drivers this year.
          """;

  private static List<String> starts(Article article) {
    return article.segments().stream()
        .map(s -> article.words(s.span()))
        .map(words -> words.substring(0, Math.min(25, words.length())))
        .toList();
  }

  @Test
  void runningTextIsCutWhereAnotherReportBeginsWithNothingBetween() {
    assertThat(starts(read("Ferry runs aground off Odal\n\n" + LONG_FERRY + "\n" + LONG_STRIKE)))
        .containsExactly("Ferry runs aground off Od", "Bus drivers in Tarvia wal");
  }

  @Test
  void oneReportWithoutHeadingsIsNotCut() {
    assertThat(read("Ferry runs aground off Odal\n\n" + LONG_FERRY).segments()).hasSize(1);
  }

  @Test
  void entriesOfALivePageAboutDifferentThingsAreSegments() {
    String page =
        "Tuesday as it happened\n\n09:05\n\n"
            + FERRY.split("\n\n")[0]
            + "\n\n09:31\n\n"
            + STRIKE.split("\n\n")[0]
            + "\n\n10:02\n\nVoters in Kessel rejected a new stadium by 61 to 39 percent, the election office"
            + " reported.\n";

    assertThat(starts(read(page)))
        .containsExactly(
            "Tuesday as it happened\n\n0",
            "Bus drivers in Tarvia wal",
            "Voters in Kessel rejected");
  }

  @Test
  void entriesOfALivePageAboutOneThingAreOneSegment() {
    String page = "Ferry runs aground off Odal\n\n";
    int minute = 10;
    for (String paragraph : LONG_FERRY.strip().split("\n\n")) {
      page += "09:" + minute++ + "\n\n" + paragraph + "\n\n";
    }

    assertThat(read(page).segments()).hasSize(1);
  }

  @Test
  void headingsOfOneChineseReportCutNothing() {
    String page =
        "渡轮在奥达尔附近搁浅\n\n海岸警卫队说，渡轮索尔维格号星期一晚上在奥达尔附近搁浅，船上有两百一十二名乘客。\n\n"
            + "直升机在天亮前把渡轮上的乘客接走，船长一直留在渡轮上。\n\n"
            + "船舵损坏\n\n海岸警卫队说，渡轮的船舵在三月份就已经损坏，船长当时已向公司报告。\n\n"
            + "公司说，渡轮索尔维格号的乘客将得到赔偿，船舵正在检查。\n";

    assertThat(read(page).segments()).hasSize(1);
  }

  @Test
  void numberedPartsOfOneTextAreOneSegment() {
    String page =
        "Five ways to spend less\n\n"
            + "1. Cook at home\n\nRestaurants add a margin to every plate, and drinks cost three times the shop price.\n\n"
            + "A pot of lentils feeds four people for two evenings, and leftovers of lentils freeze well.\n\n"
            + "2. Ride a bicycle\n\nFuel, parking and insurance make the car the dearest thing that most families own.\n\n"
            + "A used bicycle pays for itself within a season, and a bicycle needs no parking.\n";

    assertThat(read(page).segments()).hasSize(1);
  }
}
