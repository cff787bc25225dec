package org.stemma.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.article.Field;
import org.stemma.extract.HtmlPages;

/** A line in capitals over the headline of an old page. */
class KickerTest {

  private static final String PAGE =
      """
      <title>Brenn Gazette Online: News</title><table width=780><tr><td><font size=1><a href=/>Home</a>
      <br><a href=/town>Town</a></font></td><td><table><tr><td><font size=1 color=#990000><b>%s</b>
      </font><br><font size=5><b>%s</b></font><br><br><font size=1>by ADA KRON at Mill Lane</font><br>
      <br>%s<br><br>It was told on Friday to a full hall, and nobody there had anything to add to it
      for the time being.<br><br></td></tr></table></td></tr></table>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOOTBALL - BRENN CUP, SECOND ROUND | Keeper of Brenn heads the winner in the second round"
            + " | The keeper of Brenn headed the winner of the second round of the cup a minute"
            + " before the end.",
        "BRENN ASSIZES - THE LORRY TRIAL | Lorry driver of Brenn walks free after trial | The"
            + " driver of the lorry walked free on Friday after a trial of nine days before the"
            + " Brenn assizes.",
        "FLOODS IN BRENN VALLEY | Dyke in Brenn valley holds against third wave | The dyke in the"
            + " Brenn valley held on Friday against the third wave of the floods of this spring.",
      })
  void isNotTheHeadline(String kicker, String headline, String lead) {
    assertThat(
            HtmlPages.article(PAGE.formatted(kicker, headline, lead))
                .metadata()
                .title()
                .map(Field::value))
        .contains(headline);
  }
}
