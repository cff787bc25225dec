package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

class PaywallTest {

  private static final String TEXT =
      """
      <p>The harbour opened its second quay on Monday, and two ships from the north moored at it
      in the morning, the harbour master told reporters who had come to see them in the rain.</p>
      """;

  private static final String CUT =
      """
      <p>The work had taken three years, and it cost less than planned, as the town says, which is
      why the mayor now wants a third quay, for which the ships of the northern line would...</p>
      """;

  private static Optional<String> basis(String head, String body) {
    String page = "<html><head>%s</head><body><main><h1>Second quay opens</h1>%s</main></body>";
    return HtmlPages.article(page.formatted(head, body)).metadata().access().map(Field::basis);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to continue reading",
        "Sie möchten weiterlesen?",
        "Kostenlos registrieren und weiterlesen",
        "Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.",
        "Para seguir leyendo, inicia sesión",
        "Per continuare a leggere questo articolo abbonati",
        "Om verder te lezen heb je een abonnement nodig",
        "Aby czytać dalej, wykup dostęp",
        "Para continuar lendo, assine",
        "Чтобы читать дальше, оформите подписку",
        "لمتابعة القراءة اشترك الآن",
        "この記事は有料会員限定です",
        "登录后继续阅读",
        "Members only: log in to see how the strike ends",
        "Log in to read the other 900 words",
        "To continue reading this article, please subscribe.",
        "Um weiter zu lesen, schließen Sie bitte ein Abo ab.",
        "Zum Weiterlesen bitte anmelden"
      })
  void promptInThePlaceOfTheRestMarksThePage(String prompt) {
    assertThat(basis("", TEXT + "<div>" + prompt + "</div><p>1 crown a week</p>"))
        .contains("prompt to pay or register behind the text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>Subscribe now</div>",
        "<div class='article-paywall'>All of it for one crown a week</div>",
        "<div class='c-box gh-post-upgrade-cta'><p>For those who pay</p></div>"
      })
  void offerMarksATextThatIsCut(String offer) {
    assertThat(basis("", TEXT + CUT + offer))
        .contains("text cut in mid-sentence before an offer to subscribe");
    assertThat(basis("", TEXT + offer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>Subscribe to continue reading</div>",
        "<div class='box d-none'>Subscribe to continue reading</div>",
        "<div class=comments><p>Sign in to read the full debate</p></div>",
        "<footer>Subscribe to read more</footer>",
        "<p>Continue to the next report</p>"
      })
  void whatIsHiddenOrElsewhereMarksNothing(String box) {
    assertThat(basis("", TEXT + box)).isEmpty();
  }

  @Test
  void wordsThatLeadElsewhereInsideAnOfferMarkNothing() {
    String box = "<div class=meter-wall><p>%s</p></div>";

    assertThat(basis("", TEXT + CUT + box.formatted("We use cookies to remember you"))).isEmpty();
    assertThat(basis("", TEXT + CUT + box.formatted("Read also: the ferry of Odal"))).isEmpty();
    assertThat(basis("", TEXT + CUT + box.formatted("All of it for one crown"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The river rose by three metres on Saturday night and covered the lower town.</p>",
        "<p>The court sentenced the harbour master to six years for taking bribes.</p>",
        "<p>Die Busfahrer legten am Freitag im ganzen Bezirk die Arbeit nieder, sagte der Verband.</p>"
      })
  void promptBehindShortParagraphsMarksThePage(String paragraph) {
    assertThat(basis("", paragraph.repeat(2) + "<p>Subscribe to continue reading</p>"))
        .contains("prompt to pay or register behind the text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 free articles left",
        "You have 2 free articles remaining.",
        "Noch 3 freie Artikel"
      })
  void countOfFreeArticlesBehindATextThatIsCutMarksThePage(String count) {
    String page = "<html lang=%s><body><main><h1>Quay</h1>%s</main></body>";
    String language = count.startsWith("Noch") ? "de" : "en";

    assertThat(
            HtmlPages.article(page.formatted(language, TEXT + CUT + "<p>" + count + "</p>"))
                .metadata()
                .access()
                .map(Field::basis))
        .contains("text cut in mid-sentence before an offer to subscribe");
  }

  @Test
  void promptWithTextBehindItMarksNothing() {
    assertThat(basis("", TEXT + "<div>Subscribe to continue reading</div>" + TEXT + CUT)).isEmpty();
  }

  @Test
  void namesAroundTheWholeReportMarkNothing() {
    assertThat(basis("", "<div class=paywall>" + TEXT + CUT + "<p>Harbour news</p></div>"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"locked, true", "metered, true", "free, false", "archive, false"})
  void tierOfTheHeadIsRead(String tier, boolean paid) {
    String head = "<meta property='article:content_tier' content=" + tier + ">";

    assertThat(basis(head, TEXT).filter("meta article:content_tier"::equals).isPresent())
        .isEqualTo(paid);
  }

  @Test
  void pageThatSaysItIsFreeIsTakenAtItsWord() {
    String head = "<meta itemprop=isAccessibleForFree content=True>";

    assertThat(basis(head, TEXT + "<div>Subscribe to continue reading</div>")).isEmpty();
  }

  @Test
  void microdataIsRead() {
    assertThat(basis("", TEXT + "<meta itemprop=isAccessibleForFree content=False>"))
        .contains("meta isaccessibleforfree");
  }
}
