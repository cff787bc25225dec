package org.stemma.extract.body;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.NameLine;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.ToldNames;

/** The lines between headline and report that say who wrote. Not thread-safe; one page. */
final class SignedHead {

  private final PageTree tree;
  private final @Nullable DropReason[] dropped;
  private final int end;
  private final OutletForm outlets;

  /** What names over the report say, once a line asked. */
  private Optional<NameLine> names = Optional.empty();

  /**
   * @param dropped why a block is dropped, null where it is kept
   * @param end of the report's blocks, exclusive
   */
  SignedHead(PageTree tree, @Nullable DropReason[] dropped, int end, OutletForm outlets) {
    this.tree = tree;
    this.dropped = dropped;
    this.end = end;
    this.outlets = outlets;
  }

  /**
   * Whether {@code block} signs.
   *
   * @param dated whether a date stands beside it, above or below; asked of a name alone
   */
  boolean signs(int block, BooleanSupplier dated) {
    String text = text(block);
    Optional<Signature> signature = Signature.of(text, outlets);
    if (signature.isPresent()) {
      return !BylineOpening.isTopic(text)
          || !ToldNames.areIn(
              IntStream.range(block + 1, end).filter(this::isKept).mapToObj(this::text),
              signature.get().bylines());
    }
    return NameLine.mayBe(text)
        && tree.blocks().get(block).linkDensity() == 0
        && !over(block).persons(text, dated.getAsBoolean()).isEmpty();
  }

  private NameLine over(int block) {
    if (names.isEmpty()) {
      names =
          Optional.of(
              NameLine.over(
                  IntStream.range(block + 1, end)
                      .filter(this::isKept)
                      .mapToObj(this::text)
                      .filter(other -> !NameLine.mayBe(other))
                      .toList(),
                  outlets));
    }
    return names.get();
  }

  private boolean isKept(int block) {
    return dropped[block] == null;
  }

  private String text(int block) {
    return tree.blocks().get(block).text();
  }
}
