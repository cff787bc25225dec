package org.stemma.export;

import java.util.List;
import org.stemma.export.Report.Citation;

/**
 * A page that was read: what it says of itself, and what of it is no part of the report.
 *
 * @param siglum its letter
 * @param id of the page's item
 * @param file its name
 * @param title its headline, or its file where it has none
 * @param facts in the order in which a reader asks
 * @param left what was left out, in the order of the page
 */
public record Source(
    String siglum, String id, String file, String title, List<Fact> facts, List<Left> left) {

  /** The value of a publisher that the page does not tell. */
  public static final String NONE_STATED = "none stated";

  public Source {
    facts = List.copyOf(facts);
    left = List.copyOf(left);
  }

  /**
   * One thing that a page says of itself.
   *
   * @param basis what it rests on; may be empty
   */
  public record Fact(String name, String value, String basis) {

    /** "published: 2031-05-03 (json-ld datePublished)". */
    String told() {
      return name + ": " + words();
    }

    /** "2031-05-03 (json-ld datePublished)". */
    String words() {
      return value + (basis.isEmpty() ? "" : " (" + basis + ")");
    }
  }

  /** Words that were left out, and why. */
  public record Left(Citation words, String why) {}
}
