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
        "© EL FARO DE TARVIA S.L. 2031 | EL FARO DE TARVIA",
        "© 2031 Gazzetta di Odal S.p.A. Tutti i diritti riservati | Gazzetta di Odal",
        "© 2031 Courier van Odal B.V. Alle rechten voorbehouden | Courier van Odal",
        "© 2031 白浜日報. 無断転載を禁じます | 白浜日報",
        "© 2031 하늘신문. 무단 전재 및 재배포 금지 | 하늘신문",
        "© 2031 Aksaray Sesi. Tüm hakları saklıdır | Aksaray Sesi",
        "© 2031 गंगा संदेश. सर्वाधिकार सुरक्षित | गंगा संदेश",
        "© 2031 روزنامه نیلاب. تمامی حقوق محفوظ است | روزنامه نیلاب",
        "© 2031 קול השדה. כל הזכויות שמורות | קול השדה",
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
  @ValueSource(
      strings = {
        "© 2031 Copyright. All rights reserved.",
        "© 2032. All rights reserved",
        "© Riproduzione riservata",
        "© Reproducción prohibida",
        "© Nachdruck verboten",
        "© Reproduction interdite sans accord",
        "© 2031 版权所有",
        "© 2031 تمامی حقوق محفوظ است"
      })
  void aLineWithoutAnOwnerNamesNobody(String line) {
    assertThat(CopyrightLine.ownerOfPage(line)).isEmpty();
  }
}
