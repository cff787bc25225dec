package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Lexicon;

/**
 * Knows names of places by their first word ("Puerto Olmo"), their last ("Odal Junction") or the
 * gazetteer.
 */
final class PlaceWords {

  private static final Set<String> OPENINGS = Lexicon.GENERAL.words("place-openings.txt");

  private PlaceWords() {}

  /** Whether {@code name}, of two words or more, is a place's. */
  static boolean isPlace(String name) {
    String bare = name.strip();
    int first = bare.indexOf(' ');
    return first > 0
        && (OPENINGS.contains(bare.substring(0, first).toLowerCase(Locale.ROOT))
            || BylineWords.isPlaceNoun(bare.substring(bare.lastIndexOf(' ') + 1))
            || !Gazetteer.STANDARD.find(bare).isEmpty());
  }

  /** Whether {@code name}, of one word or more, is that of a place. */
  static boolean isKnown(String name) {
    return isPlace(name) || !Gazetteer.STANDARD.find(name.strip()).isEmpty();
  }
}
