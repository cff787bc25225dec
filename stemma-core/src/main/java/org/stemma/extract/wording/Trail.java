package org.stemma.extract.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * The steps of a line that traces the way from the first page of a site: {@code Home » World »
 * Title}, {@code Sie sind hier: Startseite / Politik}, {@code Inicio > Sucesos}.
 */
public final class Trail {

  /** Units of the words before a trail, and of a trail of two steps: a bound on work. */
  private static final int LONGEST = 60;

  /** Words of a step, as {@link LineForm#crumbs} counts them. */
  private static final int WORDS_OF_STEP = 3;

  private static final Set<String> OPENINGS = Lexicon.GENERAL.words("trail-openings.txt");

  private static final Pattern MARK = Pattern.compile("\\s{1,3}[/|>»›·•]\\s{1,3}");

  private Trail() {}

  /** Empty if {@code line} is no such line. */
  public static List<String> steps(String line) {
    int opened = openingEnd(line);
    String trail = line.substring(opened).strip();
    List<String> steps = LineForm.crumbs(trail);
    if (!steps.isEmpty() || trail.length() > LONGEST) {
      return steps;
    }
    List<String> few = List.of(MARK.split(trail));
    boolean home = few.size() == 2 && HomePage.isNamed(few.get(0)) && isStep(few.get(0));
    return (home || opened > 0) && few.stream().allMatch(Trail::isStep) ? few : List.of();
  }

  private static boolean isStep(String step) {
    return LineForm.words(step) <= WORDS_OF_STEP && !LineForm.endsSentence(step);
  }

  /** Where the trail begins behind words that announce it and a colon; 0 if none do. */
  private static int openingEnd(String line) {
    int end = Math.min(line.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == ':' || line.charAt(i) == '：') {
        String opening = line.substring(0, i).strip().toLowerCase(Locale.ROOT);
        return OPENINGS.contains(opening) ? i + 1 : 0;
      }
    }
    return 0;
  }
}
