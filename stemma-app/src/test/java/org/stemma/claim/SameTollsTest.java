package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.SupportItem;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** One toll in other words is one statement of as many pages as tell it. */
class SameTollsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** The pages that stand behind the toll of the first sentence, a page for each sentence. */
  private static List<String> telling(String... sentences) {
    List<PageReading> pages = new ArrayList<>();
    for (String sentence : sentences) {
      String page =
          "Fire in the paper mill of Orsby\n\nMay 6, 2031\n\n"
              + sentence
              + " The flames could be seen from the far bank of the river, and ash fell on the town."
              + "\n\nThe paper mill of Orsby belongs to Lorn & Hask. Smoke hung over the river Quill.\n";
      String name = (pages.size() + 1) + ".txt";
      pages.add(STEMMA.read(Capture.of(name, page.getBytes(StandardCharsets.UTF_8))));
    }
    return Stemma.accountOf(pages).corroboration().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.exact().equals(sentences[0])))
        .filter(s -> s.claim().matches("\\p{L}+: .*"))
        .findFirst()
        .map(SupportItem::documents)
        .orElse(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven workers were killed in the paper mill. | Eleven people died in the paper mill of Orsby.",
        "Nine people died in the fire at the mill. | The fire at the mill killed nine men.",
        "Seven people lost their lives in the mill. | Seven workers died in the mill, a doctor said."
      })
  void anotherWordForThoseWhoDiedMakesNoOtherStatement(String one, String other) {
    assertThat(telling(one, other)).containsExactly("1.txt", "2.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eleven workers were killed in the mill. | Twelve people died in the mill.",
        "Eleven workers were killed in the mill. | Eleven people were injured in the mill.",
        "Three workers were killed in the mill. | Three firemen died in the mill.",
        "Eleven workers were killed in the mill on May 5. | Eleven people died in the mill on May 2.",
        "Three people were killed in the mill. | Three more workers died in the mill."
      })
  void anotherNumberClassKindOrDayIsAnotherToll(String one, String other) {
    assertThat(telling(one, other)).containsExactly("1.txt");
  }

  @Test
  void allThatTellATollAreItsPagesHoweverMany() {
    List<String> sentences =
        new ArrayList<>(Collections.nCopies(45, "Eleven people died in the paper mill of Orsby."));
    sentences.addFirst("Eleven workers were killed in the paper mill.");

    assertThat(telling(sentences.toArray(String[]::new))).hasSize(46);
  }

  @Test
  void whereTwoKindsOfPersonsAreAsManyNobodyKnowsWhichAreMeant() {
    assertThat(
            telling(
                "Three people were killed in the mill.",
                "Three workers died in the mill.",
                "Three soldiers were killed in the mill."))
        .containsExactly("1.txt");
  }
}
