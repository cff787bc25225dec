package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.lexicon.Lexicon;

/**
 * Agencies that are not named but sign each report in a form of their own ({@code sign-offs.tsv}):
 * "(Reporting by A; Editing by B)".
 */
final class SignOffs {

  /**
   * No sign-off is longer: a dozen names and cities. The credits of 231 articles of PolNeAR are
   * read alike with 250 and 1,000 (2026-11-30).
   */
  private static final int LONGEST = 500;

  private record Form(String agency, List<String> openers, String holds) {}

  private final List<Form> forms = new ArrayList<>();

  SignOffs(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("sign-offs.tsv")) {
      forms.add(new Form(row.get(0), Arrays.asList(row.get(1).split(";")), row.get(2)));
    }
  }

  /** The agency whose form the brackets at the end of {@code paragraph} have. */
  Optional<String> agency(String paragraph) {
    String words = paragraph.strip();
    int from = words.lastIndexOf('(');
    if (!words.endsWith(")") || from < 0 || words.length() - from > LONGEST) {
      return Optional.empty();
    }
    String inside = words.substring(from + 1, words.length() - 1).toLowerCase(Locale.ROOT);
    return forms.stream()
        .filter(f -> f.openers.stream().anyMatch(inside::startsWith) && inside.contains(f.holds))
        .map(Form::agency)
        .findFirst();
  }
}
