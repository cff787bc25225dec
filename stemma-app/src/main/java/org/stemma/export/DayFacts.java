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

  /** Whether a field of a page, called as {@link ItemFields} does, is told here. */
  static boolean holds(String field) {
    return field.startsWith("published") || field.startsWith("about modified");
  }

  /** The words of all witnesses that the page itself holds, each called by what it states. */
  static Map<String, Evidence> words(DocumentItem document) {
    Map<String, Evidence> words = new LinkedHashMap<>();
    document.publishedWitnesses().forEach(w -> add("published", w, words));
    document.about().modifiedWitnesses().forEach(w -> add("updated", w, words));
    return words;
  }

  private static void add(String name, WitnessItem witness, Map<String, Evidence> words) {
    witness.evidence().ifPresent(e -> words.putIfAbsent(name + ", " + witness.basis(), e));
  }

  private static List<Fact> of(
      String name, String noun, Optional<StatementItem> day, List<WitnessItem> witnesses) {
    List<Fact> facts = new ArrayList<>();
    day.ifPresent(d -> facts.add(new Fact(name, d.value(), d.basis())));
    List<WitnessItem> others = witnesses.stream().skip(1).toList();
    String agreeing =
        others.stream()
            .filter(w -> isAdopted(w, witnesses))
            .map(WitnessItem::basis)
            .collect(Collectors.joining(", "));
    if (!agreeing.isEmpty()) {
      facts.add(new Fact(noun + " also stated by", agreeing, ""));
    }
    others.stream()
        .filter(w -> !isAdopted(w, witnesses))
        .forEach(
            w ->
                facts.add(
                    new Fact(
                        noun + " also read as",
                        w.at().orElse(w.value()),
                        w.basis() + "; " + w.why())));
    return facts;
  }

  private static boolean isAdopted(WitnessItem witness, List<WitnessItem> witnesses) {
    return witness.value().equals(witnesses.get(0).value());
  }
}
