package org.stemma.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Finds where pages say that nobody was harmed: "no one was hurt", "there were no injuries", "all
 * 86 passengers are safe".
 */
public final class Unharmed {

  private static final String KILLED = "killed";
  private static final String INJURED = "injured";

  private static final Set<String> SAFE = Lexicon.ENGLISH.words("unharmed-words.tsv", "safe");
  private static final Set<String> EVERYBODY =
      Lexicon.ENGLISH.words("unharmed-words.tsv", "everybody");

  /** What stands for those counted before. */
  private static final Set<String> PRONOUNS = Set.of("none", "neither");

  /** Words that make an accident another one than the one told before. */
  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-events.txt");

  /** The harm that a word tells of, and whether it is a noun. */
  private record Harm(boolean noun, Set<String> measures) {}

  private final Map<String, List<Harm>> harms = new HashMap<>();
  private final Material material;

  private Unharmed(Material material) {
    this.material = material;
    for (List<String> row : Lexicon.ENGLISH.rows("harms.tsv")) {
      Set<String> measures = row.get(3).equals(KILLED) ? Set.of(KILLED) : Set.of(KILLED, INJURED);
      harms
          .computeIfAbsent(row.get(0), k -> new ArrayList<>())
          .add(new Harm(row.get(1).equals("noun"), measures));
    }
  }

  /** All claims, the first witnesses first. */
  public static List<UnharmedClaim> of(Material material) {
    Unharmed finder = new Unharmed(material);
    List<UnharmedClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        finder.read(reading, Clause.of(sentence), found);
      }
    }
    found.sort(Comparator.comparing(UnharmedClaim::passage, material.witnessOrder()));
    return found;
  }

  private void read(Reading reading, Clause clause, List<UnharmedClaim> found) {
    boolean other =
        clause.sentence().words().stream().anyMatch(word -> ANOTHER.contains(word.lemma()))
            || isOfThePast(reading, clause.sentence().span());
    for (int verb = 0; !other && verb < clause.sentence().words().size(); verb++) {
      if (clause.isVerb(verb) && !clause.isHypothetical(verb)) {
        Optional<Integer> subject = clause.child(verb, "nsubj", "nsubjpass");
        Set<String> denied = subject.map(denied(clause, verb)).orElse(noneThere(clause, verb));
        if (!denied.isEmpty()) {
          found.add(claim(reading, clause, verb, subject, denied));
        }
      }
    }
  }

  /** "Between 2005 and January nobody died of it": an earlier season, or years on end. */
  private boolean isOfThePast(Reading reading, Span sentence) {
    Optional<LocalDate> told = material.published(reading.page());
    return told.isPresent()
        && reading.within(TimeExpression.class, sentence).stream()
            .map(time -> time.time().earliest())
            .anyMatch(from -> from.filter(day -> Dates.isLongBefore(day, told.get())).isPresent());
  }

  private Function<Integer, Set<String>> denied(Clause clause, int verb) {
    return subject -> {
      if (clause.isNone(subject)) {
        Set<String> named = measures(clause.lemma(subject), true);
        return named.isEmpty() ? told(clause, verb) : named;
      }
      boolean safe =
          isEverybody(clause, subject)
              && !clause.isNegated(verb)
              && clause.children(verb, "acomp").stream()
                  .anyMatch(word -> SAFE.contains(clause.form(word)));
      return safe ? Set.of(KILLED, INJURED) : noneThere(clause, verb);
    };
  }

  /** "No one was hurt", "nobody died", "nobody is dead". */
  private Set<String> told(Clause clause, int verb) {
    Set<String> by = measures(clause.lemma(verb), false);
    return by.isEmpty()
        ? clause.children(verb, "acomp").stream()
            .map(word -> measures(clause.lemma(word), false))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(Set.of())
        : by;
  }

  /** "There were no injuries". */
  private Set<String> noneThere(Clause clause, int verb) {
    return clause.children(verb, "attr", "nsubj").stream()
        .filter(noun -> clause.child(verb, "expl").isPresent() && clause.isNone(noun))
        .map(noun -> measures(clause.lemma(noun), true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Set<String> measures(String lemma, boolean noun) {
    return harms.getOrDefault(lemma, List.of()).stream()
        .filter(harm -> harm.noun() == noun)
        .map(Harm::measures)
        .findFirst()
        .orElse(Set.of());
  }

  private static boolean isEverybody(Clause clause, int subject) {
    return EVERYBODY.contains(clause.form(subject))
        || clause.children(subject, "det", "predet").stream()
            .anyMatch(word -> EVERYBODY.contains(clause.form(word)));
  }

  /** "There were 12 cases, but none was fatal": the noun counted before, or else the pronoun. */
  private static int counted(Clause clause, int pronoun) {
    for (int noun = pronoun - 1; noun >= 0; noun--) {
      boolean numbered =
          clause.sentence().children(noun).stream()
              .anyMatch(child -> clause.word(child).tag().equals("CD"));
      if (numbered && clause.word(noun).tag().equals("NNS")) {
        return noun;
      }
    }
    return pronoun;
  }

  private UnharmedClaim claim(
      Reading reading, Clause clause, int verb, Optional<Integer> subject, Set<String> denied) {
    Span sentence = clause.sentence().span();
    Optional<String> group =
        subject
            .map(s -> PRONOUNS.contains(clause.form(s)) ? counted(clause, s) : s)
            .filter(s -> clause.word(s).tag().equals("NNS") || clause.word(s).tag().equals("NN"))
            .map(clause::lemma)
            .filter(lemma -> measures(lemma, true).isEmpty())
            .filter(lemma -> !Unnamed.isBy(lemma) && !EVERYBODY.contains(lemma));
    return new UnharmedClaim(
        material.story(reading.passage(sentence)),
        denied,
        group,
        Sayers.of(reading, sentence, clause.word(verb).span()),
        clause.lemma(verb),
        material.published(reading.page()),
        reading.passage(sentence));
  }
}
