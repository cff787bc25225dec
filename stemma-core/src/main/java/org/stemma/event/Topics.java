package org.stemma.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** What words are about: their first full noun phrase, and their words of content. */
final class Topics {

  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr");

  private Topics() {}

  /** The first noun phrase inside {@code within} that is no pronoun, time or person. */
  static Optional<String> of(Reading reading, Span within) {
    for (ParsedSentence sentence : reading.sentences()) {
      if (sentence.isParsed() && sentence.span().overlaps(within)) {
        Clause clause = Clause.of(sentence);
        for (int i : sentence.indexesIn(within)) {
          Word word = sentence.words().get(i);
          boolean thing =
              word.isNoun() && ARGUMENTS.contains(word.relation()) && !isPersonOrTime(word);
          if (thing) {
            return Optional.of(reading.words(clause.nounPhrase(i)).replaceAll("\\s+", " "));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPersonOrTime(Word word) {
    return word.entity().endsWith("PERSON")
        || word.entity().endsWith("DATE")
        || word.entity().endsWith("TIME");
  }

  /** Lemmas of nouns, verbs and adjectives inside {@code within}. */
  static Set<String> words(Reading reading, Span within) {
    Set<String> words = new LinkedHashSet<>();
    List<ParsedSentence> here =
        reading.sentences().stream().filter(s -> s.span().overlaps(within)).toList();
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
