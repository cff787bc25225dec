package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stemma.extract.markup.CharacterReferences;

/**
 * The names that a {@code class} or {@code id} gives an element, cut into their parts once for all
 * elements of a page that are called so. Immutable.
 */
public final class ElementNames {

  /** Those of an element without a name. */
  public static final ElementNames NONE = new ElementNames(List.of());

  private static final String BLANKS = " \t\n\u000b\f\r";

  private final List<Name> names;
  private final NameSigns signs;
  private final MarkupRoles.Said said;

  /**
   * One name.
   *
   * @param text as the page writes it
   * @param signs what the parts may tell of the element
   * @param said what the name says that the element holds
   */
  public record Name(String text, NameSigns signs, MarkupRoles.Said said) {
    private static Name of(String text) {
      NameSigns signs = NameSigns.NONE;
      MarkupRoles.Said said = MarkupRoles.Said.NOTHING;
      NameParts parts = new NameParts(text);
      while (parts.next()) {
        NamePart part = NamePart.of(parts);
        if (!part.isSilent()) {
          signs = signs.and(part.signs());
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

    private final Spellings<ElementNames> values;
    private final Spellings<Name> names;

    /**
     * @param elements of the page
     */
    Reader(int elements) {
      values = new Spellings<>(elements, this::split);
      names = new Spellings<>(elements, Name::of);
    }

    /** The names that the value lists which {@code page} writes at {@code from..to}. */
    ElementNames read(String page, int from, int to) {
      return from == to ? NONE : values.at(page, from, to);
    }

    private ElementNames split(String written) {
      String value = CharacterReferences.decodeValue(written);
      int end = nameEnd(value, 0);
      if (end == value.length()) {
        return new ElementNames(List.of(Name.of(value))); // most, and few are parts of others
      }
      List<Name> each = new ArrayList<>(8);
      int from = 0;
      while (from < value.length()) {
        if (end > from) {
          each.add(names.at(value, from, end));
        }
        from = end + 1;
        end = nameEnd(value, from);
      }
      return new ElementNames(each);
    }

    private static int nameEnd(String value, int from) {
      int end = from;
      while (end < value.length() && !isBlank(value.charAt(end))) {
        end++;
      }
      return end;
    }

    private static boolean isBlank(char unit) {
      return unit <= ' ' && BLANKS.indexOf(unit) >= 0;
    }
  }

  private ElementNames(List<Name> names) {
    this.names = names;
    MarkupRoles.Said all = MarkupRoles.Said.NOTHING;
    NameSigns found = NameSigns.NONE;
    for (Name name : names) {
      found = found.and(name.signs());
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
    return signs.has(sign);
  }

  /**
   * Whether a name says that the element holds the day of the last change ({@code updated}, {@code
   * last-updated-date}) and none beside it that it holds a date ({@code entry-date updated}, {@code
   * published updated}): themes set the word beside the day of publication too.
   */
  public boolean isOfUpdate() {
    return signs.has(NameSign.UPDATE)
        && names.stream()
            .map(Name::signs)
            .noneMatch(s -> s.has(NameSign.DATE) && !s.has(NameSign.UPDATE));
  }
}
