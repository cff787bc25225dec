package org.stemma.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Over which place something is counted, as the sentence of a figure says.
 *
 * @param names words of the names of the places
 * @param kinds nouns for kinds of place that stand without a name ("town", "valley")
 * @param whole whether the sentence says that all of it is meant ("the whole valley")
 */
public record Scope(Set<String> names, Set<String> kinds, boolean whole) {

  private static final Set<String> PLACES = Lexicon.ENGLISH.words("place-nouns.txt");
  private static final Set<String> WHOLE = Lexicon.ENGLISH.words("scope-words.txt");
  private static final String[] LINKS = {
    "across",
    "along",
    "around",
    "at",
    "in",
    "inside",
    "near",
    "on",
    "outside",
    "throughout",
    "within"
  };

  public Scope {
    names = Set.copyOf(names);
    kinds = Set.copyOf(kinds);
  }

  /**
   * The scope of the figure at {@code figure}: the places to which its noun or the verb above it is
   * bound; without such, the {@code places} that the sentence names.
   */
  static Scope of(ParsedSentence sentence, Span figure, Set<String> places) {
    Clause clause = new Clause(sentence);
    Set<String> names = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    boolean whole = false;
    for (int bearer : bearers(clause, figure)) {
      for (int place : clause.prepositional(bearer, LINKS)) {
        Set<String> found = names(clause, place);
        for (int i : sentence.indexesIn(clause.nounPhrase(place))) {
          whole |= WHOLE.contains(clause.form(i));
        }
        if (found.isEmpty() && PLACES.contains(clause.lemma(place))) {
          kinds.add(clause.lemma(place));
        }
        names.addAll(found);
      }
    }
    if (names.isEmpty() && kinds.isEmpty()) {
      places.forEach(p -> names.addAll(telling(List.of(p.toLowerCase(Locale.ROOT).split("\\s+")))));
    }
    return new Scope(names, kinds, whole);
  }

  /** The words of the figure and the verbs above it, as far as one clause reaches. */
  private static Set<Integer> bearers(Clause clause, Span figure) {
    Set<Integer> bearers = new TreeSet<>();
    for (int i : clause.sentence().indexesIn(figure)) {
      int at = i;
      while (at >= 0 && bearers.add(at) && !clause.word(at).is("ccomp")) {
        at = clause.head(at);
      }
    }
    bearers.removeIf(b -> clause.head(b) < 0 && clause.child(b, "ccomp").isPresent());
    return bearers;
  }

  /** The words of a name that are its own: "Brook" of "Port Brook"; all if none is. */
  private static Set<String> telling(Collection<String> name) {
    Set<String> own = new TreeSet<>(name);
    own.removeAll(PLACES);
    return own.isEmpty() ? new TreeSet<>(name) : own;
  }

  /** The telling words of the names in the phrase of {@code noun}, dates left out. */
  static Set<String> names(Clause clause, int noun) {
    Set<String> found = new TreeSet<>();
    for (int i : clause.sentence().indexesIn(clause.nounPhrase(noun))) {
      if (clause.word(i).isProperNoun() && !isTime(clause, i)) {
        found.add(clause.form(i));
      }
    }
    return telling(found);
  }

  private static boolean isTime(Clause clause, int word) {
    return clause.word(word).isEntity("DATE", "TIME");
  }

  /** Whether both are known and cannot be one place. */
  public boolean differs(Scope other) {
    boolean bothNamed = !names.isEmpty() && !other.names.isEmpty();
    if (bothNamed) {
      return names.stream().noneMatch(other.names::contains);
    }
    boolean bothKinds = !kinds.isEmpty() && !other.kinds.isEmpty();
    return bothKinds && kinds.stream().noneMatch(other.kinds::contains)
        || whole != other.whole && isKnown() && other.isKnown();
  }

  private boolean isKnown() {
    return !names.isEmpty() || !kinds.isEmpty();
  }
}
