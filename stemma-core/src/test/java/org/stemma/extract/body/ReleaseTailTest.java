package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

class ReleaseTailTest {

  private static Article page(String tail) {
    return HtmlPages.article(
        """
        <title>Tern Lines orders two hybrid ferries</title><h1>Tern Lines orders two hybrid ferries</h1>
        <p>ODAL, May 14, 2024 – Tern Lines today announced an order for two hybrid ferries worth 84
        million crowns. They will replace two ships from 1988.</p>
        <p>The ferries will be built at the yard in Brenn and delivered in the spring of 2027.</p>
        %s
        """
            .formatted(tail));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>About Tern Lines</p><p>Tern Lines runs 14 ships and employs 900 people in Odal.</p>"
            + "<p>SOURCE Tern Lines</p>",
        "<h3>About Tern Lines</h3><p>Tern Lines runs 14 ships and employs 900 people in Odal.</p>"
            + "<h3>Contacts</h3><p>Mira Holt, +47 555 01 00</p><p>SOURCE: Tern Lines AS</p>",
        "<p><b>Acerca de Tern Lines</b></p><p>Tern Lines opera 14 barcos y emplea a 900"
            + " personas.</p><p><b>Contacto para medios</b></p><p>Mira Holt<br>Tel. 555 01"
            + " 00</p><p>FUENTE: Tern Lines</p>",
        "<h2>Über die Tern Lines</h2><p>Die Tern Lines betreibt 14 Schiffe mit 900"
            + " Beschäftigten.</p><h2>Pressekontakt</h2><p>Mira Holt<br>presse@tern.example</p>",
        "<p><b>À propos de Tern Lines</b><br>Tern Lines exploite 14 navires et emploie 900"
            + " personnes.</p><p><b>Contact presse</b><br>Mira Holt –"
            + " presse@tern.example</p><p>SOURCE : Tern Lines</p>"
      })
  void whoIssuedItAndWhomThePressAsksAreNoPartOfARelease(String tail) {
    assertThat(HtmlPages.kept(page(tail))).hasSize(2);
  }

  @Test
  void whoIssuedItIsThePublisher() {
    Article release =
        page("<p>About Tern Lines</p><p>Tern Lines runs 14 ships.</p><p>SOURCE Tern Lines</p>");
    assertThat(release.metadata().publisher().map(Field::value)).contains("Tern Lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>About the rotas</h2><p>The rotas add two nights a month on board, the union said.</p>",
        "<h2>About Holm</h2><p>Holm is a town of 900 people where the yard pays most wages.</p>",
        "<h2>About 900 stranded</h2><p>About 900 people slept in the hall of the terminal.</p>"
      })
  void sectionsOfAReportStay(String tail) {
    assertThat(HtmlPages.kept(page(tail))).hasSize(3);
  }

  @Test
  void theSourceThatAReportCreditsStays() {
    List<String> kept = HtmlPages.kept(page("<p>Source: Northern Wire</p>"));
    assertThat(kept).last().isEqualTo("Source: Northern Wire");
  }
}
