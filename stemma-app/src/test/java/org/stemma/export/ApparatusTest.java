package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.eval.Gate;
import org.stemma.files.PageFiles;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** The apparatus of an account that is read from pages. */
class ApparatusTest {

  @Test
  void findingsWithoutReadingsAreNoVariants() {
    Account account = SmallAccount.FULL;
    Sides sides = new Sides(new Witnesses(account));
    List<ContradictionItem> bare =
        account.contradictions().stream().filter(c -> c.readingA().text().isEmpty()).toList();
    assertThat(bare).isNotEmpty();
    assertThat(Apparatus.of(sides, bare)).isEmpty();
  }

  @Test
  void readingsStandWithTheirPages() {
    Account account =
        Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE)
            .account(
                PageFiles.read(List.of(Gate.example("dam-flood").resolve("pages")), 20_000_000)
                    .captures());
    Sides sides = new Sides(new Witnesses(account));
    List<ContradictionItem> numbers =
        account.contradictions().stream().filter(c -> c.kind().equals("number")).toList();
    assertThat(Apparatus.of(sides, numbers))
        .filteredOn(Variants.class::isInstance)
        .singleElement()
        .satisfies(
            entry -> {
              Variants variants = (Variants) entry;
              assertThat(variants.adopted().text()).isEqualTo("17 missing");
              assertThat(variants.adopted().sigla()).isEqualTo("C E");
              assertThat(variants.others())
                  .extracting(Variants.Reading::text)
                  .containsExactly("23 people missing");
            });
  }
}
