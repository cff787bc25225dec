package org.stemma.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Reading;
import org.stemma.article.Evidence;
import org.stemma.article.Passage;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

class RevisionTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String FERRY =
      """
      Ferry sinks off Marlow

      The ferry Ada sank off Marlow on Tuesday and 14 people were killed, the harbour board said. \
      The ship was on its way to the island with cars and cattle.

      “We lost the pumps in the first hour,” Captain Lena Ruiz told the board. The ship left at 6 a.m. \
      and was to arrive by noon.

      The inquiry will open next week in the town hall, where families of the crew have asked to be heard.
      """;

  private static Reading page(String name, String text) {
    PageReading read =
        STEMMA.read(Capture.of(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    return ((PageReading.Read) read).reading();
  }

  private static Revision revision(String before, String after) {
    return Revision.of(page("old.txt", before), page("new.txt", after));
  }

  private static String words(Optional<Passage> passage) {
    return passage.map(p -> p.evidence().exact()).orElse("");
  }

  private static List<String> facts(Revision revision) {
    return revision.facts().stream()
        .map(f -> f.kind() + ": " + words(f.before()) + " > " + words(f.after()))
        .toList();
  }

  @Test
  void theSamePageIsNotChanged() {
    assertThat(revision(FERRY, FERRY).changes()).isEmpty();
    assertThat(revision(FERRY, FERRY).isSilent()).isFalse();
  }

  @Test
  void typographyIsNoChange() {
    String converted = FERRY.replace('“', '"').replace('”', '"').replace(". The", ".  The");
    assertThat(revision(FERRY, converted).changes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "14 people were killed | 12 people were killed | 14 | 12 | FIGURE",
        "at 6 a.m. | at 7 a.m. | 6 | 7 | TIME",
        "Captain Lena Ruiz | Captain Lena Roth | Ruiz | Roth | NAME",
        "We lost the pumps | We lost both pumps | the | both | QUOTATION"
      })
  void aFactChangedWithoutANoteIsChangedSilently(
      String from, String to, String before, String after, FactChange.Kind kind) {
    Revision revision = revision(FERRY, FERRY.replace(from, to));
    assertThat(revision.changes()).hasSize(1);
    assertThat(words(revision.changes().get(0).before())).isEqualTo(before);
    assertThat(words(revision.changes().get(0).after())).isEqualTo(after);
    assertThat(revision.facts()).extracting(FactChange::kind).containsExactly(kind);
    assertThat(revision.isSilent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Correction: an earlier version of this report misstated the number of dead.",
    "This article has been corrected: twelve people died.",
    "We regret the error in the number of passengers who lost their lives."
  })
  void aNoteSaysWhatWasCorrected(String note) {
    String after = FERRY.replace("14 people", "12 people") + "\n" + note + "\n";
    Revision revision = revision(FERRY, after);
    assertThat(words(revision.note())).isEqualTo(note);
    assertThat(revision.isSilent()).isFalse();
    // the next version has the note of the one before, and says nothing of its own change
    assertThat(revision(after, after.replace("12 people", "11 people")).isSilent()).isTrue();
  }

  @Test
  void theSameSaidOtherwiseChangesNoFact() {
    Revision revision = revision(FERRY, FERRY.replace("14 people", "fourteen people"));
    assertThat(revision.changes()).hasSize(1);
    assertThat(revision.facts()).isEmpty();
    assertThat(revision.isSilent()).isFalse();
  }

  @Test
  void aBoundIsAChange() {
    Revision revision = revision(FERRY, FERRY.replace("14 people", "at least 14 people"));
    assertThat(facts(revision))
        .containsExactly("FIGURE: 14 people were killed > at least 14 people were killed");
    assertThat(revision.changes().get(0).before()).isEmpty();
  }

  @Test
  void whatWasAddedOrTakenOutIsNoSilentCorrection() {
    String longer =
        FERRY + "\nDivers found two cars on Thursday, and the board counted 31 crates.\n";
    Revision added = revision(FERRY, longer);
    assertThat(facts(added)).contains("TIME:  > Thursday").noneMatch(f -> !f.contains(":  > "));
    assertThat(added.isSilent()).isFalse();
    Revision taken = revision(longer, FERRY);
    assertThat(facts(taken)).contains("TIME: Thursday > ");
    assertThat(taken.isSilent()).isFalse();
  }

  @Test
  void aFactThatMovedIsNotChanged() {
    String[] paragraphs = FERRY.split("\n\n", -1);
    String moved = String.join("\n\n", paragraphs[0], paragraphs[2], paragraphs[1], paragraphs[3]);
    Revision revision = revision(FERRY, moved);
    assertThat(revision.changes()).isNotEmpty();
    assertThat(revision.facts()).isEmpty();
  }

  @Test
  void everyChangeStandsInItsPage() {
    Reading before = page("old.txt", FERRY);
    Reading after =
        page("new.txt", FERRY.replace("14", "12").replace("cars and cattle", "mail").trim());
    for (Change change : Revision.of(before, after).changes()) {
      change.before().ifPresent(p -> assertStands(before, p.evidence()));
      change.after().ifPresent(p -> assertStands(after, p.evidence()));
    }
  }

  private static void assertStands(Reading reading, Evidence words) {
    String text = reading.article().page().text();
    assertThat(text.substring(words.start(), words.end())).isEqualTo(words.exact());
  }

  @Test
  void longPagesWithNothingInCommonDifferAsAWhole() {
    assertThat(revision(story("harbour", 9_000), story("orchard", 9_000)).changes()).hasSize(1);
  }

  private static String story(String word, int words) {
    return "A long report of the "
        + word
        + "\n\n"
        + IntStream.range(0, words)
            .mapToObj(i -> word + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26))
            .collect(Collectors.joining(" ", "The ", "."))
        + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Correction | A report on Tuesday gave the number of dead as 14. The correct number is 12. | true",
        "Ferry off Marlow: corrections | We said that 14 people died. This was wrong; 12 did. | true",
        "Clarification | The story of the ferry said 14 were killed. That figure should be 12. | true",
        "House of Corrections burns | Fourteen inmates were moved, the warden said. | false",
        "Ferry toll falls | The board said the correct number is 12. | false",
        "Correction of the harbour channel begins | Dredgers arrived; your earlier version of it failed. | false"
      })
  void aPageThatOnlyCorrectsIsANote(String title, String text, boolean noted) {
    String after = title + "\n\n" + text + " The ferry Ada sank off Marlow on Tuesday.\n";
    assertThat(revision(FERRY, after).note().isPresent()).isEqualTo(noted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board met for six hours on Tuesday. | The board met on Wednesday. | six hours >",
        "The match drew 4,000 people. | The match lasted 90 minutes. | 4,000 people >",
        "The judge heard nine witnesses. | The judge heard it at 9:30 a.m. | > 9:30 a.m.",
        "The train was 40 minutes late. | The train left on June 3. | 40 minutes >"
      })
  void aFactIsNotToldAsTheChangeOfAnotherKind(String before, String after, String alone) {
    assertThat(facts(revision("Title\n\n" + before, "Title\n\n" + after)))
        .anySatisfy(fact -> assertThat(fact.strip()).endsWith(alone));
  }
}
