package org.stemma.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** What words are about: their first full noun phrase, and their words of content. */
final class Topics {

  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr");

  private static final Set<String> TO_SOMEBODY = Lexicon.ENGLISH.words("verbs-to-somebody.txt");

  /** Words that lead to the thing, the surest first. */
  private static final List<String> LINKS =
      List.of("of", "for", "about", "on", "over", "against", "with", "to", "from");

  /** "Said that she wants him to try to keep the job": clauses inside clauses. */
  private static final int DEEPEST = 4;

  private Topics() {}

  /**
   * The thing that the words inside {@code within} want, hold or refuse: the object of the last
   * verb of the demand ("demanded that he return the boat": the boat), or what stands with "of",
   * "for", "on" or "about"; otherwise the first noun phrase that is no pronoun, time or person.
   */
  static Optional<String> of(Reading reading, Span within) {
    for (ParsedSentence sentence : reading.sentences()) {
      if (sentence.isParsed() && sentence.span().overlaps(within)) {
        Clause clause = Clause.of(sentence);
        List<Integer> inside = sentence.indexesIn(within);
        Optional<Integer> top =
            inside.stream()
                .filter(i -> !inside.contains(clause.head(i)) && clause.isVerb(i))
                .findFirst();
        Optional<Integer> thing = top.flatMap(v -> thing(clause, v, 0)).filter(inside::contains);
        Optional<Integer> first = inside.stream().filter(i -> isThing(clause, i)).findFirst();
        if (thing.or(() -> first).isPresent()) {
          return Optional.of(phrase(reading, clause, thing.or(() -> first).get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The thing that the act of the verb at {@code offset} is about. */
  static Optional<String> ofVerb(Reading reading, int offset) {
    return reading
        .sentenceAt(offset)
        .filter(ParsedSentence::isParsed)
        .flatMap(
            s -> {
              Clause clause = Clause.of(s);
              int verb = s.indexAt(offset);
              return verb >= 0 && clause.isVerb(verb)
                  ? thing(clause, verb, 0).map(t -> phrase(reading, clause, t))
                  : Optional.empty();
            });
  }

  private static Optional<Integer> thing(Clause clause, int verb, int depth) {
    if (depth > DEEPEST) {
      return Optional.empty();
    }
    Optional<Integer> content =
        clause.children(verb, "ccomp", "xcomp", "pcomp", "advcl").stream()
            .filter(c -> clause.isVerb(c) && c > verb)
            .filter(c -> !clause.word(c).is("advcl") || clause.auxiliaries(c).contains("to"))
            .findFirst()
            .flatMap(c -> thing(clause, c, depth + 1));
    if (content.isPresent()) {
      return content;
    }
    Optional<Integer> object = clause.child(verb, "dobj");
    List<Integer> holders = new ArrayList<>(List.of(verb));
    object.filter(o -> !isThing(clause, o) || isBlamed(clause, verb)).ifPresent(holders::add);
    for (String link : LINKS) {
      for (int holder : holders) {
        for (int preposition : clause.children(holder, "prep")) {
          if (clause.form(preposition).equals(link) && (object.isEmpty() || holders.size() > 1)) {
            Optional<Integer> noun =
                clause.child(preposition, "pobj").filter(o -> isThing(clause, o));
            Optional<Integer> deed =
                clause.child(preposition, "pcomp").flatMap(c -> thing(clause, c, depth + 1));
            if (noun.or(() -> deed).isPresent()) {
              return noun.or(() -> deed);
            }
          }
        }
      }
    }
    return object
        .filter(o -> isThing(clause, o))
        .or(() -> clause.child(verb, "nsubjpass").filter(o -> isThing(clause, o)));
  }

  /** Who is accused, asked or warned stands as object; the thing comes behind. */
  private static boolean isBlamed(Clause clause, int verb) {
    return TO_SOMEBODY.contains(clause.lemma(verb));
  }

  private static boolean isThing(Clause clause, int index) {
    Word word = clause.word(index);
    return word.isNoun() && ARGUMENTS.contains(word.relation()) && !isPersonOrTime(word);
  }

  private static String phrase(Reading reading, Clause clause, int noun) {
    return reading.words(clause.nounPhrase(noun)).replaceAll("\\s+", " ");
  }

  private static boolean isPersonOrTime(Word word) {
    return word.isEntity("PERSON", "DATE", "TIME");
  }

  /** Lemmas of nouns, verbs and adjectives inside {@code within}. */
  static Set<String> words(Reading reading, Span within) {
    Set<String> words = new LinkedHashSet<>();
    List<ParsedSentence> here = reading.sentencesOver(within);
    for (ParsedSentence sentence : here) {
      for (int i : sentence.indexesIn(within)) {
        Word word = sentence.words().get(i);
        boolean content =
            word.isNoun()
                || word.isVerb()
                || word.tag().startsWith("JJ")
                || word.tag().equals("CD");
        if (content && word.lemma().length() > 2) {
          words.add(word.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }
}
