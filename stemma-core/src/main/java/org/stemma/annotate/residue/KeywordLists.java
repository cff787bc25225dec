package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * Search phrases listed in the running text: a short lead-in with a noun for keywords, then nothing
 * but short phrases, quoted or parted by commas.
 */
final class KeywordLists {

  private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"\n]{2,80}+)[”\"]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /** A lead-in is a label, not a clause; a search phrase is seldom longer than six words. */
  private static final int LONGEST_LEAD = 9;

  /** A search phrase is seldom longer, in words. */
  private static final int LONGEST_PHRASE = 6;

  private final Set<String> nouns;

  KeywordLists(Lexicon lexicon) {
    this.nouns = lexicon.words("keyword-nouns.txt");
  }

  List<Residue> in(Reading reading) {
    List<Residue> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      String text = reading.words(sentence.span());
      if (quotedList(text)) {
        found.add(residue(sentence, "a lead-in and a list of quoted search phrases"));
      } else if (labelledList(text)) {
        found.add(residue(sentence, "a label and a list of search phrases"));
      }
    }
    return found;
  }

  private static Residue residue(ParsedSentence sentence, String why) {
    return new Residue(sentence.span(), ResidueClass.SEO_KEYWORDS, why);
  }

  private boolean quotedList(String text) {
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
    return count >= 2
        && rest <= 1
        && words(text.substring(last)) == 0
        && leadIn(text.substring(0, first));
  }

  private boolean labelledList(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || !leadIn(text.substring(0, colon))) {
      return false;
    }
    String[] phrases = text.substring(colon + 1).split(",", -1);
    for (String phrase : phrases) {
      if (words(phrase) > LONGEST_PHRASE || words(phrase) == 0) {
        return false;
      }
    }
    return phrases.length >= 3;
  }

  private boolean leadIn(String lead) {
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
