package org.stemma.annotate.upstream;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.lexicon.Lexicon;

/**
 * Letters to which several publishers credit what they print, on lines where agencies are credited:
 * "By ANN ORR | UWS", "With files from UWS". On one page alone they may be a degree, a desk or the
 * paper's own.
 */
final class LetteredLines {

  /** No such line is longer, as in {@link SignedLine}. By judgement, not swept. */
  private static final int LONGEST = 90;

  /**
   * Publishers that credit the same letters: one alone may have them for a desk of its own. Not
   * swept.
   */
  private static final int SEVERAL = 2;

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

  private static final Pattern SIGNED =
      Pattern.compile(
          "^\\p{L}[\\p{L}.'’-]{0,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,20}){1,4}\\s?[|/]\\s?(?<names>\\p{Lu}{2,6})$");

  private static final Pattern BETWEEN = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+|\\.$");

  private static final CreditForms FORMS = new CreditForms(Lexicon.ENGLISH);

  private static final List<Pattern> CREDITS = List.of(SIGNED, FORMS.reporting, FORMS.contributed);

  private final Map<String, Set<String>> publishers = new TreeMap<>();

  /** Notes the letters on {@code line}, a block of {@code reading}. */
  void read(Reading reading, String line) {
    if (line.length() > LONGEST) {
      return;
    }
    for (Pattern form : CREDITS) {
      Matcher matcher = form.matcher(line);
      if (matcher.find()) {
        String publisher =
            reading.article().metadata().publisher().map(Field::value).orElse(reading.page());
        for (String name : BETWEEN.split(matcher.group("names"))) {
          if (LETTERS.matcher(name).matches()) {
            publishers.computeIfAbsent(name, k -> new HashSet<>()).add(publisher);
          }
        }
      }
    }
  }

  /** The letters that several publishers credit, sorted. */
  List<String> ofSeveral() {
    return publishers.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= SEVERAL)
        .map(Map.Entry::getKey)
        .toList();
  }
}
