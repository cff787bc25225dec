package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.html;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;

/** Recipes are refused, reports with one are not. */
class RecipePagesTest {

  @Test
  void aListOfIngredientsOverStepsIsARecipe() {
    String recipe =
        """
        Fish soup of Odal
        Serves 4
        Ingredients
        400 g cod fillet
        2 onions, chopped
        Salt and pepper
        Method
        Melt the butter in a large pan and fry the onions until they are soft but not brown.
        Pour in the stock, bring it to the boil and let it simmer for ten minutes.
        """;

    isRefused(extracted("a.txt", recipe), "a recipe, no report (\"Serves 4\", \"Ingredients\"");
    isRefused(
        extracted(
            "b.txt",
            """
            Apfelkuchen vom Blech
            Zutaten
            300 g Mehl
            4 Eier
            Zubereitung
            Die Butter mit dem Zucker schaumig rühren und nach und nach die Eier dazugeben.
            """),
        "a recipe");
    isRefused(
        extracted(
            "c.html",
            html(
                "Soupe",
                "",
                "<h1>Soupe d'Odal</h1><h2>Ingrédients</h2><ul><li>400 g de cabillaud</li><li>2"
                    + " oignons</li></ul><h2>Préparation</h2><p>Faites fondre le beurre dans une"
                    + " grande casserole et faites revenir les oignons.</p>")),
        "a recipe");
  }

  @Test
  void aReportThatEndsWithARecipeIsAReport() {
    String report =
        """
        How a fish soup saved the pier café
        When the ferry stopped calling at Lornsey in March, the pier café lost nine in ten of its \
        guests within a week, and the owner thought that she would have to close for good.
        Then her grandmother, who is 91, came down from the hills with a pot and a sheet of paper, \
        and the café began to serve a soup that people now drive forty miles to eat.
        The bank had already written to say that it would call in the loan. In October the café \
        paid back the last of it, and it has taken on two deckhands whom the line had let go.
        The soup is now sold in jars at the market in Odal, and the council has asked for two \
        hundred of them for the feast of the fishermen, which takes place again this year.
        Ingredients
        400 g cod
        2 onions
        Method
        Fry the onions in the butter, add the stock and the fish and simmer for ten minutes.
        """;

    assertThat(extracted("a.txt", report)).isInstanceOf(Extraction.Found.class);
  }
}
