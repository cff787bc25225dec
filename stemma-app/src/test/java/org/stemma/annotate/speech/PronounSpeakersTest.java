package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;

/** Whom a pronoun means that speaks. */
class PronounSpeakersTest {

  private static List<String> speakers(String text) {
    return ParsedPage.of(text).all(Quotation.class).stream()
        .map(q -> q.speaker().map(Speaker::name).orElse("-"))
        .toList();
  }

  @Test
  void nobodyInWhatIsSaidSaysIt() {
    assertThat(
            speakers(
                """
                Judge Olga Brandt sent the jury home.
                Police questioned Karl Sund as a witness on Friday and let him go, she said.
                """))
        .containsExactly("Olga Brandt");
    assertThat(
            speakers(
                """
                Ida Moss runs the count.
                The clerks checked Leo Parr's ballot twice and sealed the box, she said.
                """))
        .containsExactly("Ida Moss");
    assertThat(
            speakers(
                """
                Coach Eva Lund was calm.
                The stewards led Tom Ashe out in the second minute and held him, she said.
                """))
        .containsExactly("Eva Lund");
    assertThat(speakers("The court met Ida Moss. Leo Parr will appeal in May, he said."))
        .containsExactly("Leo Parr");
  }

  @Test
  void oneWithoutANameIsMeantBeforeANameThatStandsElsewhere() {
    assertThat(
            speakers(
                """
                A teacher at Hollin School watched from the roof.
                He says he saw the water rise over the wall.
                """))
        .containsExactly("teacher at Hollin School");
    assertThat(
            speakers(
                """
                A conductor was the first to leave the carriage near Arden Park.
                She says that she pulled the brake herself.
                """))
        .containsExactly("conductor");
    assertThat(speakers("A docker hurt his arm. He said that the crane had no brake."))
        .containsExactly("docker");
    assertThat(speakers("Ana Ruiz hired a docker. She said that the crane had no brake."))
        .containsExactly("Ana Ruiz");
  }

  @Test
  void theyAreThoseOfWhomTheSentenceBeforeTells() {
    assertThat(
            speakers(
                """
                The families met the mayor on Sunday.
                They said that nobody had told them anything.
                """))
        .containsExactly("families");
    assertThat(speakers("Residents of the quay fled at night. They said the sirens never sounded."))
        .containsExactly("Residents of the quay");
    assertThat(speakers("The club lost again. They said the sirens never sounded."))
        .containsExactly("They");
  }

  @Test
  void whoeverSaysISpeaksForHimself() {
    assertThat(speakers("The vote is over. I believe that the count was fair.")).isEmpty();
    assertThat(speakers("I asked the captain whether the pumps had run.")).isEmpty();
    assertThat(speakers("He told me: “The pumps had failed.”")).containsExactly("He");
  }
}
