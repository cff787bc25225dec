package org.stemma.extract.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * Knows captions that begin with the agency that sold the picture, as texts have them that were
 * taken from a page without its layout: {@code Getty Images Ruiz waves to the crowd after the
 * match}, {@code AP:Associated Press Ruiz waves to the crowd}.
 */
public final class OpeningCredit {

  /** Kind of an agency that sells pictures alone. */
  private static final String PICTURES = "photo";

  private static final Pattern CREDITS = Pattern.compile(";");
  private static final Pattern BLANK = Pattern.compile(" ");

  /** What such captions begin with, a blank behind. */
  private static final Set<String> OPENINGS = openings();

  private OpeningCredit() {}

  private static Set<String> openings() {
    Set<String> openings = new TreeSet<>();
    for (List<String> row : Lexicon.GENERAL.rows("gazetteer/agencies.tsv")) {
      String name = row.get(1) + " ";
      CREDITS.splitAsStream(row.get(2)).forEach(credit -> openings.add(credit + ":" + name));
      if (row.get(4).equals(PICTURES)) {
        openings.add(name);
      }
    }
    return Set.copyOf(openings);
  }

  /**
   * Whether {@code line} begins with such a credit and goes on like a sentence: with a capital, and
   * with small letters in most words, as headings about the agency ("Getty Images Chief Ana Ruiz
   * Resigns") are not.
   */
  public static boolean opens(String line) {
    return OPENINGS.stream()
        .filter(line::startsWith)
        .anyMatch(opening -> isSentence(line.substring(opening.length()).strip()));
  }

  private static boolean isSentence(String words) {
    List<String> forms = Arrays.asList(BLANK.split(words));
    long small =
        forms.stream()
            .filter(form -> !form.isEmpty() && Character.isLowerCase(form.codePointAt(0)))
            .count();
    return !words.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && 2 * small > forms.size();
  }
}
