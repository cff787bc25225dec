package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.SupportItem;
import org.stemma.capture.Capture;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** A telling number in other words is one statement of as many pages as tell it. */
class SameCountsTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  /** The pages that stand behind the number of the first sentence, a page for each sentence. */
  private static List<String> telling(String... sentences) {
    List<PageReading> pages = new ArrayList<>();
    for (String sentence : sentences) {
      String page =
          "Fire in the paper mill of Orsby\n\nMay 6, 2031\n\n"
              + sentence
              + " The flames could be seen from the far bank of the river, and ash fell on the"
              + " town.\n\n"
              + "The paper mill of Orsby belongs to Lorn & Hask. Smoke hung over the river"
              + " Quill.\n";
      String name = (pages.size() + 1) + ".txt";
      pages.add(STEMMA.read(Capture.of(name, page.getBytes(StandardCharsets.UTF_8))));
    }
    return Stemma.accountOf(pages).corroboration().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.exact().equals(sentences[0])))
        .filter(s -> s.claim().matches("[\\p{L} ]+: .*"))
        .findFirst()
        .map(SupportItem::documents)
        .orElse(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There were 186 guests on board the steamer, said the harbour. | By the purser's list 186"
            + " guests were on board.",
        "83 men were in the mill when the fire began. | The fire caught 83 workers at their looms.",
        "The train was running at 140 kilometres an hour, an inspector said. | An inspector found"
            + " that it was doing 140 kilometres an hour.",
        "The club must pay the town 62 million crowns, the court ruled. | After nine weeks of"
            + " hearings the court in Velm had awarded the town 62 million crowns."
      })
  void otherWordsMakeNoOtherStatement(String one, String other) {
    assertThat(telling(one, other)).containsExactly("1.txt", "2.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "83 weavers were in the mill when the fire began. | 83 firemen fought the fire.",
        "Before the fire reached the yard it burned 83 tonnes of straw. | On Friday the ship from"
            + " Lunde had brought 83 cases of salt to the yard.",
        "The owner paid 30 million crowns for the mill. | The town spent 30 million crowns on a"
            + " school.",
        "The mill had 140 looms before the fire. | The mill had 150 looms before the fire."
      })
  void anotherThingOrAnotherNumberIsAnotherStatement(String one, String other) {
    assertThat(telling(one, other)).containsExactly("1.txt");
  }
}
