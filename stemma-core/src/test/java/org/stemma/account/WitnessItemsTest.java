package org.stemma.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.capture.Capture;
import org.stemma.capture.Payload;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Who states the days of a page is written down, agreed or not, each with its own words. */
class WitnessItemsTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String REPORT =
      """
      <p>The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.</p>
      <p>Engineers will look at the pier on Friday, and lorries have to take the road by Anbruck until then.</p>
      """;

  private static String html(String head, String beside) {
    return "<html lang=en><head>"
        + head
        + "</head><body><article><h1>Barge hits a pier of the old bridge</h1>"
        + beside
        + REPORT
        + "</article></body></html>";
  }

  private static DocumentItem read(Capture page) {
    return STEMMA.account(List.of(page)).documents().get(0);
  }

  private static DocumentItem read(String name, String text) {
    return read(Capture.of(name, text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String jsonLd(String fields) {
    return "<script type=application/ld+json>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  private static String words(String text, WitnessItem witness) {
    return witness.evidence().map(e -> text.substring(e.start(), e.end())).orElse("");
  }

  @Test
  void witnessesThatAgreeAreAllWrittenDown() {
    String page =
        html(
            jsonLd("\"datePublished\":\"2031-05-18T09:30:00+02:00\"")
                + "<meta property=article:published_time content=2031-05-18T09:30+02:00>"
                + "<meta name=pubdate content=2031-05-18>"
                + "<link rel=canonical href=https://post.example/2031/05/18/barge>",
            "<time datetime=2031-05-18>18 May 2031</time>");
    List<WitnessItem> witnesses = read("page.html", page).publishedWitnesses();

    assertThat(witnesses)
        .extracting(WitnessItem::kind, w -> words(page, w), w -> w.at().orElse(""))
        .containsExactly(
            tuple("json-ld", "2031-05-18T09:30:00+02:00", "2031-05-18T09:30:00+02:00"),
            tuple("open graph", "2031-05-18T09:30+02:00", "2031-05-18T09:30:00+02:00"),
            tuple("meta", "2031-05-18", ""),
            tuple("element", "2031-05-18", ""),
            tuple("text", "18 May 2031", ""),
            tuple("address", "https://post.example/2031/05/18/barge", ""));
    assertThat(witnesses).extracting(WitnessItem::value).containsOnly("2031-05-18");
    assertThat(witnesses)
        .extracting(WitnessItem::adopted)
        .containsExactly(true, false, false, false, false, false);
    assertThat(witnesses.get(0).why()).isEqualTo("the first in the order of trust");
    assertThat(witnesses.get(3).why()).isEqualTo("states the day adopted");
  }

  @Test
  void theOnlyWitnessIsWrittenDown() {
    String page = html("", "<p>Published 3 June 2031</p>");

    assertThat(read("page.html", page).publishedWitnesses())
        .singleElement()
        .satisfies(
            witness -> {
              assertThat(witness.adopted()).isTrue();
              assertThat(witness.why()).isEqualTo("the only witness");
              assertThat(witness.kind()).isEqualTo("text");
              assertThat(words(page, witness)).isEqualTo("Published 3 June 2031");
            });
    assertThat(read("page.html", html("", "")).publishedWitnesses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-18T22:30:00Z, 2031-05-19T00:30:00+02:00, states the same time by another clock",
    "2031-05-18T22:30:00Z, 2031-05-19, may state the same time by another clock",
    "2031-05-18T22:30:00Z, 2031-05-19T10:00, may state the same time by another clock",
    "2031-05-18T22:30Z, 2031-05-19T23:30+02:00, states another time",
    "2031-05-18T22:30Z, 2031-05-17T09:15Z, states another time",
    "2031-05-18T23:40+02:00, 2031-05-19T00:40+03:00, states the same time by another clock",
    "2031-05-18, 2031-05-12, "
        + "'states another day, behind the one adopted in the order of trust'",
    "2031-05-18, 2031-05-20, 'states another day, that of the last update'"
  })
  void aWitnessThatIsNotAdoptedSaysWhy(String linked, String meta, String why) {
    String page =
        html(
            jsonLd("\"datePublished\":\"" + linked + "\",\"dateModified\":\"2031-05-20\"")
                + "<meta property=article:published_time content="
                + meta
                + ">",
            "");
    List<WitnessItem> witnesses = read("page.html", page).publishedWitnesses();

    assertThat(witnesses).hasSize(2);
    assertThat(witnesses.get(1).adopted()).isFalse();
    assertThat(witnesses.get(1).agrees()).isFalse();
    assertThat(witnesses.get(1).why()).isEqualTo(why);
  }

  @Test
  void aTrustedWitnessThatIsOutvotedGivesWay() {
    String page =
        html(
            jsonLd("\"datePublished\":\"2031-05-02\"")
                + "<meta name=pubdate content=2031-05-18>"
                + "<link rel=canonical href=https://post.example/2031/05/11/barge>",
            "<p class=date>18 May 2031</p>");

    assertThat(read("page.html", page).publishedWitnesses())
        .extracting(WitnessItem::kind, WitnessItem::agrees, WitnessItem::why)
        .containsExactly(
            tuple("meta", true, "as the page prints, against json-ld datePublished"),
            tuple(
                "json-ld",
                false,
                "states another day and gives way to the one adopted:"
                    + " as the page prints, against json-ld datePublished"),
            tuple("text", true, "states the day adopted"),
            tuple(
                "address",
                false,
                "states another day, behind the one adopted in the order of trust"));
  }

  @Test
  void whatPutsAWitnessFirstIsWhyItIsAdopted() {
    String page =
        html(
            jsonLd("\"datePublished\":\"2031-05-18T22:30:00Z\""),
            "<time datetime=2031-05-19T00:30+02:00>19 May</time>");

    assertThat(read("page.html", page).publishedWitnesses().get(0))
        .satisfies(
            witness -> {
              assertThat(witness.basis()).isEqualTo("time element");
              assertThat(witness.why()).isEqualTo("the local day of json-ld datePublished");
            });
  }

  @Test
  void theUpdateHasItsWitnessesToo() {
    String page =
        html(
            jsonLd("\"dateModified\":\"2031-05-20T08:00:00Z\"")
                + "<meta property=article:modified_time content=2031-05-20T08:00:00Z>",
            "<p>Updated: 21 May 2031</p>");

    assertThat(read("page.html", page).about().modifiedWitnesses())
        .extracting(WitnessItem::kind, WitnessItem::value, WitnessItem::adopted)
        .containsExactly(
            tuple("json-ld", "2031-05-20", true),
            tuple("open graph", "2031-05-20", false),
            tuple("text", "2031-05-21", false));
  }

  private static Capture known(String page, Optional<String> address, String published) {
    return new Capture(
        "page.html",
        Payload.of(page.getBytes(StandardCharsets.UTF_8)),
        Optional.empty(),
        address,
        Optional.empty(),
        Optional.of(published));
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-17T23:30+01:00, 2031-05-18T00:30:20+02:00, false,"
        + " states the same time by another clock",
    "2031-05-17T23:30Z, 2031-05-18, false, may state the same time by another clock",
    "2031-05-17T23:30Z, 2031-05-18T13:30+02:00, false, states another time",
    "2031-05, 2031-05-18, true, 'may state the day adopted: one of both is not known to the day'",
    "2031-05-18T08:00Z, 2031-05-18, true, states the day adopted"
  })
  void aPageIsHeldAgainstTheTimeOfAManifest(
      String published, String linked, boolean agrees, String why) {
    DocumentItem page =
        read(
            known(
                html(jsonLd("\"datePublished\":\"" + linked + "\""), ""),
                Optional.empty(),
                published));

    assertThat(page.publishedWitnesses().get(1).agrees()).isEqualTo(agrees);
    assertThat(page.publishedWitnesses().get(1).why()).isEqualTo(why);
    assertThat(page.notes()).noneMatch(note -> note.contains("different days"));
  }

  @Test
  void theDayOfAManifestGoesBeforeThePage() {
    Capture page =
        known(
            html("", ""),
            Optional.of("https://post.example/2031/05/18/barge"),
            "2031-05-17T20:00+01:00");

    assertThat(read(page).publishedWitnesses())
        .extracting(WitnessItem::kind, WitnessItem::stated, WitnessItem::at, WitnessItem::why)
        .containsExactly(
            tuple(
                "manifest",
                "2031-05-17T20:00+01:00",
                Optional.of("2031-05-17T20:00:00+01:00"),
                "known from outside the page, which goes before what the page says"),
            tuple(
                "address",
                "https://post.example/2031/05/18/barge",
                Optional.empty(),
                "states another day, behind the one adopted in the order of trust"));
  }

  @Test
  void aDayThatCanBeReadTwoWaysHasBoth() {
    assertThat(read("page.html", html("", "<p>Published: 04/03/2031</p>")).publishedWitnesses())
        .singleElement()
        .satisfies(
            witness -> {
              assertThat(witness.value()).isEqualTo("[2031-03-04,2031-04-03]");
              assertThat(witness.otherwise()).isNotEmpty();
            });
  }

  @Test
  void timeOfADayThatIsOpenIsNotTold() {
    String page = html("<meta name=pubdate content='04/03/2031 10:00:00'>", "");

    assertThat(read("page.html", page).publishedWitnesses().get(0).at()).isEmpty();
  }

  @Test
  void linesOfAPlainPageAreWitnesses() {
    String page =
        """
        Barge hits a pier of the old bridge

        By Tova Lindqvist
        Published: 18 May 2031
        Last updated: 19 May 2031

        The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.

        Engineers will look at the pier on Friday, and lorries have to take the road by Anbruck until then.
        """;
    DocumentItem read = read("page.txt", page);

    assertThat(read.publishedWitnesses())
        .extracting(WitnessItem::kind, w -> words(page, w), WitnessItem::why)
        .containsExactly(tuple("text", "18 May 2031", "the only witness"));
    assertThat(read.about().modifiedWitnesses())
        .extracting(WitnessItem::kind, w -> words(page, w))
        .containsExactly(tuple("text", "19 May 2031"));
  }
}
