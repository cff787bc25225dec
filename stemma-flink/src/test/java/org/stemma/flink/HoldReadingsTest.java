package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.util.ListCollector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readings of one mark and orders for it, in whatever order they come. */
class HoldReadingsTest {

  private static final String MARK = "mark";
  private static final PageOrder FORGET = PageOrder.forget(MARK);

  private final KeyStates states = new KeyStates();
  private final List<OrderedPage> given = new ArrayList<>();
  private final HoldReadings hold = new HoldReadings();

  @BeforeEach
  void open() {
    hold.setRuntimeContext(states.runtime());
    hold.open(KeyStates.OPENED);
  }

  private void come() throws Exception {
    byte[] words = "reading".getBytes(UTF_8);
    hold.come(new PageNews("a.txt", MARK, 0, words, words), new ListCollector<>(given));
  }

  private void order(PageOrder order) throws Exception {
    hold.take(order, new ListCollector<>(given));
  }

  @Test
  void aReadingIsGivenToEachTellingUntilItIsForgotten() throws Exception {
    come();
    order(new PageOrder(MARK, "1 a.txt"));
    order(new PageOrder(MARK, "2 a.txt"));
    order(FORGET);
    assertThat(given).extracting(OrderedPage::telling).containsExactly("1 a.txt", "2 a.txt");
    assertThat(states.areEmpty()).isTrue();
  }

  @Test
  void ordersWaitForTheReading() throws Exception {
    order(new PageOrder(MARK, "1 a.txt"));
    order(FORGET);
    assertThat(given).isEmpty();
    come();
    assertThat(given).extracting(OrderedPage::telling).containsExactly("1 a.txt");
    assertThat(states.areEmpty()).isTrue();
  }

  @Test
  void aReadingThatCameAgainBeforeItWasForgottenStays() throws Exception {
    come();
    come();
    order(FORGET);
    order(new PageOrder(MARK, "2 a.txt"));
    assertThat(given).extracting(OrderedPage::telling).containsExactly("2 a.txt");
    order(FORGET);
    assertThat(states.areEmpty()).isTrue();
  }

  @Test
  void anOrderBehindTheForgettingOfTheFirstWaitsForTheSecond() throws Exception {
    order(FORGET);
    order(new PageOrder(MARK, "2 a.txt"));
    come();
    assertThat(given).isEmpty();
    come();
    assertThat(given).extracting(OrderedPage::telling).containsExactly("2 a.txt");
    order(FORGET);
    assertThat(states.areEmpty()).isTrue();
  }
}
