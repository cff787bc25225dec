package org.stemma.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RewrittenCorpusTest {

  private static final RewrittenCorpus CORPUS =
      RewrittenCorpus.generate(7, 300, 40, Stamping.MIXED);

  private static CorpusPage page(String name, String... parents) {
    return new CorpusPage(
        name,
        "Echo",
        Instant.EPOCH,
        Stamp.NONE,
        "",
        Making.EDIT,
        List.of(parents),
        0,
        Set.of("0:@N1"),
        Set.of());
  }

  @Test
  void sameSeedGivesSamePages() {
    assertThat(RewrittenCorpus.generate(7, 300, 40, Stamping.MIXED)).isEqualTo(CORPUS);
  }

  @Test
  void anotherSeedGivesOtherPages() {
    assertThat(RewrittenCorpus.generate(8, 300, 40, Stamping.MIXED)).isNotEqualTo(CORPUS);
  }

  @Test
  void everyPageStatesTheMinuteWhereStampsAreExact() {
    assertThat(RewrittenCorpus.generate(7, 300, 40, Stamping.EXACT).pages())
        .extracting(CorpusPage::stamp)
        .containsOnly(Stamp.MINUTE);
  }

  @Test
  void hasThePagesAndRootsAskedFor() {
    assertThat(CORPUS.pages()).hasSize(300);
    assertThat(CORPUS.pages().stream().filter(p -> p.parents().isEmpty())).hasSize(40);
  }

  @Test
  void everyWayOfMakingOccurs() {
    assertThat(CORPUS.pages().stream().map(CorpusPage::making).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Making.values());
  }

  @Test
  void noPageIsPublishedBeforeItsSource() {
    Map<String, CorpusPage> byName = new HashMap<>();
    CORPUS.pages().forEach(p -> byName.put(p.name(), p));
    for (CorpusPage copy : CORPUS.pages()) {
      for (String parent : copy.parents()) {
        assertThat(byName.get(parent)).satisfies(p -> assertThat(p.at()).isBefore(copy.at()));
      }
    }
  }

  @Test
  void pagesStateTheMinuteTheDayOrNothing() {
    assertThat(CORPUS.pages()).extracting(CorpusPage::stamp).contains(Stamp.values());
    assertThat(CORPUS.pages())
        .allSatisfy(
            p -> {
              assertThat(p.earliest()).isBeforeOrEqualTo(p.at());
              assertThat(p.latest()).isAfterOrEqualTo(p.at());
            });
  }

  @Test
  void heavyRewriteOfAHeavyRewriteDoesNotFallBack() {
    Map<String, CorpusPage> byName = new HashMap<>();
    CORPUS.pages().forEach(p -> byName.put(p.name(), p));
    for (CorpusPage copy : CORPUS.pages()) {
      CorpusPage source = byName.get(copy.parents().stream().findFirst().orElse(""));
      if (source != null
          && copy.making() == Making.HEAVY_REWRITE
          && source.making() == Making.HEAVY_REWRITE) {
        CorpusPage first = byName.get(source.parents().get(0));
        long shared =
            copy.readings().stream()
                .filter(r -> first != null && first.readings().contains(r))
                .count();
        assertThat(shared).isLessThan(copy.readings().size() * 6 / 10);
      }
    }
  }

  @Test
  void noMarksOfTheTemplatesAreLeft() {
    assertThat(CORPUS.pages()).allSatisfy(p -> assertThat(p.text()).doesNotContain("@", "_", "/"));
  }

  @Test
  void compiledPageAddsNothingAndJoinsNothing() {
    RewrittenCorpus corpus =
        new RewrittenCorpus(List.of(page("a"), page("b"), page("c", "a", "b"), page("d")));
    assertThat(corpus.independent(List.of("a", "b", "c"))).isEqualTo(2);
    assertThat(corpus.independent(List.of("a", "c"))).isEqualTo(1);
    assertThat(corpus.independent(List.of("b", "c"))).isEqualTo(1);
    assertThat(corpus.independent(List.of("b", "d"))).isEqualTo(2);
    assertThat(corpus.edges())
        .extracting(e -> e.source() + " > " + e.copy())
        .containsExactly("a > c", "b > c");
  }

  @Test
  void theMostAreCountedWhereSeveralPagesAreCompiled() {
    RewrittenCorpus corpus =
        new RewrittenCorpus(
            List.of(
                page("a"),
                page("c"),
                page("d"),
                page("x"),
                page("p", "a", "c"),
                page("q", "a", "x"),
                page("r", "c", "d"),
                page("s", "p", "q")));
    assertThat(corpus.independent(List.of("p", "q", "r"))).isEqualTo(2);
    assertThat(corpus.independent(List.of("s", "r"))).isEqualTo(1);
    assertThat(corpus.independent(List.of("s", "d", "r"))).isEqualTo(2);
    assertThat(corpus.independent(List.of())).isZero();
  }

  @Test
  void manyCompiledPagesAreCountedPartByPart() {
    List<CorpusPage> pages = new ArrayList<>();
    List<String> compiled = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pages.add(page("a" + i));
      pages.add(page("b" + i));
      pages.add(page("c" + i, "a" + i, "b" + i));
      compiled.add("c" + i);
      compiled.add("a" + i);
    }
    assertThat(new RewrittenCorpus(pages).independent(compiled)).isEqualTo(300);
  }

  @Test
  void whatCannotBeToldByABoundedNumberOfChoicesIsRefused() {
    List<CorpusPage> pages = new ArrayList<>();
    List<String> compiled = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pages.add(page("a" + i));
      for (int j = 0; j < i; j++) {
        pages.add(page("c" + i + "-" + j, "a" + i, "a" + j));
        compiled.add("c" + i + "-" + j);
      }
    }
    RewrittenCorpus corpus = new RewrittenCorpus(pages);
    assertThatThrownBy(() -> corpus.independent(compiled)).hasMessageContaining("choices");
  }

  @Test
  void moreRootsThanPagesAreRefused() {
    assertThatThrownBy(() -> RewrittenCorpus.generate(1, 3, 4, Stamping.MIXED))
        .hasMessageContaining("roots 4");
  }
}
