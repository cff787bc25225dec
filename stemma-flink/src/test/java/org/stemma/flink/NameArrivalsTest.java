package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of one address are called as its captures come and are forgotten. */
class NameArrivalsTest {

  private static final String ADDRESS = "https://news.example/report";
  private static final Instant FIRST = Instant.parse("2021-03-01T08:30:00Z");
  private static final int DAYS = 7;

  private final KeyStates states = new KeyStates();
  private final NameArrivals arrivals = new NameArrivals(new Kept(DAYS));

  @BeforeEach
  void open() {
    arrivals.setRuntimeContext(states.runtime());
    arrivals.open(KeyStates.OPENED);
  }

  private static Instant day(int day) {
    return FIRST.plus(Duration.ofDays(day));
  }

  private static String at(int day) {
    return ADDRESS + "@" + day(day);
  }

  /** What a capture changes: the names of pages that came, and of those gone behind a minus. */
  private List<String> come(String words, int day) throws Exception {
    CaptureRecord record =
        new CaptureRecord(
            ADDRESS, words.getBytes(UTF_8), null, ADDRESS, null, null, day(day).toString());
    List<PageChange> changes = new ArrayList<>();
    arrivals.arrive(record, record.time(), new ListCollector<>(changes));
    return changes.stream()
        .map(change -> (change.capture() == null ? "-" : "") + change.page())
        .toList();
  }

  private void forget(int day) throws Exception {
    arrivals.forget(day(day).toEpochMilli());
  }

  @Test
  void whileAllAreHeldNamesAreThoseOfOneMachine() throws Exception {
    assertThat(come("one", 1)).containsExactly(ADDRESS);
    assertThat(come("two", 0)).containsExactly("-" + ADDRESS, at(0), at(1));
    assertThat(come("three", 2)).containsExactly(at(2));
    assertThat(come("four", 2))
        .as("of one time in the order of their digests")
        .containsExactly(at(2), at(2) + ".2");
  }

  @Test
  void theSameBytesAreTakenOnceAsTheyWereFirst() throws Exception {
    assertThat(come("one", 1)).containsExactly(ADDRESS);
    assertThat(come("one", 1)).isEmpty();
    assertThat(come("one", 2)).isEmpty();
    assertThat(come("one", 0)).as("captured earlier").containsExactly(ADDRESS);
    come("two", 3);
    assertThat(come("two", 2)).containsExactly("-" + at(3), at(2));
  }

  @Test
  void aPageWhoseCaptureIsForgottenIsNotReplacedByTheNext() throws Exception {
    assertThat(come("one", 0)).containsExactly(ADDRESS);
    forget(DAYS);
    assertThat(come("two", DAYS)).containsExactly(at(DAYS));
    assertThat(come("one", DAYS + 1)).as("its page is there").isEmpty();
  }

  @Test
  void whereOneOfTwoIsForgottenAThirdChangesNothingOfThem() throws Exception {
    come("one", 0);
    come("two", 3);
    forget(DAYS);
    assertThat(come("three", DAYS)).containsExactly(at(DAYS));
    assertThat(come("four", DAYS)).containsExactly(at(DAYS) + ".2");
  }

  @Test
  void anAddressThatWasSilentForTwiceAsLongIsNew() throws Exception {
    come("one", 0);
    forget(2 * DAYS - 1);
    assertThat(states.areEmpty()).isFalse();
    forget(2 * DAYS);
    assertThat(states.areEmpty()).isTrue();
    assertThat(come("two", 2 * DAYS)).containsExactly(ADDRESS);
  }
}
