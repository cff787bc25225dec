package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Segment;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.text.Span;

/**
 * Tells to which segment of a page a day between its texts belongs. The cascade:
 *
 * <ol>
 *   <li>Between the start of a segment and its first running text: to that segment.
 *   <li>Between two segments: to the one whose text alone stands in the smallest element around it
 *       that holds any ({@link KeptSegments}).
 *   <li>Otherwise to the one behind it, or before it if its kind stands below the texts: where 1
 *       and 2 do not show that, one of the kind stands in the report behind the last segment, and
 *       none before the first.
 *   <li>To none if its kind stands on both sides, or if it stands above the first segment, as the
 *       day of the page does, and its kind below the texts.
 * </ol>
 *
 * Days inside a text belong to none.
 */
final class EntrySides {

  private enum Side {
    ABOVE,
    BELOW
  }

  /** A day in the gap before segment {@code behind}, and the segment that its place names. */
  private record Placed(EntryMark mark, int behind, Optional<Integer> owner) {}

  private final PageTree tree;
  private final BodyReading body;

  /** Where each segment starts, where its running text starts, and where it ends. */
  private final int[] starts;

  private final int[] texts;
  private final int[] ends;
  private final KeptSegments kept;

  private EntrySides(PageTree tree, BodyReading body, Article article) {
    this.tree = tree;
    this.body = body;
    List<Span> spans = article.segments().stream().map(Segment::span).toList();
    List<Span> places = spans.stream().map(article.map()::original).toList();
    this.starts = places.stream().mapToInt(Span::start).toArray();
    this.ends = places.stream().mapToInt(Span::end).toArray();
    this.texts = ends.clone();
    int segment = 0;
    for (Block block : article.blocks()) {
      while (segment < texts.length && spans.get(segment).end() <= block.span().start()) {
        segment++;
      }
      boolean first = segment < texts.length && texts[segment] == ends[segment];
      if (first && block.isBody() && spans.get(segment).contains(block.span())) {
        texts[segment] = article.map().original(block.span()).start();
      }
    }
    this.kept = new KeptSegments(tree, body, starts);
  }

  /** The days of each segment of {@code article}, in the order of the page. */
  static List<List<EntryMark>> of(
      PageTree tree, BodyReading body, Article article, List<EntryMark> marks) {
    return new EntrySides(tree, body, article)
        .sorted(marks.stream().sorted(Comparator.comparingInt(EntryMark::place)).toList());
  }

  private List<List<EntryMark>> sorted(List<EntryMark> marks) {
    List<Placed> placed = placed(marks);
    Map<ElementNames, Set<Side>> inner = sides(placed.stream().filter(this::isInner).toList());
    Map<ElementNames, Set<Side>> outer = sides(placed.stream().filter(this::isOuter).toList());
    List<List<EntryMark>> ofEach = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      ofEach.add(new ArrayList<>());
    }
    for (Placed one : placed) {
      ElementNames names = one.mark().names();
      int owner = owner(one, inner.getOrDefault(names, outer.getOrDefault(names, Set.of())));
      if (owner >= 0 && owner < texts.length) {
        ofEach.get(owner).add(one.mark());
      }
    }
    return ofEach;
  }

  /** The segment that a day belongs to, by the sides of its kind; outside all for none. */
  private int owner(Placed one, Set<Side> sides) {
    boolean below = sides.equals(EnumSet.of(Side.BELOW));
    if (one.owner().isPresent() && !(below && one.behind() == 0)) {
      return one.owner().get();
    }
    return sides.size() > 1 ? -1 : below ? one.behind() - 1 : one.behind();
  }

  /** Those that stand in no running text. */
  private List<Placed> placed(List<EntryMark> marks) {
    List<Placed> placed = new ArrayList<>();
    int behind = 0;
    for (EntryMark mark : marks) {
      while (behind < texts.length && texts[behind] <= mark.place()) {
        behind++;
      }
      if (behind == 0 || mark.place() >= ends[behind - 1]) {
        placed.add(new Placed(mark, behind, named(mark, behind)));
      }
    }
    return placed;
  }

  /** The segment that its place names. */
  private Optional<Integer> named(EntryMark mark, int behind) {
    if (behind > 0 && behind < texts.length && mark.place() >= starts[behind]) {
      return Optional.of(behind);
    }
    return mark.isScripted()
        ? Optional.empty()
        : kept.around(mark.element()).filter(s -> s == behind || s == behind - 1);
  }

  /** Whether it stands between two segments and its place names one. */
  private boolean isInner(Placed one) {
    return one.behind() > 0 && one.behind() < texts.length && one.owner().isPresent();
  }

  /** Whether it stands in the report, before or behind all segments. */
  private boolean isOuter(Placed one) {
    int container = body.container();
    boolean inReport =
        one.mark().isScripted() || container < 0 || tree.inside(one.mark().element(), container);
    return inReport && (one.behind() == 0 || one.behind() == texts.length);
  }

  /** On which sides of their texts days of each kind stand. */
  private static Map<ElementNames, Set<Side>> sides(List<Placed> placed) {
    Map<ElementNames, Set<Side>> sides = new HashMap<>();
    for (Placed one : placed) {
      boolean below = one.behind() > 0 && one.owner().orElse(-1) < one.behind();
      sides
          .computeIfAbsent(one.mark().names(), names -> EnumSet.noneOf(Side.class))
          .add(below ? Side.BELOW : Side.ABOVE);
    }
    return sides;
  }
}
