package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

/** A day in print that no word, link or name of an element tells of: only its place does. */
class OwnPlaceTest {

  private static final String HEADLINE =
      "<h1>Ferry brought into harbour after a fire on board</h1>";

  private static final String TEXT = DatedPages.report("").replace(HEADLINE, "");

  /** The page with {@code REPORT} filled in: an element of the report, with its headline. */
  private static String published(String page) {
    return DatedPages.published(
        HtmlPages.article(
            "<html lang=en><body>"
                + page.replace("REPORT", "<article>" + HEADLINE + TEXT + "</article>")
                    .replace("HEADLINE", HEADLINE)
                    .replace("TEXT", TEXT)
                + "</body></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>9 June 2031: Organ recital</li><li>11 June 2031: Chess evening</li></ul>REPORT",
        "<ol><li>9 June 2031 Organ recital</li></ol>REPORT",
        "<div>Saturday 7 June 2031 Regatta</div><div>Sunday 8 June 2031 Flea market</div>REPORT",
        "<div>Tide table for 6 June 2031</div><div>HEADLINE TEXT</div>",
        "<div>Odal Gull</div><div>June 6, 2031</div><div>Search</div><div>Menu</div><div>HEADLINE TEXT</div>",
        "REPORT<div>Fri 6 June 2031</div>",
        "<div>HEADLINE TEXT</div><div>Fri 6 June 2031</div><div>Contact</div>",
        "REPORT<div>On this day</div><div>6 June 1998: Bridge opened</div><div>6 June 2004: Mill burns</div>",
        "REPORT<div>@slipwatch · Jun 3, 2031</div>",
        "REPORT<div>slipwatch<br>@slipwatch<br>3 June 2031</div>",
        "REPORT<table><tr><td>High water</td><td>6 June 2031</td><td>4.2 m</td></tr></table>",
        "REPORT<div>Market day 12 June 2031</div>",
        "REPORT<div>Ana Kurz, 4 June 2031</div><div>I think this is a shame for all of us.</div>",
        "REPORT<aside><p>6 June 2031</p><p>18 degrees, light rain</p></aside>",
        "REPORT<p>Version 4.2 of 5 June 2031</p>",
        "REPORT<div>Last change:</div><div>7 June 2031</div>",
        "<article>HEADLINE TEXT<h3>4 June 2031</h3>TEXT</article>",
        "REPORT<div>Nächste Sitzung</div><div>12. Juni 2031</div>",
        "<div>6 juin 2031 Marché aux puces</div>REPORT",
        "<div>6 June 2031</div><div>Flea market</div><div>Harbours</div>HEADLINE TEXT",
        "<div>6 June 2031, Flea market</div><div>Harbours</div>HEADLINE TEXT"
      })
  void aDayBesideTheReportIsNotItsOwn(String page) {
    assertThat(published(page)).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>HEADLINE<div>3 June 2031</div>TEXT</article>",
        "<div>HEADLINE</div><div>Local news</div><div>3 June 2031, 14:32</div><div>TEXT</div>",
        "<div>3 June 2031</div>HEADLINE TEXT",
        "<div>3 June 2031</div><div>Harbours</div>HEADLINE TEXT",
        "<div>Tuesday, 3 June 2031, 07:40</div><p>Ferries and trams</p>HEADLINE TEXT",
        "<div>3 June 2031, Halden</div>REPORT",
        "<div><p><span>Local news</span><span>3 June 2031</span></p>HEADLINE</div><div>TEXT</div>",
        "<article>HEADLINE TEXT<p>3 June 2031</p></article>",
        "HEADLINE TEXT<p>Ana Sousa<br>3 June 2031</p>",
        "<article>HEADLINE TEXT<footer>Halden, 3 June 2031</footer></article>",
        "REPORT<p>Halden, 3 June 2031</p>",
        "REPORT<p>(3 June 2031)</p>",
        "REPORT<p>By Ana Sousa, 3 June 2031</p>",
        "REPORT<p>3 June 2031, 07:40</p>",
        "REPORT<div>Published:</div><div>3 June 2031</div>",
        "REPORT<p>Published 3 June 2031</p>"
      })
  void aDayInThePlacesOfAReportIs(String page) {
    assertThat(published(page)).isEqualTo("2031-06-03");
  }

  @Test
  void theHeadlineSaidAgainBesideADayDatesThePage() {
    String headline = "<h1>Ferry safe in harbour</h1>";
    String card = "<p>3 June 2031 | Ferry safe in harbour</p>";

    assertThat(published("<article>" + headline + "TEXT</article>" + card)).isEqualTo("2031-06-03");
    assertThat(published(card + "<div>Menu</div><article>" + headline + "TEXT</article>"))
        .isEqualTo("2031-06-03");
  }
}
