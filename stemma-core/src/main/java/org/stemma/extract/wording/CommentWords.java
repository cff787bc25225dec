package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * Knows the lines that part readers' comments from each other, by the lists {@code
 * comment-words.tsv} of all languages: their buttons are often in another than the page. Immutable
 * and thread-safe.
 */
public final class CommentWords {

  /**
   * Units of such a line, and of what stands before the colon of one that holds the comment. Swept
   * 50 to 160, as the next ones, on {@code eval plain} (2026-11-29; F1 .8815 and .9245 on the
   * halves): no figure changes, for few public pages print comments.
   */
  private static final int LONGEST = 80;

  /** Words of the name of one who comments. Swept 3 to 6. */
  private static final int LONGEST_NAME = 4;

  /**
   * Words of a line that says when, a name before it: {@code Ana Sousa May 3, 2031 at 5:12 pm}.
   * Swept 7 to 15.
   */
  private static final int LONGEST_TIME = 10;

  private static final Set<String> COUNTED = words("count");
  private static final Set<String> SAYING = words("says");
  private static final Set<String> REPLIES = words("reply");
  private static final List<Phrase> AGO = words("ago").stream().map(Phrase::of).toList();

  /** Those without a number. */
  private static final List<Phrase> ONE_AGO =
      AGO.stream().filter(phrase -> !phrase.toString().contains(ListForm.NUMBER)).toList();

  /** {@code 12 comments}, {@code 3 responses to “The ferry”}, {@code Comments (12)}. */
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<first>\\d{1,5}) (?<of>\\p{L}{3,20})(?: .{0,70})?"
              + "|(?<name>\\p{L}{3,20}):? ?\\(?(?<last>\\d{1,5})\\)?");

  /** {@code Ana B.} */
  private static final Pattern INITIAL = Pattern.compile(".{0,70}\\b\\p{L}\\.");

  private CommentWords() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    Lexicon.having("comment-words.tsv")
        .forEach(lexicon -> words.addAll(lexicon.words("comment-words.tsv", kind)));
    return Set.copyOf(words);
  }

  /** How many comments a heading announces, if {@code line} is such a heading. */
  public static OptionalInt count(String line) {
    if (line.length() > LONGEST) {
      return OptionalInt.empty();
    }
    Matcher matcher = COUNT.matcher(ListForm.of(line));
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    boolean first = matcher.group("first") != null;
    return COUNTED.contains(matcher.group(first ? "of" : "name"))
        ? OptionalInt.of(Integer.parseInt(matcher.group(first ? "first" : "last")))
        : OptionalInt.empty();
  }

  /** Whether {@code line} begins {@code Ana says:}. */
  public static boolean isSaying(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > LONGEST) {
      return false;
    }
    String[] words = ListForm.of(line.substring(0, colon)).split(" ", -1);
    return words.length > 1
        && words.length <= LONGEST_NAME + 1
        && SAYING.contains(words[words.length - 1]);
  }

  /** Whether {@code line} is a button under a comment. */
  public static boolean isReply(String line) {
    return line.length() <= LONGEST && REPLIES.contains(ListForm.of(line));
  }

  /** Whether {@code line} says little more than to the minute, or how long ago, it was written. */
  public static boolean isTime(String line, DateReader reader) {
    if (line.length() > LONGEST
        || LineForm.words(line) > LONGEST_TIME
        || LineForm.endsSentence(line)) {
      return false;
    }
    String numbered = ListForm.numbered(ListForm.of(line));
    Optional<Phrase> ago =
        mayStandIn(numbered).stream().filter(phrase -> phrase.find(numbered) >= 0).findFirst();
    return ago.isPresent()
        ? LineForm.words(line) <= ago.get().start().split(" ", -1).length + LONGEST_NAME
        : ClockTime.standsIn(line) && reader.first(line).isPresent();
  }

  /**
   * Whether {@code line} says how long ago the page was published or changed, and nothing else:
   * {@code Posted 3 hours ago}, {@code Il y a 3 heures}.
   */
  public static boolean isAge(String line) {
    if (line.length() > LONGEST || LineForm.words(line) > LONGEST_TIME) {
      return false;
    }
    String numbered = ListForm.numbered(ListForm.of(line));
    for (Phrase ago : mayStandIn(numbered)) {
      int start = ago.find(numbered);
      int end = start < 0 ? -1 : ago.endAt(numbered, start);
      if (end >= 0
          && DateWords.beside(numbered.substring(0, start)).others() == 0
          && DateWords.beside(numbered.substring(end)).others() == 0) {
        return true;
      }
    }
    return false;
  }

  /** The phrases that say how long ago, of which most have a number. */
  private static List<Phrase> mayStandIn(String numbered) {
    return numbered.contains(ListForm.NUMBER) ? AGO : ONE_AGO;
  }

  /** Whether {@code line} may be the name of one who comments. */
  public static boolean mayBeName(String line) {
    return line.length() <= LONGEST
        && LineForm.words(line) <= LONGEST_NAME
        && (!LineForm.endsSentence(line) || INITIAL.matcher(line).matches());
  }
}
