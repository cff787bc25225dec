package org.stemma.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.capture.Capture;
import org.stemma.json.AccountJson;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** All blocks of a page, for who asks for them: kind, words, place, and why one is left out. */
class BlockItemsTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String HTML =
      """
      <html lang=en><body><nav>Home</nav>
      <article><h1>Barge hits a pier of the old bridge</h1>
      <p>The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.</p>
      <h2>What comes next</h2>
      <p>Engineers will look at the pier on Friday &amp; lorries have to take the road by Anbruck until then.</p>
      <ul><li>The footbridge stays open for all who walk.</li><li>Buses turn at the mill until the pier is repaired.</li></ul>
      <blockquote>We heard a bang and saw the lamps sway, and then all of us ran, said a fishmonger of the quay.</blockquote>
      <pre>Closed from noon on the first day until further notice of the office</pre>
      <table><tr><td>Lorries a day</td><td>1,900</td></tr><tr><td>Buses a day</td><td>140</td></tr></table>
      <p>The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.</p>
      </article></body></html>
      """;

  private static final String PLAIN =
      """
      Share this article

      Barge hits a pier of the old bridge

      The bridge over the Sarre was closed at noon after a barge hit one of its piers, the harbour office said.

      Engineers will look at the pier on Friday, and lorries have to take the road by Anbruck until then.
      """;

  private static Account account(String name, String text) {
    PageReading reading = STEMMA.read(Capture.of(name, text.getBytes(StandardCharsets.UTF_8)));
    return Stemma.withBlocks(Stemma.accountOf(List.of(reading)), List.of(reading));
  }

  private static List<BlockItem> blocks(String name, String text) {
    return account(name, text).documents().get(0).blocks().orElseThrow();
  }

  @Test
  void everyBlockHasItsKind() {
    assertThat(blocks("page.html", HTML))
        .extracting(BlockItem::kind)
        .containsExactly(
            "furniture",
            "title",
            "paragraph",
            "heading",
            "paragraph",
            "list item",
            "list item",
            "quotation",
            "preformatted",
            "table",
            "table",
            "paragraph");
  }

  @Test
  void theWordsOfEachStandAtItsPlace() {
    for (BlockItem block : blocks("page.html", HTML)) {
      assertThat(HTML.substring(block.evidence().start(), block.evidence().end()))
          .isEqualTo(block.evidence().exact());
      assertThat(block.chars()).isEqualTo(block.text().length());
    }
    assertThat(blocks("page.html", HTML).get(4))
        .satisfies(
            block -> {
              assertThat(block.text()).contains("Friday & lorries");
              assertThat(block.evidence().exact()).contains("Friday &amp; lorries");
            });
  }

  @Test
  void whatIsLeftOutSaysWhyAndWhatIsKeptSaysWhere() {
    assertThat(blocks("page.txt", PLAIN))
        .extracting(BlockItem::kind, b -> b.why().orElse(""), b -> b.segment().orElse(""))
        .containsExactly(
            tuple("furniture", "share buttons", ""),
            tuple("title", "", "page.txt#s1"),
            tuple("paragraph", "", "page.txt#s1"),
            tuple("paragraph", "", "page.txt#s1"));
  }

  @Test
  void aBlockThatSaysAgainWhatStandsAboveSaysWhat() {
    List<BlockItem> blocks = blocks("page.html", HTML);

    assertThat(blocks.get(11).repeats())
        .hasValueSatisfying(
            earlier -> assertThat(earlier.start()).isEqualTo(blocks.get(2).evidence().start()));
    assertThat(blocks.get(4).repeats()).isEmpty();
  }

  @Test
  void theyAreThereOnlyForWhoAsks() {
    Account without =
        STEMMA.account(List.of(Capture.of("page.txt", PLAIN.getBytes(StandardCharsets.UTF_8))));

    assertThat(without.documents().get(0).blocks()).isEmpty();
    assertThat(AccountJson.write(without)).contains("\"blocks\" : null");
  }

  @Test
  void theyAreReadBackAsWritten() {
    Account account = account("page.html", HTML);

    assertThat(AccountJson.read(AccountJson.write(account))).isEqualTo(account);
  }
}
