package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;

/** Tables of the weather are refused, reports beside one are not. */
class WeatherPagesTest {

  @Test
  void aTableOfTheWeather() {
    String weather =
        """
        Odal, weather today
        Feels like 4°
        Humidity: 81%
        Wind: 24 km/h NW
        Pressure: 1012 hPa
        Sunrise: 07:41
        Rain will move in from the west during the evening and it will stay windy on the coast.
        """;

    isRefused(extracted("a.txt", weather), "a table of the weather");
  }

  @Test
  void aReportBesideFourFiguresOfTheWeatherIsAReport() {
    String report =
        """
        Pilots vote for a strike
        Pilots have voted by nine to one to walk out for a day in December.
        They want the port to take on six more before the new berth opens.
        Feels like 4°
        Humidity: 81%
        Wind: 24 km/h NW
        Pressure: 1012 hPa
        """;

    assertThat(extracted("a.txt", report)).isInstanceOf(Extraction.Found.class);
    isRefused(extracted("a.txt", report + "Sunrise: 07:41\n"), "a table of the weather");
  }
}
