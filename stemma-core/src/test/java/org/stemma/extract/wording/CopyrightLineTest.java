package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "© 2032 The Corran Gull | The Corran Gull",
        "Copyright © 2019-2032 Brennick Courier Ltd. All rights reserved. | Brennick Courier",
        "© Senn Verlag GmbH & Co. KG 2031 | Senn Verlag",
        "(c) 2030 by Halden Media AS, all rights reserved | Halden Media",
      })
  void theOwnerIsNamedWithoutItsLegalForm(String line, String owner) {
    assertThat(CopyrightLine.ownerOfPage(line)).contains(owner);
  }

  @ParameterizedTest
  @ValueSource(strings = {"© Jonas Weil", "(c) Odal Press", "Copyright: Mara Lind"})
  void aCreditUnderAPictureOwnsNoPage(String line) {
    assertThat(CopyrightLine.ownerOfPage(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"© 2031 Copyright. All rights reserved.", "© 2032. All rights reserved"})
  void aLineWithoutAnOwnerNamesNobody(String line) {
    assertThat(CopyrightLine.ownerOfPage(line)).isEmpty();
  }
}
