package org.stemma.export;

import java.util.List;

/**
 * One line of the apparatus: what is contested, its readings with their pages, and why which of
 * them is adopted.
 *
 * @param about what the readings are of
 * @param adopted whether the first reading is adopted
 * @param readings at least two
 * @param why what decided, in words
 * @param grounds the passages that decided: the corrections, or those that tell it nearest
 * @param findings ids of the contradictions
 */
public record Variants(
    String id,
    String about,
    boolean adopted,
    List<Reading> readings,
    String why,
    List<Report.Citation> grounds,
    List<String> findings)
    implements Report.Entry {

  public Variants {
    readings = List.copyOf(readings);
    grounds = List.copyOf(grounds);
    findings = List.copyOf(findings);
    if (readings.size() < 2) {
      throw new IllegalArgumentException("no variant of " + about);
    }
  }

  /** The reason with what it is the reason of, for instance {@code None adopted: ...}. */
  public String verdict() {
    return (adopted ? "Adopted: " : "None adopted: ") + why;
  }

  /**
   * A reading.
   *
   * @param text numbers in the words of a page, days and hours as ISO 8601
   * @param witnesses the passages that give it
   * @param support how many of them are independent, in a few words
   * @param withdrawn where sources take it back
   */
  public record Reading(
      String text,
      List<Report.Citation> witnesses,
      String support,
      List<Report.Citation> withdrawn) {

    public Reading {
      witnesses = List.copyOf(witnesses);
      withdrawn = List.copyOf(withdrawn);
    }

    /** Letters of the pages, for instance {@code A B C}. */
    public String sigla() {
      return String.join(" ", witnesses.stream().map(Report.Citation::siglum).distinct().toList());
    }
  }
}
