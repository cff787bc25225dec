package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaywallPromptTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This report continues for subscribers only.",
        "Sie haben bereits ein Abo? Hier anmelden",
        "Weiterlesen mit Karle+",
        "Sluit een abonnement af om verder te lezen",
        "구독하고 계속 읽기",
        "اشترك الآن لمتابعة القراءة",
        "התחברו כדי להמשיך לקרוא",
        "पूरी खबर पढ़ने के लिए लॉगिन करें",
        "この続きを読むには会員登録が必要です",
      })
  void knowsPromptsOfManyLanguages(String line) {
    assertThat(PaywallPrompt.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Continue with a subscription",
        "Want the full story? Become a member",
        "Den ganzen Artikel lesen? Jetzt Abo abschließen",
        "Abonnez-vous pour lire la suite",
        "Hazte socio y sigue leyendo",
        "Zaloguj się, aby przeczytać"
      })
  void knowsPromptsBehindATextByWhatTheyAskAndGive(String line) {
    assertThat(PaywallPrompt.endsText(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Members will vote on the full report on Friday.",
        "Read the letter of the harbour master",
        "The members of the board",
        "The board said: “Members must read the full report.”",
        "“Members must read the full report”, the warden said, “or leave”",
        "“Did the members read the full report?”",
        "Members should read the full story!",
        "Sie sagte: „Mitglieder sollen den ganzen Artikel lesen!“",
        "«Los socios deben leer el informe», dijo «y pagar el resto.»",
        "Members, who had read the full report,",
        "The premium members met at the harbour of Lire la suite"
      })
  void whatAsksOrGivesAloneIsNone(String line) {
    assertThat(PaywallPrompt.endsText(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This report continues a series on the ferries.",
        "구독하고 있는 사람은 40명이다.",
        "Een abonnement kost negen kronen.",
      })
  void leavesSentencesOfReports(String line) {
    assertThat(PaywallPrompt.is(line)).isFalse();
  }
}
