package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.PageAddress;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HtmlHead;

class OwnAddressTest {

  private static OwnAddress own(String address) {
    return read("<link rel=canonical href='" + address + "'>");
  }

  private static OwnAddress read(String head) {
    Markup markup = Markup.read(head, 1_000);
    return OwnAddress.of(HtmlHead.read(markup, HeadElements.of(markup)));
  }

  private static PageAddress link(String address) {
    return PageAddress.of(address).orElseThrow();
  }

  @Test
  void aPageStandsUnderThePathsAboveItsOwnOnItsSite() {
    OwnAddress own = own("https://odal-post.example/coast/ferry");

    assertThat(own.is(link("/coast/ferry/"))).isTrue();
    assertThat(own.isUnder(link("/coast/"))).isTrue();
    assertThat(own.isUnder(link("https://odal-post.example/coast"))).isTrue();
    assertThat(own.isUnder(link("https://other.example/coast"))).isFalse();
    assertThat(own.isUnder(link("/coa"))).isFalse();
    assertThat(own.isUnder(link("/coast/ferry"))).isFalse();
    assertThat(own.isUnder(link("/"))).isFalse();
  }

  @Test
  void anyAddressThatThePageStatesCounts() {
    OwnAddress own =
        read(
            "<link rel=canonical href='https://odal-post.example/coast/ferry'>"
                + "<meta property=og:url content='https://m.odal-post.example/coast/ferry/fire'>");

    assertThat(own.isUnder(link("https://m.odal-post.example/coast"))).isTrue();
    assertThat(own.isUnder(link("https://m.odal-post.example/coast/ferry"))).isTrue();
    assertThat(own.isUnder(link("https://www.odal-post.example/coast/ferry"))).isTrue();
    assertThat(own.isUnder(link("https://sport.odal-post.example/coast/ferry"))).isFalse();
    assertThat(own.isUnder(link("https://m.odal-post.example/co"))).isFalse();
  }

  @Test
  void theNamedStepsOfItsPathAreThoseAboveThePage() {
    assertThat(own("/coast/2031/en/ferries/fire").stepsAbove()).containsExactly("coast", "ferries");
    assertThat(own("/coast").stepsAbove()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/coast, true",
    "https://odal-post.example/north/coast/?from=menu#top, true",
    "coast, true",
    "/co%61st, true",
    "/co&#97;st, true",
    "'/north/coast ', true",
    "/coast/fire, false",
    "/seacoast, false",
    "/, false",
    "'', false"
  })
  void linksThatMayLeadToAPageAboveAreKnownByTheirLastStep(String link, boolean may) {
    String page = "<a href='" + link + "'>coast</a>";

    assertThat(OwnAddress.mayEndWith(List.of("coast"), page, 9, 9 + link.length())).isEqualTo(may);
  }

  @Test
  void anAddressOverTheLimitIsNone() {
    assertThat(own("/coast/" + "x".repeat(1_900)).isUnder(link("/coast"))).isTrue();
    assertThat(own("/coast/" + "x".repeat(2_000)).isUnder(link("/coast"))).isFalse();
  }
}
