package org.stemma.extract.wording;

import org.stemma.lexicon.Gazetteer;

/** Knows names of places by their last word ("Odal Junction") or by the gazetteer. */
final class PlaceWords {

  private PlaceWords() {}

  /** Whether {@code name}, of two words or more, is a place's. */
  static boolean isPlace(String name) {
    String bare = name.strip();
    int last = bare.lastIndexOf(' ');
    return last > 0
        && (BylineWords.isPlaceNoun(bare.substring(last + 1))
            || !Gazetteer.STANDARD.find(bare).isEmpty());
  }
}
