package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.stemma.export.PlaceMap;
import org.stemma.export.PlaceMap.Extent;
import org.stemma.export.PlaceMap.Happening;
import org.stemma.export.PlaceMap.Precision;
import org.stemma.export.PlaceMap.Spot;

/** What is a point is drawn as one, what is none never. */
class MapChartTest {

  private static final Spot CITY = spot("Oslo", Precision.CITY, new Extent(59.9, 10.7, 59.9, 10.7));
  private static final Spot COUNTRY =
      spot("Norway", Precision.COUNTRY, new Extent(58.1, 5.3, 69.6, 23.7));
  private static final Spot NAMED =
      new Spot("<b>the old quarry", Precision.NAMED, Optional.empty(), events("E03"));

  private static Spot spot(String name, Precision precision, Extent extent) {
    return new Spot(name, precision, Optional.of(extent), events("E01", "E02"));
  }

  private static List<Happening> events(String... ids) {
    return List.of(ids).stream().map(id -> new Happening(id, "a fire <" + id + ">")).toList();
  }

  private static Document drawn(Spot... spots) {
    return Jsoup.parse(MapChart.write(new PlaceMap(List.of(spots)), 1, Addresses.ONE_PAGE));
  }

  @Test
  void aCityIsAPointAndACountryAnArea() {
    Document map = drawn(CITY, COUNTRY, NAMED);
    assertThat(map.select(".map circle")).hasSize(1);
    assertThat(map.select(".map .city title").text()).isEqualTo("Oslo: 2 events");
    assertThat(map.select(".map .area rect")).hasSize(1);
    assertThat(map.select(".map text.name").eachText()).containsExactly("Norway", "Oslo");
    double west = Double.parseDouble(map.select(".area rect").attr("x"));
    double wide = Double.parseDouble(map.select(".area rect").attr("width"));
    assertThat(Double.parseDouble(map.select("circle").attr("cx"))).isBetween(west, west + wide);
  }

  @Test
  void aPlaceOfWhichOnlyTheNameIsKnownStandsInTheTableAlone() {
    Document map = drawn(NAMED);
    assertThat(map.select("svg")).isEmpty();
    assertThat(map.select("tbody tr").text())
        .isEqualTo("<b>the old quarry a name alone, not drawn a fire <E03>");
    assertThat(map.select("tbody a").attr("href")).isEqualTo("#E03");
  }

  @Test
  void everyPlaceStandsInTheTable() {
    assertThat(drawn(CITY, COUNTRY, NAMED).select("tbody th").eachText())
        .containsExactly("Oslo", "Norway", "<b>the old quarry");
  }

  @Test
  void ofManyEventsOfAPlaceTheTableNamesTwentyAndCountsTheRest() {
    assertThat(drawn(many(20)).select("tbody td").last().select("a")).hasSize(20);
    assertThat(drawn(many(20)).select("tbody td").text()).doesNotContain("more");
    assertThat(drawn(many(332)).select("tbody td").last().select("a")).hasSize(20);
    assertThat(drawn(many(332)).select("tbody td").text()).endsWith("; and 312 more");
  }

  private static Spot many(int count) {
    return new Spot(
        "Oslo",
        Precision.NAMED,
        Optional.empty(),
        IntStream.range(0, count).mapToObj(i -> new Happening("E" + i, "a fire")).toList());
  }

  @Test
  void theNetOfTheWholeEarthHasFewLines() {
    Document map = drawn(spot("Earth", Precision.COUNTRY, new Extent(-90, -180, 90, 180)));
    assertThat(map.select("path.net")).hasSizeBetween(4, 12);
  }

  @Test
  void beyondTheLineOfTheDateEastIsWest() {
    List<String> labels =
        drawn(spot("Suva", Precision.CITY, new Extent(-18.1, 178.4, -18.1, 178.4)))
            .select("text.net")
            .eachText();
    assertThat(labels).contains("178° E", "180° E", "178° W").doesNotContain("182° E");
  }

  @Test
  void nothingIsWrittenWhereNoEventHasAPlace() {
    assertThat(MapChart.write(new PlaceMap(List.of()), 1, Addresses.ONE_PAGE)).isEmpty();
  }

  @Test
  void whatLiesAtTheEndsOfTheEarthIsDrawnWithinTheWindow() {
    Document map =
        drawn(
            spot("Longyearbyen", Precision.CITY, new Extent(78.2, 15.6, 78.2, 15.6)),
            spot("Suva", Precision.CITY, new Extent(-18.1, 178.4, -18.1, 178.4)));
    int height = Integer.parseInt(map.select("svg").attr("height"));
    int width = Integer.parseInt(map.select("svg").attr("width"));
    assertThat(height).isBetween(1, 481);
    assertThat(width).isBetween(1, 761);
    assertThat(map.select("circle"))
        .hasSize(2)
        .allSatisfy(
            city -> {
              assertThat(Double.parseDouble(city.attr("cx"))).isBetween(0.0, (double) width);
              assertThat(Double.parseDouble(city.attr("cy"))).isBetween(0.0, (double) height);
            });
  }
}
