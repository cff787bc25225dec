package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Tree;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** Who tells an item is marked in the stemma, and nobody else. */
class TellingTest {

  private static final String REPORT =
      "Kiln bursts at brickyard\n\nThe kiln of the brickyard burst on Monday and the roof fell in."
          + " %s people were injured, the fire brigade said in the evening. The road along the"
          + " river stayed shut until morning, and the owner closed the yard for the week.\n";

  private static final Account ACCOUNT =
      Stemma.of(new PlainParser(), LanguageDetector.NONE)
          .account(
              List.of(
                  page("a.txt", REPORT.formatted("Nine")),
                  page("b.txt", REPORT.formatted("Nine")),
                  page("c.txt", REPORT.formatted("Eleven")),
                  page(
                      "d.txt",
                      "Ferry late\n\nThe ferry to the island left an hour late on Tuesday, and"
                          + " its master blamed the tide and a rope.\n")));

  private static final Because ITEMS = new Because(ACCOUNT);
  private static final Witnesses WITNESSES = new Witnesses(ACCOUNT);

  private static Capture page(String name, String text) {
    return Capture.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Section telling(Object item) {
    Because.Named named =
        Because.LISTS.stream()
            .flatMap(list -> ITEMS.of(list).stream())
            .filter(one -> one.item().equals(item))
            .findFirst()
            .orElseThrow();
    return Telling.of(ACCOUNT, ITEMS, named, WITNESSES);
  }

  @ParameterizedTest
  @CsvSource({"a.txt, A", "d.txt, D"})
  void aPageIsMarkedByItself(String file, String siglum) {
    Section section =
        telling(
            ACCOUNT.documents().stream()
                .filter(page -> page.file().equals(file))
                .findFirst()
                .orElseThrow());
    assertThat(section.heading()).isEqualTo("Who tells D00" + (siglum.charAt(0) - 'A' + 1));
    List<Entry> trees = section.groups().get(1).entries();
    assertThat(trees).hasSize(1);
    assertThat(Jsoup.parse(((Tree) trees.get(0)).svg(), Parser.xmlParser()).select("g.marked"))
        .singleElement()
        .satisfies(
            node -> {
              assertThat(node.select("text").get(0).text()).isEqualTo(siglum);
              assertThat(node.select("text").get(1).text()).contains("◂ tells it");
              assertThat(node.select("rect").attr("stroke-width")).isEqualTo("3.5");
            });
  }

  @Test
  void eachSideOfAContradictionIsMarkedByItsName() {
    Because items = new Because(SmallAccount.FULL);
    Section section =
        Telling.of(
            SmallAccount.FULL, items, items.named("C01").get(0), new Witnesses(SmallAccount.FULL));
    assertThat(section.heading()).isEqualTo("Who tells C01");
    assertThat(section.groups().get(0).entries())
        .extracting(entry -> ((Statement) entry).lead())
        .containsExactly("a", "b");
    assertThat(section.groups().get(0).entries())
        .allSatisfy(entry -> assertThat(((Statement) entry).badges()).hasSize(1));
    assertThat(((Tree) section.groups().get(1).entries().get(0)).svg())
        .contains("◂ says a")
        .doesNotContain("tells it");
  }

  @Test
  void theDrawingOfTheWholeMarksNobody() {
    assertThat(Svg.write(ACCOUNT)).contains("class=\"held\"").doesNotContain("marked", "◂");
  }
}
