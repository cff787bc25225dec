package org.stemma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.search.Findable.Part;
import org.stemma.search.Findable.Place;
import org.stemma.search.Found.Snippet;

/** What is shown of something that was found. */
class SnippetsTest {

  private static final Place PLACE = new Place("a.txt", 3, 10, 20);

  private static List<Snippet> of(String typed, Part... parts) {
    return Snippets.of(List.of(parts), SearchQuery.of(Map.of("q", typed)).words());
  }

  private static Part page(String words) {
    return new Part(words, Optional.of(PLACE));
  }

  private static Part account(String words) {
    return new Part(words, Optional.empty());
  }

  private static List<String> marked(Snippet snippet) {
    return snippet.marked().stream().map(span -> span.in(snippet.words())).toList();
  }

  @Test
  void wordsOfThePageComeBeforeThoseOfTheAccount() {
    List<Snippet> shown = of("goal", account("EV01 a goal"), page("Rovers scored the only GOAL."));
    assertThat(shown).hasSize(1);
    assertThat(marked(shown.get(0))).containsExactly("GOAL");
    assertThat(shown.get(0).place()).contains(PLACE);
  }

  @Test
  void partsThatHoldMoreOfItAreChosen() {
    List<Snippet> shown =
        of(
            "court \"lorry driver\" fined",
            page("The court sat."),
            page("The court heard that the lorry driver had slept."),
            page("He was fined."));
    assertThat(shown)
        .extracting(Snippet::words)
        .containsExactly("The court heard that the lorry driver had slept.", "He was fined.");
    assertThat(marked(shown.get(0))).containsExactly("court", "lorry driver");
  }

  @Test
  void longTextIsCutBetweenWordsAroundTheFirstMark() {
    Snippet shown = of("wreck", page("sand ".repeat(200) + "wreck " + "sand ".repeat(200))).get(0);
    assertThat(shown.words().length()).isLessThan(260);
    assertThat(shown.words()).startsWith("… sand").endsWith("sand …");
    assertThat(marked(shown)).containsExactly("wreck");
  }

  @Test
  void beginningsMarkTheWholeWord() {
    assertThat(marked(of("strik*", page("Strikers and a strike.")).get(0)))
        .containsExactly("Strikers", "strike");
  }
}
