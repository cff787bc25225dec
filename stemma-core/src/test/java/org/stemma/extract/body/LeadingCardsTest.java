package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.Extraction;
import org.stemma.extract.HtmlPages;

class LeadingCardsTest {

  private static final String[][] NEWS = {
    {
      "Ferry crew walk out",
      "Sailings to Tern were cancelled on Tuesday. The operator offered refunds."
    },
    {
      "Court hears fire case",
      "A judge was told that alarms had been off for a week before the blaze."
    },
    {"River drops after flood", "Residents of three villages were allowed home, the mayor said."},
    {"Freight train derails", "No one was hurt when eight wagons left the track near Holm."}
  };

  /** The news, each by {@code form} of its headline and its words with {@code behind}. */
  private static Extraction page(String form, String behind) {
    StringBuilder cards = new StringBuilder("<title>Coast | Tern Daily</title><h1>Coast</h1>");
    for (String[] item : NEWS) {
      cards.append(form.formatted(item[0], item[1] + behind));
    }
    return HtmlPages.extract(cards.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='card'><h3>%s</h3><p>%s</p><a class='btn' href='/n/1'>Read full"
            + " story</a></div>",
        "<section><h2>%s</h2><span>8:15</span><p>%s</p><p><a href='/n/1'>More"
            + " &raquo;</a></p></section>",
        "<article><h2>%s</h2><p>%s</p><a href='/n/1'>mehr lesen</a></article>",
        "<div class='noticia'><h3>%s</h3><p>%s <a href='/n/1'>Leer más</a></p></div>",
        "<h2>%s</h2><p>%s</p><a href='/n/1'>Läs mer</a>"
      })
  void headingsWithAFewWordsAndALinkForMoreAreNoReport(String form) {
    assertThat(page(form, ""))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            refused ->
                assertThat(refused.reason())
                    .isEqualTo("a list of reports, no report (4 links that lead on)"));
  }

  @Test
  void aRoundupOfWholeReportsIsOne() {
    String whole =
        " Union leaders met members at the harbour in the evening and said the offer was an insult."
            + " The last strike, in 2019, ended after nine days with a deal on overtime, and the"
            + " ministry declined to comment on whether it would send a mediator this time.";
    assertThat(page("<h2>%s</h2><p>%s</p><a href='/n/1'>Read more</a>", whole))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='entry'><h2>%s</h2><p>%s</p><a href='#e1'>Share</a></div>",
        "<h2>%s</h2><p>%s</p>"
      })
  void aDigestOrALiveBlogIsOne(String form) {
    assertThat(page(form, "")).isInstanceOf(Extraction.Found.class);
  }
}
