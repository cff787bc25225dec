package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;
import org.stemma.similarity.Sentence;
import org.stemma.story.Pages;

/** Two texts are held against each other once, until one of them is another than before. */
class KeptTextsTest {

  private static final String FERRY =
      """
      Ferry Adalind runs aground off Kessel Point

      The ferry Adalind ran aground off Kessel Point on 4 March 2031 with 212 passengers on board, the Marlow coast guard said.

      Captain Ruben Tarrow said that the Adalind had lost power near Kessel Point before the tugs from Marlow could reach her.
      """;

  private static final String SILO =
      """
      Silo at Brunn mill bursts

      A grain silo of the Hollin mill in Brunn burst on 9 May 2031 and injured two drivers, the fire brigade of Brunn said.
      """;

  private final KeptTexts texts = new KeptTexts();
  private final Map<String, Reading> pages = new TreeMap<>();

  private void page(String name, String text) {
    pages.put(name, Pages.page(name, text));
  }

  private KinshipBothWays only(StockSentences stock) {
    List<KinshipBothWays> found = all(stock);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private KinshipBothWays only() {
    return only(StockSentences.of(List.of()));
  }

  private List<KinshipBothWays> all(StockSentences stock) {
    List<Witness> witnesses =
        texts.without(stock, texts.witnesses(new ArrayList<>(pages.values())));
    return texts.compared(witnesses, Candidates.of(witnesses));
  }

  @Test
  void aPageThatHasNothingInCommonLeavesWhatWasFound() {
    page("b.txt", FERRY);
    page("c.txt", FERRY.replace("Tarrow", "Tarow"));
    KinshipBothWays before = only();
    page("a.txt", SILO); // before all others by name: every number of a text changes
    assertThat(only()).isSameAs(before);
  }

  @Test
  void aTextThatChangedIsHeldAgainstTheOthersAnew() {
    page("b.txt", FERRY);
    page("c.txt", FERRY.replace("Tarrow", "Tarow"));
    KinshipBothWays before = only();
    page("c.txt", FERRY.replace("212 passengers", "221 passengers"));
    assertThat(only()).isNotSameAs(before).isNotEqualTo(before);
  }

  @Test
  void aSentenceThatBecameStockIsLeftOutOfWhatIsHeldAgainstTheOthers() {
    page("b.txt", FERRY);
    page("c.txt", FERRY.replace("Tarrow", "Tarow"));
    KinshipBothWays before = only();
    long first = before.found().copy().sentences().stream().map(Sentence::code).toList().getFirst();
    KinshipBothWays without = only(StockSentences.of(List.of(first)));
    assertThat(without.found().copy().sentences())
        .hasSize(before.found().copy().sentences().size() - 1);
    assertThat(only().found()).isEqualTo(before.found()).isNotSameAs(before.found());
  }

  @Test
  void whatIsOfNoPageIsLetGo() {
    page("b.txt", FERRY);
    page("c.txt", FERRY.replace("Tarrow", "Tarow"));
    KinshipBothWays before = only();
    Reading gone = pages.get("c.txt");
    pages.remove("c.txt");
    assertThat(all(StockSentences.of(List.of()))).isEmpty();
    pages.put("c.txt", gone);
    assertThat(only()).isNotSameAs(before);
  }

  @Test
  void twoPagesOfOneNameAreRefused() {
    List<Reading> twice = List.of(Pages.page("a.txt", FERRY), Pages.page("a.txt", SILO));
    assertThatIllegalStateException().isThrownBy(() -> texts.witnesses(twice));
  }
}
