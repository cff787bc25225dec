package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletFormTest {

  private static boolean has(String language, String name) {
    return OutletForm.of(Optional.ofNullable(language)).has(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "- | CourtWatch",
        "- | odal.com",
        "- | The Odal Courier",
        "en | THE ODAL COURIER",
        "de | The Odal Courier",
        "en | THE NEWS",
        "de | Odaler Zeitung",
        "de | Neue Odaler Nachrichten",
        "de | Odalzeitung",
        "ru | Одальские новости",
        "ru | Вестник Одала",
        "es | El Diario de Odal",
        "fr | La Gazette d'Odal",
        "fr | L’écho d’Odal",
        "it | Il Corriere di Odal",
        "it | Il Corriere delle Isole",
        "de | Neue Zeitung für Odal",
        "es | El Diario entre Ríos",
        "fa | خبرگزاری اودال",
        "hi | ओडल दर्पण",
        "no | Odalsposten",
        "fi | Odalin Sanomat",
        "ar | صحيفة أودال",
        "ar | وكالة أودال للأنباء",
        "zh | 欧达尔日报",
        "- | 欧达尔新闻网",
        "zh | 欧达尔晚报网",
        "en | 小田新聞",
        "ko | 오달일보",
        "ko | 오달 뉴스",
        "tr | Odal Gazetesi"
      })
  void namesOfOutlets(String language, String name) {
    assertThat(has(language, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "en | NEWS PROVIDED BY",
        "es | El Diario de Odal > Sucesos",
        "en | World News",
        "en | News in Brief",
        "en | NEWS IN BRIEF",
        "de | Nachrichten",
        "de | Aktuelle Nachrichten",
        "ru | Последние новости",
        "ru | Новости России",
        "ru | Новости в мире",
        "ru | Новости спорта",
        "pl | Wiadomości o sporcie",
        "cs | Zprávy ze světa",
        "es | Noticias Locales",
        "ar | أخبار محلية",
        "zh | 国际新闻",
        "zh | 新闻",
        "zh | 滾動新聞",
        "- | 综合新闻",
        "ko | 국제뉴스",
        "en | The Ferry Disaster",
        "de | Zeitung stellt Betrieb ein",
        "ru | Газета закрыта по решению суда",
        "ar | صحيفة تنفي غرق العبارة قبالة أودال",
        "zh | 警方通报渡轮沉没原因",
        "- | Anna Rosenblatt",
        "zh | 渡轮沉没",
        "zh | 港口关系网",
        "zh | 国家电网",
        "zh | 移动互联网",
        "zh | 渡轮公司官网"
      })
  void othersAreNone(String language, String name) {
    assertThat(has(language, name)).isFalse();
  }

  /** Nouns of one language are other words in another, and small ones are in no English name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Full list",
        "Passenger List",
        "By post",
        "Social media",
        "Local radio",
        "Umberto Eco",
        "Press review",
        "Winter magazine",
        "Anna Blad",
        "Jonas Posten",
        "Marta Hlas",
        "Fakty Odal",
        "Glas Wegian",
        "Haber Process",
        "Avis Rental",
        "Hotel Merkur",
        "Ana Tribuna",
        "Pos Terminal",
        "Koran Reading"
      })
  void nounsOfOtherLanguagesAreNoneOfEnglish(String name) {
    assertThat(has("en", name)).isFalse();
    assertThat(has(null, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Passenger List",
        "fr | Umberto Eco",
        "sv | Mario Voce",
        "es | Anna Blad",
        "pt | Haber Bosch",
        "tr | Karl Merkur",
        "nl | Gustav Tidning",
        "it | Jonas Kuriren"
      })
  void nounsOfThirdLanguagesAreNone(String language, String name) {
    assertThat(has(language, name)).isFalse();
  }
}
