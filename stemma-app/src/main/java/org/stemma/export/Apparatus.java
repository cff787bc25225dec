package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.account.ContradictionItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Side;
import org.stemma.export.Variants.Reading;

/**
 * The contested facts whose readings can be set side by side. Findings that share a reading of the
 * same kind in the same words are of one fact.
 */
final class Apparatus {

  /** Readings of one fact, each with its witnesses. */
  private static final class Fact {
    private final String kind;
    private final String about;
    private final Map<String, Set<Citation>> readings = new LinkedHashMap<>();
    private final Set<Evidence> words = new LinkedHashSet<>();
    private final Set<String> findings = new TreeSet<>();

    Fact(ContradictionItem item) {
      this.kind = kind(item);
      this.about = item.about().orElse(item.kind());
    }

    private static String kind(ContradictionItem item) {
      return item.readingA().kind().orElse(item.kind());
    }

    boolean holds(ContradictionItem item) {
      return kind.equals(kind(item)) && (words.contains(item.a()) || words.contains(item.b()));
    }

    void add(ContradictionItem item, Side a, Side b) {
      findings.add(item.id());
      words.add(item.a());
      words.add(item.b());
      for (Side side : List.of(a, b)) {
        readings
            .computeIfAbsent(side.reading().orElseThrow(), r -> new LinkedHashSet<>())
            .addAll(side.witnesses());
      }
    }

    /** The reading of most pages is adopted; of equals the one met first. */
    Variants variants() {
      List<Reading> sorted =
          readings.entrySet().stream()
              .map(e -> new Reading(e.getKey(), List.copyOf(e.getValue())))
              .sorted(Comparator.comparingInt(r -> -r.sigla().length()))
              .toList();
      return new Variants(
          about, sorted.get(0), sorted.subList(1, sorted.size()), List.copyOf(findings));
    }
  }

  private Apparatus() {}

  /**
   * One entry a fact, in the order of its first finding; what only seems to clash is no variant.
   */
  static List<Entry> of(Sides sides, List<ContradictionItem> items) {
    List<Fact> facts = new ArrayList<>();
    for (ContradictionItem item : items) {
      Side a = sides.a(item);
      Side b = sides.b(item);
      if (Contested.isSerious(item)
          && a.reading().isPresent()
          && b.reading().isPresent()
          && !a.reading().equals(b.reading())) {
        Fact fact =
            facts.stream()
                .filter(f -> f.holds(item))
                .findFirst()
                .orElseGet(
                    () -> {
                      Fact made = new Fact(item);
                      facts.add(made);
                      return made;
                    });
        fact.add(item, a, b);
      }
    }
    List<Entry> entries = new ArrayList<>();
    facts.forEach(fact -> entries.add(fact.variants()));
    return entries;
  }
}
