package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** What a reader is told first, and once. */
class ReportsTest {

  private static final Report WHOLE = new Reports(SmallAccount.FULL).whole();

  @Test
  void sectionsFollowTheReadersQuestions() {
    assertThat(WHOLE.sections().stream().map(Section::id))
        .containsExactly(
            "timeline",
            "happened",
            "announced",
            "days",
            "contested",
            "apparatus",
            "figures",
            "speech",
            "positions",
            "undated",
            "pages",
            "editions",
            "hedged",
            "residue",
            "decisions");
  }

  @Test
  void theListOfFiguresBeginsWithTheToll() {
    Report figures =
        new Reports(SmallAccount.FULL)
            .figures(SmallAccount.FULL.tolls(), SmallAccount.FULL.figures());
    Report.Group first = figures.sections().get(0).groups().get(0);
    assertThat(first.heading()).isEqualTo("toll");
    assertThat(first.entries())
        .singleElement()
        .isInstanceOfSatisfying(
            Statement.class, toll -> assertThat(toll.lead()).isEqualTo("3 killed"));
  }

  @Test
  void anEditionIsToldWithTheWordsOfBothSides() {
    Section editions = section("editions");
    assertThat(editions.groups())
        .extracting(Report.Group::heading)
        .containsExactly("A is a later edition of A");
    assertThat(statements(editions))
        .extracting(Statement::lead)
        .containsExactly("", "figure", "words");
    assertThat(statements(editions)).allMatch(s -> s.citations().size() >= 1);
    assertThat(statements(editions).get(1).text()).contains(" → ");
  }

  private static Section section(String id) {
    return WHOLE.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void lettersAreExplainedBeforeTheyAreUsed() {
    String markdown = MarkdownReport.write(WHOLE);

    assertThat(WHOLE.legend()).extracting(Report.Key::siglum).containsExactly("A");
    assertThat(markdown.indexOf("**A** Ada Lind, 2025-03-01"))
        .isPositive()
        .isLessThan(markdown.indexOf("A:1"));
  }

  @Test
  void everyStatementOfTheAccountCarriesItsPages() {
    for (Section section : WHOLE.sections()) {
      if (!section.id().equals("pages")) {
        assertThat(statements(section)).allMatch(s -> !s.citations().isEmpty());
      }
    }
  }

  @Test
  void copiesOfASayingAreOneStatement() {
    assertThat(
            same(
                "Okafor said the bridge would not reopen.",
                "Okafor said the bridge would not reopen."))
        .isTrue();
    assertThat(
            same(
                "OSLO – Okafor said the bridge would reopen in May.",
                "Okafor said the bridge would reopen in May."))
        .isTrue();
    assertThat(
            same(
                "He said the bridge would reopen in May.",
                "Okafor said the bridge would reopen in May."))
        .isTrue();
  }

  @Test
  void aWordThatTurnsTheSenseKeepsSayingsApart() {
    assertThat(
            same(
                "Okafor said the bridge would reopen in May.",
                "Okafor said the bridge would not reopen in May."))
        .isFalse();
    assertThat(
            same(
                "Okafor said 12 crew had left the ship.", "Okafor said 14 crew had left the ship."))
        .isFalse();
  }

  @Test
  void commaThatLedOnToTheSpeakerIsNotShown() {
    assertThat(Quoted.whole("We lost the ball,")).isEqualTo("“We lost the ball”");
    assertThat(Quoted.whole("We lost. We go home.")).isEqualTo("“We lost. We go home.”");
  }

  @Test
  void marksInsideMarksAreSingleOnes() {
    assertThat(Quoted.exact("He called it “a farce” twice."))
        .isEqualTo("“He called it ‘a farce’ twice.”");
    assertThat(Quoted.exact("The \"deal\" is off.")).isEqualTo("“The ‘deal’ is off.”");
    assertThat(Quoted.exact("“We lost.”")).isEqualTo("“We lost.”");
    assertThat(Quoted.exact("“We lost,” he said. “Twice.”"))
        .isEqualTo("“‘We lost,’ he said. ‘Twice.’”");
  }

  @Test
  void announcementsOfOtherStoriesAreNotDenied() {
    Witnesses witnesses = new Witnesses(SmallAccount.EMPTY);

    assertThat(Happenings.announced(witnesses, List.of(), true).none())
        .isEqualTo("In this story nothing is announced.");
    assertThat(Happenings.announced(witnesses, List.of(), false).none())
        .isEqualTo("Nothing is announced.");
  }

  private static boolean same(String a, String b) {
    return new SameWords(a, "Ada Okafor").same(new SameWords(b, "Ada Okafor"));
  }

  private static List<Statement> statements(Section section) {
    return section.groups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .toList();
  }
}
