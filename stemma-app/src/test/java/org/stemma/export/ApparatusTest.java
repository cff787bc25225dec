package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Section;

/** The apparatus as a reader sees it. */
class ApparatusTest {

  private static List<Entry> entries(Account account) {
    Section section = Apparatus.section(new Witnesses(account), account.apparatus());
    return section.groups().stream().flatMap(group -> group.entries().stream()).toList();
  }

  @Test
  void readingsStandWithTheirPagesAndWithWhatDecided() {
    Account account = SmallAccount.of("a.txt", "Bridge closed", "Ada Lind", "three");
    assertThat(entries(account))
        .singleElement()
        .isInstanceOfSatisfying(
            Variants.class,
            line -> {
              assertThat(line.readings())
                  .extracting(Variants.Reading::text)
                  .containsExactly("three", "five");
              assertThat(line.readings().get(0).sigla()).isEqualTo("A");
              assertThat(line.readings().get(0).withdrawn()).isNotEmpty();
              assertThat(line.verdict()).isEqualTo("Adopted: three");
              assertThat(line.findings()).containsExactly("C01");
            });
    assertThat(MarkdownReport.write(new Reports(account).whole()))
        .contains(
            "*three*] A `1 page, corrected by its own source`; *five* b.txt `1 page, corrected by"
                + " its own source`. Adopted: three");
  }

  @Test
  void noContestedFactIsSaid() {
    Account account = SmallAccount.EMPTY;
    assertThat(entries(account)).isEmpty();
    assertThat(new Reports(account).contradictions(List.of()).sections().get(1).none())
        .isEqualTo("No contested fact was found.");
  }
}
