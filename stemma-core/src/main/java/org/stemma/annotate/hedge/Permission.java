package org.stemma.annotate.hedge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Tells the "may" of a rule ("who may vote", "under the law, owners may sell") from the "may" of a
 * doubt. Only an act can be allowed: what may be, may have been or may mean is a guess.
 */
final class Permission {

  private static final String FILE = "hedge-words.tsv";

  private static final Set<String> MAY = Lexicon.ENGLISH.words(FILE, "permission");

  /** Before the rule that allows. */
  private static final Set<String> UNDER = Lexicon.ENGLISH.words(FILE, "ruled");

  private static final Set<String> ONLY = Lexicon.ENGLISH.words(FILE, "restriction");

  /** Auxiliaries, as lemmas, behind which no act is allowed: "may have sold", "may be selling". */
  private static final Set<String> AUXILIARIES = Lexicon.ENGLISH.words(FILE, "auxiliary");

  /** Verbs of states and outcomes, which no rule allows. */
  private static final Set<String> STATES = Lexicon.ENGLISH.words("state-verbs.txt");

  /** Words that make the question after them one that nobody can answer yet. */
  private static final Set<String> DOUBTS = Lexicon.ENGLISH.words("open-question-words.txt");

  /** What allows or forbids. */
  private static final Set<String> RULES = Lexicon.ENGLISH.words("rule-nouns.txt");

  /** Prepositions before the end of the time in which something is allowed. */
  private static final Set<String> LIMITS = Lexicon.ENGLISH.words(FILE, "limit");

  /** Before what must come first ("may not begin before ..."). */
  private static final Set<String> TERMS = Lexicon.ENGLISH.words(FILE, "term");

  private static final Set<String> PERSONS = Lexicon.ENGLISH.words("persons.txt");

  private static final Set<String> RULE_VERBS = Lexicon.ENGLISH.words("rule-verbs.txt");

  /** Verbs of what the public is offered. */
  private static final Set<String> OFFERS = Lexicon.ENGLISH.words("entitlement-verbs.txt");

  private static final List<List<String>> FREE =
      Lexicon.ENGLISH.words("free-phrases.txt").stream()
          .map(p -> Arrays.asList(p.split(" ")))
          .toList();

  /**
   * Links from "only" up to the verb that it limits ("return only when ... has checked"). No public
   * set marks hedges, so none can sweep it; by judgement.
   */
  private static final int DEEPEST = 4;

  private Permission() {}

  static boolean isMay(Word word) {
    return MAY.contains(word.lower());
  }

  /** Whether the "may" at {@code modal} allows or forbids. Never without a parse. */
  static boolean isGiven(ParsedSentence sentence, int modal) {
    Word may = sentence.words().get(modal);
    boolean helper = may.is("aux") && may.head() >= 0 && isMay(may);
    if (!helper || !isAct(sentence, may.head())) {
      return false;
    }
    return isAskedWho(sentence, may.head())
        || isUnderRule(sentence, may.head())
        || isBesideRule(sentence, may.head())
        || isUntil(sentence, may.head())
        || isForbidden(sentence, may.head())
        || isOffered(sentence, may.head())
        || isLimited(sentence, may.head(), modal);
  }

  private static boolean isAct(ParsedSentence sentence, int verb) {
    boolean past =
        sentence.children(verb).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.is("aux") && AUXILIARIES.contains(w.lemma()));
    Word word = sentence.words().get(verb);
    return word.isVerb() && !past && !STATES.contains(word.lemma());
  }

  /** "a row over who may vote", but not "it is unclear who may run" and not "a man who may run". */
  private static boolean isAskedWho(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean asks =
        sentence.child(verb, "nsubj", "nsubjpass").stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.tag().equals("WP"));
    return asks
        && !word.is("relcl")
        && above(sentence, verb).stream().noneMatch(w -> DOUBTS.contains(w.lemma()));
  }

  /** The words that the clause hangs on and what stands beside it there, up to two steps. */
  private static List<Word> above(ParsedSentence sentence, int verb) {
    int head = sentence.words().get(verb).head();
    if (head < 0) {
      return List.of();
    }
    boolean preposition = sentence.words().get(head).is("prep");
    int governor = preposition ? sentence.words().get(head).head() : head;
    if (governor < 0) {
      return List.of(sentence.words().get(head));
    }
    List<Word> words =
        new ArrayList<>(sentence.children(governor).stream().map(sentence.words()::get).toList());
    words.add(sentence.words().get(governor));
    return words;
  }

  /** "under the treaty, boats may enter", "the law says that owners may sell". */
  private static boolean isUnderRule(ParsedSentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.words().get(child);
      boolean under = word.is("prep") && UNDER.contains(word.lower());
      if (under && sentence.child(child, "pobj").filter(o -> isRule(sentence, o)).isPresent()) {
        return true;
      }
    }
    int head = sentence.words().get(verb).head();
    return head >= 0
        && sentence.words().get(verb).is("ccomp")
        && sentence.child(head, "nsubj").filter(s -> isRule(sentence, s)).isPresent();
  }

  /** "trawlers are barred, but rowing boats may fish": the rule stands in the clause beside. */
  private static boolean isBesideRule(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean after = word.is("conj") && isRuling(sentence.words().get(word.head()));
    return after
        || sentence.children(verb).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.is("conj") && isRuling(w));
  }

  /** "the unloading may not begin before the inspector has agreed". */
  private static boolean isForbidden(ParsedSentence sentence, int verb) {
    return sentence.child(verb, "neg").isPresent()
        && IntStream.range(verb + 1, sentence.words().size())
            .filter(i -> TERMS.contains(sentence.words().get(i).lower()))
            .anyMatch(i -> hangsOn(sentence, i, verb));
  }

  private static boolean isRuling(Word word) {
    return word.isVerb() && RULE_VERBS.contains(word.lemma());
  }

  /** "passengers may exchange their tickets", "residents may park free of charge". */
  private static boolean isOffered(ParsedSentence sentence, int verb) {
    boolean persons =
        sentence.child(verb, "nsubj", "nsubjpass").filter(s -> isPersons(sentence, s)).isPresent();
    return persons
        && (OFFERS.contains(sentence.words().get(verb).lemma())
            || FREE.stream()
                .anyMatch(
                    phrase ->
                        IntStream.range(verb + 1, sentence.words().size())
                            .anyMatch(i -> HedgeCues.match(sentence.words(), i, phrase, 0) >= 0)));
  }

  /** "holders may claim a refund until 25 May": who may do it, till when. */
  private static boolean isUntil(ParsedSentence sentence, int verb) {
    boolean persons =
        sentence.child(verb, "nsubj", "nsubjpass").filter(s -> isPersons(sentence, s)).isPresent();
    return persons
        && sentence.children(verb).stream()
            .filter(c -> c > verb && sentence.words().get(c).is("prep"))
            .filter(c -> LIMITS.contains(sentence.words().get(c).lower()))
            .flatMap(c -> sentence.child(c, "pobj").stream())
            .map(sentence.words()::get)
            .anyMatch(w -> w.isEntity("DATE", "TIME"));
  }

  /** Only persons are allowed something: "voters", "holders who cannot attend". */
  private static boolean isPersons(ParsedSentence sentence, int subject) {
    boolean who =
        sentence
            .child(subject, "relcl")
            .flatMap(clause -> sentence.child(clause, "nsubj"))
            .filter(s -> sentence.words().get(s).tag().equals("WP"))
            .isPresent();
    return who || PERSONS.contains(sentence.words().get(subject).lemma());
  }

  /** "only members may enter", "visitors may only look", "they may return only on foot". */
  private static boolean isLimited(ParsedSentence sentence, int verb, int modal) {
    boolean before =
        sentence.child(verb, "nsubj", "nsubjpass").stream()
            .flatMap(s -> sentence.children(s).stream())
            .anyMatch(c -> isOnly(sentence, c));
    return before
        || IntStream.range(modal + 1, sentence.words().size())
            .filter(i -> isOnly(sentence, i))
            .anyMatch(i -> hangsOn(sentence, i, verb));
  }

  private static boolean hangsOn(ParsedSentence sentence, int word, int verb) {
    int at = word;
    for (int steps = 0; steps < DEEPEST && at >= 0 && at != verb; steps++) {
      at = sentence.words().get(at).head();
    }
    return at == verb;
  }

  private static boolean isOnly(ParsedSentence sentence, int word) {
    return ONLY.contains(sentence.words().get(word).lower());
  }

  private static boolean isRule(ParsedSentence sentence, int noun) {
    return RULES.contains(sentence.words().get(noun).lemma());
  }
}
