package org.stemma.extract.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Masthead;
import org.stemma.extract.wording.MenuRow;
import org.stemma.extract.wording.PaywallPrompt;

/**
 * Lines over a report that are the site's: a way through its parts, rates of an exchange, a row of
 * its parts or of buttons, an offer to subscribe.
 *
 * @param furniture in the language of the page
 */
record SiteLine(Furniture furniture) {

  /** Units of such a line: a bound on work. By judgement. */
  private static final int LONGEST = 120;

  /** Steps of a way through a site; slashes, bars and dashes part headlines too. */
  private static final Pattern STEP = Pattern.compile("\\s[>›»→]\\s");

  /** Words of a step. By judgement: headlines with such a sign inside have longer parts. */
  private static final int LONGEST_STEP = 4;

  /** A rate of an exchange: with a decimal mark, or a sign before and a percent sign behind it. */
  private static final Pattern RATE =
      Pattern.compile(
          "[$€£¥₽]?[-+−▲▼]?\\d{1,6}(?:[.,]\\d{3})?[.,]\\d{1,4}%?|[-+−▲▼]\\d{1,3}%|\\([-+−]\\d{1,3}[.,]\\d{1,2}%\\)");

  /** Rates that no headline has by chance, and their least share of the words. By judgement. */
  private static final int FEWEST_RATES = 2;

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** What parts buttons in a row. */
  private static final Pattern BAR = Pattern.compile("\\s{0,2}[|·•]\\s{0,2}");

  /** Whether {@code line} is one by its form: a way through a site, rates, names of its parts. */
  boolean isByForm(String line) {
    return line.length() <= LONGEST
        && (isWay(line) || areRates(line) || MenuRow.isAll(line) || Masthead.isAlone(line));
  }

  /** Whether {@code line} is one by its words, unless the report tells them. */
  boolean isByWords(String line) {
    return line.length() <= LONGEST
        && (MenuRow.is(line) || PaywallPrompt.offers(line) || holdsButton(line));
  }

  private boolean holdsButton(String line) {
    List<String> parts = List.of(BAR.split(line));
    return parts.size() > 1
        && !LineForm.endsSentence(line)
        && parts.stream().allMatch(part -> LineForm.words(part) <= LONGEST_STEP)
        && parts.stream().anyMatch(part -> furniture.reason(part).isPresent());
  }

  private static boolean isWay(String line) {
    List<String> steps = List.of(STEP.split(line));
    return steps.size() > 1
        && !LineForm.endsSentence(line)
        && steps.stream().allMatch(step -> LineForm.words(step) <= LONGEST_STEP);
  }

  private static boolean areRates(String line) {
    List<String> words = List.of(BLANKS.split(line.strip()));
    long rates = words.stream().filter(word -> RATE.matcher(word).matches()).count();
    return rates >= FEWEST_RATES && 2 * rates >= words.size();
  }
}
