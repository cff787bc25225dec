package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineReader;

class KnownLinesTest {

  private static final String LEAD =
      "The freight train left the rails at noon, and nobody was hurt, the railway said on Monday.";

  private static List<String> kept(String... lines) {
    List<Line> all = LineReader.lines(String.join("\n\n", lines));
    KnownLines.drop(all, Furniture.of(Optional.of("en")), new DateReader(Optional.of("en")));
    return all.stream().filter(Line::isKept).map(Line::words).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The signal at the bridge had shown green, a worker of the railway told the inquiry.",
        "The court will hear the driver of the second train on Tuesday, its clerk announced.",
        "The river had risen by two metres in the night, and the rails stood under water."
      })
  void reportGoesOnBehindAButtonForComments(String more) {
    String menu = "Our pages on trains and ships and all other news of the coast and the islands";

    assertThat(kept(menu, menu, menu, LEAD, "Comments", more, more)).endsWith(LEAD, more, more);
  }

  @Test
  void whatFollowsAMarkOfCommentsBehindTheReportIsDropped() {
    assertThat(kept(LEAD, LEAD, LEAD, "Comments", "oldsailor", "It was bound to happen."))
        .containsExactly(LEAD, LEAD, LEAD);
  }

  @Test
  void headlinesUnderLinksAreDroppedUntilTheReportGoesOn() {
    String headline =
        "Video shows how two tugs bring the burning cargo ship back to the pier of...";

    assertThat(kept(LEAD, "Read also:", "Ten beaches for the summer", headline, LEAD))
        .containsExactly(LEAD, LEAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | بقلم: سامي الحداد | true",
        "zh | 作者：王小明 | true",
        "ja | 著者：山田太郎 | true",
        "ar | بقلم: كاتب صحفي عمل في جريدة أودال سنوات طويلة | false",
        "zh | 作者：专栏作家，曾在欧达尔日报工作多年 | false"
      })
  void lineThatOnlySignsIsNoNoteOnTheAuthor(String language, String line, boolean kept) {
    List<Line> all = LineReader.lines(line + "\n\n" + LEAD);
    KnownLines.drop(
        all, Furniture.of(Optional.of(language)), new DateReader(Optional.of(language)));

    assertThat(all.get(0).isKept()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | About the author; Ana Sousa; Writes on ports and ferries. Keeps bees.",
        "en | About the author; Ana Sousa has covered ports since 2019. She lives on a barge.",
        "en | About the author: Ana Sousa writes on ports for the Odal Gull.",
        "de | Über die Autorin; Ana Sousa schreibt seit 2019 über Häfen. Sie hält Bienen.",
        "es | Sobre la firma; Íñigo Barrena; Redactora de Puertos. Antes trabajó en la radio.",
        "en | Tags; FerriesOdalCoast guard"
      })
  void whatStandsUnderALabelBehindTheReportIsDropped(String language, String lines) {
    List<Line> all = LineReader.lines(LEAD + "\n\n" + lines.replace("; ", "\n\n"));
    KnownLines.drop(
        all, Furniture.of(Optional.of(language)), new DateReader(Optional.of(language)));

    assertThat(all).filteredOn(Line::isKept).extracting(Line::words).containsExactly(LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by Ana Sousa)",
        "Editing by Jim Okafor",
        "Contact the reporter at 0161 496 0000"
      })
  void theNextReportOfADigestBelowACreditStays(String credit) {
    String next = "Milla Sand won the open on Sunday in three sets, and it rained before the last.";

    assertThat(kept(LEAD, credit, next)).containsExactly(LEAD, next);
  }
}
