package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.extract.HtmlPages;

class BreadcrumbsTest {

  private static final String TITLE = "Ferry runs aground off the northern mole";

  private static Metadata page(String head, String trail) {
    return HtmlPages.article(
            "<html lang=en><head><meta property=og:site_name content='Mole Post'>"
                + head
                + "</head><body>"
                + trail
                + "<article><h1>"
                + TITLE
                + "</h1><p>The ferry ran aground off the northern mole in the fog of the morning,"
                + " and its passengers waited for the tide on board.</p><p>Nobody was hurt, the"
                + " harbour master said, and the hull of the ship is whole.</p></article>"
                + "</body></html>")
        .metadata();
  }

  private static String section(Metadata metadata) {
    return metadata.section().map(field -> field.value() + ", " + field.basis()).orElse("none");
  }

  private static String script(String steps) {
    return "<script type='application/ld+json'>{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
        + steps
        + "]}</script>";
  }

  @Test
  void manyStepsInOneElementAreOneTrail() {
    String step = "<span class=breadcrumb>/</span>";
    String links = "<a href=/>Home</a><a href=/coast/>Coast</a>";

    assertThat(section(page("", "<div>" + step.repeat(40) + links + "</div>")))
        .isEqualTo("Coast, breadcrumb");
  }

  @Test
  void theElementsOfAllTrailsTogetherAreBounded() {
    String empty = "<div class=breadcrumb>" + "<i></i>".repeat(1_000) + "</div>";
    String trail = "<div class=breadcrumb><a href=/>Home</a><a href=/coast/>Coast</a></div>";

    assertThat(section(page("", empty.repeat(2) + trail))).isEqualTo("Coast, breadcrumb");
    assertThat(section(page("", empty.repeat(21) + trail))).isEqualTo("none");
  }

  @Test
  void theScriptListsTheTrailInOrderOfPositions() {
    String head =
        script(
            "{\"position\":3,\"name\":\""
                + TITLE
                + "\"},"
                + "{\"position\":2,\"item\":{\"@id\":\"https://post.example/coast/\",\"name\":\"Coast\"}},"
                + "{\"position\":1,\"item\":{\"@id\":\"https://post.example/\",\"name\":\"Main\"}}");

    Metadata metadata = page(head, "");

    assertThat(section(metadata)).isEqualTo("Coast, json-ld breadcrumb");
    assertThat(metadata.section().orElseThrow().evidence().orElseThrow().exact())
        .isEqualTo("Coast");
  }

  @Test
  void aTrailOfHomeAndThePageItselfHasNoSection() {
    assertThat(section(page("", "<nav class=breadcrumb><a href=/>Start</a> » " + TITLE + "</nav>")))
        .isEqualTo("none");
    assertThat(
            section(
                page(
                    "<link rel=canonical href='https://post.example/ferry'>",
                    "<ol class=breadcrumbs><li><a href=/de>Mole Post</a><li><a href=/ferry>The"
                        + " ferry</a></ol>")))
        .isEqualTo("none");
    assertThat(section(page(script("{\"position\":1,\"name\":\"Inicio\"}"), ""))).isEqualTo("none");
  }

  @Test
  void printedTrailsAreKnownByNameLabelOrType() {
    String steps = "<a href=/>Accueil</a> › <a href=/mer>Mer ›</a> <a href=/mer/nord>Nord</a>";

    assertThat(section(page("", "<div class=fil-ariane>" + steps + "</div>")))
        .isEqualTo("Mer, breadcrumb");
    assertThat(section(page("", "<nav aria-label=Breadcrumb>" + steps + "</nav>")))
        .isEqualTo("Mer, breadcrumb");
    assertThat(
            section(page("", "<p itemtype='https://schema.org/BreadcrumbList'>" + steps + "</p>")))
        .isEqualTo("Mer, breadcrumb");
    assertThat(section(page("", "<p typeof='schema:BreadcrumbList'>" + steps + "</p>")))
        .isEqualTo("Mer, breadcrumb");
    assertThat(section(page("", "<p>" + steps + "</p>"))).isEqualTo("none");
  }

  @Test
  void stepsMayBearTheNameInsteadOfTheirList() {
    assertThat(
            section(
                page(
                    "",
                    "<ul><li class=crumb><a href=/>Home</a><li class=crumb><a href=/sea>Sea</a>"
                        + "</ul>")))
        .isEqualTo("Sea, breadcrumb");
  }

  @Test
  void theSiteUnderItsOtherNamesIsNoSection() {
    String canonical = "<link rel=canonical href='https://www.mole-post.example/sea/ferry'>";

    assertThat(
            section(
                page(
                    canonical,
                    "<nav class=breadcrumb><a href=/index>mole-post.example</a><a href=/x>Mole Post"
                        + " Home</a><a href=/sea>Sea</a></nav>")))
        .isEqualTo("Sea, breadcrumb");
  }

  @Test
  void whatTheHeadSaysIsAdoptedAndTheTrailStaysOnRecord() {
    Metadata metadata =
        page(
            "<meta property='article:section' content='Ships,Coast'>",
            "<nav class=breadcrumb><a href=/>Home</a><a href=/news>News</a></nav>");

    assertThat(section(metadata)).isEqualTo("Ships, meta article:section");
    assertThat(metadata.sectionWitnesses())
        .extracting(Field::value)
        .containsExactly("Ships", "News");
    assertThat(
            section(page("<meta property='article:section' content='Science, Food & Health'>", "")))
        .isEqualTo("Science, Food & Health, meta article:section");
  }
}
