package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.html;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;

/** Pages of shops are refused, reports beside a shop are not. */
class ShopPagesTest {

  @Test
  void buttonsOfAShop() {
    isRefused(
        extracted(
            "a.html",
            html(
                "Storm lantern",
                "",
                "<h1>Storm lantern</h1><p>£34.99</p><p>In stock</p><button>Add to"
                    + " basket</button><h2>Product details</h2><p>A lantern for boats made of solid"
                    + " brass with a glass chimney that keeps the flame in any wind.</p>")),
        "a page of a shop");
  }

  @Test
  void aReportBesideAShopIsAReport() {
    String body =
        "<h1>Pilots vote for a strike</h1>"
            + "<p>Pilots have voted by nine to one to walk out for a day in December.</p>"
            + "<p>They want the port to take on six more before the new berth opens.</p>"
            + "<div><h3>Storm lantern</h3><p>£34.99</p><button>Add to basket</button></div>"
            + "<div><h3>Weather</h3><p>Humidity: 81%</p><p>Wind: 24 km/h</p></div>";

    assertThat(extracted("a.html", html("Pilots vote for a strike", "", body)))
        .isInstanceOf(Extraction.Found.class);
  }
}
