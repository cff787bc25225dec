package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.claim.Sayers;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * What is told of all of a group and the contrary of some of them: "all members of the crew have
 * been accounted for" / "two members of the crew are still missing". Some missing first and all
 * found later is the course of things. Told once for each group of a story. That all are accounted
 * for and a number of them missing is told by {@link MissingCounts}.
 */
final class AllAndSome implements Detector {

  /** Words, with their particles, by the state that they tell of persons: safe or lost. */
  private static final Map<String, String> STATES = states();

  private static final String SAFE = "safe";

  private static final Set<String> ALL = Set.of("all", "each", "every");
  private static final Set<String> SOME = Set.of("several", "some");

  /** Words by which nobody of a group is missing, and by which some are. */
  private static final Set<String> FOUND = Lexicon.ENGLISH.words("missing-words.tsv", "found");

  private static final Set<String> MISSING = Lexicon.ENGLISH.words("missing-words.tsv", "missing");

  /** Sentences of one group that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  private static final Set<String> MEMBERS = Lexicon.ENGLISH.words("member-nouns.txt");

  /**
   * What a sentence tells of a group.
   *
   * @param telling words that tell the group from another of its kind
   * @param counted whether it is told as how many are missing, or that nobody is
   */
  private record Told(
      String story,
      String group,
      Set<String> telling,
      boolean all,
      boolean counted,
      Optional<LocalDate> day,
      Optional<String> speaker,
      Passage passage) {

    /** Whether {@code some} tells the contrary, and not of an hour before all were safe. */
    private boolean isDeniedBy(Told some) {
      boolean one = telling.containsAll(some.telling) || some.telling.containsAll(telling);
      boolean pages = !passage.page().equals(some.passage.page());
      boolean before = day.isEmpty() || some.day.isEmpty() || some.day.get().isBefore(day.get());
      return one && pages && !before && !(counted && some.counted);
    }
  }

  private static Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    Lexicon.ENGLISH.rows("safe-or-lost.tsv").forEach(row -> states.put(row.get(0), row.get(1)));
    return states;
  }

  @Override
  public List<Finding> find(Material material) {
    List<Told> told = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        read(material, reading, Clause.of(sentence), told);
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> done = new HashSet<>();
    Map<List<String>, List<Told>> groups = new HashMap<>();
    told.stream()
        .filter(t -> !t.all())
        .forEach(
            t ->
                groups
                    .computeIfAbsent(List.of(t.story(), t.group()), k -> new ArrayList<>())
                    .add(t));
    Map<List<String>, Integer> compared = new HashMap<>();
    for (Told all : told.stream().filter(Told::all).toList()) {
      List<String> key = List.of(all.story(), all.group());
      if (compared.merge(key, 1, Integer::sum) <= MOST) {
        groups.getOrDefault(key, List.of()).stream()
            .limit(MOST)
            .filter(some -> all.isDeniedBy(some) && done.add(key))
            .forEach(some -> findings.add(finding(all, some)));
      }
    }
    return findings;
  }

  private static void read(Material material, Reading reading, Clause clause, List<Told> found) {
    for (int word = 0; word < clause.sentence().words().size(); word++) {
      Optional<String> state = state(clause, word);
      Optional<Integer> noun = clause.child(subjectOf(clause, word), "nsubj", "nsubjpass");
      if (state.isPresent() && noun.isPresent()) {
        boolean safe = state.get().equals(SAFE);
        boolean all = is(clause, noun.get(), ALL);
        boolean some = is(clause, noun.get(), SOME) || isCounted(clause, noun.get());
        if (safe ? all : some) {
          found.add(told(material, reading, clause, word, noun.get(), safe));
        }
      }
    }
  }

  /** The state that the word tells as so: not denied, not possible, of now or of the past. */
  private static Optional<String> state(Clause clause, int word) {
    int verb = subjectOf(clause, word);
    String phrase =
        clause
            .child(word, "prep", "prt")
            .filter(p -> clause.child(p, "pobj").isEmpty())
            .map(p -> clause.lemma(word) + " " + clause.form(p))
            .filter(STATES::containsKey)
            .orElse(STATES.containsKey(clause.form(word)) ? clause.form(word) : clause.lemma(word));
    boolean be = clause.auxiliaries(verb).contains("be") || clause.lemma(verb).equals("be");
    return Optional.ofNullable(STATES.get(phrase))
        .filter(s -> !s.equals(SAFE) || !isUnderWay(clause, word))
        .filter(s -> be && !clause.isNegated(verb) && !clause.isHypothetical(verb));
  }

  /** "Are rescuing", "are being rescued": who does it, and who is not safe yet. */
  private static boolean isUnderWay(Clause clause, int word) {
    return clause.word(word).tag().equals("VBG")
        || clause.children(word, "aux", "auxpass").stream()
            .anyMatch(a -> clause.form(a).equals("being"));
  }

  /** The verb of the clause: the word itself, or "are" above "safe". */
  private static int subjectOf(Clause clause, int word) {
    boolean beside = clause.word(word).is("acomp") || clause.word(word).is("advmod");
    return beside && clause.head(word) >= 0 ? clause.head(word) : word;
  }

  private static boolean is(Clause clause, int noun, Set<String> words) {
    return clause.children(noun, "det", "predet", "amod", "nmod").stream()
        .anyMatch(d -> words.contains(clause.form(d)));
  }

  private static boolean isCounted(Clause clause, int noun) {
    return clause.children(noun, "num", "nmod", "amod").stream()
        .anyMatch(d -> clause.word(d).tag().equals("CD"));
  }

  private static Told told(
      Material material, Reading reading, Clause clause, int word, int noun, boolean safe) {
    Optional<Integer> of =
        MEMBERS.contains(clause.lemma(noun))
            ? clause.prepositional(noun, "of").stream().findFirst()
            : Optional.empty();
    int group = of.orElse(noun);
    Set<String> telling = new TreeSet<>(before(clause, noun));
    telling.addAll(before(clause, group));
    for (int place : clause.prepositional(group, "of", "on", "in", "from")) {
      telling.add(clause.lemma(place));
      telling.addAll(before(clause, place));
    }
    Passage passage = reading.passage(clause.sentence().span());
    return new Told(
        material.story(passage),
        group(clause, group),
        telling,
        safe,
        safe
            ? FOUND.contains(clause.lemma(word))
            : MISSING.contains(clause.form(word)) && isCounted(clause, noun),
        material.published(reading.page()),
        Sayers.of(reading, passage.span(), clause.word(word).span()),
        passage);
  }

  /** The words before the noun that tell it from others: "night" of "the night shift". */
  private static List<String> before(Clause clause, int noun) {
    return clause.children(noun, "compound", "nmod", "amod", "poss").stream()
        .filter(c -> clause.word(c).isNoun() || clause.word(c).tag().startsWith("JJ"))
        .map(clause::lemma)
        .filter(lemma -> !MEMBERS.contains(lemma))
        .toList();
  }

  /** "Crew members" are of the crew. */
  private static String group(Clause clause, int noun) {
    return MEMBERS.contains(clause.lemma(noun))
        ? clause
            .child(noun, "compound", "nmod")
            .filter(c -> clause.word(c).isNoun())
            .map(clause::lemma)
            .orElse(clause.lemma(noun))
        : clause.lemma(noun);
  }

  private static Finding finding(Told all, Told some) {
    boolean later = !all.day().equals(some.day());
    return new Finding(
        ContradictionKind.STATUS,
        later ? Verdict.between(all.speaker(), some.speaker()) : Verdict.TENSION,
        Severity.HIGH,
        all.group(),
        Variant.of(all.passage()),
        Variant.of(some.passage()),
        "one says it of all of them, the other the contrary of some");
  }
}
