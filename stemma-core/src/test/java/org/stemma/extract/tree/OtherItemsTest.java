package org.stemma.extract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.extract.markup.Markup;

class OtherItemsTest {

  /** What the items around the elements {@code b} of a page are, in order. */
  private static String around(String page) {
    Markup markup = Markup.read(page, 1_000);
    OtherItems items = new OtherItems(markup);
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < markup.size(); i++) {
      if (!markup.isText(i) && markup.name(i).equals("b")) {
        said.append(items.around(i).map(Enum::name).orElse("none")).append(' ');
      }
    }
    return said.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div itemtype=x/Comment><b></b></div> | MATTER",
        "<div itemtype=' X/VIDEOOBJECT '><p><i><b></b></i><b></b></p></div> | MEDIA MEDIA",
        "<div itemtype=x/Movie><h1>Quay</h1><b></b></div><b></b> | none none",
        "<div itemtype=x/Movie><b></b></div><h1>Quay</h1> | MATTER",
        "<h1>Quay</h1><div itemtype=x/Movie><b></b></div> | MATTER",
        "<div itemtype=x/Event><div itemtype=x/NewsArticle><b></b></div><b></b></div> | none MATTER",
        "<div itemtype=x/Event><h1>Q</h1><p itemtype=x/Review><b></b></p><b></b></div> | MATTER none",
        "<div itemtype=''><b></b></div> | none",
        "<h1>Q</h1><p itemtype=x/NewsArticle><b></b></p><p itemtype=x/Report><b></b></p> | REPORT REPORT",
        "<h1>Q</h1><p itemtype='x/Article x/CreativeWork'><b></b></p><p itemtype=x/BlogPosting></p> | REPORT",
        "<p itemtype=x/Article><b></b></p><p itemtype=x/Article></p> | none",
        "<h1>Q</h1><p itemtype=x/Article><b></b></p><p itemtype=x/JobPosting><b></b></p> | none MATTER",
        "<h1>Q</h1><p itemtype='x/Comment x/Thing'><b></b></p> | MATTER",
      })
  void theNearestItemTells(String page, String said) {
    assertThat(around(page)).isEqualTo(said);
  }

  @Test
  void theRootStandsInNoItem() {
    Markup markup = Markup.read("<p>Quay", 10);

    assertThat(new OtherItems(markup).around(0)).isEqualTo(Optional.empty());
  }
}
