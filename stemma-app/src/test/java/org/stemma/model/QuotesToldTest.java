package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences between quotation marks that two invented pages do not give alike. */
class QuotesToldTest {

  private static List<String> told(String subject, String first, String second) {
    return ToldAccount.of(
            subject + "\n\nMay 7, 2031\n\n" + subject + " on Monday. " + first + "\n",
            subject
                + ": what is known\n\nMay 8, 2031\n\n"
                + subject
                + " on Monday. "
                + second
                + "\n")
        .contradictions()
        .stream()
        .filter(c -> c.why().contains("opposite") || c.why().contains("same words"))
        .map(c -> c.kind() + " " + c.verdict())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A train hit a lorry in Drusk | “We do not believe that the brakes had failed,” said Paul"
            + " Kerr, the inspector. | “We believe that the brakes had failed,” said Paul Kerr,"
            + " the inspector.",
        "The cargo ship Borea sank off Harwick | “Everybody on the bridge had seen the rock,” said"
            + " Ida Korr, the pilot. | “Nobody on the bridge had seen the rock,” said Ida Korr, the"
            + " pilot.",
        "The court in Senn freed a banker | “I never signed a paper for that account,” said Henrik"
            + " Saal. “I slept well.” | “I signed a paper for that account,” said Henrik Saal.",
        "Drusk United lost to Harwick | “We don't deserve to stay in this league,” said Ben Ruiz,"
            + " the captain. | “We deserve to stay in this league,” said Ben Ruiz, the captain."
      })
  void aSentenceAndItsOppositeOfOneSpeakerAreAContradiction(
      String subject, String first, String second) {
    assertThat(told(subject, first, second)).containsExactly("status contradiction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A dam broke near Drusk | “The water stood up to the windows of the school,” said Ana Vale,"
            + " the mayor. | “The water stood up to the windows of the school,” said Jon Amsel, a"
            + " fireman.",
        "The court in Senn freed a banker | “I never asked to leave,” said Ida Korr. | “I never"
            + " asked to leave,” said Rolf Saal.",
        "Dockers struck in Harwick | “Not one crate will leave this quay before Sunday,” said Ida"
            + " Korr. | “Not one crate will leave this quay before Sunday,” said Rolf Saal."
      })
  void theSameWordsOfTwoPersonsAreAContradiction(String subject, String first, String second) {
    assertThat(told(subject, first, second)).containsExactly("identity contradiction");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A train hit a lorry in Drusk | “We do not believe that the brakes had failed,” said Paul"
            + " Kerr, the inspector. | “We believe that the brakes had failed,” said Ana Vale, the"
            + " driver.",
        "A dam broke near Drusk | “The water stood up to the windows of the school,” said Ana Vale,"
            + " the mayor. | “The water stood up to the windows of the school,” the mayor said.",
        "Dockers struck in Harwick | “We will not leave,” said Ida Korr. | “We will leave,” said"
            + " Ida Korr.",
        "The court in Senn freed a banker | “I always wanted to tell the judges all of it,” said"
            + " Henrik Saal. | “I wanted to tell the judges all of it,” said Henrik Saal.",
        "Dockers struck in Harwick | “A deal is a deal,” said Ida Korr. | “A deal is a deal,” said"
            + " Rolf Saal.",
        "A dam broke near Drusk | “Nothing of the kind,” said Ida Korr. | “Nothing of the kind,”"
            + " said Rolf Saal.",
        "A train hit a lorry in Drusk | “The signal was red, the driver must have seen it,” said"
            + " Ida Korr. | “The signal was red … the driver must have seen it,” said Ida Korr."
      })
  void anotherSpeakerANamelessOneAndAFewWordsAreNone(String subject, String first, String second) {
    assertThat(told(subject, first, second)).isEmpty();
  }
}
