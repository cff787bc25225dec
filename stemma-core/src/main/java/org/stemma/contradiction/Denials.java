package org.stemma.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** What kind of denial a word is: of a statement or of a request, bare or beside what it denies. */
final class Denials {

  /** What is refused, not contradicted: "denied the request", "denied bail". */
  private static final Set<String> GRANTED = Lexicon.ENGLISH.words("granted-nouns.txt");

  /** Words by which a clause or a phrase stands against the rest of its sentence. */
  private static final Set<String> AGAINST =
      Set.of("although", "but", "despite", "notwithstanding", "though", "whereas", "while");

  /** Words that taggers call nouns and that name nothing. */
  private static final Set<String> ANY =
      Set.of(
          "anybody",
          "anyone",
          "anything",
          "everyone",
          "nobody",
          "somebody",
          "someone",
          "something");

  private static final Set<String> TURNING_DOWN = CalledUntrue.words("verb");

  /** Words after the verb among which the thing refused stands: "denied it entry". */
  private static final int NEAR = 3;

  private static final Set<String> BACK = Set.of("that", "these", "this", "those");

  private Denials() {}

  /**
   * Whether the sentence of {@code cue} tells something beside the denial: "despite its assertions
   * to the contrary", "although he denied it". A bare "he denied it" tells no second thing.
   */
  static boolean besideStatement(Reading reading, Span cue) {
    Optional<ParsedSentence> sentence =
        reading.sentenceAt(cue.start()).filter(ParsedSentence::isParsed);
    if (sentence.isEmpty()) {
      return true;
    }
    Clause clause = Clause.of(sentence.get());
    if (reading.words(cue).contains("contrary")) {
      return sentence.get().indexesIn(cue).stream().noneMatch(i -> isTurnedDown(clause, i));
    }
    return sentence.get().indexesIn(cue).stream()
        .filter(i -> clause.isVerb(i) || clause.word(i).isNoun())
        .anyMatch(i -> !refuses(sentence.get(), i) && isAgainst(clause, i));
  }

  /** "We reject reports to the contrary": the contrary is told elsewhere. */
  private static boolean isTurnedDown(Clause clause, int word) {
    int above = word;
    while (above >= 0 && !clause.isVerb(above)) {
      above = clause.head(above);
    }
    return above >= 0 && TURNING_DOWN.contains(clause.lemma(above));
  }

  private static boolean isAgainst(Clause clause, int word) {
    boolean back =
        clause.children(word, "det").stream().anyMatch(d -> BACK.contains(clause.form(d)));
    boolean marked =
        clause.children(word, "mark", "complm", "cc").stream()
            .anyMatch(m -> AGAINST.contains(clause.form(m)));
    int above = clause.head(word);
    boolean governed = above >= 0 && AGAINST.contains(clause.form(above));
    boolean joined =
        clause.word(word).is("conj")
            && above >= 0
            && clause.children(above, "cc").stream().anyMatch(c -> clause.form(c).equals("but"));
    return !back && (marked || governed || joined);
  }

  /** Whether the verb at {@code verb} refuses a request instead of contradicting a statement. */
  static boolean refuses(ParsedSentence sentence, int verb) {
    if (!sentence.isParsed()) {
      return false;
    }
    Clause clause = new Clause(sentence);
    List<Integer> objects = clause.children(verb, "dobj", "nsubjpass");
    boolean granted = objects.stream().anyMatch(o -> GRANTED.contains(clause.lemma(o)));
    boolean of =
        clause.prepositional(verb, "of").stream().anyMatch(o -> GRANTED.contains(clause.lemma(o)));
    boolean given =
        sentence
            .words()
            .subList(verb + 1, Math.min(verb + 1 + NEAR, sentence.words().size()))
            .stream()
            .anyMatch(w -> GRANTED.contains(w.lemma()));
    return granted || of || given || clause.child(verb, "iobj", "dative").isPresent();
  }

  /** Lemmas of the nouns, verbs and adjectives inside {@code within}, light verbs too. */
  static Set<String> telling(ParsedSentence sentence, Span within) {
    Set<String> lemmas = new TreeSet<>();
    for (Word word : sentence.words()) {
      boolean wordy = word.isNoun() || word.isVerb() || word.tag().startsWith("JJ");
      if (within.contains(word.span()) && wordy && !ANY.contains(word.lemma())) {
        lemmas.add(word.lemma());
      }
    }
    return lemmas;
  }

  /**
   * Lemmas of the verbs inside {@code within} that are negated, or that are not; light ones too.
   */
  static Set<String> verbs(ParsedSentence sentence, Span within, boolean negated) {
    Set<String> verbs = new TreeSet<>();
    if (sentence.isParsed()) {
      Clause clause = Clause.of(sentence);
      for (int i : sentence.indexesIn(within)) {
        boolean helps = clause.word(i).is("aux") || clause.word(i).is("auxpass");
        if (clause.isVerb(i) && !helps && isUntold(sentence, within, clause, i) == negated) {
          verbs.add(clause.lemma(i));
        }
      }
    }
    return verbs;
  }

  /**
   * Whether the verb is negated, or one above it: "did not give him what would have killed him".
   */
  private static boolean isUntold(ParsedSentence sentence, Span within, Clause clause, int verb) {
    return clause.isNegated(verb)
        || clause.ancestors(verb).stream()
            .filter(above -> within.contains(sentence.words().get(above).span()))
            .anyMatch(above -> clause.isVerb(above) && clause.isNegated(above));
  }

  /** "Has pleaded not guilty": the accused denies the charge, and nothing else is told. */
  static boolean isPlea(ParsedSentence sentence) {
    Clause clause = Clause.of(sentence);
    return IntStream.range(0, sentence.words().size())
        .anyMatch(
            word -> AnswerPhrases.at(clause, word).filter(answer -> answer.court()).isPresent());
  }

  /** Lemmas of the nouns inside {@code within}; empty without tags. */
  static Set<String> nouns(ParsedSentence sentence, Span within) {
    Set<String> nouns = new TreeSet<>();
    for (Word word : sentence.words()) {
      if (within.contains(word.span()) && word.isNoun() && !ANY.contains(word.lemma())) {
        nouns.add(word.lemma());
      }
    }
    return nouns;
  }
}
