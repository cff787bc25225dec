package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A telling number in other words is one statement of as many pages as tell it. */
class SameCountsTest {

  private static List<String> telling(String... sentences) {
    return MillFire.telling("[\\p{L} ]+: .*", sentences);
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
