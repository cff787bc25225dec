package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.export.PlaceMap.Precision;

class PlaceMapTest {

  @Test
  void eventsOfOnePlaceStandTogetherInTheirOrder() {
    PlaceMap map = PlaceMap.of(SmallAccount.FULL);
    assertThat(map.spots()).extracting(PlaceMap.Spot::name).containsExactly("Norwick");
    assertThat(map.spots().get(0).precision()).isEqualTo(Precision.NAMED);
    assertThat(map.spots().get(0).extent()).isEmpty();
    assertThat(map.spots().get(0).events())
        .extracting(PlaceMap.Happening::id)
        .startsWith("E01", "E02");
    assertThat(PlaceMap.of(SmallAccount.EMPTY).spots()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Oslo, NOR, CITY",
    "Oslo, USA, NAMED",
    "Norway, NOR, COUNTRY",
    "the yard, NOR, NAMED"
  })
  void onlyACityOfItsCountryIsAPoint(String name, String country, Precision precision) {
    PlaceMap.Spot spot = PlaceMap.spot(new PlaceItem(name, Optional.of(country)), List.of());
    assertThat(spot.precision()).isEqualTo(precision);
    assertThat(spot.extent().isPresent()).isEqualTo(precision != Precision.NAMED);
    spot.extent()
        .ifPresent(
            e ->
                assertThat(e.south() == e.north() && e.west() == e.east())
                    .isEqualTo(precision == Precision.CITY));
  }
}
