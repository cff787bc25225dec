package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.CommonWords;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Finds names that the page knows wherever they stand, whatever a parser made of them there. */
final class KnownNames {

  /** Words of a name that is looked for again. By judgement, not swept. */
  private static final int LONGEST = 4;

  private static final String ADVERB = "RB";

  /** Tags of verbs in a tense. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ");

  private final CommonWords dictionary;

  KnownNames(CommonWords dictionary) {
    this.dictionary = dictionary;
  }

  /** Occurrences of names that the vote knows, whatever the parser made of them here. */
  List<NameCandidate> in(ParsedSentence sentence, NameVote vote) {
    List<NameCandidate> found = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int from = 0; from < words.size(); from++) {
      if (!NameText.wordy(words.get(from))) {
        continue;
      }
      for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
        String text = NameText.of(sentence, from, to);
        Optional<EntityType> type = vote.type(text);
        if (type.isPresent() && written(sentence, from, to, vote)) {
          found.add(
              new NameCandidate(
                  sentence, from, to, type.get(), NameCandidate.Source.DOCUMENT, Optional.empty()));
          break;
        }
      }
    }
    return found;
  }

  /**
   * A capital on a word that is also in the dictionary counts only where it does not open the
   * sentence, unless the page has the bare name elsewhere; small letters only if the form is no
   * everyday word or stands as a possessor ("marsh's" of a scrape that lost its capitals). A
   * surname that is an adverb too ("Even praised the fans") counts as the only subject of a verb.
   */
  private boolean written(ParsedSentence sentence, int from, int to, NameVote vote) {
    Word first = sentence.words().get(from);
    String text = NameText.of(sentence, from, to);
    if (NameText.capital(first)) {
      return to - from > 1
          || vote.count(text) > 0
          || from != NameText.opening(sentence)
          || dictionary.smallClass(text) == CommonWords.UNKNOWN
          || isSubject(sentence, from);
    }
    if (vote.type(text).filter(t -> t == EntityType.PERSON).isEmpty()) {
      return false;
    }
    boolean possessor =
        to < sentence.words().size() && NameText.possessive(sentence.words().get(to));
    return to - from > 1 || possessor || dictionary.smallClass(text) == CommonWords.UNKNOWN;
  }

  /** Whether the word is tagged as an adverb right before a verb in a tense without a subject. */
  private static boolean isSubject(ParsedSentence sentence, int word) {
    int verb = word + 1;
    return verb < sentence.words().size()
        && sentence.words().get(word).tag().startsWith(ADVERB)
        && FINITE.contains(sentence.words().get(verb).tag())
        && sentence.words().get(verb).is("root")
        && sentence.child(verb, "nsubj", "nsubjpass", "csubj", "expl", "attr").isEmpty();
  }
}
