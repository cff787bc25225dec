package org.stemma.syntax;

import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * Tells whether a full stop, question mark or exclamation mark ends its sentence, by the word
 * before it, what stands between, and the word behind. Immutable and thread-safe.
 */
final class SentenceEnds {

  /** Words of a name and the verb of speech behind it. By judgement, not swept. */
  private static final int LONGEST_ATTRIBUTION = 5;

  private final Abbreviations abbreviations;
  private final Set<String> quoteTags;

  /** The ends of the language of {@code lexicon}; it may lack every list. */
  SentenceEnds(Lexicon lexicon) {
    this.abbreviations = Abbreviations.of(lexicon);
    this.quoteTags = lexicon.words("quote-tags.txt");
  }

  /**
   * Whether the sentence that began at {@code start} ends with the mark at {@code mark}.
   *
   * @param end behind the closing quotation marks and brackets that follow the mark
   */
  boolean isAt(BlockText in, int start, int mark, int end) {
    int next = in.skipBlanks(end);
    if (next == in.end()) {
      return true;
    }
    String token = in.tokenBefore(start, mark);
    char unit = in.at(mark);
    if (unit == '。' || unit == '！' || unit == '？') {
      return true;
    }
    boolean blank = next > end;
    if (!blank) {
      return endsWithoutBlank(in, token, mark, end);
    }
    boolean quoted = end > mark + 1;
    if (unit != '.' || mark > start && in.at(mark - 1) == '.') {
      return in.opensSentence(next) && !(quoted && unit != '.' && isAttribution(in, next));
    }
    if (quoted) {
      return in.opensSentence(next);
    }
    return endsWithStop(in, start, token, mark, next);
  }

  private boolean endsWithStop(BlockText in, int start, String token, int mark, int next) {
    String word = in.wordAt(next);
    boolean opens = abbreviations.opens(word) || opensQuotation(in, next);
    Optional<Abbreviations.Stop> stop = abbreviations.stop(token);
    if (stop.isPresent()) {
      boolean digit = Character.isDigit(in.at(next));
      return switch (stop.get()) {
        case NEVER -> false;
        case NUMBER -> !digit && in.opensSentence(next);
        case MONTH -> opens;
        case TIME -> in.opensSentence(next) && !abbreviations.followsClock(word) && !digit;
        case MAYBE -> opens;
      };
    }
    if (isListMark(in, start, token, mark)) {
      return false;
    }
    if (token.length() == 1 && Character.isUpperCase(token.charAt(0))) {
      return endsWithLetter(in, start, token, mark, opens);
    }
    return in.opensSentence(next) || isScrapedOpening(in, token, next);
  }

  /** "He left the U.S. “I was done.”", not "said the U.S. “does not pay”". */
  private static boolean opensQuotation(BlockText in, int next) {
    int first = next;
    while (first < in.end() && in.isOpeningQuote(first)) {
      first++;
    }
    return first > next && !(first < in.end() && Character.isLowerCase(in.at(first)));
  }

  /** An initial ends no sentence; "so do I." and "plan B." do. */
  private static boolean endsWithLetter(
      BlockText in, int start, String token, int mark, boolean opens) {
    String before = in.tokenBefore(start, Math.max(start, mark - 2));
    boolean small = !before.isEmpty() && Character.isLowerCase(before.charAt(0));
    return small && (opens || token.equals("I"));
  }

  /** "port.Residents" holds two sentences; "U.N.Envoy", "3.5" and "example.com" one. */
  private boolean endsWithoutBlank(BlockText in, String token, int mark, int end) {
    char following = in.at(end);
    boolean quoteOpens = in.isOpeningQuote(end);
    if (token.isEmpty() || !Character.isUpperCase(following) && !quoteOpens) {
      return false;
    }
    String word = in.wordAt(end);
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
  private static boolean isScrapedOpening(BlockText in, String token, int next) {
    return Character.isLowerCase(in.at(next))
        && token.length() >= 4
        && token.chars().allMatch(Character::isLetter);
  }

  /** "1." or "a." at the very start is the mark of a list. */
  private static boolean isListMark(BlockText in, int start, String token, int mark) {
    return !token.isEmpty()
        && token.length() <= 3
        && in.text().substring(start, mark).strip().equals(token)
        && (token.chars().allMatch(Character::isDigit) || token.length() == 1);
  }

  /** {@code “Why now?” Ana Sousa asked}: up to four capitalised words, then a verb of speech. */
  private boolean isAttribution(BlockText in, int next) {
    int at = next;
    for (int words = 0; words < LONGEST_ATTRIBUTION && at < in.end(); words++) {
      String word = in.wordAt(at);
      if (word.isEmpty()) {
        return false;
      }
      if (words > 0 && quoteTags.contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      at = in.skipBlanks(at + word.length());
    }
    return false;
  }
}
