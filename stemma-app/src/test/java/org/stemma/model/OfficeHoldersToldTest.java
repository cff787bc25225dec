package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is in an office by an invented page, and who is only put into it. */
class OfficeHoldersToldTest {

  private static List<String> status(String sentences) {
    return ToldAccount.contradictions("News of Drusk\n\nMay 7, 2024\n\n" + sentences + "\n")
        .stream()
        .filter(found -> found.startsWith("status"))
        .toList();
  }

  @Test
  void whoIsGivenAnOfficeBackIsNotInIt() {
    String former = "Former chief justice Ana Ruiz lives in Drusk. ";
    assertThat(status(former + "Chief Justice Ana Ruiz opened the session.")).hasSize(1);
    assertThat(status(former + "The council agreed to reinstate Chief Justice Ana Ruiz."))
        .isEmpty();
    assertThat(status(former + "Parliament is to reappoint Chief Justice Ana Ruiz.")).isEmpty();
    assertThat(status(former + "Chief Justice Ana Ruiz was reinstated.")).isEmpty();
  }
}
