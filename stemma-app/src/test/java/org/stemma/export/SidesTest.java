package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.ReadingItem;
import org.stemma.article.Evidence;

class SidesTest {

  private static final Evidence EARLY = words("a.txt", "The kiln burst at 5:45 a.m. on May 5.");
  private static final Evidence LATE = words("b.txt", "The kiln burst at 6:15 a.m. on May 6.");
  private static final Evidence DAY = words("c.txt", "The kiln of the brickyard burst on May 5.");

  private static Evidence words(String file, String exact) {
    return new Evidence(file, exact, 0, exact.length(), 1, "", "");
  }

  private static ContradictionItem clash(ReadingItem a, ReadingItem b) {
    return new ContradictionItem(
        "C01",
        "across",
        "date",
        "contradiction",
        "high",
        Optional.of("the kiln burst"),
        EARLY,
        LATE,
        "5 June / 6 June, or 5:45 / 6:15: what is said here is for readers and is never read back",
        List.of("a.txt", "b.txt"),
        a,
        b);
  }

  private static ReadingItem reading(String kind, String text, Evidence... witnesses) {
    return new ReadingItem(
        Optional.ofNullable(kind), Optional.ofNullable(text), List.of(witnesses), 1, List.of());
  }

  /** Days are marked by their numeral; of hours, which are written otherwise, other words are. */
  @ParameterizedTest
  @CsvSource({"day, 2031-05-05, 2031-05-06, 5", "hour, 05:45, 06:15, 5:45", ", , , 5:45"})
  void sidesShowAllWitnessesAndMarkWhatDiffers(String kind, String a, String b, String marked) {
    ContradictionItem clash = clash(reading(kind, a, EARLY, DAY), reading(kind, b, LATE));
    Account account = SmallAccount.of(List.of(clash), List.of());

    Report.Side side = new Sides(new Witnesses(account)).a(clash);

    assertThat(side.witnesses()).hasSize(2);
    assertThat(side.reading()).isEqualTo(Optional.ofNullable(a));
    assertThat(side.differing().get(0).in(side.words().words())).startsWith(marked);
    assertThat(new Sides(new Witnesses(account)).b(clash).witnesses()).hasSize(1);
  }
}
