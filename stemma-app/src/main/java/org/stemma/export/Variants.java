package org.stemma.export;

import java.util.List;

/**
 * One line of the apparatus: what is contested, the reading that most independent pages give, and
 * the others, each with its pages.
 *
 * @param about what the readings are of
 * @param adopted the first reading
 * @param others at least one
 * @param findings ids of the contradictions
 */
public record Variants(String about, Reading adopted, List<Reading> others, List<String> findings)
    implements Report.Entry {

  public Variants {
    others = List.copyOf(others);
    findings = List.copyOf(findings);
    if (others.isEmpty()) {
      throw new IllegalArgumentException("no variant of " + about);
    }
  }

  /**
   * A reading.
   *
   * @param text in the words of a page, or a date
   * @param witnesses the passages that give it
   */
  public record Reading(String text, List<Report.Citation> witnesses) {

    public Reading {
      witnesses = List.copyOf(witnesses);
    }

    /** Letters of the pages, for instance {@code A B C}. */
    public String sigla() {
      return String.join(" ", witnesses.stream().map(Report.Citation::siglum).distinct().toList());
    }
  }
}
