package org.stemma.annotate.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.toll.HarmWords.Entry;
import org.stemma.annotate.toll.HarmWords.Victimhood;
import org.stemma.annotation.Harm;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/** Finds the words of harm in a sentence and whom each befalls. Immutable and thread-safe. */
final class Harms {

  private static final Set<String> REFLEXIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "reflexive");
  private static final Set<String> UNDONE_BEFORE = Lexicon.ENGLISH.words("undone-words.txt");

  private final HarmWords words;
  private final HarmNouns nouns;
  private final Set<String> undone;

  /**
   * A harm and one whom it befell.
   *
   * @param victim index of the head of the victims' phrase
   * @param word index of the word that tells the harm
   * @param persons how many where the word itself counts them ("a triple shooting"); else 0
   * @param some whether others may have been harmed alike ("two bodies were found")
   * @param reached whether so many are harmed by then, at least ("a third death")
   */
  record Told(int victim, int word, Harm harm, int persons, boolean some, boolean reached) {

    Told(int victim, int word, Harm harm) {
      this(victim, word, harm, 0, false, false);
    }

    Told(int victim, int word, Harm harm, int persons, boolean some) {
      this(victim, word, harm, persons, some, false);
    }

    /** The same victims, harmed otherwise. */
    Told withHarm(Harm other) {
      return new Told(victim, word, other, persons, some, reached);
    }

    /** The same harm, befallen to another word for the same person. */
    Told withVictim(int other) {
      return new Told(other, word, harm, persons, some, reached);
    }
  }

  Harms(HarmWords words, DeathOrdinals ordinals) {
    this.words = words;
    this.nouns = new HarmNouns(words, this, ordinals);
    this.undone = words.context("undone");
  }

  /**
   * What {@code clause} tells, in order of the words; one victim may stand there more than once.
   */
  List<Told> in(Clause clause) {
    List<Told> told = new ArrayList<>();
    int size = clause.sentence().words().size();
    for (int i = 0; i < size; i++) {
      if (clause.isVerb(i)) {
        verb(clause, i, told);
      } else if (clause.word(i).isNoun()) {
        nouns.tell(clause, i, told);
      }
      adjective(clause, i, told);
    }
    elliptic(clause, told);
    return told;
  }

  private void verb(Clause clause, int verb, List<Told> told) {
    Optional<Entry> entry = entry(clause, verb);
    if (entry.isEmpty() || !isReal(clause, verb)) {
      return;
    }
    Harm harm = grave(clause, verb, entry.get().harm());
    List<Integer> harmed =
        entry.get().victims() == Victimhood.OBJECT ? objects(clause, verb) : subjects(clause, verb);
    boolean denied = clause.isNegated(verb);
    for (int victim : harmed) {
      if (!denied || clause.isNone(victim)) {
        told.add(new Told(victim, verb, harm));
      }
    }
  }

  private Optional<Entry> entry(Clause clause, int verb) {
    return clause
        .child(verb, "prt")
        .flatMap(p -> words.verb(clause.lemma(verb) + " " + clause.form(p)))
        .or(() -> words.verb(clause.lemma(verb)));
  }

  /** "fatally shot", "shot dead", "shot to death", "shot and killed". */
  private Harm grave(Clause clause, int verb, Harm harm) {
    boolean deadly =
        clause.sentence().children(verb).stream().anyMatch(c -> isDeadly(clause, c))
            || clause.children(verb, "conj").stream().anyMatch(c -> killsToo(clause, verb, c));
    return deadly ? Harm.KILLED : harm;
  }

  private boolean isDeadly(Clause clause, int child) {
    boolean toDeath =
        clause.word(child).is("prep")
            && clause.child(child, "pobj").filter(o -> clause.form(o).equals("death")).isPresent();
    return toDeath || clause.form(child).equals("dead") || isFatal(clause, child);
  }

  /** Whether the word makes the harm of the word it hangs on a death. */
  boolean isFatal(Clause clause, int word) {
    return words
        .adjective(clause.form(word))
        .filter(e -> e.victims() == Victimhood.FATAL)
        .isPresent();
  }

  /** "shot and killed a man", not "shot a man and killed another". */
  private boolean killsToo(Clause clause, int verb, int joined) {
    boolean oneObject =
        clause.child(joined, "dobj").isEmpty() || clause.child(verb, "dobj").isEmpty();
    return clause.isVerb(joined)
        && oneObject
        && clause.child(joined, "nsubj", "nsubjpass").isEmpty()
        && entry(clause, joined).filter(e -> e.harm() == Harm.KILLED).isPresent();
  }

  private static List<Integer> objects(Clause clause, int verb) {
    if (clause.isPassive(verb)) {
      return subjects(clause, verb);
    }
    List<Integer> objects = new ArrayList<>();
    for (int object : clause.children(verb, "dobj")) {
      objects.addAll(
          REFLEXIVE.contains(clause.form(object)) ? subjects(clause, verb) : clause.joined(object));
    }
    return objects;
  }

  /** The subject of {@code verb} and the nouns joined to it. */
  static List<Integer> subjects(Clause clause, int verb) {
    return clause.subject(verb).map(clause::joined).orElse(List.of());
  }

  /** "is dead", "was found dead", "left two people dead", "found 14 people dead". */
  private void adjective(Clause clause, int word, List<Told> told) {
    Optional<Entry> entry =
        words.adjective(clause.form(word)).filter(e -> e.victims() == Victimhood.SUBJECT);
    int verb = clause.head(word);
    List<Integer> found = clause.isVerb(word) ? List.of() : clause.children(word, "nsubj");
    boolean small = verb < 0 || verb < word && clause.isVerb(verb);
    if (entry.isPresent() && small && !found.isEmpty()) {
      Harm harm = entry.get().harm();
      if (verb < 0 || isReal(clause, verb) && !clause.isNegated(verb)) {
        found.forEach(s -> clause.joined(s).forEach(v -> told.add(new Told(v, word, harm))));
      }
      return;
    }
    if (entry.isPresent() && verb >= 0 && verb < word && isPersons(clause, verb)) {
      told.add(new Told(verb, word, entry.get().harm()));
      return;
    }
    if (entry.isEmpty()
        || clause.isVerb(word)
        || verb < 0
        || !clause.isVerb(verb)
        || !isReal(clause, verb)
        || clause.isNegated(verb)) {
      return;
    }
    boolean subject = clause.isPassive(verb) || clause.child(verb, "dobj").isEmpty();
    List<Integer> harmed = subject ? subjects(clause, verb) : objects(clause, verb);
    harmed.forEach(s -> told.add(new Told(s, word, entry.get().harm())));
  }

  /** "found 14 people dead", "14 dead". */
  private static boolean isPersons(Clause clause, int head) {
    return clause.word(head).tag().equals("NNS") || clause.word(head).tag().equals("CD");
  }

  /** "2 dead, 5 injured", "Four people shot": headlines that the parser does not understand. */
  private void elliptic(Clause clause, List<Told> told) {
    Set<Integer> heard = new HashSet<>();
    told.forEach(t -> heard.add(t.word()));
    for (int i = 1; i < clause.sentence().words().size(); i++) {
      int number = i - 1;
      while (number > 0 && number >= i - 2 && clause.word(number).isNoun()) {
        number--;
      }
      Optional<Harm> harm =
          heard.contains(i) || !clause.word(number).tag().equals("CD")
              ? Optional.empty()
              : participle(clause, i);
      if (harm.isPresent()) {
        int noun = clause.word(i - 1).isNoun() ? i - 1 : number;
        told.add(new Told(noun, i, harm.get()));
      }
    }
  }

  private Optional<Harm> participle(Clause clause, int word) {
    String tag = clause.word(word).tag();
    boolean past = tag.equals("VBN") || tag.equals("VBD");
    return past
        ? entry(clause, word).map(e -> grave(clause, word, e.harm()))
        : words
            .adjective(clause.form(word))
            .filter(e -> e.victims() == Victimhood.SUBJECT)
            .map(Entry::harm);
  }

  /** Whether the clause tells it as done: no "could", no "tried to", no "if". */
  boolean isReal(Clause clause, int verb) {
    int above = clause.head(verb);
    boolean tried =
        clause.word(verb).is("xcomp") && above >= 0 && undone.contains(clause.lemma(above));
    return !tried && !clause.isHypothetical(verb);
  }

  /** "attempted murder", "no deaths". */
  static boolean isUndone(Clause clause, int noun) {
    return clause.sentence().children(noun).stream()
        .anyMatch(c -> UNDONE_BEFORE.contains(clause.form(c)));
  }
}
