package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.BlockKind;
import org.stemma.extract.PlainPages;

/** The head and foot that browsers print on each sheet. */
class PrintedPagesTest {

  private static final String PAGE =
      """
      DAY	TITLE - The Corran Gull
      The Corran Gull

      TITLE

      By Ana Sousa

      FIRST

      The bridge over the sound will stay shut until at
      DAY	TITLE - The Corran Gull
      https://corrangull.example/news/118.print	1/2
      least Saturday, while a crane lifts the wreck, and nobody may cross it on foot either.

      LAST
      DAY	TITLE - The Corran Gull
      https://corrangull.example/news/118.print	2/2
      """;

  private static final String FIRST =
      "The lorry with eleven tonnes of herring rolled over at noon and blocked both lanes, the"
          + " police said on Monday.";

  private static final String LAST =
      "By dusk the gulls had found the herring, and the police gave up the attempt to count them.";

  private static Article read(String day, String title) {
    return PlainPages.read(
        PAGE.replace("DAY", day)
            .replace("TITLE", title)
            .replace("FIRST", FIRST)
            .replace("LAST", LAST));
  }

  private static Stream<String> kept(Article article) {
    return article.blocks().stream()
        .filter(block -> block.isKept() && block.kind() == BlockKind.PARAGRAPH)
        .map(block -> article.words(block.span()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28/11/2031, 10:17 | Herring lorry shuts the bridge",
        "11/28/31, 10:17 AM | Striking crews leave the herring at the bridge",
        "28.11.2031, 10:17 | Lorry driver fined over herring on the bridge",
      })
  void noHeadOfASheetIsATitleOrText(String day, String title) {
    Article article = read(day, title);

    assertThat(PlainPages.title(article)).contains(title);
    assertThat(article.segments()).hasSize(1);
    assertThat(kept(article))
        .containsExactly(
            FIRST,
            "The bridge over the sound will stay shut until at",
            "least Saturday, while a crane lifts the wreck, and nobody may cross it on foot"
                + " either.",
            LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28/11/2031, 10:17 the ferry left the quay and was not heard of again, the log says.",
        "3 May 2031, 9:40 Two trains met on one track, and neither driver saw the other.",
        "11.02.2031, 16:00 The court rose without a verdict, and the families went home."
      })
  void aReportMayOpenWithDayAndTime(String line) {
    assertThat(kept(PlainPages.read("Notes of a long day\n\n" + line + "\n" + PlainPages.BODY)))
        .containsAll(List.of(line));
  }
}
