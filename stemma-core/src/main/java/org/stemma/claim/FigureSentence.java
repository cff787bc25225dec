package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * What a sentence tells of a figure in it: the words that bear on it, and whether it is planned,
 * wished or a part of another.
 */
final class FigureSentence {

  /** Verbs of what is still to come. */
  private static final Set<String> PLANS = Lexicon.ENGLISH.words("planning-verbs.txt");

  /** Modal verbs by which nothing is told to have happened. */
  private static final Set<String> UNREAL = Lexicon.ENGLISH.words("unreal-modals.txt");

  /** Nouns for spans of time, and words by which any of them is meant. */
  private static final Set<String> SPANS = words("span");

  private static final Set<String> ANY = words("any");

  /** Verbs of what somebody wants. */
  private static final Set<String> WISHES = words("wish");

  /** Nouns and verbs of what may be or is meant to be: permits, limits, capacities, budgets. */
  private static final Set<String> ALLOWING = Lexicon.ENGLISH.words("figures/allowing-words.txt");

  /** Words by which a number comes on top of another one. */
  private static final Set<String> ADDED = words("added");

  /** Words by which a span of time is counted from the day of the page. */
  private static final Set<String> FROM_NOW = words("from now");

  /** Words after "of" by which a number is a part of a whole told before. */
  private static final Set<String> OF_THEM = words("whole");

  /** Words by which it is no part: "all 40 members of the crew". */
  private static final Set<String> ALL = words("all");

  /** Verbs whose subject is measured. */
  private static final Set<String> MEASURING = Lexicon.ENGLISH.words("figures/measuring-verbs.txt");

  /** Tags of verbs in the present tense. */
  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

  /** Verbs by which somebody binds himself to what is to come. */
  private static final Set<String> PROMISES = words("promise");

  /** What money is paid as. */
  private static final Set<String> PAYMENTS = Lexicon.ENGLISH.words("figures/payment-nouns.txt");

  private final ParsedSentence sentence;
  private final Clause clause;
  private final List<Integer> inside;
  private final Set<Integer> bearing;

  /**
   * Reads the sentence around a figure.
   *
   * @param money whether it is one of money: who pays, takes or offers it does not bear on it
   */
  FigureSentence(ParsedSentence sentence, Span figure, boolean money) {
    this.sentence = sentence;
    this.clause = new Clause(sentence);
    this.inside = sentence.indexesIn(figure);
    this.bearing = bearing(clause, inside, money);
  }

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("figures/frame-words.tsv", kind);
  }

  /** Lemmas of the words that bear on the figure. */
  Set<String> bearing() {
    return lemmas(word -> true);
  }

  /** The nouns among them. */
  Set<String> nouns() {
    return lemmas(Word::isNoun);
  }

  private Set<String> lemmas(Predicate<Word> wanted) {
    Set<String> lemmas = new TreeSet<>();
    for (int word : bearing) {
      if (wanted.test(clause.word(word))) {
        lemmas.addAll(ContentWords.of(sentence, clause.word(word).span()));
        clause
            .children(word, "compound")
            .forEach(c -> lemmas.addAll(ContentWords.of(sentence, clause.word(c).span())));
      }
    }
    return lemmas;
  }

  /** Who does what to the things counted, where they are the object of what somebody does. */
  FigureDeed deed() {
    Optional<Integer> verb =
        inside.stream()
            .flatMap(i -> Stream.of(i, clause.head(i)))
            .filter(i -> i >= 0 && clause.word(i).is("dobj"))
            .map(clause::head)
            .filter(v -> clause.isVerb(v) && !isMeasured(clause, v))
            .findFirst();
    return verb.map(
            v ->
                new FigureDeed(
                    Optional.of(clause.lemma(v)),
                    clause
                        .subject(v)
                        .map(s -> ContentWords.of(sentence, clause.nounPhrase(s)))
                        .orElse(Set.of())))
        .orElse(FigureDeed.NONE);
  }

  /** Indexes of the words that the figure hangs on, with subject and object of the verb. */
  private static Set<Integer> bearing(Clause clause, List<Integer> inside, boolean money) {
    Set<Integer> near = new TreeSet<>();
    for (int i : inside) {
      int at = clause.head(i);
      while (at >= 0 && !inside.contains(at) && near.add(at) && !clause.isVerb(at)) {
        at = clause.head(at);
      }
      near.addAll(clause.prepositional(i, "aboard", "at", "for", "from", "in", "of", "on"));
    }
    Set<Integer> bearing = new TreeSet<>(near);
    for (int word : near) {
      if (clause.isVerb(word)) {
        List<Integer> payments = payments(clause, word);
        clause
            .subject(word)
            .filter(s -> !money && payments.isEmpty() || isMeasured(clause, word))
            .ifPresent(bearing::add);
        bearing.addAll(clause.children(word, "dobj", "attr", "acomp"));
        bearing.addAll(payments);
      }
    }
    bearing.removeAll(inside);
    return bearing;
  }

  /** "Must pay 62 million in damages": what the money is paid as. */
  private static List<Integer> payments(Clause clause, int verb) {
    return clause.prepositional(verb, "as", "in").stream()
        .filter(noun -> PAYMENTS.contains(clause.lemma(noun)))
        .toList();
  }

  private static boolean isMeasured(Clause clause, int verb) {
    return clause.isPassive(verb) || MEASURING.contains(clause.lemma(verb));
  }

  /**
   * Whether the sentence tells the figure as still to come or only possible: "will hear", "is
   * expected to last", "could kill"; not "may have killed", which estimates what was.
   */
  boolean isPlanned() {
    boolean possible =
        inside.stream()
            .flatMap(i -> clause.governingVerb(i).stream())
            .map(clause::auxiliaries)
            .anyMatch(a -> a.stream().anyMatch(UNREAL::contains) && !a.contains("have"));
    return possible || isToCome() || isPromised();
  }

  /** "Has promised 30 million to the towns". */
  private boolean isPromised() {
    return inside.stream()
        .flatMap(i -> clause.governingVerb(i).stream())
        .anyMatch(v -> PROMISES.contains(clause.lemma(v)));
  }

  private boolean isToCome() {
    return inside.stream()
        .flatMap(i -> clause.ancestors(i).stream())
        .filter(clause::isVerb)
        .anyMatch(
            v ->
                clause.auxiliaries(v).contains("will")
                    || clause.word(v).is("xcomp") && PLANS.contains(clause.lemma(clause.head(v))));
  }

  /**
   * "Had a permit for 15 tonnes", "is licensed to store 15 tonnes", "where the limit is 80", "a
   * hall for 300": what may be or is meant to be is another measure than what was there.
   */
  boolean isAllowed() {
    return bearing.stream().anyMatch(this::allows)
        || inside.stream()
            .flatMap(i -> clause.ancestors(i).stream())
            .anyMatch(a -> isFrame(a) && allows(a));
  }

  /** A noun above the figure, or the verb of which its own verb is the purpose. */
  private boolean isFrame(int word) {
    return clause.word(word).isNoun()
        || clause.isVerb(word)
            && clause.children(word, "xcomp", "ccomp", "prep", "dobj").stream()
                .anyMatch(c -> inside.contains(c) || reaches(c));
  }

  private boolean reaches(int word) {
    return inside.stream().anyMatch(i -> clause.ancestors(i).contains(word));
  }

  private boolean allows(int word) {
    return ALLOWING.contains(clause.lemma(word))
        || clause.children(word, "compound").stream()
            .anyMatch(c -> ALLOWING.contains(clause.lemma(c)));
  }

  /** Whether the verb above the figure stands in the present tense. */
  boolean isPresent() {
    return inside.stream()
        .flatMap(i -> clause.governingVerb(i).stream())
        .limit(1)
        .flatMap(v -> Stream.concat(Stream.of(v), clause.children(v, "aux").stream()))
        .filter(v -> !(clause.word(v).is("aux") && clause.lemma(v).equals("have")))
        .anyMatch(v -> PRESENT.contains(clause.word(v).tag()));
  }

  /** "The union wants 200 crowns": what one side wants is not what the other offers. */
  boolean isWished() {
    return inside.stream()
        .flatMap(i -> clause.governingVerb(i).stream())
        .anyMatch(v -> WISHES.contains(clause.lemma(v)) || isDemand(v));
  }

  /** "Our demand is 8 per cent". */
  private boolean isDemand(int verb) {
    return clause.lemma(verb).equals("be")
        && clause.subject(verb).filter(s -> WISHES.contains(clause.lemma(s))).isPresent();
  }

  /** "So many a year", "in an average year", "every week": of any such span, not of one. */
  boolean isRate() {
    return inside.stream()
        .flatMap(i -> clause.governingVerb(i).stream())
        .flatMap(
            verb ->
                Stream.concat(
                    clause.children(verb, "npadvmod", "dobj", "pobj").stream(),
                    clause.prepositional(verb, "in", "per").stream()))
        .anyMatch(
            noun ->
                SPANS.contains(clause.lemma(noun))
                    && clause.children(noun, "det").stream()
                        .anyMatch(d -> ANY.contains(clause.form(d))));
  }

  /** "Two more", "a further two": it comes on top of another. */
  boolean isAdded() {
    boolean before = !inside.isEmpty() && inside.get(0) > 0 && isAdding(inside.get(0) - 1);
    return before
        || inside.stream().anyMatch(this::isAdding)
        || inside.stream().skip(1).anyMatch(this::addsBehindNumber);
  }

  /** "Four of the twelve", "(nine counts of fraud and) four of forgery", "the last 24 hours". */
  boolean isPart() {
    int next = inside.isEmpty() ? -1 : inside.get(inside.size() - 1) + 1;
    boolean ofThem =
        next > 0
            && next + 1 < sentence.words().size()
            && sentence.words().get(next).lemma().equals("of")
            && (OF_THEM.contains(sentence.words().get(next + 1).form().toLowerCase(Locale.ROOT))
                || sentence.words().get(next - 1).tag().equals("CD"));
    boolean ofAll =
        inside.stream()
            .flatMap(i -> sentence.children(i).stream())
            .anyMatch(i -> ALL.contains(clause.form(i)));
    return isFromNow() || ofThem && !ofAll;
  }

  /** "The last 24 hours"; not "will last 24 hours". */
  private boolean isFromNow() {
    int before = inside.isEmpty() ? -1 : inside.get(0) - 1;
    return before >= 0
        && FROM_NOW.contains(clause.form(before))
        && !sentence.words().get(before).isVerb();
  }

  /** "Five more than in May": behind its number the word always adds. */
  private boolean addsBehindNumber(int word) {
    boolean behindNumber = sentence.words().get(word - 1).tag().equals("CD");
    return behindNumber && ADDED.contains(sentence.words().get(word).lemma());
  }

  /** "Two more", not "more than two". */
  private boolean isAdding(int word) {
    boolean than =
        word + 1 < sentence.words().size() && sentence.words().get(word + 1).lemma().equals("than");
    // The lemma of "further" is "far".
    return !than
        && (ADDED.contains(sentence.words().get(word).lemma())
            || ADDED.contains(sentence.words().get(word).form().toLowerCase(Locale.ROOT)));
  }
}
