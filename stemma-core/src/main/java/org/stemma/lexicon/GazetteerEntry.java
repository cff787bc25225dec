package org.stemma.lexicon;

import java.util.Optional;

/**
 * What the gazetteer knows of a name: knowledge from outside the pages.
 *
 * @param canonical the form under which all spellings of the thing are filed
 * @param kind what the name stands for
 * @param country ISO 3166-1 alpha-3 code ({@code EU} for the European Union), if there is exactly
 *     one
 */
public record GazetteerEntry(String canonical, Kind kind, Optional<String> country) {

  /** What a name of the gazetteer stands for. */
  public enum Kind {
    COUNTRY,
    /** "Norwegian": of a country, or a person of it. */
    DEMONYM,
    /** A capital: the place, or the government that sits there. */
    CAPITAL,
    PLACE,
    /** A building, street, parliament or ministry that stands for a government or its organ. */
    SEAT,
    /** An international body, court, alliance. */
    BODY,
    /** A news agency. */
    AGENCY
  }

  public GazetteerEntry {
    if (canonical.isBlank()) {
      throw new IllegalArgumentException("canonical must not be blank");
    }
  }
}
