package org.stemma.annotate.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Finds who speaks from the order of the words alone, for sentences without a parse: the words just
 * before the cue ("the mayor said") or just after it ("said the mayor").
 */
final class SpeakerPattern {

  /** Signs that end a name or noun phrase that stands before or after a cue. */
  private static final Set<String> SIGNS =
      Set.of(
          ",", ".", ";", ":", "(", ")", "“", "”", "„", "\"", "''", "``", "—", "–", "-", "‘", "’",
          "»", "«");

  private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");

  /** Tags of verbs in a tense: words that hold one are a clause. */
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private static final Set<String> SINGLE = Lexicon.ENGLISH.words("grammar-words.tsv", "single");

  /**
   * The longest noun phrase looked for; longer ones are clauses. On PolNeAR (every eighth article
   * from the first and from the second on, end-to-end F1 of all, 2026-11-29) .6544 and .6394 with
   * 6, .6544 and .6398 with 9, .6543 and .6391 with 12.
   */
  private static final int LONGEST = 9;

  /**
   * The longest apposition where tags show that it is no clause. Nothing rests on it: 231 articles
   * of PolNeAR score alike with 15, 30 and 60 (2026-11-29).
   */
  private static final int LONGEST_TAGGED = 30;

  private final Set<String> borders = new HashSet<>(SIGNS);
  private final Set<String> skipped = new HashSet<>();

  /** Reads the words that end a phrase, or are passed over, in the language of {@code lexicon}. */
  SpeakerPattern(Lexicon lexicon) {
    lexicon
        .rows("phrase-borders.tsv")
        .forEach(row -> (row.get(1).equals("border") ? borders : skipped).add(row.get(0)));
  }

  /**
   * The phrase beside the words {@code first} to {@code last} of the cue.
   *
   * @param inverted whether to look after the cue first, as behind a quotation
   */
  Optional<SourcePhrase> beside(ParsedSentence sentence, int first, int last, boolean inverted) {
    Optional<SourcePhrase> after = after(sentence, last);
    Optional<SourcePhrase> before = before(sentence, first);
    return inverted ? after.or(() -> before) : before.or(() -> after);
  }

  /** The phrase before the word {@code cue}, adverbs and an apposition passed over. */
  Optional<SourcePhrase> before(ParsedSentence sentence, int cue) {
    List<Word> words = sentence.words();
    int end = cue;
    while (end > 0 && skipped.contains(words.get(end - 1).lower())) {
      end--;
    }
    end = beforeBrackets(words, end);
    if (end > 0 && words.get(end - 1).form().equals(",")) {
      // "Ruiz, the mayor, said": the apposition is part of the phrase
      int comma = end - 2;
      int most = words.get(comma).tag().isEmpty() ? LONGEST : LONGEST_TAGGED;
      while (comma > 0 && end - comma <= most && !words.get(comma).form().equals(",")) {
        most = FINITE.contains(words.get(comma).tag()) ? LONGEST : most;
        comma--;
      }
      if (comma > 0 && words.get(comma).form().equals(",")) {
        int first = walkBack(words, comma);
        return first < comma ? phrase(words, first, end - 2, comma - 1) : Optional.empty();
      }
    }
    int first = walkBack(words, end);
    return first < end ? phrase(words, first, end - 1, end - 1) : Optional.empty();
  }

  /** "Ruiz (Greens) said": where brackets that end before {@code end} begin, else {@code end}. */
  private static int beforeBrackets(List<Word> words, int end) {
    if (end == 0 || !words.get(end - 1).form().equals(")")) {
      return end;
    }
    int open = end - 1;
    while (open > 0 && end - open <= LONGEST && !words.get(open).form().equals("(")) {
      open--;
    }
    return words.get(open).form().equals("(") ? open : end;
  }

  private int walkBack(List<Word> words, int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST && !isBorderBefore(words.get(first - 1))) {
      first--;
    }
    return first;
  }

  private Optional<SourcePhrase> after(ParsedSentence sentence, int cue) {
    List<Word> words = sentence.words();
    int last = cue;
    while (last + 1 < words.size() && last - cue < LONGEST && !isBorder(words.get(last + 1))) {
      last++;
    }
    return last > cue ? phrase(words, cue + 1, last, last) : Optional.empty();
  }

  /** With tags a preposition is part of the phrase and a verb is not. */
  private boolean isBorderBefore(Word word) {
    return word.tag().isEmpty() || !PREPOSITIONS.contains(word.tag())
        ? isBorder(word) || word.isVerb()
        : word.is("mark");
  }

  /** The hyphen of "a look-alike" is no dash. */
  private boolean isBorder(Word word) {
    return borders.contains(word.lower()) && !word.tag().equals("HYPH");
  }

  /** A phrase that holds a name or begins like a noun phrase; its head is the last capital word. */
  private static Optional<SourcePhrase> phrase(List<Word> words, int from, int to, int coreEnd) {
    Span span = words.get(from).span().cover(words.get(to).span());
    int noun = headNoun(words, from, coreEnd);
    if (noun >= 0) {
      return Optional.of(new SourcePhrase(span, noun));
    }
    int head = -1;
    for (int i = from; i <= coreEnd; i++) {
      if (Character.isUpperCase(words.get(i).form().charAt(0)) && !(i == 0 && i < coreEnd)) {
        head = i;
      }
    }
    int core = head >= 0 ? head : coreEnd;
    return Optional.of(new SourcePhrase(span, core));
  }

  /**
   * With tags: the last noun or pronoun, or the "one" of "one of them", before the first
   * preposition; -1 without tags.
   */
  private static int headNoun(List<Word> words, int from, int to) {
    int head = -1;
    for (int i = from; i <= to && !words.get(i).tag().equals("IN"); i++) {
      Word word = words.get(i);
      if (word.isNoun() || word.tag().equals("PRP") || SINGLE.contains(word.lower())) {
        head = i;
      }
    }
    return head;
  }
}
