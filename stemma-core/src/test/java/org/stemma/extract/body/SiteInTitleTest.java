package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.tree.OutletNames;

class SiteInTitleTest {

  private static final SiteInTitle SITE =
      new SiteInTitle(new OutletNames(Optional.empty(), Set.of("harbourpost"), Set.of("harbour")));

  @ParameterizedTest
  @CsvSource({
    "Fire – what we know, Fire – what we know",
    "Ferry strike: who is paid - and who is not, Ferry strike: who is paid - and who is not",
    "Live | Storm reaches the coast, Live | Storm reaches the coast",
    "Storm reaches the coast - Harbour Post, Storm reaches the coast",
    "Harbour Post | Storm – day two, Storm – day two",
  })
  void onlyTheNameOfTheSiteIsCutOffAStatedTitle(String title, String headline) {
    assertThat(SITE.cut(title)).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource({
    "Storm reaches the coast - The Gazette, Storm reaches the coast",
    "The Gazette | Storm reaches the coast, Storm reaches the coast",
  })
  void shorterPartOfTheTitleElementIsTheSite(String title, String headline) {
    assertThat(SITE.cutOfElement(title)).isEqualTo(headline);
  }
}
