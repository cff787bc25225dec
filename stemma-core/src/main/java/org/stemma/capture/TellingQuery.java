package org.stemma.capture;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/** The parameters of an address that tell pages apart, not where the reader comes from. */
final class TellingQuery {

  /** In lower case. */
  private static final Set<String> TRACKING =
      Lexicon.GENERAL.words("tracking-parameters.txt").stream()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private TellingQuery() {}

  /** What {@code query} keeps, in the order of the alphabet; empty if nothing. */
  static String of(String query) {
    if (query.isEmpty()) {
      return "";
    }
    TreeSet<String> kept = new TreeSet<>();
    for (String pair : query.split("&", -1)) {
      String name = pair.split("=", 2)[0].toLowerCase(Locale.ROOT);
      int joint = name.indexOf('_');
      boolean tracking =
          TRACKING.contains(name)
              || joint >= 0 && TRACKING.contains(name.substring(0, joint + 1) + "*");
      if (!pair.isEmpty() && !tracking) {
        kept.add(pair);
      }
    }
    return String.join("&", kept);
  }
}
