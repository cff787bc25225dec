package org.stemma.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

  private static PageAddress read(String address) {
    return PageAddress.of(address).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://herald.example/tram/strike",
        "http://herald.example/tram/strike/",
        "//herald.example/tram/strike",
        "HTTPS://HERALD.EXAMPLE:8443/tram/strike#comments",
        "https://reader:secret@herald.example./tram/strike",
        "https://herald.example../tram/strike",
        "  https:\\\\herald.example\\tram\\strike\n",
        "https:/herald.example//tram/strike",
        "https://herald.example/tr\n\tam/%73trike"
      })
  void oneAddressIsWrittenInManyWays(String address) {
    assertThat(read(address).with("tram/strike", ""))
        .isEqualTo(new PageAddress(Optional.of("herald.example"), "tram/strike", "", "", false));
    assertThat(read(address).path()).isEqualTo("tram/strike");
  }

  @ParameterizedTest
  @CsvSource({
    "/tram/strike, '', tram/strike, '', ''",
    "tram/strike?page=2#top, '', tram/strike, page=2, top",
    "/?page=2, '', '', page=2, ''",
    "/go?to=https://other.example/a, '', go, to=https://other.example/a, ''",
    "https://keep.example/web/2031/http://herald.example/a, keep.example,"
        + " web/2031/http://herald.example/a, '', ''",
    "https://[2001:DB8::7]:80/a, [2001:db8::7], a, '', ''",
    "https://herald.example?id=7, herald.example, '', id=7, ''",
    "file:///home/pages/a.html, '', home/pages/a.html, '', ''",
    "/a/50%/b%2Fc%zz%FF, '', a/50%/b%2Fc%zz%FF, '', ''",
    "/a%0A%C2%85b%c2%9f%C2%A1, '', a%0A%C2%85b%C2%9F¡, '', ''"
  })
  void partsAreToldApart(String address, String host, String path, String query, String part) {
    assertThat(read(address))
        .isEqualTo(
            new PageAddress(Optional.of(host).filter(h -> !h.isEmpty()), path, query, part, false));
  }

  @Test
  void lettersOfAnyScriptAreReadWithoutTheirEscapes() {
    assertThat(read("https://xn--mnchner-post-dlb.example/stra%C3%9Fe/%E6%B8%AF").toString())
        .contains("münchner-post.example", "straße/港");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "#top",
        "mailto:desk@herald.example",
        "javascript:void(0)",
        "data:text/html,/author/x",
        "javascript://herald.example/a",
        "tel://5550142",
        "//..",
        "https://",
        "https://?id=7",
        "//",
        "//:80/a",
        "herald.example:80/a"
      })
  void whatNamesNoPageIsNoAddress(String address) {
    assertThat(PageAddress.of(address)).isEmpty();
  }

  @Test
  void longerOnesAreNotRead() {
    assertThat(PageAddress.of("/" + "x".repeat(1_999))).isPresent();
    assertThat(PageAddress.of("/" + "x".repeat(2_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/b, herald.example, b, ''",
    "?page=2, herald.example, tram/strike, page=2",
    "/?page=2, herald.example, '', page=2",
    "/, herald.example, '', ''",
    "//other.example/b, other.example, b, ''"
  })
  void aLinkTakesFromItsPageWhatItLeavesOut(String link, String host, String path, String query) {
    assertThat(read(link).from(read("https://herald.example/tram/strike?id=7")))
        .isEqualTo(new PageAddress(Optional.of(host), path, query, "", false));
  }

  @Test
  void theFirstPageHasNeitherPathNorQuery() {
    assertThat(read("https://herald.example").isFirstPage()).isTrue();
    assertThat(read("/").isFirstPage()).isTrue();
    assertThat(read("/?utm_source=mail").isFirstPage()).isTrue();
    assertThat(read("/?id=7").isFirstPage()).isFalse();
    assertThat(read("/#court").isFirstPage()).isTrue();
    assertThat(read("https://herald.example/#!/").isFirstPage()).isTrue();
    assertThat(read("/#!/court").isFirstPage()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/author/ana-sousa",
        "https://herald.example/en/Author/7/",
        "//herald.example/author?id=7",
        "author/ana#posts"
      })
  void aStepWithSomethingBehindIt(String address) {
    assertThat(read(address).isUnder(Set.of("author"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/author/", "https://author/ana", "/the-author/ana", "/go?to=/author/ana", "/a"})
  void noStepWithSomethingBehindIt(String address) {
    assertThat(read(address).isUnder(Set.of("author"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.herald.example/tram/strike/",
    "http://herald.example:8080/tram/strike",
    "https://m.herald.example/tram/strike?utm_source=mail&fbclid=3",
    "https://herald.example/tram/strike?UTM_SOURCE=mail&OutputType=amp",
    "//herald.example/tram/strike",
    "https://HERALD.example/tram/strike#comments"
  })
  void manyWaysLeadToOnePage(String address) {
    assertThat(read(address).key()).contains("herald.example/tram/strike");
  }

  @Test
  void theQueryTellsPagesApart() {
    assertThat(read("https://herald.example/?id=7&a=1").key()).contains("herald.example/?a=1&id=7");
    assertThat(read("https://herald.example/?id=8&a=1").key())
        .isNotEqualTo(read("https://herald.example/?id=7&a=1").key());
  }

  @ParameterizedTest
  @CsvSource({
    "https://herald.example/#!/story/1, herald.example/#!/story/1",
    "https://herald.example/#!story/1/, herald.example/#!/story/1",
    "https://herald.example/app?b=1#!/match/7, herald.example/app?b=1#!/match/7",
    "https://herald.example/#/story/1, herald.example/",
    "https://herald.example/app#!, herald.example/app"
  })
  void aFragmentForWhichAScriptWritesThePageTellsPagesApart(String address, String key) {
    assertThat(read(address).key()).contains(key);
  }

  @Test
  void aDomainOfTwoPartsKeepsBoth() {
    assertThat(read("https://m.example/x").key()).contains("m.example/x");
  }

  @Test
  void anAddressWithoutAHostHasNoKey() {
    assertThat(read("/tram/strike").key()).isEmpty();
    assertThat(read("tram?id=7").key()).isEmpty();
  }

  @Test
  void theFirstPageHasAKey() {
    assertThat(read("https://www.herald.example/?utm_source=mail#top").key())
        .contains("herald.example/");
  }

  @Test
  void theSameOnOneSite() {
    PageAddress address = read("https://www.herald.example/tram?id=7");

    assertThat(address.isSame(read("/tram/?id=7#top"))).isTrue();
    assertThat(address.isSame(read("http://herald.example/tram?id=7"))).isTrue();
    assertThat(address.isSame(read("/tram"))).isFalse();
    assertThat(address.isSame(read("https://post.example/tram?id=7"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "/tram?id=7, https://m.herald.example/tram?utm_source=mail&id=7, true",
    "/tram?a=1&b=2, https://www.herald.example/tram?b=2&a=1, true",
    "/#!/strike/1, https://amp.herald.example/?ref=home#!/strike/1, true",
    "/#!/strike/1, https://herald.example/#!/strike/2, false",
    "/#!/strike/1, https://herald.example/, false",
    "/tram?id=7, https://herald.example/tram?utm_id=7, false"
  })
  void oneReportInTwoAddresses(String place, String other, boolean same) {
    assertThat(read("https://herald.example" + place).isSame(read(other))).isEqualTo(same);
    assertThat(read(other).isSame(read("https://herald.example" + place))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "https://m.herald.example/trams/strike, https://www.herald.example/trams, true",
    "https://herald.example/trams/strike, https://amp.herald.example/trams/?utm_source=mail, true",
    "https://herald.example/trams/strike, /trams, true",
    "https://herald.example/trams/strike, https://post.example/trams, false",
    "https://sport.herald.example/trams/strike, https://www.herald.example/trams, false",
    "https://herald.example/trams/strike, https://herald.example/trams?page=2, false",
    "https://herald.example/trams/strike, https://herald.example/trams#!/floods, false",
    "https://herald.example/tramsheds, https://herald.example/trams, false"
  })
  void aReportStandsBelowItsRubricThroughAnyDoor(String address, String rubric, boolean below) {
    assertThat(read(address).isBelow(read(rubric))).isEqualTo(below);
  }
}
