package org.stemma.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionsTest {

  @Test
  void pagesAreOneThroughOthers() {
    Editions editions = new Editions(List.of(edition("a", "b"), edition("b", "c")));
    assertThat(editions.areOne("a", "c")).isTrue();
    assertThat(editions.isBefore("a", "c")).isTrue();
    assertThat(editions.areOne("a", "d")).isFalse();
  }

  @Test
  void twoWaysFromPageToPageAreRefused() {
    List<Edition> circle = List.of(edition("a", "b"), edition("b", "c"), edition("c", "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Editions(circle))
        .withMessage("a second way from c to a");
  }

  private static Edition edition(String earlier, String later) {
    Revision same = new Revision(earlier, later, List.of(), Optional.empty());
    return new Edition(earlier, later, "the same address", true, Optional.of("captured"), same);
  }
}
