package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenNlpLanguagesTest {

  private static final OpenNlpLanguages LANGUAGES = OpenNlpLanguages.load();

  @Test
  void tellsLanguagesApart() {
    assertThat(
            LANGUAGES.detect(
                "The freight train derailed near the harbour on Tuesday, police said."))
        .contains("en");
    assertThat(
            LANGUAGES.detect(
                "Der Güterzug entgleiste am Dienstag in der Nähe des Hafens, sagte die Polizei."))
        .contains("de");
    assertThat(
            LANGUAGES.detect(
                "Вантажний потяг зійшов з рейок у вівторок біля порту, повідомила поліція."))
        .contains("uk");
    assertThat(LANGUAGES.detect("货运列车星期二在港口附近脱轨,警方表示没有人员伤亡,铁路服务已经暂停。")).contains("zh");
  }

  @Test
  void saysNothingAboutTooFewLetters() {
    assertThat(LANGUAGES.detect("")).isEmpty();
    assertThat(LANGUAGES.detect("12:30 - 14:45 | 2024")).isEmpty();
    assertThat(LANGUAGES.detect("Ok")).isEmpty();
  }
}
