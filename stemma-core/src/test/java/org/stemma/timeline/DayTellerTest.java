package org.stemma.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DayTellerTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  private static DatedSentence said(
      String source, int published, int place, String text, int... days) {
    Set<LocalDate> named = new TreeSet<>();
    for (int day : days) {
      named.add(FIRST.withDayOfMonth(day));
    }
    List<String> words = List.of(text.split(" "));
    return new DatedSentence(
        Set.of(source.split("\\+")),
        published == 0 ? Optional.empty() : Optional.of(FIRST.withDayOfMonth(published)),
        place,
        named,
        Set.of(),
        words,
        Set.copyOf(words));
  }

  private static List<LocalDate> days(List<ToldDay> told) {
    return told.stream().map(ToldDay::day).toList();
  }

  private static final List<DatedSentence> HARBOUR =
      List.of(
          said("a", 9, 0, "the harbour fire broke out on the quay", 3),
          said("b", 10, 0, "the harbour fire began near the silo", 3),
          said("c", 12, 3, "the harbour fire closed the quay", 3),
          said("c", 12, 4, "the harbour office had opened years before", 20));

  @Test
  void tellsTheDayThatMostSourcesComeBackTo() {
    assertThat(days(DayTeller.tell(HARBOUR, day -> true, true, 1, 1)))
        .containsExactly(FIRST.withDayOfMonth(3));
  }

  @Test
  void oneSourceThatRepeatsItselfIsNotMany() {
    List<DatedSentence> sentences = new ArrayList<>(HARBOUR);
    for (int i = 0; i < 6; i++) {
      sentences.add(said("d", 0, i, "the harbour fire was seen from the quay", 7));
    }
    assertThat(days(DayTeller.tell(sentences, day -> true, true, 1, 1)))
        .containsExactly(FIRST.withDayOfMonth(3));
  }

  @Test
  void aReportThatOnlyMentionsTheStoryTellsItsDaysLess() {
    List<DatedSentence> sentences = new ArrayList<>(HARBOUR);
    sentences.add(said("d", 0, 0, "the harbour fire was seen from the quay", 5));
    sentences.add(said("d", 0, 1, "actors rehearse two comedies"));
    sentences.add(said("d", 0, 2, "tickets cost nine crowns"));
    sentences.add(said("e", 0, 0, "the harbour fire was seen from the quay", 15));
    assertThat(days(DayTeller.tell(sentences, day -> true, true, 2, 1)))
        .containsExactly(FIRST.withDayOfMonth(3), FIRST.withDayOfMonth(15));
  }

  @Test
  void aReportCompiledOfTwoDoesNotMakeThemOne() {
    List<DatedSentence> copied =
        List.of(
            said("a", 0, 0, "the mill burned down", 3), said("a", 0, 0, "the mill burned down", 3));
    List<DatedSentence> compiled = new ArrayList<>(copied.subList(0, 1));
    compiled.add(said("b", 0, 0, "the mill burned down", 3));
    compiled.add(said("a+b", 0, 0, "the mill burned down", 3));
    assertThat(DayTeller.tell(compiled, day -> true, false, 1, 1).get(0).weight())
        .isGreaterThan(1.5 * DayTeller.tell(copied, day -> true, false, 1, 1).get(0).weight());
  }

  @Test
  void tellsNoDayOutsideOfWhatIsAsked() {
    assertThat(DayTeller.tell(HARBOUR, day -> day.getDayOfMonth() == 20, true, 5, 1))
        .extracting(ToldDay::day)
        .containsExactly(FIRST.withDayOfMonth(20));
    assertThat(DayTeller.tell(List.of(), day -> true, true, 5, 1)).isEmpty();
  }

  @Test
  void theSecondSentenceOfADayTellsSomethingNew() {
    List<DatedSentence> sentences =
        List.of(
            said("a", 0, 0, "fire destroyed the grain silo at dawn", 3),
            said("b", 0, 0, "fire destroyed the grain silo at dawn", 3),
            said("c", 0, 1, "two wounded workers were flown to hospital", 3));
    List<ToldDay> told = DayTeller.tell(sentences, day -> true, true, 1, 2);
    assertThat(told.getFirst().sentences()).containsExactly(0, 2);
  }

  @Test
  void aDayNamedBeforeItCameCountsLess() {
    List<DatedSentence> sentences =
        List.of(
            said("a", 2, 6, "the bridge opens for traffic", 20),
            said("b", 9, 6, "the bridge opened for traffic", 6));
    assertThat(days(DayTeller.tell(sentences, day -> true, true, 1, 1)))
        .containsExactly(FIRST.withDayOfMonth(6));
  }

  @Test
  void whatLooksBackOnADayTellsItBeforeWhatAnnouncesIt() {
    List<DatedSentence> sentences =
        List.of(
            said("a", 2, 0, "the ferry leaves the old harbour", 5),
            said("b", 9, 0, "the ferry left the old harbour", 5));
    assertThat(DayTeller.tell(sentences, day -> true, true, 1, 1).getFirst().sentences())
        .containsExactly(1);
  }

  @Test
  void aSentenceNearToWhatTheStoryIsAboutIsTold() {
    List<DatedSentence> sentences =
        List.of(
            said("a", 0, 0, "the ferry sank off the old harbour", 3),
            said("b", 0, 0, "the ferry sank in the old harbour", 4),
            said("c", 0, 0, "pupils painted six murals that week", 3));
    assertThat(
            DayTeller.tell(sentences, day -> day.getDayOfMonth() == 3, true, 1, 1)
                .getFirst()
                .sentences())
        .containsExactly(0);
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    List<DatedSentence> turned = new ArrayList<>(HARBOUR);
    Collections.reverse(turned);
    List<ToldDay> forward = DayTeller.tell(HARBOUR, day -> true, true, 9, 1);
    List<ToldDay> backward = DayTeller.tell(turned, day -> true, true, 9, 1);
    assertThat(days(backward)).isEqualTo(days(forward));
    for (int i = 0; i < forward.size(); i++) {
      assertThat(backward.get(i).sentences().stream().map(turned::get).toList())
          .isEqualTo(forward.get(i).sentences().stream().map(HARBOUR::get).toList());
    }
  }
}
