package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CourtWatch",
        "odal.com",
        "The Odal Courier",
        "THE ODAL COURIER",
        "Odaler Zeitung",
        "Neue Odaler Nachrichten",
        "Odalzeitung",
        "Одальские новости",
        "Вестник Одала",
        "El Diario de Odal",
        "La Gazette d'Odal",
        "L’écho d’Odal",
        "Il Corriere di Odal",
        "Odalsposten",
        "Odalin Sanomat",
        "صحيفة أودال",
        "وكالة أودال للأنباء",
        "欧达尔日报",
        "欧达尔新闻网",
        "小田新聞",
        "오달일보",
        "Odal Gazetesi"
      })
  void namesOfOutlets(String name) {
    assertThat(OutletForm.has(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "World News",
        "Nachrichten",
        "Aktuelle Nachrichten",
        "Последние новости",
        "Noticias Locales",
        "أخبار محلية",
        "国际新闻",
        "新闻",
        "국제뉴스",
        "The Ferry Disaster",
        "Zeitung stellt Betrieb ein",
        "Газета закрыта по решению суда",
        "صحيفة تنفي غرق العبارة قبالة أودال",
        "警方通报渡轮沉没原因",
        "Anna Rosenblatt",
        "渡轮沉没"
      })
  void othersAreNone(String name) {
    assertThat(OutletForm.has(name)).isFalse();
  }
}
