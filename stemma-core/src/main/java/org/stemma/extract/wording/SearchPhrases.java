package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * Search phrases listed in the running text: a short lead-in with a noun for keywords, then nothing
 * but short phrases, quoted or parted by commas. Immutable and thread-safe.
 */
public final class SearchPhrases {

  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"\n]{2,80}+)[”\"]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /**
   * Words of a lead-in, which is a label and no clause. Swept 6 to 14, as the next, on {@code eval
   * plain} (2026-11-29): no figure changes, for generators wrote none of the public pages.
   */
  private static final int LONGEST_LEAD = 9;

  /** Words of a search phrase, seldom more. Swept 4 to 9. */
  private static final int LONGEST_PHRASE = 6;

  /** Phrases in quotation marks of a list: one alone is quoted in reports. */
  private static final int FEWEST_QUOTED = 2;

  /** Bare phrases of a list: two may be a sentence behind a colon. Swept 2 to 5 likewise. */
  private static final int FEWEST_BARE = 3;

  private final Set<String> nouns;

  /**
   * @param lexicon with the nouns of lead-ins in {@code keyword-nouns.txt}
   */
  public SearchPhrases(Lexicon lexicon) {
    this.nouns = lexicon.words("keyword-nouns.txt");
  }

  /** By which form {@code sentence} is such a list, if it is one. */
  public Optional<String> why(String sentence) {
    return whyQuoted(sentence)
        .or(
            () ->
                isLabelledList(sentence)
                    ? Optional.of("a label and a list of search phrases")
                    : Optional.empty());
  }

  /** The same of phrases in quotation marks alone. */
  public Optional<String> whyQuoted(String sentence) {
    return isQuotedList(sentence)
        ? Optional.of("a lead-in and a list of quoted search phrases")
        : Optional.empty();
  }

  private boolean isQuotedList(String text) {
    Matcher quoted = QUOTED.matcher(text);
    int first = -1;
    int count = 0;
    int rest = 0;
    int last = 0;
    while (quoted.find()) {
      if (words(quoted.group(1)) > LONGEST_PHRASE) {
        return false;
      }
      first = first < 0 ? quoted.start() : first;
      rest += count > 0 ? words(text.substring(last, quoted.start())) : 0;
      last = quoted.end();
      count++;
    }
    // Between the phrases stand marks and one "and" or "or".
    return count >= FEWEST_QUOTED
        && rest <= 1
        && words(text.substring(last)) == 0
        && isLeadIn(text.substring(0, first));
  }

  private boolean isLabelledList(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || !isLeadIn(text.substring(0, colon))) {
      return false;
    }
    String[] phrases = text.substring(colon + 1).split(",", -1);
    for (String phrase : phrases) {
      if (words(phrase) > LONGEST_PHRASE || words(phrase) == 0) {
        return false;
      }
    }
    return phrases.length >= FEWEST_BARE;
  }

  private boolean isLeadIn(String lead) {
    Matcher word = WORD.matcher(lead);
    boolean noun = false;
    while (word.find()) {
      noun |= nouns.contains(word.group().toLowerCase(Locale.ROOT));
    }
    return noun && words(lead) <= LONGEST_LEAD;
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
