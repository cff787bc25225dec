package org.stemma.annotate.figure;

import java.util.List;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * What belongs to a noun right behind it: phrases of place, part and purpose and participles
 * ("homes in the valley", "people killed in the blast"), without dates. Read from the parse.
 */
final class NounBelongings {

  /** Prepositions of place, part and purpose; "after", "as", "by" tell another thing. */
  private static final Set<String> LINKS = Lexicon.ENGLISH.words("figures/scope-prepositions.txt");

  private final ParsedSentence sentence;
  private final List<Span> times;

  /**
   * @param times words of the sentence that tell when
   */
  NounBelongings(ParsedSentence sentence, List<Span> times) {
    this.sentence = sentence;
    this.times = List.copyOf(times);
  }

  /**
   * Index of the last word of the phrase of {@code head}.
   *
   * @param last index of its last word that is known
   * @param room most words behind that one
   */
  int end(int head, int last, int room) {
    int end = last;
    for (int child : sentence.children(head)) {
      boolean next = sentence.subtree(child).get(0) == end + 1;
      if (child > end && next && belongs(child)) {
        int to;
        if (sentence.words().get(child).is("prep")) {
          to = sentence.child(child, "pobj").map(o -> joined(o, end(o, o, room), room)).orElse(end);
        } else {
          to = end(child, child, room);
        }
        boolean fits = to - last <= room && !isTimed(end + 1, to);
        end = fits ? to : end;
      }
    }
    return end;
  }

  /** With the noun that "and" joins to {@code noun} right behind its phrase ("A and B"). */
  private int joined(int noun, int end, int room) {
    return sentence.children(noun).stream()
        .filter(c -> sentence.words().get(c).is("conj") && sentence.words().get(c).isNoun())
        .filter(c -> sentence.subtree(c).get(0) == end + 2)
        // "tonnes of grain and 19 crew": what has a number of its own is counted by it
        .filter(c -> !sentence.words().get(end + 2).tag().equals("CD"))
        .filter(c -> sentence.words().get(end + 1).is("cc"))
        .findFirst()
        .map(c -> end(c, c, room))
        .orElse(end);
  }

  /** Prepositions and participles right behind a noun ("homes in the valley", "people killed"). */
  private boolean belongs(int child) {
    Word word = sentence.words().get(child);
    boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
    boolean link = word.is("prep") && LINKS.contains(word.lemma());
    return link && sentence.child(child, "pobj").isPresent()
        || participle && (word.is("acl") || word.is("nmod"))
        || word.is("nmod") && word.tag().startsWith("JJ");
  }

  private boolean isTimed(int from, int to) {
    Span words = sentence.words().get(from).span().cover(sentence.words().get(to).span());
    return times.stream().anyMatch(words::overlaps);
  }
}
