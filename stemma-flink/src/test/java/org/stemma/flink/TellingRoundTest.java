package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.pipeline.Stemma;
import org.stemma.story.StoryIndex;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What is told anew when pages come, change, go and grow old. */
class TellingRoundTest {

  private static final long DAY = 86_400_000;
  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String TRAIN =
      """
      Goods train derails near Tolmin junction

      Eleven wagons of a goods train left the rails near Tolmin junction on 2 May 2031, the railway said.
      The driver, Ivo Kranjc, was unhurt. The line from Tolmin to Kobarid is closed.
      """;

  private static final String FLOOD =
      """
      Flood closes three schools in Orsova

      Three schools in Orsova were closed on 5 May 2031 after the river Cerna flooded 40 cellars, mayor Ana Popa said.
      """;

  private static final String COURT =
      """
      Court in Plovdiv clears former banker

      A court in Plovdiv acquitted the former banker Petar Iliev of fraud on 9 May 2031 after a trial of two years.
      """;

  private final Map<String, PageNews> pages = new TreeMap<>();
  private final Map<String, ToldGroup> told = new HashMap<>();

  @BeforeEach
  void tellOnce() throws Exception {
    come("b.txt", TRAIN, 1);
    come("f.txt", FLOOD, 2);
    assertThat(round(false).tellings())
        .extracting(Telling::group)
        .containsExactlyInAnyOrder("b.txt", "f.txt");
  }

  private void come(String name, String text, int day) throws IOException {
    StoryIndex segments = new StoryIndex();
    segments.addAll(STEMMA.read(Capture.of(name, text.getBytes(UTF_8))).profiles());
    byte[] snapshot = Segments.of(segments).snapshot();
    pages.put(name, new PageNews(name, "mark of " + name, day * DAY, null, snapshot));
  }

  /** As the operator does, which keeps what a round changed. */
  private TellingRound round(boolean numbers) throws Exception {
    return round(numbers, new Kept(0), Long.MIN_VALUE);
  }

  private TellingRound round(boolean numbers, Kept kept, long watermark) throws Exception {
    TellingRound round = new TellingRound(pages, told);
    round.tell(numbers);
    round.letGo(kept, watermark);
    told.putAll(round.changed());
    told.keySet().removeAll(round.ended());
    pages.keySet().removeAll(round.gone());
    return round;
  }

  private static Telling telling(String group, int version, int pages, List<ToldStory> stories) {
    return new Telling(group, version, pages, "", stories, List.of());
  }

  @Test
  void whatIsAsBeforeIsNotToldAgain() throws Exception {
    TellingRound round = round(true);
    assertThat(round.tellings()).isEmpty();
    assertThat(round.orders()).isEmpty();
  }

  @Test
  void aPageOfAStoryThatWasToldGivesItsNextVersion() throws Exception {
    come("c.txt", TRAIN + "Repairs take a week.\n", 1);
    TellingRound round = round(false);
    assertThat(round.tellings())
        .extracting(Telling::group, Telling::version, Telling::pages)
        .containsExactly(tuple("b.txt", 2, 2));
    assertThat(round.orders())
        .extracting(PageOrder::mark)
        .containsExactly("mark of b.txt", "mark of c.txt");
  }

  @Test
  void aStoryWhoseFirstPageIsAnotherNowIsJoinedToThat() throws Exception {
    come("a.txt", TRAIN + "Repairs take a week.\n", 1);
    assertThat(round(false).tellings())
        .extracting(Telling::group, Telling::version, Telling::pages, Telling::into)
        .containsExactlyInAnyOrder(tuple("a.txt", 1, 2, ""), tuple("b.txt", 2, 0, "a.txt"));
    pages.remove("a.txt");
    assertThat(round(false).tellings())
        .extracting(Telling::group, Telling::version, Telling::pages, Telling::into)
        .as("versions go on where a story stands alone again")
        .containsExactlyInAnyOrder(tuple("a.txt", 2, 0, ""), tuple("b.txt", 3, 1, ""));
  }

  @Test
  void numbersThatOtherStoriesMovedAreToldAtTheEndAlone() throws Exception {
    come("a.txt", COURT, 1);
    assertThat(round(false).tellings()).extracting(Telling::group).containsExactly("a.txt");
    assertThat(round(true).tellings()).extracting(Telling::group).containsExactly("b.txt", "f.txt");
  }

  @Test
  void aStoryIsLetGoWhenItsNewestPageIsOld() throws Exception {
    TellingRound round = round(false, new Kept(7), 2 * DAY + 7 * DAY);
    assertThat(round.tellings()).containsExactly(telling("b.txt", 2, 0, List.of()));
    assertThat(round.orders()).containsExactly(PageOrder.forget("mark of b.txt"));
    assertThat(pages).containsOnlyKeys("f.txt");
    assertThat(told).containsOnlyKeys("b.txt", "f.txt");
    round(false, new Kept(7), 16 * DAY);
    assertThat(told).as("a span later").containsOnlyKeys("b.txt", "f.txt");
    round(false, new Kept(7), 16 * DAY + 1);
    assertThat(told).containsOnlyKeys("f.txt");
  }

  @Test
  void nothingIsLetGoBeforeThereIsATime() throws Exception {
    assertThat(round(false, new Kept(7), Long.MIN_VALUE).tellings()).isEmpty();
    assertThat(pages).containsOnlyKeys("b.txt", "f.txt");
  }

  @Test
  void versionsGoOnWhereAPageComesAgainThatWasLetGo() throws Exception {
    round(false, new Kept(7), 9 * DAY);
    come("b.txt", TRAIN, 9);
    assertThat(round(false, new Kept(7), 10 * DAY).tellings())
        .extracting(Telling::group, Telling::version, Telling::pages)
        .contains(tuple("b.txt", 3, 1));
  }

  @Test
  void versionsGoOnWhereAStoryStandsAloneAgainThatWasJoinedLongAgo() throws Exception {
    come("a.txt", TRAIN + "Repairs take a week.\n", 20);
    round(false, new Kept(7), 5 * DAY);
    round(false, new Kept(7), 20 * DAY);
    assertThat(pages).containsKeys("a.txt", "b.txt");
    pages.remove("a.txt");
    assertThat(round(false, new Kept(0), 20 * DAY).tellings())
        .extracting(Telling::group, Telling::version, Telling::pages)
        .containsExactlyInAnyOrder(tuple("a.txt", 2, 0), tuple("b.txt", 3, 1));
  }

  @Test
  void whatWasJoinedLongAgoIsForgotten() throws Exception {
    come("a.txt", TRAIN + "Repairs take a week.\n", 1);
    round(false, new Kept(7), 8 * DAY);
    assertThat(told).containsOnlyKeys("a.txt", "b.txt", "f.txt");
    round(false, new Kept(7), 9 * DAY);
    round(false, new Kept(7), 16 * DAY + 1);
    assertThat(told).doesNotContainKeys("a.txt", "b.txt");
  }

  @Test
  void anOldPageIsToldInItsStoryThatHasYoungOnes() throws Exception {
    come("g.txt", FLOOD + "Water stood a metre high.\n", 0);
    TellingRound round = round(false, new Kept(7), 2 * DAY + 7 * DAY);
    assertThat(round.tellings())
        .extracting(Telling::group, Telling::version, Telling::pages)
        .contains(tuple("f.txt", 2, 2));
    assertThat(pages).containsOnlyKeys("f.txt", "g.txt");
  }

  @Test
  void theEndOfTheStreamLetsNothingGo() throws Exception {
    assertThat(round(true, new Kept(1), Long.MAX_VALUE).tellings()).isEmpty();
  }

  @Test
  void aPageThatBreaksTheTellingIsLetGoAndTheOthersAreTold() throws Exception {
    come("c.txt", TRAIN + "Repairs take a week.\n", 1);
    pages.put("f.txt", new PageNews("f.txt", "broken f.txt", 2 * DAY, null, new byte[] {7}));
    TellingRound round = round(false);
    assertThat(round.aside()).containsOnlyKeys("f.txt");
    assertThat(round.tellings())
        .extracting(Telling::group, Telling::version, Telling::pages)
        .containsExactlyInAnyOrder(tuple("b.txt", 2, 2), tuple("f.txt", 2, 0));
    assertThat(round.orders()).contains(PageOrder.forget("broken f.txt"));
    assertThat(pages).containsOnlyKeys("b.txt", "c.txt");
    come("f.txt", FLOOD, 2);
    assertThat(round(false).tellings())
        .extracting(Telling::group, Telling::version, Telling::pages)
        .containsExactly(tuple("f.txt", 3, 1));
  }

  @Test
  void aSentenceThatBecomesStockTellsTheStoriesThatHaveItAnew() throws Exception {
    String call =
        "Read all that our reporters wrote this week in the morning letter of the paper.\n";
    come("b.txt", TRAIN + call, 1);
    come("f.txt", FLOOD + call, 2);
    round(false);
    come("k.txt", COURT + call, 3);
    TellingRound third = round(false);
    assertThat(third.tellings())
        .extracting(Telling::group, Telling::version)
        .containsExactlyInAnyOrder(tuple("b.txt", 2), tuple("f.txt", 2), tuple("k.txt", 1));
    assertThat(third.tellings()).allMatch(telling -> telling.stock().size() == 1);
    assertThat(round(false).tellings()).isEmpty();
  }
}
