package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.Upstream;
import org.stemma.article.OutletName;
import org.stemma.story.Pages;
import org.stemma.story.SegmentText;

class SignedCreditsTest {

  private static List<String> credits(String text, String... publishers) {
    Map<String, OutletName> outlets = new TreeMap<>();
    for (String publisher : publishers) {
      outlets.put(publisher, OutletName.of(publisher));
    }
    Witness witness = Witness.of(SegmentText.of(List.of(Pages.page("a.txt", "", "", text))).get(0));
    return new SignedCredits(outlets).of(witness).stream().map(Upstream::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm closes bridge\n\nA storm closed the bridge of Tarn on Friday, the police said. (GNB)\n",
        "Storm closes bridge\n\nTARN, May 3 (GNB) - A storm closed the bridge of Tarn on Friday.\n",
        "Storm closes bridge\n\nA storm closed the bridge of Tarn on Friday. – Great Northern Bureau\n",
        "Sturm sperrt Brücke\n\nEin Sturm hat am Freitag die Brücke von Tarn gesperrt. (GNB/Echo)\n",
        "La tormenta cierra el puente\n\nTarn, 3 may (GNB).- Una tormenta cerró el viernes el puente de Tarn.\n",
        "Буря закрыла мост\n\nВ пятницу буря закрыла мост в городе Тарн. [GNB]\n"
      })
  void lettersOfAHeldOutletCreditIt(String text) {
    assertThat(credits(text, "Great Northern Bureau", "Tarn Gazette"))
        .containsExactly("Great Northern Bureau");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Storm\n\nThe Great Northern Bridge (GNB) was closed by a storm on Friday.\n",
        "Storm\n\nA storm closed the bridge on Friday, says the club (founded 1921).\n",
        "Storm\n\nA storm closed the bridge on Friday, said the mayor – Gunda Norbert Bale.\n"
      })
  void lettersWithinASentenceCreditNobody(String text) {
    assertThat(credits(text, "Great Northern Bureau")).isEmpty();
  }

  @Test
  void ofTwoOutletsWithTheseLettersNoneIsChosen() {
    assertThat(
            credits(
                "Storm closes bridge\n\nA storm closed the bridge of Tarn on Friday. (GNB)\n",
                "Great Northern Bureau",
                "Gulf News Bulletin"))
        .containsExactly("GNB");
  }
}
