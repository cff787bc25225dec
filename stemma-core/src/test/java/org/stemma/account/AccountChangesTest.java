package org.stemma.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.AccountChanges.Change;
import org.stemma.article.Evidence;

/** What of an account is known again in one that was made of more pages. */
class AccountChangesTest {

  private static Evidence words(String page) {
    return new Evidence(page, "What " + page + " says.", 0, 11 + page.length(), 1, "", "");
  }

  private static ReadingItem reading(String text, String... pages) {
    return new ReadingItem(
        Optional.of("count"),
        Optional.of(text),
        Stream.of(pages).map(AccountChangesTest::words).toList(),
        1,
        List.of());
  }

  /** A finding; the first page of each side stands for it. */
  private static Account account(ReadingItem a, ReadingItem b) {
    ContradictionItem found =
        new ContradictionItem(
            "C01",
            "across",
            "number",
            "contradiction",
            "high",
            Optional.of("missing"),
            a.witnesses().getFirst(),
            b.witnesses().getFirst(),
            a.text().orElseThrow() + " / " + b.text().orElseThrow(),
            List.of(),
            a,
            b);
    return new Account(
        Account.SCHEMA,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(found),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new DerivationItem(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static final Account BEFORE = account(reading("17", "m", "n"), reading("23", "o"));

  @Test
  void aFindingIsKnownWhicheverPageStandsForIt() {
    Account after = account(reading("17", "a", "m", "n"), reading("23", "b", "o"));
    assertThat(AccountChanges.of(BEFORE, after).items()).isEmpty();
  }

  @Test
  void aFindingIsKnownWhicheverSideIsToldFirst() {
    Account after = account(reading("23", "b", "o"), reading("17", "m"));
    assertThat(AccountChanges.of(BEFORE, after).items()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "19, m, 23, o", // another number of a page that is changed
    "17, m, 23, p", // another page is contradicted
    "17, a, 23, b", // the same numbers of other pages
    "17, o, 23, m"
  })
  void anotherFindingIsNew(String one, String pageOfOne, String other, String pageOfOther) {
    Account after = account(reading(one, "z", pageOfOne), reading(other, "y", pageOfOther));
    assertThat(AccountChanges.of(BEFORE, after).items())
        .extracting(AccountChanges.ChangedItem::change)
        .containsExactly(Change.NEW, Change.GONE);
  }
}
