package org.stemma.annotation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The day on which a report was filed, where it stands before its first sentence: {@code LISBON,
 * March 12 (TPA) –}. It is no day of what the sentence tells.
 */
public final class FilingDay {

  /** A dateline with agency and date has up to some 60 units; more is a sentence with a dash. */
  private static final int LONGEST = 70;

  private static final Pattern LONG_DASH = Pattern.compile(" [–—] ");

  /** What stands between the day and the text: an agency, a hyphen or two. */
  private static final Pattern BEHIND = Pattern.compile(",? ?(?:\\([^()]{2,50}+\\))? ?--? ?+\\S");

  /** What stands before the day: names and brackets, no word of a sentence. */
  private static final Pattern BEFORE =
      Pattern.compile("(?:[\\p{Lu}(][\\p{L}.’'/)-]{0,30}+,? ?+){0,8}");

  private static final Set<String> OPENERS = Lexicon.ENGLISH.words("sentence-openers.txt");

  private FilingDay() {}

  /** Whether the time expression at {@code time} stands in a dateline. */
  public static boolean isOne(Reading reading, Span time) {
    Optional<Span> stated = reading.article().segmentAt(time.start()).flatMap(Segment::dateline);
    if (stated.filter(d -> d.contains(time)).isPresent()) {
      return true;
    }
    Optional<Span> sentence = reading.sentenceAt(time.start()).map(ParsedSentence::span);
    return sentence.filter(s -> opens(reading, s, time)).isPresent();
  }

  private static boolean opens(Reading reading, Span sentence, Span time) {
    int near = Math.min(sentence.end(), sentence.start() + LONGEST);
    if (time.end() > near) {
      return false;
    }
    String rest = reading.article().words(Span.of(time.end(), near));
    String before = reading.article().words(Span.of(sentence.start(), time.start()));
    return LONG_DASH.matcher(rest).find()
        || BEHIND.matcher(rest).lookingAt()
            && BEFORE.matcher(before).matches()
            && !OPENERS.contains(before.split(" ", 2)[0]);
  }
}
