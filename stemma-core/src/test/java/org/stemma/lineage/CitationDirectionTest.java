package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.story.Pages;
import org.stemma.story.StoryClusterer;

/** Which of two pages of one day came first, where one of them names the other. */
class CitationDirectionTest {

  private static final String DAY = "2031-03-04";

  private static final String OWN =
      """
      Statement on the sale of Idris Okoye

      Striker Idris Okoye has joined Portmere Athletic for a fee of 4.2 million pounds, subject to a \
      medical on Thursday. Okoye, 23, scored 17 goals in 41 matches after he came through the \
      academy in 2027.

      Two earlier offers from Portmere were turned down in January. The board decided to accept the \
      third after the player asked to leave. The money will be spent on the east stand.
      """;

  private static final String RETOLD =
      """
      Top scorer sold to Portmere

      %s

      Okoye, 23, scored 17 goals in 41 matches after he came through the academy in 2027. The board \
      decided to accept the third offer after the player asked to leave.

      Fans reacted with anger. Tom Brisk, who has held a ticket for the west stand since 1998, wants \
      the chairman to go, and the drums of the north bank were heard until midnight.
      """;

  private static List<String> edges(Reading... readings) {
    List<Reading> pages = List.of(readings);
    return LineageTracer.trace(pages, StoryClusterer.cluster(pages)).edges().stream()
        .filter(Derivation::held)
        .map(e -> e.from() + " > " + e.to())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Marlow Vale FC, Marlow Vale have sold Idris Okoye to Portmere Athletic on Tuesday.",
    "Marlow Vale FC, Striker Idris Okoye has left Marlow Vale FC for Portmere.",
    "Eastern Port Authority, The Eastern Port Authority has let its best player go."
  })
  void whoNamesThePublisherOfTheOtherCameAfterIt(String publisher, String lead) {
    Reading own = Pages.page("z-own.txt", publisher, DAY, OWN);
    Reading retold = Pages.page("a-retold.txt", "Ostrey Courier", DAY, RETOLD.formatted(lead));
    assertThat(edges(own, retold)).containsExactly("z-own.txt#s1 > a-retold.txt#s1");
  }

  @Test
  void townOfAPaperDoesNotNameThePaper() {
    Reading one = Pages.page("z-one.txt", "New Ostrey Post", DAY, OWN);
    Reading other =
        Pages.page(
            "a-other.txt",
            "Marlow Courier",
            DAY,
            RETOLD.formatted("Idris Okoye is gone, and nobody in New Ostrey slept."));
    assertThat(edges(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Marlow Courier | told this newspaper",
        "Marlow Courier | told the Courier",
        "Radio Ostrey | said in an interview with Radio Ostrey"
      })
  void whoHasWordsThatTheOtherHeardAtFirstHandCameAfterIt(String publisher, String telling) {
    assertThat(edgesWhereOneWasTold(publisher, telling))
        .containsExactly("z-first.txt#s1 > a-after.txt#s1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ostrey District Court | told the court",
        "Ostrey Police | told the police",
        "Ostrey City Council | told the council",
        "Ostrey Club | told the club",
        "Ostrey Business Council | told the council",
        "Ministry of Sport | told the Ministry of Sport",
        "National Sports Agency | told the Agency",
        "Ostrey World | told the world"
      })
  void whatABodyOrEverybodyWasToldIsNotToldToItAlone(String publisher, String telling) {
    assertThat(edgesWhereOneWasTold(publisher, telling)).isEmpty();
  }

  /** Of two pages of one day with one quotation, of which that by {@code publisher} was told it. */
  private static List<String> edgesWhereOneWasTold(String publisher, String telling) {
    String quote = "“I cried in the car and then I signed the paper,” he ";
    Reading first =
        Pages.page("z-first.txt", publisher, DAY, OWN + "\n" + quote + telling + " on Tuesday.\n");
    Reading after =
        Pages.page(
            "a-after.txt",
            "Eastern Sport",
            DAY,
            RETOLD.formatted("Idris Okoye is gone.") + "\n" + quote + "was quoted on Tuesday.\n");
    return edges(first, after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Today | Today the striker Idris Okoye is gone.",
        "Nature | Nature took its course, and Idris Okoye is gone.",
        "Portmere | Idris Okoye is gone to Portmere Athletic.",
        "Sunday | Idris Okoye is gone since Sunday.",
        "Local news | Local news was that Idris Okoye is gone."
      })
  void commonWordOrTownDoesNotNameThePublisherThatIsCalledSo(String publisher, String lead) {
    Reading one = Pages.page("z-one.txt", publisher, DAY, OWN);
    Reading other = Pages.page("a-other.txt", "Marlow Courier", DAY, RETOLD.formatted(lead));
    assertThat(edges(one, other)).isEmpty();
  }

  @Test
  void statedTimesComeBeforeNames() {
    Reading own = Pages.page("z-own.txt", "Marlow Vale FC", "2031-03-05", OWN);
    Reading retold =
        Pages.page(
            "a-retold.txt", "Ostrey Courier", DAY, RETOLD.formatted("Marlow Vale FC sold Okoye."));
    assertThat(edges(own, retold)).containsExactly("a-retold.txt#s1 > z-own.txt#s1");
  }
}
