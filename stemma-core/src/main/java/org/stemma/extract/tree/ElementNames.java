package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a {@code class} or {@code id} gives an element, cut into their parts once for all
 * elements of a page that are called so. Immutable.
 */
public final class ElementNames {

  /** Those of an element without a name. */
  public static final ElementNames NONE = new ElementNames(List.of());

  private static final String BLANKS = " \t\n\u000b\f\r";

  private final List<Name> names;
  private final Set<NameSign> signs;
  private final MarkupRoles.Said said;

  /**
   * One name.
   *
   * @param text as the page writes it
   * @param signs what the parts may tell of the element
   * @param said what the name says that the element holds
   */
  public record Name(String text, Set<NameSign> signs, MarkupRoles.Said said) {
    private static Name of(String text) {
      Set<NameSign> signs = NameSign.NONE;
      MarkupRoles.Said said = MarkupRoles.Said.NOTHING;
      NameParts parts = new NameParts(text);
      while (parts.next()) {
        NamePart part = NamePart.of(parts);
        if (!part.isSilent()) {
          signs = NameSign.union(signs, part.signs());
          said = said.and(part.said(parts));
        }
      }
      return new Name(text, signs, MarkupRoles.of(text, signs, said));
    }

    /** Its parts in lower case, split at everything but letters and at a change of case. */
    public List<String> parts() {
      return NameParts.of(text);
    }
  }

  /** Reads the names of one page, each once. Not thread-safe. */
  static final class Reader {

    private final Map<String, ElementNames> values;

    /**
     * @param elements of the page
     */
    Reader(int elements) {
      values = HashMap.newHashMap(elements / 2);
    }

    /** The names that {@code value} lists. */
    ElementNames read(String value) {
      if (value.isEmpty()) {
        return NONE;
      }
      ElementNames known = values.get(value);
      if (known == null) {
        known = isOne(value) ? new ElementNames(List.of(Name.of(value))) : split(value);
        values.put(value, known);
      }
      return known;
    }

    private static boolean isOne(String value) {
      for (int i = 0; i < value.length(); i++) {
        if (isBlank(value.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private ElementNames split(String value) {
      List<Name> each = new ArrayList<>(2);
      int from = 0;
      for (int end = 0; end <= value.length(); end++) {
        if (end == value.length() || isBlank(value.charAt(end))) {
          each.addAll(read(value.substring(from, end)).names);
          from = end + 1;
        }
      }
      return new ElementNames(each);
    }

    private static boolean isBlank(char unit) {
      return unit <= ' ' && BLANKS.indexOf(unit) >= 0;
    }
  }

  private ElementNames(List<Name> names) {
    this.names = names;
    MarkupRoles.Said all = MarkupRoles.Said.NOTHING;
    Set<NameSign> found = NameSign.NONE;
    for (Name name : names) {
      found = NameSign.union(found, name.signs());
      all = all.and(name.said());
    }
    this.signs = found;
    this.said = all;
  }

  public List<Name> names() {
    return Collections.unmodifiableList(names);
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** What the names say that the element holds. */
  MarkupRoles.Said said() {
    return said;
  }

  /** Whether a part of a name has {@code sign}. */
  public boolean has(NameSign sign) {
    return signs.contains(sign);
  }

  /**
   * Whether a name says that the element holds the day of the last change ({@code updated}, {@code
   * last-updated-date}) and none beside it that it holds a date ({@code entry-date updated}, {@code
   * published updated}): themes set the word beside the day of publication too.
   */
  public boolean isOfUpdate() {
    return signs.contains(NameSign.UPDATE)
        && names.stream()
            .map(Name::signs)
            .noneMatch(s -> s.contains(NameSign.DATE) && !s.contains(NameSign.UPDATE));
  }
}
