package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.article.Evidence;
import org.stemma.export.Timeline.Row;
import org.stemma.export.Timeline.Standing;

/** Where events stand on the axis. */
class ChronologyTest {

  private static EventItem event(String id, String date, String status) {
    Evidence words = new Evidence("a.txt", "words", 50, 55, 3, "", "");
    return new EventItem(
        id,
        List.of("CONSULT"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "label of " + id,
        Optional.of(date).filter(d -> !d.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        "",
        status,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of("a.txt"),
        List.of(words));
  }

  private static Timeline timeline(EventItem... events) {
    Account account = SmallAccount.FULL;
    return (Timeline)
        new Chronology(new EventOrder(account.order()), new Witnesses(account))
            .section(List.of(events))
            .groups()
            .get(0)
            .entries()
            .get(0);
  }

  @Test
  void aDayIsSureAndAnIntervalHasTwoEnds() {
    Timeline timeline =
        timeline(
            event("E01", "2031-05-04", "reported"),
            event("E02", "2031-05-01/2031-05-09", "reported"));
    assertThat(timeline.rows()).extracting(Row::id).containsExactly("E02", "E01");
    assertThat(timeline.rows()).extracting(Row::sure).containsExactly(false, true);
    assertThat(timeline.first()).isEqualTo(LocalDate.of(2031, 5, 1));
    assertThat(timeline.last()).isEqualTo(LocalDate.of(2031, 5, 9));
  }

  @Test
  void anOpenEndReachesOn() {
    Row row =
        timeline(event("E01", "2031-05-04", "reported"), event("E02", "2031-05-02/..", "ongoing"))
            .rows()
            .get(0);
    assertThat(row.from()).contains(LocalDate.of(2031, 5, 2));
    assertThat(row.to()).isEmpty();
  }

  @Test
  void historyDoesNotStretchTheAxis() {
    Timeline timeline =
        timeline(
            event("E01", "1988", "historical"),
            event("E02", "2031-05-04", "reported"),
            event("E03", "2031-05-06", "announced"));
    assertThat(timeline.first()).isEqualTo(LocalDate.of(2031, 5, 4));
    assertThat(timeline.rows().get(0).from()).isEmpty();
  }

  @Test
  void whatIsToComeAndWhatIsDeniedStandApart() {
    assertThat(
            timeline(
                    event("E01", "2031-05-04", "reported"),
                    event("E02", "2031-05-05", "announced"),
                    event("E03", "2031-05-06", "denied"))
                .rows())
        .extracting(Row::standing)
        .containsExactly(Standing.CAME, Standing.TO_COME, Standing.DENIED);
  }

  @Test
  void whatHasNoDateLiesInTheTrayWithWhatIsKnownOfItsOrder() {
    Timeline timeline =
        timeline(event("E01", "2031-05-04", "reported"), event("E02", "XXXX-XX-XX", "reported"));
    assertThat(timeline.undated())
        .singleElement()
        .satisfies(loose -> assertThat(loose.after()).containsExactly("E01"));
  }

  @Test
  void nothingDatedDrawsNothing() {
    Account account = SmallAccount.FULL;
    assertThat(
            new Chronology(new EventOrder(account.order()), new Witnesses(account))
                .section(List.of(event("E01", "", "reported")))
                .groups())
        .isEmpty();
  }
}
