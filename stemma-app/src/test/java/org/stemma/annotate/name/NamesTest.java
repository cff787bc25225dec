package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;

/** Invented names stand for what the words around them say, whatever the parser makes of them. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire spread, the Tarvo Valley Rescue Service said. | Tarvo Valley Rescue Service |"
            + " ORGANISATION",
        "The train stopped in the town of Orlevik. Orlevik has 900 homes. | Orlevik | PLACE",
        "The strike reached Brastmoor. Nurses in Brastmoor left work. | Brastmoor | PLACE",
        "A diver took part in the search for the Western Shoals Commission. |"
            + " Western Shoals Commission | ORGANISATION",
        "Talks resumed on the New Tarvo treaty last week. | New Tarvo treaty | TREATY",
        "Joren Maddock, who heads the board, said the bridge was safe. | Joren Maddock | PERSON",
        "“It was late,” Dovan Rook said. | Dovan Rook | PERSON",
        "Police charged Joren Maddock with fraud on Monday. | Joren Maddock | PERSON",
        "Captain Rolf Even scored twice before the break. | Rolf Even | PERSON",
        "Ostrel Shipping's spokeswoman, Dina Roth, was there. | Ostrel Shipping | ORGANISATION",
        "“I saw nothing,” said one of the drivers, Hugo Lent. | Hugo Lent | PERSON",
        "A court fined two Dravish shipowners on Friday. | Dravish | PEOPLE",
        "Prosecuting at Sarn Crown Court, Hugh Brand KC told jurors it was stolen. | Hugh Brand |"
            + " PERSON",
        "Hugh Brand KC, for the pilot, said he slept. | Hugh Brand | PERSON",
        "The fair was opened by Dina Roth MP on Monday. | Dina Roth | PERSON",
      })
  void surroundingsDecide(String text, String name, EntityType type) {
    assertThat(ParsedPage.of(text).reading().all(Mention.class))
        .filteredOn(mention -> mention.name().equals(name))
        .isNotEmpty()
        .allMatch(mention -> mention.type() == type);
  }
}
