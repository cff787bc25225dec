package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.wording.OutletForm;

class OutletNamesTest {

  private static OutletNames read(String html) {
    Markup markup = Markup.read(html, 1_000);
    HeadElements elements = HeadElements.of(markup);
    HtmlHead head = HtmlHead.read(markup, elements);
    return OutletNames.of(
        head, JsonLd.read(markup, elements, head, html, List::of), OutletForm.ENGLISH);
  }

  @Test
  void theDomainIsAName() {
    OutletNames names = read("<link rel=canonical href='https://www.odal-post.example/ferry'>");

    assertThat(names.isDomain("Odal Post")).isTrue();
    assertThat(names.isDomain("odal-post.example")).isTrue();
    assertThat(names.isDomain("Odal")).isFalse();
    assertThat(names.has("Odal Post")).isTrue();
    assertThat(names.isStated("Odal Post")).isFalse();
    assertThat(names.publisher()).isEmpty();
  }

  @Test
  void aPathWithoutAHostNamesNobody() {
    assertThat(read("<link rel=canonical href='/coast/ferry'>").domains()).isEmpty();
  }

  @Test
  void theScriptGoesBeforeTheMetaElementsInTheOrderOfTheirRanks() {
    String metas =
        "<meta name=publisher content='Senn Media'><meta name=dc.publisher content='Senn Press'>"
            + "<meta property=og:site_name content='Senn Courier'>";
    String script =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
            + " \"publisher\": {\"name\": \"The Senn\"}}</script>";

    assertThat(read(metas).publisher().map(Statement::value)).contains("Senn Courier");
    assertThat(read(metas + script).publisher().map(Statement::value)).contains("The Senn");
    assertThat(read(metas).stated()).contains("sennmedia", "sennpress", "senncourier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Senn Bote GmbH & Co. KG; Senn Bote; Senn Bote",
        "Senn Courier, S.A.; Senn Courier; Senn Courier",
        "Slow Company; Slow Company; Slow Company",
        "Senn Media Ltd; The Senn; Senn Media Ltd"
      })
  void whatACompanyIsByLawIsNoPartOfTheNameThatThePageHas(
      String publisher, String site, String name) {
    String head =
        "<title>Ferry aground - %s</title><script type='application/ld+json'>{\"@type\":"
            + " \"NewsArticle\", \"publisher\": {\"name\": \"%s\"}}</script>";

    assertThat(read(head.formatted(site, publisher)).publisher().map(Statement::value))
        .contains(name);
  }

  @Test
  void anAddressIsNoName() {
    String metas =
        "<meta property=og:site_name content='https://senn.example'>"
            + "<meta name=publisher content='Senn Media'>";

    assertThat(read(metas).publisher().map(Statement::value)).contains("Senn Media");
  }

  @Test
  void anOutletWithTheNameOfAPersonMaySign() {
    OutletNames names = read("<meta property=og:site_name content='Ana Sousa'>");

    assertThat(names.has("Ana Sousa")).isTrue();
    assertThat(names.isStated("Ana Sousa")).isFalse();
  }
}
