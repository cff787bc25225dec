package org.stemma.extract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngredientsTest {

  @Test
  void amountsStandBelowOrBehindTheHeading() {
    assertThat(Ingredients.isListed(List.of("Soup", "Ingredients", "400 g cod", "½ onion")))
        .isTrue();
    assertThat(Ingredients.isListed(List.of("Ingredients: 400 g cod, 2 onions"))).isTrue();
    assertThat(Ingredients.isListed(List.of("Zutaten", "Salz", "- 3 Eier", "300 g Mehl"))).isTrue();
  }

  @Test
  void aSecondHeadingGoesOnWithTheList() {
    assertThat(Ingredients.isListed(List.of("Ingredients", "1 cod", "Ingredients", "1 onion")))
        .isTrue();
  }

  @Test
  void runningTextOrStepsEndTheList() {
    assertThat(Ingredients.isListed(List.of("400 g cod", "2 onions", "Ingredients", "1 pot")))
        .isFalse();
    assertThat(Ingredients.isListed(List.of("Ingredients", "1 cod", "Method", "2 minutes", "3")))
        .isFalse();
    assertThat(
            Ingredients.isListed(
                List.of(
                    "Ingredients",
                    "1 cod",
                    "The ferry brings the fish and all else that the café on the pier needs.",
                    "2 onions",
                    "3 leeks")))
        .isFalse();
  }

  @Test
  void aPageOfNothingButHeadingsIsReadOnce() {
    assertThat(Ingredients.isListed(Collections.nCopies(200_000, "Ingredients"))).isFalse();
  }
}
