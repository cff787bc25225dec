package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.FigureItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Side;

/**
 * All pages behind each side of a contradiction of numbers or dates: a finding names the first
 * witness of each reading only.
 */
final class Sides {

  /** How a count of support says that it is of a date. */
  private static final String ON = "on ";

  private final Witnesses witnesses;

  /** Counts of support of dates by the sentences they rest on. */
  private final Map<Evidence, List<SupportItem>> dates = new HashMap<>();

  /** Figures that are one statement, by the sentences they stand in. */
  private final Map<Evidence, List<List<FigureItem>>> figures = new HashMap<>();

  Sides(Account account, Witnesses witnesses) {
    this.witnesses = witnesses;
    for (SupportItem item : account.corroboration()) {
      if (item.claim().startsWith(ON)) {
        item.evidence()
            .forEach(words -> dates.computeIfAbsent(words, w -> new ArrayList<>()).add(item));
      }
    }
    for (List<FigureItem> same : SameFigures.of(account.figures(), account.corroboration())) {
      same.stream()
          .map(FigureItem::sentence)
          .distinct()
          .forEach(words -> figures.computeIfAbsent(words, w -> new ArrayList<>()).add(same));
    }
  }

  /** The side of {@code item} that rests on {@code words}, which the other contradicts. */
  Side of(ContradictionItem item, Evidence words, Evidence other) {
    List<Evidence> all = evidence(item, words, other);
    Citation shown = witnesses.cite(words);
    Optional<String> reading = reading(item, words, other);
    return new Side(
        shown,
        all.stream().map(witnesses::cite).toList(),
        witnesses.support(all),
        reading,
        Differing.of(shown.words(), reading, witnesses.words(other)));
  }

  /** All words that give the reading of the side of {@code item} that rests on {@code words}. */
  List<Evidence> evidence(ContradictionItem item, Evidence words, Evidence other) {
    List<Evidence> all = new ArrayList<>(List.of(words));
    witnesses(item, words, other).stream().filter(e -> !all.contains(e)).forEach(all::add);
    return all.stream().sorted().toList();
  }

  /** The number in the words of the page, or the date. */
  private Optional<String> reading(ContradictionItem item, Evidence words, Evidence other) {
    return switch (item.kind()) {
      case "number" ->
          figures.getOrDefault(words, List.of()).stream()
              .filter(same -> isAbout(item, same))
              .flatMap(List::stream)
              .filter(figure -> figure.sentence().equals(words))
              .map(FigureItem::text)
              .findFirst();
      case "date" -> date(item, words, other).map(Sides::day);
      default -> Optional.empty();
    };
  }

  /**
   * The date that most pages give in these words and not in the other's. Where hours clash no count
   * of the day is meant: who tells of the day does not tell of the hour.
   */
  private Optional<SupportItem> date(ContradictionItem item, Evidence words, Evidence other) {
    return dates.getOrDefault(words, List.of()).stream()
        .filter(support -> item.why().contains(day(support)))
        .filter(support -> !support.evidence().contains(other))
        .max(Comparator.comparingInt(support -> support.evidence().size()));
  }

  private static String day(SupportItem support) {
    String claim = support.claim().substring(ON.length());
    return claim.substring(0, Math.max(0, claim.indexOf(':')));
  }

  private List<Evidence> witnesses(ContradictionItem item, Evidence words, Evidence other) {
    return switch (item.kind()) {
      case "date" -> date(item, words, other).map(SupportItem::evidence).orElse(List.of());
      case "number" ->
          figures.getOrDefault(words, List.of()).stream()
              .filter(same -> isAbout(item, same))
              .findFirst()
              .map(same -> same.stream().map(FigureItem::sentence).distinct().toList())
              .orElse(List.of());
      default -> List.of();
    };
  }

  /** Whether two numbers clash and one of these figures, which are one statement, is of them. */
  static boolean isAbout(ContradictionItem item, List<FigureItem> same) {
    String why = " " + item.why().toLowerCase(Locale.ROOT);
    return item.kind().equals("number")
        && same.stream().anyMatch(f -> why.contains(" " + f.text().toLowerCase(Locale.ROOT)));
  }
}
