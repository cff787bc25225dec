package org.stemma.annotate.speech;

import java.util.List;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** How far the words go that name a speaker. */
final class SpeakerPhrase {

  private static final Set<String> TIME_PREPOSITIONS =
      Lexicon.ENGLISH.words("time-prepositions.txt");

  /** Between the two numbers of a share. */
  private static final Set<String> RATIO =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "ratio");

  private static final Set<String> DASHES = Set.of("—", "–", "--");

  /** Signs before a closing mark that end a saying. */
  private static final Set<String> COMMAS = Set.of(",", "!", "?");

  private SpeakerPhrase() {}

  /** The noun and all that hangs on it, but for the speech clause that a parser may hang there. */
  static SourcePhrase of(ParsedSentence sentence, int head) {
    List<Integer> inside = sentence.subtree(head);
    int first = head;
    while (isInside(sentence, inside, first - 1)) {
      first--;
    }
    while (!inside.contains(first)) {
      first++;
    }
    int last = head;
    while ((inside.contains(last + 1) || isApposed(sentence, inside, last + 1))
        && !isSpeechMark(sentence, last + 1)
        && !beginsAside(sentence, last + 1)) {
      last++;
    }
    while (last > head && isPunctuation(sentence.words().get(last))) {
      last--;
    }
    Span span = sentence.words().get(first).span().cover(sentence.words().get(last).span());
    return new SourcePhrase(span, head);
  }

  /** Part of the phrase; a hyphen or slash that the parser hung elsewhere is no border. */
  private static boolean isInside(ParsedSentence sentence, List<Integer> inside, int index) {
    if (index < 0 || isSpeechMark(sentence, index)) {
      return false;
    }
    Word word = sentence.words().get(index);
    boolean joint = word.tag().equals("HYPH") || word.form().equals("/");
    return inside.contains(index) || joint;
  }

  /** "a lawyer for two families, Ana Ruiz": a comma that the parser hung elsewhere. */
  private static boolean isApposed(ParsedSentence sentence, List<Integer> inside, int index) {
    return index + 1 < sentence.words().size()
        && sentence.words().get(index).form().equals(",")
        && sentence.words().get(index + 1).isProperNoun()
        && inside.contains(index + 1);
  }

  /**
   * ", who ...", "on Friday", but not "with 20 years at sea": what tells more of a speaker than who
   * it is.
   */
  private static boolean beginsAside(ParsedSentence sentence, int index) {
    Word word = sentence.words().get(index);
    boolean comma = word.form().equals(",") && index + 1 < sentence.words().size();
    Word next = comma ? sentence.words().get(index + 1) : word;
    boolean relative = comma && next.tag().startsWith("W");
    // "according to Ana Ruiz, one in four ferries ...": a parser takes the number for an apposition
    boolean share =
        comma
            && next.tag().equals("CD")
            && sentence
                .child(index + 1, "prep")
                .filter(p -> RATIO.contains(sentence.words().get(p).lower()))
                .isPresent();
    boolean dated =
        word.is("prep")
            && TIME_PREPOSITIONS.contains(word.lower())
            && sentence.children(index).stream()
                .map(sentence.words()::get)
                .anyMatch(w -> w.is("pobj") && w.isEntity("DATE"));
    return relative || share || dated;
  }

  private static boolean isSpeechMark(ParsedSentence sentence, int index) {
    Word word = sentence.words().get(index);
    boolean closing = index + 1 < sentence.words().size() && word.tag().equals("''");
    return word.tag().equals("``")
        || word.tag().equals(":")
        || closing && index > 0 && COMMAS.contains(sentence.words().get(index - 1).form())
        || DASHES.contains(word.form());
  }

  private static boolean isPunctuation(Word word) {
    return word.is("punct") || !word.isWordy() || word.is("case");
  }
}
