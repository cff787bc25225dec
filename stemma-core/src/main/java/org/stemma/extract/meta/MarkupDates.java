package org.stemma.extract.meta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.article.WitnessKind;
import org.stemma.lexicon.Lexicon;

/** What names of {@code meta} elements and of data fields say of the date they hold. */
final class MarkupDates {

  /** Which date a name announces. */
  enum Meaning {
    PUBLISHED,
    CREATED,
    /** Some publishers state the first publication under such names, some the last change. */
    VAGUE,
    MODIFIED
  }

  /** How the names of the Open Graph protocol begin that may hold a date (ogp.me). */
  private static final List<String> OPEN_GRAPH = List.of("article:", "og:");

  private static final Map<String, Meaning> MEANINGS = read();

  private MarkupDates() {}

  private static Map<String, Meaning> read() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (List<String> row : Lexicon.GENERAL.rows("markup-dates.tsv")) {
      meanings.put(row.get(0), Meaning.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return meanings;
  }

  /** The meaning of {@code name}, or of what stands behind its last colon or full stop. */
  static Optional<Meaning> meaning(String name) {
    Meaning whole = MEANINGS.get(bare(name));
    int last = Math.max(name.lastIndexOf(':'), name.lastIndexOf('.'));
    return whole != null || last < 0
        ? Optional.ofNullable(whole)
        : Optional.ofNullable(MEANINGS.get(bare(name.substring(last + 1))));
  }

  static boolean is(String name, Meaning meaning) {
    return meaning(name).equals(Optional.of(meaning));
  }

  /** The kind of a {@code meta} element of that name, in lower case: by its vocabulary. */
  static WitnessKind kind(String name) {
    for (String beginning : OPEN_GRAPH) {
      if (name.startsWith(beginning)) {
        return WitnessKind.OPEN_GRAPH;
      }
    }
    return WitnessKind.META;
  }

  /** Letters and digits alone, in lower case. */
  private static String bare(String name) {
    return isBare(name) ? name : withoutSigns(name);
  }

  private static boolean isBare(String name) {
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (!(unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static String withoutSigns(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        bare.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return bare.toString();
  }
}
