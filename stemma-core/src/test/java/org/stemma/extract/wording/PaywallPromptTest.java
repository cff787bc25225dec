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
      })
  void knowsPromptsOfManyLanguages(String line) {
    assertThat(PaywallPrompt.is(line)).isTrue();
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
