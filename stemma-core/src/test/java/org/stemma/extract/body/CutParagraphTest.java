package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.HtmlPages;

class CutParagraphTest {

  private static Article page(String tail) {
    return HtmlPages.article(
        """
        <title>Flood drives 200 from homes in Holm - The Odal Gull</title>
        <article><h1>Flood drives 200 from homes in Holm</h1>
        <p>The Lisk burst its banks at Holm early on Tuesday and flooded some 200 homes, the fire
        service said. Boats carried people from the upper floors of a school.</p>
        <p>"We have never seen the water rise so fast," said the mayor, Jorn Keel. He asked the
        district for pumps and blankets.</p>
        %s</article>
        """
            .formatted(tail));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<p class='fade paywall-teaser'>Insurers put the damage at more than</p><p>Subscribe to"
            + " read on</p> ! Insurers put the damage at more than",
        "<div class='subscribe-teaser'><p>Engineers fear for two bridges and that…</p>"
            + "<p>To read the full story, subscribe or sign in.</p></div>"
            + " ! Engineers fear for two bridges and that…",
        "<div class='paywall'><p>Die Versicherer rechnen mit mindestens</p><h3>Weiterlesen mit"
            + " Plus-Abo</h3><p>Schon Abonnent? Hier anmelden</p></div> ! Die Versicherer rechnen"
            + " mit mindestens",
        "<p class='abo-teaser'>Les dégâts atteindraient au moins</p><div class='abo'>"
            + "<p>La suite est réservée aux abonnés</p></div> ! Les dégâts atteindraient au moins"
      })
  void textThatBreaksOffBeforeAPromptToPayIsKept(String tail, String cut) {
    Article article = page(tail);
    assertThat(HtmlPages.kept(article)).last().isEqualTo(cut);
    assertThat(article.metadata().access()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='newsletter'><p>The best of our reporting every morning in your"
            + " inbox</p></div>",
        "<div class='paywall'><p>Unlimited access to all our reporting.</p><p>Subscribe to read"
            + " on</p></div>",
        "<div class='subscribe'><p>Subscribe to read on</p><p>Log in</p></div>"
      })
  void whatAsksReadersIsNot(String tail) {
    assertThat(HtmlPages.kept(page(tail))).hasSize(2);
  }
}
