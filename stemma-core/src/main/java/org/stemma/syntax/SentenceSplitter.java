package org.stemma.syntax;

import java.util.ArrayList;
import java.util.List;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Cuts a block of text into sentences.
 *
 * <p>Made for scraped pages: a blank may lack behind a full stop, a sentence may begin with a small
 * letter, a heading has no full stop. A closed quotation of several sentences stays inside the
 * sentence that quotes it. What goes on for longer than any sentence is cut between two words, so
 * that what reads a sentence may look at each word beside each other. Every unit of the block that
 * is not white space lies in exactly one sentence. Time is linear in the length of the block.
 * Immutable and thread-safe.
 */
public final class SentenceSplitter {

  public static final SentenceSplitter ENGLISH = new SentenceSplitter(Lexicon.ENGLISH);

  /**
   * Units of a sentence at most. By judgement: a list of names or a statute may go on for half of
   * it, and a page of 125,000 words without a full stop took minutes.
   */
  static final int LONGEST = 5_000;

  private final SentenceEnds ends;

  /** A splitter for the language of {@code lexicon}; it may lack every list. */
  public SentenceSplitter(Lexicon lexicon) {
    this.ends = new SentenceEnds(lexicon);
  }

  /**
   * The sentences of {@code block}, in order, not overlapping, without white space at their ends.
   *
   * @throws IndexOutOfBoundsException if the block does not lie inside the text
   */
  public List<Span> sentences(String text, Span block) {
    if (block.end() > text.length()) {
      throw new IndexOutOfBoundsException("block ends at " + block.end() + " of " + text.length());
    }
    BlockText in = new BlockText(text, block);
    List<Span> sentences = new ArrayList<>();
    List<Span> enclosures = Enclosures.in(text, block);
    int next = 0;
    int start = block.start();
    int at = block.start();
    while (at < block.end()) {
      while (next < enclosures.size() && enclosures.get(next).end() <= at) {
        next++;
      }
      int end = at + 1;
      boolean cut = false;
      if (next < enclosures.size() && enclosures.get(next).start() == at) {
        // Inside an enclosure nothing ends but, perhaps, the sentence with the enclosure itself.
        end = enclosures.get(next).end();
        int inner = lastInside(in, enclosures.get(next));
        cut = in.isEnd(inner) && ends.isAt(in, start, inner, end);
      } else if (in.isEnd(at)) {
        int inner = runEnd(in, at) - 1;
        int border = next < enclosures.size() ? enclosures.get(next).start() : block.end();
        end = closersEnd(in, inner + 1, border);
        cut = ends.isAt(in, start, inner, end);
      } else {
        cut = breaksBefore(in, end);
      }
      if (cut) {
        add(text, sentences, start, end);
        start = end;
      }
      at = end;
    }
    add(text, sentences, start, block.end());
    return List.copyOf(sentences);
  }

  /**
   * The sentences inside the closed quotations of a sentence, in order: a quotation of several
   * stays with the sentence that quotes it.
   *
   * @throws IndexOutOfBoundsException if {@code sentence} does not lie inside the text
   */
  public List<Span> quoted(String text, Span sentence) {
    List<Span> quoted = new ArrayList<>();
    for (Span enclosure : Enclosures.in(text, sentence)) {
      if (!Enclosures.isBracket(text, enclosure)) {
        quoted.addAll(sentences(text, Enclosures.inside(text, enclosure)));
      }
    }
    return List.copyOf(quoted);
  }

  private static void add(String text, List<Span> sentences, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int to = partEnd(text, from);
      addPart(text, sentences, from, to);
      from = to;
    }
    addPart(text, sentences, from, end);
  }

  private static void addPart(String text, List<Span> sentences, int start, int end) {
    Span sentence = Span.of(start, end).trim(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  /** Behind the last white space that a part may hold; where there is none, as far as it may go. */
  private static int partEnd(String text, int from) {
    int most = from + LONGEST;
    for (int end = most; end > from; end--) {
      if (Character.isWhitespace(text.charAt(end - 1))) {
        return end;
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }

  /** The last unit of an enclosure that is no closing mark. */
  private static int lastInside(BlockText in, Span enclosure) {
    int at = enclosure.end() - 1;
    while (at > enclosure.start() && in.isCloser(at)) {
      at--;
    }
    return at;
  }

  /** Behind the run of sentence ends that starts at {@code at}. */
  private static int runEnd(BlockText in, int at) {
    int end = at + 1;
    while (end < in.end() && in.isEnd(end)) {
      end++;
    }
    return end;
  }

  /** Behind the closing marks at {@code from}, up to {@code border}, where others open. */
  private static int closersEnd(BlockText in, int from, int border) {
    int end = from;
    while (end < border && in.isCloser(end)) {
      end++;
    }
    return end;
  }

  /** Whether a bullet or an empty line follows at {@code at}. */
  private static boolean breaksBefore(BlockText in, int at) {
    if (at >= in.end() || !Character.isWhitespace(in.at(at - 1))) {
      return false;
    }
    return in.isBullet(at) || in.at(at) == '\n' && in.at(at - 1) == '\n';
  }
}
