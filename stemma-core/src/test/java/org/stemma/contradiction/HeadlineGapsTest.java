package org.stemma.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.ReadPage;
import org.stemma.claim.Material;
import org.stemma.entity.Entities;
import org.stemma.lineage.Lineage;

class HeadlineGapsTest {

  private static final String COOKERY =
      "\n\nPeel the onions and cut them into thin rings before the butter is hot. Add flour, stir"
          + " well and pour the broth over it slowly, so that no lumps form in the pan.\n\nThe soup"
          + " should simmer for half an hour on a small flame. Grate the cheese in the meantime and"
          + " toast a few slices of old bread on both sides until they are brown and crisp at the"
          + " edges.\n\nServe it in deep bowls with the bread on top, and let every guest take as"
          + " much cheese as he likes.\n";

  private static List<Finding> find(String text) {
    return new HeadlineGaps()
        .find(
            new Material(
                List.of(ReadPage.of("a.txt", "", text).reading()),
                new Entities(List.of()),
                List.of(),
                new Lineage(List.of()),
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Striker Okafor joins Lindhaven United from Marl",
        "Night train derails near Osterby, six passengers hurt",
        "Court convicts treasurer Ilsa Brandt of fraud",
        "Police report twelve dead in Osterby blaze",
        "Letter bombs kill two Marl councillors",
        "Verdict: treasurer Ilsa Brandt guilty of fraud"
      })
  void textThatTellsNothingOfItsHeadlineIsAGap(String headline) {
    assertThat(find(headline + COOKERY))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.verdict()).isEqualTo(Verdict.GAP);
              assertThat(gap.a().shown().evidence().exact()).isEqualTo(headline);
              assertThat(gap.why()).contains("telling words of the headline");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cheese makers in Lindhaven strike over wages",
        "What to do with old onions this winter",
        "A day out"
      })
  void oneWordInCommonOrAShortHeadlineIsNone(String headline) {
    assertThat(find(headline + COOKERY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: flood at Lindhaven mill",
        "Clarification: Okafor transfer to Marl",
        "Erratum - budget vote in Osterby council"
      })
  void correctionTellsOfAnotherPage(String headline) {
    assertThat(find(headline + COOKERY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Morning briefing: what Lindhaven wakes up to",
        "News in brief from Osterby and Marl ports",
        "Football round-up – Lindhaven, Marl and Osterby",
        "Osterby council: the week in review",
        "What you need to know about Marl today",
        "Flood roundup: Osterby, Lindhaven, Marl"
      })
  void aRoundUpNamesNothingOfWhatItTells(String headline) {
    assertThat(find(headline + COOKERY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Briefing on Marl flood angers Lindhaven mayors",
        "Bulletin board saves Osterby night train passengers"
      })
  void aWordOfRoundUpsInsideAHeadlineIsNoRoundUp(String headline) {
    assertThat(find("Lindhaven: mayor hears of " + headline + COOKERY)).hasSize(1);
  }
}
