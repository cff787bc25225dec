package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * Deeds told by one of two verbs that exclude each other: who "failed" an inspection did not pass
 * it, who "stayed away from" talks did not attend them.
 */
final class OppositeDeeds {

  /**
   * A deed told so.
   *
   * @param deed lemma of the verb that tells that it was done
   * @param object the noun for what it is done to; empty if the verb has none
   * @param denied whether it is told not to have been done
   * @param own whether the noun tells the same deed: "took part in the march"
   */
  record Told(String deed, Optional<Integer> object, boolean denied, boolean own) {}

  private record Row(
      Optional<String> beside,
      Optional<String> link,
      String deed,
      boolean denied,
      Set<String> objects,
      boolean own) {}

  /** Words that make a thing another one than the one told before: "second", "new". */
  private static final Set<String> OTHERS = others();

  /** Stands for nouns where the verb has no object. */
  private static final String NONE = "-";

  private static final Set<String> PARTICLES = Set.of("down", "out");

  /** Relations of a particle, noun or adjective that belongs to the verb. */
  private static final String[] BESIDE = {"prt", "dobj", "acomp", "advmod", "attr"};

  private final Map<String, List<Row>> rows = new HashMap<>();

  OppositeDeeds(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("opposite-deeds.tsv")) {
      List<String> words = List.of(row.get(0).split(" "));
      boolean particle = words.size() == 2 && PARTICLES.contains(words.get(1));
      Optional<String> beside =
          words.size() == 3 || particle ? Optional.of(words.get(1)) : Optional.empty();
      Optional<String> link =
          words.size() > 1 && !particle
              ? Optional.of(words.get(words.size() - 1))
              : Optional.empty();
      rows.computeIfAbsent(words.get(0), k -> new ArrayList<>())
          .add(
              new Row(
                  beside,
                  link,
                  row.get(1),
                  row.get(2).equals("denied"),
                  Set.copyOf(Arrays.asList(row.get(3).split(" "))),
                  row.size() > 4));
    }
  }

  private static Set<String> others() {
    Set<String> others = new TreeSet<>(Lexicon.ENGLISH.words("another-words.txt"));
    Lexicon.ENGLISH.rows("figures/number-words.tsv").stream()
        .filter(row -> row.get(1).equals("ordinal"))
        .forEach(row -> others.add(row.get(0)));
    return others;
  }

  /** The deed that the verb at {@code verb} tells, if it is one of those. */
  Optional<Told> at(Clause clause, int verb) {
    return rows.getOrDefault(clause.lemma(verb), List.of()).stream()
        .flatMap(row -> told(row, clause, verb).stream())
        .findFirst();
  }

  private static Optional<Told> told(Row row, Clause clause, int verb) {
    Optional<Integer> beside =
        row.beside()
            .flatMap(
                word ->
                    clause.children(verb, BESIDE).stream()
                        .filter(c -> clause.form(c).equals(word))
                        .findFirst());
    boolean negated = clause.isNegated(verb);
    if (row.beside().isPresent() != beside.isPresent() || row.denied() && negated) {
      return Optional.empty();
    }
    List<Integer> objects = new ArrayList<>();
    if (row.link().isPresent()) {
      objects.addAll(clause.prepositional(verb, row.link().get()));
      beside.ifPresent(b -> objects.addAll(clause.prepositional(b, row.link().get())));
    } else {
      objects.addAll(clause.children(verb, "dobj"));
      if (objects.isEmpty()) {
        objects.addAll(clause.children(verb, "nsubjpass"));
      }
    }
    if (row.objects().contains(NONE)) {
      return objects.isEmpty() && !clause.isPassive(verb)
          ? Optional.of(new Told(row.deed(), Optional.empty(), row.denied() || negated, row.own()))
          : Optional.empty();
    }
    return objects.stream()
        .filter(o -> row.objects().contains(clause.lemma(o)))
        .findFirst()
        .map(
            o ->
                new Told(
                    row.deed(),
                    Optional.of(o).filter(own -> !row.own()),
                    row.denied() || negated,
                    row.own()));
  }

  /** The words of the noun and of its "of" phrase: not "talks between the two sides". */
  private static List<Integer> own(Clause clause, int object) {
    List<Integer> others = new ArrayList<>();
    clause.children(object, "prep").stream()
        .filter(p -> !clause.form(p).equals("of"))
        .forEach(p -> others.addAll(clause.sentence().subtree(p)));
    return clause.sentence().subtree(object).stream().filter(i -> !others.contains(i)).toList();
  }

  /** Numbers and words like "second" by which an offer is told from another. */
  static Set<String> marks(Clause clause, Set<Integer> objects) {
    Set<String> marks = new TreeSet<>();
    for (int object : objects) {
      for (int i : own(clause, object)) {
        boolean number =
            clause.form(i).chars().anyMatch(Character::isDigit)
                || clause.word(i).tag().equals("CD");
        boolean own = clause.head(i) == object;
        if (number || own && OTHERS.contains(clause.form(i))) {
          marks.add(clause.form(i));
        }
      }
    }
    return marks;
  }
}
