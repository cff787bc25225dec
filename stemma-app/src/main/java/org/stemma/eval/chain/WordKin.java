package org.stemma.eval.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.eval.lexicon.ResourceLines;
import org.stemma.lexicon.Lexicon;

/**
 * What lists say of words for events: senses that two have in common, one above the other or both
 * below a third ({@code event-senses.tsv}), kinds of happening and classes of event.
 */
final class WordKin {

  /** What is said of two words. All from 0 to 1: 1 for the first sense of both, .25 at least. */
  record Kin(double same, double above, double beside) {
    static final Kin NONE = new Kin(0, 0, 0);
  }

  private record Senses(Map<String, Integer> own, Map<String, Integer> above) {}

  /** Senses further down count nothing. By judgement. */
  private static final int LAST_SENSE = 3;

  private static final Map<String, Senses> SENSES = new HashMap<>();
  private static final Map<String, Set<String>> KINDS = new HashMap<>();
  private static final Map<String, Set<String>> CLASSES = new HashMap<>();

  static {
    for (List<String> row : ResourceLines.rows("event-senses.tsv")) {
      SENSES.put(row.get(0), new Senses(ranks(row.get(1)), ranks(row.get(2))));
    }
    list(Lexicon.ENGLISH.rows("harms.tsv"), "harm", KINDS, row -> row.getLast());
    list(Lexicon.ENGLISH.rows("incidents.tsv"), "incident", KINDS, row -> row.get(2));
    list(Lexicon.ENGLISH.rows("event-synonyms.tsv"), "word", KINDS, row -> row.get(1));
    verbs();
    list(
        Lexicon.ENGLISH.rows("event-nouns.tsv"), "", CLASSES, row -> row.get(1) + "/" + row.get(2));
  }

  private final Map<String, Kin> known = new HashMap<>();

  private static void list(
      List<List<String>> rows,
      String prefix,
      Map<String, Set<String>> into,
      Function<List<String>, String> value) {
    rows.forEach(
        row ->
            into.computeIfAbsent(row.get(0), w -> new TreeSet<>()).add(prefix + value.apply(row)));
  }

  /**
   * Verbs alone, of {@code event-verbs.tsv}. Its rows of a verb and words that follow it, joined by
   * "+", are left out: no lemma or phrase of a mention is written so, and {@link ChainNet#fitted}
   * was fitted without them.
   */
  private static void verbs() {
    list(
        Lexicon.ENGLISH.rows("event-verbs.tsv").stream()
            .filter(row -> row.get(0).indexOf('+') < 0)
            .toList(),
        "",
        CLASSES,
        row -> row.get(1) + "/" + row.get(2));
  }

  private static Map<String, Integer> ranks(String column) {
    Map<String, Integer> ranks = new HashMap<>();
    String[] senses = column.split(",", -1);
    for (int rank = 0; rank < senses.length; rank++) {
      for (String sense : senses[rank].split(" ")) {
        if (!sense.isEmpty() && !sense.equals("-")) {
          ranks.putIfAbsent(sense, rank);
        }
      }
    }
    return ranks;
  }

  /** The phrases that a dictionary has, otherwise the lemma. */
  static List<String> entries(Telling telling) {
    List<String> listed = telling.phrases().stream().filter(SENSES::containsKey).toList();
    return listed.isEmpty() ? List.of(telling.lemma()) : listed;
  }

  /** What befell by the lists of accidents, harms and synonyms. */
  static Set<String> kinds(Telling telling) {
    return listed(telling, KINDS);
  }

  /** PLOVER class and mode by the lists of verbs and nouns. */
  static Set<String> classes(Telling telling) {
    return listed(telling, CLASSES);
  }

  private static Set<String> listed(Telling telling, Map<String, Set<String>> lists) {
    Set<String> found = new TreeSet<>();
    Stream.concat(Stream.of(telling.lemma()), telling.phrases().stream())
        .forEach(words -> found.addAll(lists.getOrDefault(words, Set.of())));
    return found;
  }

  /** The closest kin among entries of two mentions. */
  Kin of(List<String> a, List<String> b) {
    Kin best = Kin.NONE;
    for (String one : a) {
      for (String other : b) {
        Kin kin = of(one, other);
        best =
            new Kin(
                Math.max(best.same, kin.same),
                Math.max(best.above, kin.above),
                Math.max(best.beside, kin.beside));
      }
    }
    double above = best.same > 0 ? 0 : best.above;
    return new Kin(best.same, above, best.same + above > 0 ? 0 : best.beside);
  }

  private Kin of(String a, String b) {
    String first = a.compareTo(b) < 0 ? a : b;
    String second = first.equals(a) ? b : a;
    return known.computeIfAbsent(first + "\n" + second, pair -> found(first, second));
  }

  private static Kin found(String a, String b) {
    Senses one = SENSES.get(a);
    Senses other = SENSES.get(b);
    if (one == null || other == null || a.equals(b)) {
      return Kin.NONE;
    }
    return new Kin(
        closest(one.own, other.own),
        Math.max(closest(one.above, other.own), closest(one.own, other.above)),
        closest(one.above, other.above));
  }

  private static double closest(Map<String, Integer> a, Map<String, Integer> b) {
    int least = Integer.MAX_VALUE;
    for (Map.Entry<String, Integer> sense : a.entrySet()) {
      int rank = b.getOrDefault(sense.getKey(), -1);
      least = rank < 0 ? least : Math.min(least, rank + sense.getValue());
    }
    return least > LAST_SENSE ? 0 : 1.0 / (1 + least);
  }
}
