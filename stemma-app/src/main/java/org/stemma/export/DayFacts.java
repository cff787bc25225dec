package org.stemma.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.StatementItem;
import org.stemma.account.WitnessItem;
import org.stemma.article.Evidence;
import org.stemma.export.Source.Fact;

/**
 * The days of publication and change of a page with all their witnesses: the day and its basis,
 * then who else states it, then each other reading with the reason why it is not adopted.
 */
final class DayFacts {

  /** The fields of a page, called as {@link ItemFields} does, that are told here. */
  static final List<String> FIELDS =
      List.of(
          "published",
          "published_basis",
          "published_witnesses",
          "about modified",
          "about modified_witnesses");

  private DayFacts() {}

  static List<Fact> published(DocumentItem document) {
    return of(
        "published",
        "date",
        Optional.of(
            new StatementItem(
                document.published().orElse("no date stated"),
                document.publishedBasis().orElse(""))),
        document.publishedWitnesses());
  }

  /** Nothing if no update is stated. */
  static List<Fact> updated(DocumentItem document) {
    return of(
        "updated", "update", document.about().modified(), document.about().modifiedWitnesses());
  }

  /** What the page says of both days, for one line each. */
  static List<Fact> of(DocumentItem document) {
    return Stream.concat(published(document).stream(), updated(document).stream()).toList();
  }

  /** Whether a field of a page, or a part of one, is told here. */
  static boolean holds(String field) {
    return FIELDS.stream().anyMatch(told -> field.equals(told) || field.startsWith(told + " "));
  }

  /**
   * The words of all witnesses that the page itself holds, each called by what it states and where;
   * those of one place are counted ("published, date line 2").
   */
  static Map<String, Evidence> words(DocumentItem document) {
    Map<String, Evidence> words = new LinkedHashMap<>();
    document.publishedWitnesses().forEach(w -> add("published", w, words));
    document.about().modifiedWitnesses().forEach(w -> add("updated", w, words));
    return words;
  }

  private static void add(String name, WitnessItem witness, Map<String, Evidence> words) {
    witness.evidence().ifPresent(e -> words.put(free(name + ", " + witness.basis(), words), e));
  }

  private static String free(String name, Map<String, Evidence> words) {
    String free = name;
    for (int count = 2; words.containsKey(free); count++) {
      free = name + " " + count;
    }
    return free;
  }

  private static List<Fact> of(
      String name, String noun, Optional<StatementItem> day, List<WitnessItem> witnesses) {
    List<Fact> facts = new ArrayList<>();
    day.ifPresent(d -> facts.add(new Fact(name, d.value(), d.basis())));
    List<WitnessItem> others = witnesses.stream().skip(1).toList();
    String agreeing =
        others.stream()
            .filter(WitnessItem::agrees)
            .map(w -> agreeing(w, witnesses.get(0)))
            .collect(Collectors.joining(", "));
    if (!agreeing.isEmpty()) {
      facts.add(new Fact(noun + " also stated by", agreeing, ""));
    }
    others.stream()
        .filter(w -> !w.agrees())
        .forEach(
            w ->
                facts.add(
                    new Fact(
                        noun + " also read as",
                        w.at().orElse(w.value()),
                        w.basis() + "; " + w.why())));
    return facts;
  }

  /** Where it is stated; with its day if that is more or less than the one adopted. */
  private static String agreeing(WitnessItem witness, WitnessItem adopted) {
    return witness.value().equals(adopted.value())
        ? witness.basis()
        : witness.basis() + " (" + witness.value() + ")";
  }
}
