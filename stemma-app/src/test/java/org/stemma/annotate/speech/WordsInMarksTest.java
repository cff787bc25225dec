package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;

/** Words in marks whose frame is long, ends with a name, or is a noun that speaks only there. */
class WordsInMarksTest {

  private static List<String> read(String text, boolean indirect) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .filter(q -> indirect || q.kind() != QuotationKind.INDIRECT)
        .map(
            q ->
                q.speaker().map(Speaker::name).orElse("-")
                    + ": "
                    + String.join(" | ", q.content().stream().map(page::words).toList()))
        .toList();
  }

  private static List<String> quoted(String text) {
    return read(text, false);
  }

  @Test
  void aLongAppositionMayStandBetweenTheMarksAndTheCue() {
    assertThat(
            quoted(
                "“The signal was green,” Mira Solt, counsel for two of the four families who"
                    + " brought the case against the railway, said in a statement."))
        .containsExactly("Mira Solt: The signal was green,");
    assertThat(
            quoted(
                "As Tom Arlen, an expert on dikes at the Institute for Coastal and River"
                    + " Engineering, noted, “Everyone in the valley is waiting for the rain.”"))
        .containsExactly("Tom Arlen: Everyone in the valley is waiting for the rain.");
    assertThat(
            quoted(
                "“He will not be sold in winter,” Anna Reyes, the lawyer of the striker and of six"
                    + " other players in the first team of the club, told reporters."))
        .containsExactly("Anna Reyes: He will not be sold in winter,");
  }

  @Test
  void rightBesideAVerbOfSpeechAnyNounSpeaks() {
    assertThat(quoted("“Goal!” the stand screamed back.")).containsExactly("stand: Goal!");
    assertThat(quoted("The other passenger said, “We all knew that the brakes were bad.”"))
        .containsExactly("other passenger: We all knew that the brakes were bad.");
    assertThat(quoted("The sign at the gate said, “No ship leaves before we are paid.”"))
        .containsExactly("sign at the gate: No ship leaves before we are paid.");
  }

  @Test
  void aFrameThatOnlyTellsWhereItWasWrittenStandsBehindAnExclamation() {
    assertThat(
            quoted(
                "''If the owner thinks he can scare us, he is wrong!'' Mr. Brenner wrote on the"
                    + " union's page on Monday."))
        .containsExactly("Brenner: If the owner thinks he can scare us, he is wrong!");
  }

  @Test
  void theSubjectOfWhatLeadsToAColonSpeaks() {
    assertThat(
            quoted(
                "The board was blunt in its findings: “The brakes had not been checked for a"
                    + " year.”"))
        .containsExactly("board: The brakes had not been checked for a year.");
    assertThat(
            quoted(
                "Arlen's letter makes a plain case: “The dike will not hold another spring without"
                    + " new stone.”"))
        .containsExactly(
            "Arlen's letter: The dike will not hold another spring without new stone.");
  }

  @Test
  void anAppositionBehindTheMarksIsNotSaid() {
    assertThat(
            read(
                "“She was kind to every player,” another friend, Mira Solt, told the paper.", true))
        .containsExactly("Mira Solt: She was kind to every player,");
  }

  @Test
  void aClauseEndsBeforeTheNextSayingInMarks() {
    assertThat(
            read(
                "He said he had not seen the fire, and when asked about the crew, he said, “I hope"
                    + " they are safe.”",
                true))
        .contains("he: I hope they are safe.")
        .anyMatch(q -> q.startsWith("He: he had not seen the fire") && !q.contains("I hope"));
  }

  @Test
  void whatIsSaidByCallingIsWhatItIsCalled() {
    assertThat(
            read(
                "The coach answered the charge by calling the referee “blind” and accusing him of"
                    + " haste.",
                true))
        .contains("coach: the referee “blind”")
        .noneMatch(q -> q.contains("by calling"));
  }

  @Test
  void quotedWordsInsideAPhraseAreNotSaidByWhoeverSpeaksLater() {
    assertThat(
            quoted(
                "The nine “volunteer” guards were sent home, and a former clerk said the rest"
                    + " would follow."))
        .isEmpty();
    assertThat(
            quoted(
                "The “Long Night” singer raised money for the crew, and asked for more on Monday."))
        .isEmpty();
    assertThat(
            quoted(
                "With the help of “Full Speed Ahead”, the singer raised money for the crew and"
                    + " asked for more."))
        .isEmpty();
  }

  @Test
  void theValueOfAnAttributeIsNotSaid() {
    assertThat(quoted("<post author=\"harbour-watch\">Dunn said the pier was closed.</post>"))
        .isEmpty();
  }

  @Test
  void anAbbreviationBeforeSmallWordsInMarksEndsNoSentence() {
    assertThat(quoted("Her office said the U.S. “does not have the ships to search the coast.”"))
        .containsExactly("Her office: the U.S. “does not have the ships to search the coast.”");
  }

  @Test
  void nobodyIsGivenWhatStandsBeforeASemicolon() {
    assertThat(read("Officials say the dam is safe; residents are not so sure.", true))
        .noneMatch(q -> q.startsWith("residents: the dam"));
    assertThat(
            read(
                "Unions want 8.5 percent over two years; the ministry has offered 2.5 now and 3"
                    + " next year.",
                true))
        .noneMatch(q -> q.startsWith("ministry: Unions"));
    assertThat(
            read(
                "Prosecutors alleged she had forged the signature; the defence said that was"
                    + " “nonsense”.",
                true))
        .contains("Prosecutors: she had forged the signature")
        .noneMatch(q -> q.startsWith("defence: Prosecutors"));
  }

  @Test
  void namesThatSomebodyGivesAreSaidThoughTheyAreAList() {
    assertThat(quoted("The fans' group called it “a joke”, “a scandal” and “the end of the club”."))
        .hasSize(3)
        .allMatch(q -> q.startsWith("fans' group: "));
    assertThat(quoted("The page is tagged “flood”, “dam” and “valley”.")).isEmpty();
  }

  @Test
  void whomItIsToldIsNoPartOfIt() {
    assertThat(
            quoted(
                "\"It was a case of waiting,\" the minister told parliament, \"and we waited.\""))
        .isNotEmpty()
        .allMatch(q -> q.startsWith("minister: ") && !q.contains("parliament"));
  }

  @Test
  void aPronounNeverMeansTheWordsInMarksBeforeItsNoun() {
    assertThat(quoted("\"Guilty,\" said the foreman. \"Guilty,\" he said again."))
        .isNotEmpty()
        .allMatch(q -> q.startsWith("foreman: "));
  }

  @Test
  void aDashBehindTheMarksSignsThemOnTheSameLineToo() {
    assertThat(quoted("“The dam held all night.” — Ida Stern, mayor"))
        .containsExactly("Ida Stern: The dam held all night.");
  }

  @Test
  void bracketsAreNoPartOfTheNameOfASpeaker() {
    assertThat(quoted("“The dam held,” the mayor (Greens) said."))
        .containsExactly("mayor: The dam held,");
  }

  @Test
  void aClauseOfItsOwnBehindThemHasAnotherSpeaker() {
    assertThat(
            quoted(
                "To close the school, he said, was “madness, pure and simple”, and the 900 pupils"
                    + " expected next term would remember it."))
        .isNotEmpty()
        .allMatch(q -> q.startsWith("he: "));
    assertThat(quoted("The crossing was “a tomb”, and the council should plan for the worst."))
        .noneMatch(q -> q.startsWith("council"));
  }

  @Test
  void theyMayStandInASecondClauseOfTheSameSaying() {
    assertThat(
            quoted(
                "Fire chief Corin Abell told the Herald that the cause was still to be found, but"
                    + " that tyres “piled to the roof, and I mean the roof” had fed the flames."))
        .isNotEmpty()
        .allMatch(q -> q.startsWith("Corin Abell: that the cause"));
  }
}
