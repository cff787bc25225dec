package org.stemma.extract.tree;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.lexicon.Lexicon;

/** What {@code meta} elements of various names state of a page ({@code markup-metas.tsv}). */
public enum MetaField {
  /** Whether it is free to read. */
  ACCESS,

  /** Who wrote it. */
  AUTHOR,

  /** The language of its text. */
  LANGUAGE,

  /** The outlet or site. */
  OUTLET,

  /** Its standfirst. */
  SUMMARY,

  /** Its keywords. */
  TAGS,

  /** Its headline, beside {@code og:title}. */
  TITLE;

  private final List<String> names =
      Lexicon.GENERAL.rows("markup-metas.tsv").stream()
          .filter(row -> row.get(1).equals(name().toLowerCase(Locale.ROOT)))
          .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get(2))))
          .map(row -> row.get(0))
          .toList();

  /** Names of elements, in lower case, that which counts most first. */
  public List<String> names() {
    return names;
  }
}
