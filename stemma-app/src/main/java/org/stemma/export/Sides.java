package org.stemma.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.account.ContradictionItem;
import org.stemma.account.FigureItem;
import org.stemma.account.ReadingItem;
import org.stemma.article.Evidence;
import org.stemma.contradiction.ValueKind;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Side;

/** Both sides of a contradiction as a reader sees them, each with all pages behind it. */
final class Sides {

  /**
   * Kinds of values that stand in the words of a page as they are written here, or as a numeral.
   */
  private static final Set<String> MARKED =
      Set.of(ValueKind.NUMBER.label(), ValueKind.COUNT.label(), ValueKind.DAY.label());

  private final Witnesses witnesses;

  Sides(Witnesses witnesses) {
    this.witnesses = witnesses;
  }

  /** The first side. */
  Side a(ContradictionItem item) {
    return side(item.readingA(), item.a(), item.b());
  }

  /** The second side. */
  Side b(ContradictionItem item) {
    return side(item.readingB(), item.b(), item.a());
  }

  /** Why the two do not go together, in words that name pages by their letters. */
  String why(ContradictionItem item) {
    return witnesses.lettered(item.why());
  }

  private Side side(ReadingItem reading, Evidence words, Evidence other) {
    List<Evidence> all = reading.witnesses();
    Citation shown = witnesses.cite(words);
    Optional<String> marked =
        reading.kind().filter(MARKED::contains).flatMap(kind -> reading.text());
    return new Side(
        shown,
        all.stream().map(witnesses::cite).toList(),
        witnesses.support(all),
        reading.text(),
        Differing.of(shown.words(), marked, witnesses.words(other)));
  }

  /** Whether one of these figures, which are one statement, is one of two numbers that clash. */
  static boolean isAbout(ContradictionItem item, List<FigureItem> same) {
    return same.stream()
        .anyMatch(f -> gives(f, item.a(), item.readingA()) || gives(f, item.b(), item.readingB()));
  }

  private static boolean gives(FigureItem figure, Evidence words, ReadingItem reading) {
    return figure.sentence().equals(words)
        && reading.text().filter(figure.text().replaceAll("\\s+", " ")::equals).isPresent();
  }
}
