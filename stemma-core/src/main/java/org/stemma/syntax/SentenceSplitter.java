package org.stemma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Cuts a block of text into sentences.
 *
 * <p>Made for scraped pages: a blank may lack behind a full stop, a sentence may begin with a small
 * letter, a heading has no full stop. A closed quotation of several sentences stays inside the
 * sentence that quotes it. Every unit of the block that is not white space lies in exactly one
 * sentence. Time is linear in the length of the block. Immutable and thread-safe.
 */
public final class SentenceSplitter {

  public static final SentenceSplitter ENGLISH = new SentenceSplitter(Lexicon.ENGLISH);

  private static final String ENDS = ".!?…。！？।؟";
  private static final String CLOSERS = "”’\"'»)]“」』";
  private static final String BULLETS = "•▪◦●‣■";

  private final Abbreviations abbreviations;
  private final Set<String> quoteTags;

  /** A splitter for the language of {@code lexicon}; it may lack every list. */
  public SentenceSplitter(Lexicon lexicon) {
    this.abbreviations = Abbreviations.of(lexicon);
    this.quoteTags = lexicon.words("quote-tags.txt");
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
        int inner = lastInside(text, enclosures.get(next));
        cut = ENDS.indexOf(text.charAt(inner)) >= 0 && endsAt(text, block, start, inner, end);
      } else if (ENDS.indexOf(text.charAt(at)) >= 0) {
        int inner = runEnd(text, block, at) - 1;
        end =
            closersEnd(
                text, block, inner + 1, next < enclosures.size() ? enclosures.get(next) : block);
        cut = endsAt(text, block, start, inner, end);
      } else {
        cut = breaksBefore(text, block, end);
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

  private static void add(String text, List<Span> sentences, int start, int end) {
    Span sentence = Span.of(start, end).trim(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  /** The last unit of an enclosure that is no closing mark. */
  private static int lastInside(String text, Span enclosure) {
    int at = enclosure.end() - 1;
    while (at > enclosure.start() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at;
  }

  /** Behind the run of sentence ends that starts at {@code at}. */
  private static int runEnd(String text, Span block, int at) {
    int end = at + 1;
    while (end < block.end() && ENDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Behind the closing marks at {@code from} that open no enclosure themselves. */
  private static int closersEnd(String text, Span block, int from, Span nextEnclosure) {
    int end = from;
    while (end < block.end()
        && CLOSERS.indexOf(text.charAt(end)) >= 0
        && (nextEnclosure.equals(block) || end < nextEnclosure.start())) {
      end++;
    }
    return end;
  }

  /** Whether a bullet or an empty line follows at {@code at}. */
  private static boolean breaksBefore(String text, Span block, int at) {
    if (at >= block.end() || !Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    if (BULLETS.indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    return text.charAt(at) == '\n' && text.charAt(at - 1) == '\n';
  }

  /**
   * Whether the sentence that began at {@code start} ends with the mark at {@code mark}.
   *
   * @param end behind the closing quotation marks and brackets that follow the mark
   */
  private boolean endsAt(String text, Span block, int start, int mark, int end) {
    int next = skipBlanks(text, block, end);
    if (next == block.end()) {
      return true;
    }
    String token = tokenBefore(text, start, mark);
    char unit = text.charAt(mark);
    if (unit == '。' || unit == '！' || unit == '？') {
      return true;
    }
    boolean blank = next > end;
    if (!blank) {
      return endsWithoutBlank(text, block, token, mark, end);
    }
    boolean quoted = end > mark + 1;
    if (unit != '.' || mark > start && text.charAt(mark - 1) == '.') {
      return opensSentence(text, next)
          && !(quoted && unit != '.' && isAttribution(text, block, next));
    }
    if (quoted) {
      return opensSentence(text, next);
    }
    return endsWithStop(text, block, start, token, mark, next);
  }

  private boolean endsWithStop(
      String text, Span block, int start, String token, int mark, int next) {
    String word = wordAt(text, block, next);
    boolean opens = abbreviations.opens(word) || isOpeningQuote(text.charAt(next));
    Optional<Abbreviations.Stop> stop = abbreviations.stop(token);
    if (stop.isPresent()) {
      boolean digit = Character.isDigit(text.charAt(next));
      return switch (stop.get()) {
        case NEVER -> false;
        case NUMBER -> !digit && opensSentence(text, next);
        case MONTH -> opens;
        case TIME -> opensSentence(text, next) && !abbreviations.followsClock(word) && !digit;
        case MAYBE -> opens;
      };
    }
    if (isListMark(text, start, token, mark)) {
      return false;
    }
    if (token.length() == 1 && Character.isUpperCase(token.charAt(0))) {
      return endsWithLetter(text, start, token, mark, opens);
    }
    return opensSentence(text, next) || isScrapedOpening(text, token, next);
  }

  /** An initial ends no sentence; "so do I." and "plan B." do. */
  private static boolean endsWithLetter(
      String text, int start, String token, int mark, boolean opens) {
    String before = tokenBefore(text, start, Math.max(start, mark - 2));
    boolean small = !before.isEmpty() && Character.isLowerCase(before.charAt(0));
    return small && (opens || token.equals("I"));
  }

  /** "port.Residents" holds two sentences; "U.N.Envoy", "3.5" and "example.com" one. */
  private boolean endsWithoutBlank(String text, Span block, String token, int mark, int end) {
    char following = text.charAt(end);
    boolean quoteOpens = isOpeningQuote(following);
    if (token.isEmpty() || !Character.isUpperCase(following) && !quoteOpens) {
      return false;
    }
    String word = wordAt(text, block, end);
    boolean isWord =
        quoteOpens
            || word.length() > 1 && word.chars().skip(1).anyMatch(Character::isLowerCase)
            || abbreviations.opens(word);
    boolean address = token.indexOf('@') >= 0 || token.indexOf('/') >= 0 || token.startsWith("www");
    int last = token.codePointBefore(token.length());
    boolean closed = token.length() > 1 && (Character.isLowerCase(last) || Character.isDigit(last));
    return isWord && !address && (closed || end > mark + 1) && abbreviations.stop(token).isEmpty();
  }

  /** A sentence may begin in small letters on a machine-made page if a full word ended before. */
  private static boolean isScrapedOpening(String text, String token, int next) {
    return Character.isLowerCase(text.charAt(next))
        && token.length() >= 4
        && token.chars().allMatch(Character::isLetter);
  }

  private static boolean opensSentence(String text, int at) {
    int point = text.codePointAt(at);
    return Character.isUpperCase(point)
        || Character.isTitleCase(point)
        || Character.isDigit(point)
        || Character.isLetter(point) && !Character.isLowerCase(point)
        || isOpeningQuote(text.charAt(at))
        || "([#$€£¥–—-*".indexOf(text.charAt(at)) >= 0
        || BULLETS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isOpeningQuote(char unit) {
    return "“„«‘\"'「『".indexOf(unit) >= 0;
  }

  /** "1." or "a." at the very start is the mark of a list. */
  private static boolean isListMark(String text, int start, String token, int mark) {
    return !token.isEmpty()
        && token.length() <= 3
        && text.substring(start, mark).strip().equals(token)
        && (token.chars().allMatch(Character::isDigit) || token.length() == 1);
  }

  /** {@code “Why now?” Ana Sousa asked}: up to four capitalised words, then a verb of speech. */
  private boolean isAttribution(String text, Span block, int next) {
    int at = next;
    for (int words = 0; words < 5 && at < block.end(); words++) {
      String word = wordAt(text, block, at);
      if (word.isEmpty()) {
        return false;
      }
      if (words > 0 && quoteTags.contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      at = skipBlanks(text, block, at + word.length());
    }
    return false;
  }

  private static int skipBlanks(String text, Span block, int from) {
    int at = from;
    while (at < block.end() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200b';
  }

  /** The units between the last blank or bracket and {@code end}, at most 40. */
  private static String tokenBefore(String text, int start, int end) {
    int from = end;
    while (from > start
        && end - from < 40
        && !isBlank(text.charAt(from - 1))
        && "([“„«‘\"'—–,;:".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, end);
  }

  /** Letters, digits and apostrophes from {@code at} on, at most 40. */
  private static String wordAt(String text, Span block, int at) {
    int end = at;
    while (end < block.end()
        && end - at < 40
        && (Character.isLetterOrDigit(text.charAt(end)) || "’'".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(at, end);
  }
}
