package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataKindTest {

  @Test
  void feedsAreKnownByTheirFirstElement() {
    assertThat(DataKind.of("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel/></rss>"))
        .contains("a feed (RSS)");
    assertThat(DataKind.of("\ufeff<!-- made daily --><feed xmlns=\"a\"><entry/></feed>"))
        .contains("a feed (Atom)");
    assertThat(DataKind.of("<urlset><url/></urlset>")).contains("a map of a site (sitemap)");
  }

  @Test
  void otherXmlIsDataIfItHoldsNoParagraphs() {
    assertThat(DataKind.of("<?xml version=\"1.0\"?><stock><item>Lamp</item></stock>"))
        .contains("data (XML, \"stock\")");
    assertThat(DataKind.of("<?xml version=\"1.0\"?><nitf><p>The ferry sank.</p></nitf>")).isEmpty();
    assertThat(DataKind.of("<?xml version=\"1.0\"?><!DOCTYPE html><html></html>")).isEmpty();
    assertThat(DataKind.of("<stock><item>Lamp</item></stock>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"items\": [{\"title\": \"Ferry aground\"}]}",
        " [ {\"title\": \"Ferry aground\"}, {\"title\": \"New slip\"} ]\n",
        "{\"title\": \"Ferry aground\"}\n{\"title\": \"New slip\"}\n"
      })
  void jsonIsData(String text) {
    assertThat(DataKind.of(text)).contains("data (JSON)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"It sank,\" he said.] The ferry went down off Marrow.",
        "{\"title\": \"Ferry aground\"} and more text",
        "[1] The council's own count.",
        "The ferry sank, the crew, the captain, and the pilot were saved.",
        "<p>The ferry sank.</p>",
        ""
      })
  void textIsNoData(String text) {
    assertThat(DataKind.of(text)).isEmpty();
  }

  @Test
  void recordsOfAsManyFieldsAreATable() {
    assertThat(DataKind.of("day,place,dead\n9,\"Odal, the pier\",0\n10,Marrow,1\n11,Brae,2\n"))
        .contains("a table of data (values parted by commas)");
    assertThat(DataKind.of("day\tplace\tdead\n9\tOdal\t0\n10\tMarrow\t1\n11\tBrae\t2"))
        .contains("a table of data (values parted by tabs)");
  }

  @Test
  void linesWithNowAndThenACommaAreText() {
    assertThat(
            DataKind.of(
                "Those who died\nAna Reis, 22, Odal\nJon Brae, 51, Lornsey\nMara Holt, 34, Odal\n"))
        .isEmpty();
    assertThat(DataKind.of("Odal, Tuesday, noon\nThe ferry sank.\nAll are safe.\nMore soon.\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        On Tuesday, at noon, the ferry Skerry sank.
        The pilot, the captain, and nine others are safe.
        Two boats, both from Odal, took them ashore.
        By night, said the coastguard, 40 people had been counted.
        """,
        """
        Am Dienstag; gegen Mittag; sank die Fähre.
        Der Lotse; der Kapitän; 9 andere leben.
        Zwei Boote; beide aus Odal; halfen.
        Wer war dabei; wer nicht; wer weiß es?
        """,
        "Ana Reis, 22, Odal\nJon Brae, 51, Lornsey\nMara Holt, 34, Odal\nIda Voe, 8, Marrow\n",
        "Ana Reis | 22 | Odal\nJon Brae | 51 | Brae\nMara Holt | 34 | Odal\nIda Voe | 8 | Odal\n",
        "Ana Reis, cook, Odal\nJon Brae, pilot, Brae\nMara Holt, nurse, Odal\nIda Voe, mate, Odal\n"
      })
  void sentencesAndListsOfPeopleAreText(String text) {
    assertThat(DataKind.of(text)).isEmpty();
  }
}
