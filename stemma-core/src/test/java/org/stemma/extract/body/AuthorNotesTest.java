package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.HtmlPages;

class AuthorNotesTest {

  private static final String LEAD =
      "Bakers at Ost Haven stopped work on Sunday over ovens that nobody has swept since spring.";
  private static final String END =
      "Talks resume on Friday at the old mill, where both sides will bring their own figures.";

  private static List<String> kept(String body) {
    return HtmlPages.kept(
        HtmlPages.article("<html lang='en'><main><h1>Bakers stop</h1>" + body + "</main></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>About the author</h3><p>Ana Sousa has covered mills since 2019. She keeps bees.</p>",
        "<p><b>About the writer</b></p><p>Ana Sousa</p><p>Ana Sousa writes on mills and"
            + " courts.</p>",
        "<h4>About the journalist</h4><p>Jim Okafor is the industry editor of the Odal Gull.</p>"
      })
  void areNoTextBehindTheReport(String note) {
    assertThat(kept("<p>" + LEAD + "</p><p>" + END + "</p>" + note)).containsExactly(LEAD, END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>(Reporting by Ana Sousa)</p><p>%s</p>",
        "<h3>About the strike</h3><p>%s</p>",
      })
  void aParagraphThatBeginsWithANameUnderSomethingElseStays(String form) {
    String next = "Jim Okafor, who has baked there for forty years, said he would stay away.";

    assertThat(kept("<p>" + LEAD + "</p><p>" + END + "</p>" + form.formatted(next))).contains(next);
  }
}
