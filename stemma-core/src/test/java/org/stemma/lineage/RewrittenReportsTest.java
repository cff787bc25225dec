package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.Reading;
import org.stemma.story.Pages;
import org.stemma.story.Story;

/**
 * Reports rewritten in other words and tellings of the same by others, invented: a rewrite keeps
 * facts, figures and their order, another teller his own witnesses and order.
 */
class RewrittenReportsTest {

  private static Reading page(String name, String day) {
    try (InputStream in =
        RewrittenReportsTest.class.getResourceAsStream("/rewrites/" + name + ".txt")) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return Pages.page(name, "Paper of " + name, day, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lineage trace(Reading... readings) {
    List<Reading> pages = List.of(readings);
    Story story =
        new Story(
            "ST1", "Story", pages.stream().map(r -> r.article().segments().get(0).id()).toList());
    return LineageTracer.trace(pages, List.of(story));
  }

  private static List<String> edges(Lineage lineage) {
    return lineage.edges().stream().map(e -> e.from() + " > " + e.to()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire", "court", "transfer"})
  void aRewriteInOtherWordsIsMadeFromItsSource(String story) {
    Lineage lineage =
        trace(
            page(story + "-report", "2031-05-02"),
            page(story + "-rewrite", "2031-05-03"),
            page(story + "-own", "2031-05-03"));
    assertThat(edges(lineage)).containsExactly(story + "-report#s1 > " + story + "-rewrite#s1");
    Derivation edge = lineage.edges().get(0);
    assertThat(edge.why()).contains("in the same order");
    assertThat(edge.evidence()).hasSize(2);
    assertThat(edge.shared()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(
            lineage.independent(
                List.of(story + "-report#s1", story + "-rewrite#s1", story + "-own#s1")))
        .isEqualTo(2);
  }

  @Test
  void aShortRewriteIsMadeFromItsSource() {
    assertThat(edges(trace(page("pit-report", "2031-05-02"), page("pit-rewrite", "2031-05-03"))))
        .containsExactly("pit-report#s1 > pit-rewrite#s1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire", "court", "transfer"})
  void rewritesOfOneDayHaveACommonSource(String story) {
    assertThat(
            edges(
                trace(
                    page(story + "-report", "2031-05-02"), page(story + "-rewrite", "2031-05-02"))))
        .hasSize(2)
        .allMatch(e -> e.startsWith("common source of "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fire", "court", "transfer"})
  void whoTellsOfItOnHisOwnIsNoCopy(String story) {
    assertThat(
            edges(trace(page(story + "-report", "2031-05-02"), page(story + "-own", "2031-05-03"))))
        .isEmpty();
  }

  @Test
  void passagesOfBothPagesAreShownSideBySide() {
    assertThat(
            trace(page("fire-report", "2031-05-02"), page("fire-rewrite", "2031-05-03"))
                .edges()
                .get(0)
                .shared())
        .anySatisfy(
            shared -> {
              assertThat(shared.copy().evidence().exact()).contains("Couches and mattresses");
              assertThat(shared.source().evidence().exact()).contains("sofas and mattresses");
            });
  }
}
