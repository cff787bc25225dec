package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.account.DerivationItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;

/** A derivation is cut between families: no report and no edge is lost, no family is cut. */
class FamiliesTest {

  private static final DocumentItem PAGE = SmallAccount.FULL.documents().getFirst();

  private static String segment(int number) {
    return "p#s" + number;
  }

  private static DocumentItem page(int from, int to) {
    SegmentItem like = PAGE.segments().getFirst();
    return PAGE.withSegments(
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    new SegmentItem(
                        segment(i),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        i,
                        i,
                        like.main()))
            .toList());
  }

  private static EdgeItem edge(String from, String to) {
    return new EdgeItem(from, to, "inferred", 0.5, "", Optional.empty(), List.of());
  }

  private static Account account(List<DocumentItem> pages, List<EdgeItem> edges) {
    return SmallAccount.EMPTY
        .withDocuments(pages)
        .withDerivation(new DerivationItem(List.of(), edges));
  }

  @Test
  void aSmallAccountIsOneDrawing() {
    assertThat(Families.of(SmallAccount.FULL)).containsExactly(SmallAccount.FULL);
  }

  @Test
  void everyReportAndEveryEdgeIsInTheDrawingOfItsFamily() {
    List<EdgeItem> edges = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      edges.add(edge(segment(i), segment(239 - i)));
    }
    Account whole = account(List.of(page(0, 90), page(90, 150), page(150, 240)), edges);
    List<Account> parts = Families.of(whole);
    assertThat(parts).hasSizeGreaterThan(1);
    List<EdgeItem> drawn = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Account part : parts) {
      List<String> own =
          part.documents().stream()
              .flatMap(page -> page.segments().stream())
              .map(SegmentItem::id)
              .toList();
      assertThat(own).hasSizeLessThanOrEqualTo(100);
      assertThat(part.derivation().edges())
          .allMatch(edge -> own.contains(edge.from()) && own.contains(edge.to()));
      shown.addAll(own);
      drawn.addAll(part.derivation().edges());
    }
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(edges);
    assertThat(shown).hasSize(240).doesNotHaveDuplicates();
  }

  @Test
  void aFamilyLargerThanADrawingStaysWhole() {
    List<EdgeItem> edges =
        IntStream.range(1, 130).mapToObj(i -> edge(segment(i - 1), segment(i))).toList();
    List<Account> parts = Families.of(account(List.of(page(0, 131)), edges));
    assertThat(parts).hasSize(2);
    assertThat(parts.getFirst().documents().getFirst().segments()).hasSize(130);
    assertThat(parts.getFirst().derivation().edges()).isEqualTo(edges);
    assertThat(parts.getLast().derivation().edges()).isEmpty();
  }
}
