package org.stemma.annotate.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/** Tells words in quotation marks that nobody said: search terms, titles, names, scare quotes. */
final class QuoteFilter {

  /**
   * Quoted words fewer than this are a term or a scare quote unless somebody is named for them. On
   * PolNeAR (every eighth article from the first and from the second on, end-to-end F1 of all,
   * 2026-11-30) .6546 and .6398 with 2, .6547 and .6402 with 3, .6546 and .6402 with 4, .6541 and
   * .6402 with 6. Swept with {@code REACH} of {@link Sequel} at 3.
   */
  static final int FEWEST_UNATTRIBUTED = 4;

  /**
   * A quoted item of a list of terms has at most so many words. On PolNeAR (every eighth article
   * from the first and from the second on, end-to-end F1 of all, 2026-11-30) .6545 and .6406 with
   * 3, .6546 and .6402 with 6 and with 12. Swept with {@code REACH} of {@link Sequel} at 3.
   */
  private static final int LONGEST_TERM = 6;

  private final SpeechPage page;
  private final Gaps gaps;
  private final String text;
  private final Set<String> naming;

  QuoteFilter(SpeechPage page, Gaps gaps) {
    this.page = page;
    this.gaps = gaps;
    this.naming = page.words().naming();
    this.text = page.text();
  }

  /** Whether the stretch is one of a list of terms in quotation marks, or announced as a term. */
  boolean isTerm(QuotedStretch stretch, Span sentence) {
    if (words(stretch) > LONGEST_TERM) {
      return false;
    }
    List<QuotedStretch> beside =
        page.stretches().stream()
            .filter(s -> s.depth() == stretch.depth() && sentence.contains(s.marks()))
            .toList();
    int at = beside.indexOf(stretch);
    boolean listed =
        at > 0 && isEnumeration(beside.get(at - 1), stretch)
            || at >= 0 && at + 1 < beside.size() && isEnumeration(stretch, beside.get(at + 1));
    return listed && !isFullClause(stretch) || isAnnounced(stretch, sentence);
  }

  /** Only a comma or "and" stands between the two. */
  private boolean isEnumeration(QuotedStretch a, QuotedStretch b) {
    if (b.marks().start() < a.marks().end() || words(a) > LONGEST_TERM || words(b) > LONGEST_TERM) {
      return false;
    }
    String between = text.substring(a.marks().end(), b.marks().start());
    String joint = between.strip();
    joint = joint.startsWith(",") ? joint.substring(1).strip() : joint;
    return joint.isEmpty() || page.words().listJoints().contains(joint);
  }

  private boolean isFullClause(QuotedStretch stretch) {
    String words = stretch.words().in(text);
    return words.endsWith("!") || words.endsWith("?");
  }

  /** "keywords: ...", "the term ...": the word before the mark says that these are words. */
  private boolean isAnnounced(QuotedStretch stretch, Span sentence) {
    return naming.contains(wordBefore(stretch, sentence)) && !startsLow(stretch);
  }

  /**
   * Whether it looks like the title of a work or the name of a thing.
   *
   * @param cue the cue of the words, if they have one: a verb of naming with somebody who names
   *     ("what a sailor dubbed “the rust race”") reports his word
   */
  boolean isName(QuotedStretch stretch, Span sentence, Optional<Cue> cue) {
    String before = wordBefore(stretch, sentence);
    boolean said = cue.filter(c -> c.span().in(text).equalsIgnoreCase(before)).isPresent();
    boolean named = naming.contains(before) && !said;
    String[] words = stretch.words().in(text).split("\\s+");
    String last = words[words.length - 1];
    boolean sentenceEnd = last.endsWith(".") && (said || !isJoined(stretch));
    if (sentenceEnd || last.endsWith("!") && words.length < 3) {
      return named;
    }
    boolean capitals = words.length > 1;
    for (String word : words) {
      capitals &= word.length() < 4 || !Character.isLowerCase(word.charAt(0));
    }
    return capitals || named;
  }

  /** Whether a word stands right before the marks, as in "the programme “Good Morning.”". */
  private boolean isJoined(QuotedStretch stretch) {
    int before = stretch.marks().start() - 1;
    return before > 0
        && Character.isWhitespace(text.charAt(before))
        && Character.isLetterOrDigit(text.charAt(before - 1));
  }

  int words(QuotedStretch stretch) {
    return stretch.words().in(text).split("\\s+").length;
  }

  boolean startsLow(QuotedStretch stretch) {
    return Character.isLowerCase(text.charAt(stretch.words().start()));
  }

  private String wordBefore(QuotedStretch stretch, Span sentence) {
    String before = gaps.lead(stretch, sentence.start());
    if (before.endsWith(":") || before.endsWith(",")) {
      before = before.substring(0, before.length() - 1);
    }
    return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether nothing but the stretch and white space makes up the sentence. */
  static boolean fills(QuotedStretch stretch, ParsedSentence sentence) {
    return 10L * stretch.marks().overlap(sentence.span()) >= 9L * sentence.span().length();
  }
}
