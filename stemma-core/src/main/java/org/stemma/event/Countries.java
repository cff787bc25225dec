package org.stemma.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.lexicon.Lexicon;

/** Countries by code and by the adjective or name of their people, from the gazetteer. */
final class Countries {

  private static final Map<String, String> BY_CODE = new HashMap<>();
  private static final Map<String, String> BY_PEOPLE = new HashMap<>();

  static {
    Lexicon.GENERAL
        .rows("gazetteer/countries.tsv")
        .forEach(
            row -> {
              BY_CODE.putIfAbsent(row.get(0), row.get(1));
              for (int column = 1; column < Math.min(4, row.size()); column++) {
                for (String people : row.get(column).split(";")) {
                  BY_PEOPLE.putIfAbsent(people.strip().toLowerCase(Locale.ROOT), row.get(1));
                }
              }
            });
  }

  private Countries() {}

  /** The country of an ISO 3166-1 alpha-3 code. */
  static Optional<String> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The country of a name, an adjective or a people: "French", "U.S.". */
  static Optional<String> ofPeople(String word) {
    return Optional.ofNullable(BY_PEOPLE.get(word.strip().toLowerCase(Locale.ROOT)));
  }
}
