package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.HtmlPages;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 3. März 2021 | 2021-03-03",
        "de | Montag, 12.07.2021, 14 Uhr | 2021-07-12",
        "fr | Publié le 1er février 2020 | 2020-02-01",
        "es | 5 de mayo de 2019 | 2019-05-05",
        "it | 9 dicembre 2018 | 2018-12-09",
        "nl | 4 mrt. 2022 | 2022-03-04",
        "pl | 24 października 2020 | 2020-10-24",
        "pt | 7 de março de 2017 | 2017-03-07",
        "en | May 17th, 2024 | 2024-05-17",
        "en | 17 May 2024 | 2024-05-17",
        "en | 5/17/2024 | 2024-05-17",
        "en-US | 5/7/2024 | 2024-05-07",
        "en-GB | 5/7/2024 | 2024-07-05",
        "zh | 2020年2月19日 | 2020-02-19",
        "zh | ２０２０年２月１９日 | 2020-02-19",
        "ja | 2020年 2月 19日 | 2020-02-19",
        "ko | 2024년 5월 17일 | 2024-05-17",
        "ko | 입력 2024.05.17 | 2024-05-17",
        "ar | ١٧ مايو ٢٠٢٤ | 2024-05-17",
        "ar | ٢٠٢٤-٠٥-١٧ | 2024-05-17",
        "hi | १७/०५/२०२४ | 2024-05-17",
        "en | 2024-05-17T08:10:00Z | 2024-05-17",
        "en-GB | Published 12/05/98 | 1998-05-12",
        "de | 31.12.99 | 1999-12-31",
        "de | 3.4.24 | 2024-04-03",
        "he | 7 בינואר 2021 | 2021-01-07",
        "he | יום שני, 7 ינואר 2021 | 2021-01-07",
        "hi | 7 जनवरी 2021 | 2021-01-07",
        "hi | ३ मई २०२२ | 2022-05-03",
        "hi | 12 मार्च, 2019 | 2019-03-12",
        "fa | ۳ مه ۲۰۲۲ | 2022-05-03",
        "fa | ۱ فروردین ۱۴۰۰ | 2021-03-21",
        "fa | ۳۰ اسفند ۱۳۹۹ | 2021-03-20",
        "fa | سه‌شنبه ۹ دی ماه ۱۳۹۹ | 2020-12-29",
        "fa | 1399/10/09 - 08:15 | 2020-12-29",
        "und | ۱۳۹۹/۱۰/۰۹ | 2020-12-29",
        "ar | 9 كانون الأول / ديسمبر 2020 | 2020-12-09",
        "ar | الأحد 15 تشرين الثاني 2020 | 2020-11-15",
        "ar | 9 تموز/يوليو 2020 | 2020-07-09",
        "ja | 平成31年4月30日 | 2019-04-30",
        "ja | 令和元年5月1日 | 2019-05-01",
        "zh | 民國109年12月9日 | 2020-12-09",
        "en | 20240517 | 2024-05-17",
        "en | Page 12, Halls 3 and 4, 17 May 2024, 14:30 | 2024-05-17",
        "en | 1,250 places from 9.30 on May 17, 2024 | 2024-05-17",
        "en | 17 May 202414:30 | 2024-05-17",
        "de | 5 Fragen, 12 Antworten - 3 . 4 . 2024 | 2024-04-03",
        "sv | 12 av 14 lag 2024 May 17 | 2024-05-17",
        "th | 14 พฤษภาคม 2567 | 2024-05-14",
        "th | ๓ ม.ค. พ.ศ. ๒๕๖๘ | 2025-01-03",
        "und | 9 ก.ย. 67 | 2024-09-09",
        "th | 14/05/2567 | 2024-05-14",
        "th | 14 พฤษภาคม ค.ศ. 2024 | 2024-05-14",
        "ja | 令和6年(2024年)5月1日 | 2024-05-01",
        "ja | 2024年（令和6年）5月1日 | 2024-05-01",
        "ja | 令和6(2024)年5月1日 | 2024-05-01",
        "ja | 2024(令和6)年5月1日 | 2024-05-01",
        "zh | 民國一一三年五月一日 | 2024-05-01",
        "ja | 令和六年十二月二十一日 | 2024-12-21",
        "zh | 二〇二四年五月一日 | 2024-05-01",
        "und | 12 اردیبهشت 1403 | 2024-05-01",
        "ar | 22 شوال 1445 هـ الموافق 1 مايو 2024 م | 2024-05-01",
        "he | כ\"ג בניסן תשפ\"ד, 1 במאי 2024 | 2024-05-01",
        "en | July 2, 20262:14 PM | 2026-07-02",
        "en | 2 July 202614:14 | 2026-07-02",
        "en | 2026-07-0214:14 | 2026-07-02",
        "en | PublishedJuly 2, 2026 | 2026-07-02"
      })
  void readsDatesAsPrinted(String language, String text, LocalDate date) {
    assertThat(new DateReader(Optional.of(language)).first(text))
        .map(DateReader.Found::date)
        .contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17 May",
        "31.02.2020",
        "2020",
        "Room 12 of 2020 rooms",
        "1850-01-01",
        "12:30:2020",
        "1399/10/09",
        "9 تموز/مايو 2020",
        "۳۰ اسفند ۱۴۰۰",
        "۳۲ دی ۱۴۰۰",
        "令和6年13月1日",
        "6.11. 09:15",
        "14/05/2567",
        "令和6年(2023年)5月1日",
        "令和12月1日",
        "昭和の和 平成 11月3日",
        "民國110月2日",
        "令和十二月一日",
        "令和6 5月1日",
        "22 شوال 1445 هـ",
        "١٤٤٥/١٠/٢٢",
        "۱۴۴۵/۱۰/۲۲",
        "כ\"ג בניסן תשפ\"ד",
        "July 2, 202614"
      })
  void inventsNothing(String text) {
    assertThat(new DateReader(Optional.of("en")).first(text)).isEmpty();
  }

  @Test
  void updateIsNotThePublication() {
    var article =
        HtmlPages.article(
            """
            <html lang="en"><body><h1>Ferry leaves the harbour after the fire</h1>
            <p class="date">Updated 18 May 2024, first published 17 May 2024</p>
            <p>The ferry left the harbour at noon, and all its passengers were brought ashore.</p>
            """);
    assertThat(article.metadata().published().get().value().edtf()).isEqualTo("2024-05-17");
  }
}
