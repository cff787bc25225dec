package org.stemma.extract.tree;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Map<MetaField, List<String>> NAMES = read();

  private static Map<MetaField, List<String>> read() {
    List<List<String>> rows = Lexicon.GENERAL.rows("markup-metas.tsv");
    Map<MetaField, List<String>> names = new EnumMap<>(MetaField.class);
    for (MetaField field : values()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      names.put(
          field,
          rows.stream()
              .filter(row -> row.get(1).equals(name))
              .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get(2))))
              .map(row -> row.get(0))
              .toList());
    }
    return names;
  }

  /** Names of elements, in lower case, that which counts most first. */
  public List<String> names() {
    return NAMES.getOrDefault(this, List.of());
  }
}
