package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.markup.Markup;

class LinkRowTest {

  private static List<String> items(String html) {
    Markup markup = Markup.read(html, 10_000);
    TextBlock block = PageReader.read(markup, 100).blocks().getFirst();
    return LinkRow.items(block, html).stream().map(TextBlock::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p><a href=/a>Home</a> | <a href=/b>Sport</a> | <a href=/c>Coast</a></p># Home;Sport;Coast",
        "<p><b>Tags:</b> <a href=/a>ferry</a>, <a href=/b>harbour</a></p># Tags:;ferry;harbour",
        "<p><a href=/a>Home</a><a href=/b>Sport</a></p># Home;Sport",
        "<p>| <a href=/a>Home</a> | <a href=/b>Sport</a> | » </p># | Home;Sport",
        "<p><a href=/a>Boats &amp; nets</a> &middot; <a href=/b>Sport</a></p># Boats & nets;Sport",
        "<p><span>12 May</span> <span>Coast</span></p># 12 May;Coast",
        "<p>Home | Sport | Coast</p># Home | Sport | Coast",
        "<p>The <b>ferry</b> sank</p># The ferry sank",
        "<p>H<i>2</i><b>O</b></p># H2O"
      })
  void aRowIsCutWhereOneElementEndsAndAnotherBegins(String html, String items) {
    assertThat(String.join(";", items(html))).isEqualTo(items);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p><a href=/a>The ferry</a> <a href=/b>sank</a> off the northern mole on Monday night, the"
            + " harbour master said.</p># 1",
        "<p><a href=/a>Ferry sinks off the northern mole.</a> <a href=/b>Strike of the pilots ends"
            + " after nine days.</a></p># 2"
      })
  void proseWithLinksStaysWhole(String html, int items) {
    assertThat(items(html)).hasSize(items);
  }

  @Test
  void eachItemKeepsItsPlace() {
    String html = "<p><a href=/a>Home</a> | <a href=/b>Sport</a></p>";
    TextBlock block = PageReader.read(Markup.read(html, 100), 10).blocks().getFirst();

    assertThat(LinkRow.items(block, html))
        .extracting(item -> item.original().in(html))
        .containsExactly("Home", "Sport");
  }
}
