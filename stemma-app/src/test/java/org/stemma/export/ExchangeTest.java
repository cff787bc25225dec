package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.account.ParticipantItem;
import org.stemma.article.Evidence;

/** What is written for other programs is what these programs read. */
class ExchangeTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"\u2028\u0000&amp;";

  private static JsonNode checked(String schema, String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ExchangeTest.class.getResourceAsStream("/schemas/" + schema + ".schema.json"))) {
      JsonSchema rules =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      JsonNode tree = MAPPER.readTree(json);
      assertThat(rules.validate(tree)).isEmpty();
      return tree;
    }
  }

  private static EventItem event(
      String type, String date, String status, Optional<String> code, String place) {
    String words = HOSTILE + " " + type;
    return event(type, date, status, code, place, words);
  }

  private static EventItem event(
      String type, String date, String status, Optional<String> code, String place, String actor) {
    String words = HOSTILE + " " + type;
    return new EventItem(
        "EV1",
        type.isEmpty() ? List.of() : List.of(type),
        List.of(),
        Optional.of(1),
        Optional.empty(),
        Optional.empty(),
        words,
        date.isEmpty() ? Optional.empty() : Optional.of(date),
        Optional.empty(),
        Optional.empty(),
        "",
        status,
        actor.isEmpty()
            ? List.of()
            : List.of(new ParticipantItem(code, Optional.of("GOV"), actor, Optional.empty())),
        List.of(),
        place.isEmpty() ? Optional.empty() : Optional.of(new PlaceItem(place, Optional.empty())),
        List.of("a.txt"),
        List.of(new Evidence("a.txt", words, 0, words.length(), 1, "", "")));
  }

  private static final Optional<String> NORWAY = Optional.of("NOR");

  @Test
  void ploverRecordsHoldWhatTheManualAsksFor() throws IOException {
    Account account = SmallAccount.of("a.txt", HOSTILE, HOSTILE, HOSTILE);
    Exported out =
        Plover.write(account, List.of(event("CONSULT", "2031-02-03", "reported", NORWAY, "Oslo")));
    JsonNode entry = checked("plover", out.text());
    assertThat(entry.get("date").asText()).isEqualTo("2031-02-03");
    assertThat(entry.get("id").asText()).isEqualTo("000000000000-EV1");
    assertThat(entry.at("/actor/0/code").asText()).isEqualTo("NOR");
    assertThat(out.text()).doesNotContain("<").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2031-02-03, reported, NOR, of no type that PLOVER has",
    "CONSULT, 2031-02, reported, NOR, not of one known day",
    "CONSULT, 2031-02-03~, reported, NOR, not of one known day",
    "CONSULT, '', reported, NOR, not of one known day",
    "CONSULT, 2031-02-03, announced, NOR, announced",
    "ASSAULT, 2031-02-03, denied, NOR, denied",
    "AID, 2031-02-03, reported, NOR, without the recipient that its type needs"
  })
  void ploverSaysWhyAnEventIsNoRecord(
      String type, String date, String status, String code, String why) {
    Exported out =
        Plover.write(
            SmallAccount.FULL,
            List.of(event(type, date, status, Optional.ofNullable(code), "Oslo")));
    assertThat(out.text()).isEmpty();
    assertThat(out.leftOut()).containsOnlyKeys(why);
    assertThat(out.omissions()).isEqualTo("left out 1 of 1 events: 1 " + why);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, '', Oslo, without an actor",
    "CONSULT, the West, Oslo, of no actor but a region",
    "ACCUSE, African governments, '', of no actor but a region",
    "PROTEST, Dockers, '', without the place that its type needs",
    "ASSAULT, Rebels, '', without the place that its type needs"
  })
  void ploverCodesNoRegionAndNothingWithoutActorOrPlace(
      String type, String actor, String place, String why) {
    Exported out =
        Plover.write(
            SmallAccount.FULL,
            List.of(event(type, "2031-02-03", "reported", Optional.empty(), place, actor)));
    assertThat(out.text()).isEmpty();
    assertThat(out.leftOut()).containsOnlyKeys(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dockers", "Western Banks Commission", "the club"})
  void ploverTakesActorsWhoseCountryNobodyTells(String actor) throws IOException {
    Exported out =
        Plover.write(
            SmallAccount.FULL,
            List.of(event("REJECT", "2031-02-03", "reported", Optional.empty(), "", actor)));
    assertThat(checked("plover", out.text()).at("/actor/0/entity_text").asText()).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-02-03|3 February 2031",
        "2031-02-03~|about 3 February 2031",
        "2031-02|February 2031",
        "2031|2031",
        "../2031-02-03|until 3 February 2031",
        "2031-02/..|since February 2031",
        "2031-02-03/2031-02-05|3 February 2031 to 5 February 2031",
        "[2031-02-03,2031-02-10]|3 February 2031 or 10 February 2031"
      })
  void timelineJsSaysHowFarADateIsKnown(String edtf, String words) throws IOException {
    Exported out =
        TimelineJs.write(
            SmallAccount.FULL, List.of(event("CONSULT", edtf, "reported", NORWAY, "")));
    JsonNode slide = checked("timelinejs", out.text()).at("/events/0");
    assertThat(slide.get("display_date").asText()).isEqualTo(words);
    assertThat(slide.at("/start_date/year").asInt()).isEqualTo(2031);
    assertThat(slide.at("/start_date/day").isMissingNode())
        .isEqualTo(edtf.equals("2031") || edtf.equals("2031-02"));
  }

  @Test
  void timelineJsLeavesOutWhatHasNoDay() throws IOException {
    Exported out =
        TimelineJs.write(
            SmallAccount.FULL, List.of(event("CONSULT", "XXXX-XX-XX", "reported", NORWAY, "")));
    assertThat(checked("timelinejs", out.text()).get("events")).isEmpty();
    assertThat(out.leftOut()).containsEntry("of unknown day", 1);
  }

  @Test
  void timelineJsHoldsNoMarkupOfAPage() throws IOException {
    Account account = SmallAccount.of(HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    String json = TimelineJs.write(account, account.events()).text();
    JsonNode slides = checked("timelinejs", json);
    List<String> shown = new ArrayList<>(slides.findValuesAsText("headline"));
    shown.addAll(slides.findValuesAsText("text"));
    shown.addAll(slides.findValuesAsText("group"));
    assertThat(shown).isNotEmpty();
    for (String html : shown) {
      assertThat(Jsoup.parseBodyFragment(html).body().select("*").not("body, p")).isEmpty();
    }
    assertThat(json).doesNotContain("<", "\u2028");
  }

  @ParameterizedTest
  @CsvSource({
    "Oslo, city, true",
    "Norway, country, false",
    "Abkhazia, named, false",
    "Norwick, named, false",
    "Mediterranean, named, false",
    "Aberdeen, named, false"
  })
  void geoJsonPinsOnlyACity(String place, String precision, boolean pinned) throws IOException {
    Exported out = GeoJson.write(List.of(event("CONSULT", "2031-02", "reported", NORWAY, place)));
    JsonNode feature = checked("geojson", out.text()).at("/features/0");
    assertThat(feature.get("geometry").isObject()).isEqualTo(pinned);
    assertThat(feature.at("/properties/place_precision").asText()).isEqualTo(precision);
    assertThat(feature.at("/properties/coordinates_from").isTextual()).isEqualTo(pinned);
    if (pinned) {
      assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(10.0, 11.5);
      assertThat(feature.at("/geometry/coordinates/1").asDouble()).isBetween(59.0, 60.5);
    }
  }

  @Test
  void geoJsonCountsWhatHasNoPlace() throws IOException {
    Exported out = GeoJson.write(List.of(event("CONSULT", "2031", "reported", NORWAY, "")));
    assertThat(checked("geojson", out.text()).get("features")).isEmpty();
    assertThat(out.omissions()).isEqualTo("left out 1 of 1 events: 1 without a place");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", HOSTILE, "@id", "_:b", "http://x.example/ y"})
  void jsonLdIsReadAsTheSameStatements(String words) throws Exception {
    String json = org.stemma.export.JsonLd.write(SmallAccount.of(words, words, words, words));
    assertThat(json).doesNotContain("<", "\u2028");
    RdfDataset plain = rdf(org.stemma.export.JsonLd.write(SmallAccount.FULL));
    RdfDataset found = rdf(json);
    assertThat(found.toList()).hasSameSizeAs(plain.toList());
    assertThat(types(found)).isEqualTo(types(plain));
  }

  @Test
  void jsonLdSpeaksTheVocabulariesItNames() throws Exception {
    assertThat(types(rdf(org.stemma.export.JsonLd.write(SmallAccount.FULL))))
        .contains(
            "https://schema.org/NewsArticle",
            "https://schema.org/Event",
            "https://schema.org/Quotation",
            "https://schema.org/Claim",
            "http://www.w3.org/ns/prov#Derivation",
            "http://www.w3.org/ns/oa#TextQuoteSelector",
            "urn:stemma:term:Contradiction");
  }

  private static RdfDataset rdf(String json) throws Exception {
    return JsonLd.toRdf(JsonDocument.of(new StringReader(json))).get();
  }

  private static List<String> types(RdfDataset dataset) {
    return dataset.toList().stream()
        .filter(quad -> quad.getPredicate().getValue().endsWith("#type"))
        .map(quad -> quad.getObject().getValue())
        .sorted()
        .distinct()
        .toList();
  }
}
