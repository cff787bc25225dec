package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import org.stemma.extract.markup.CharacterReferences;

/**
 * The names that a {@code class} or {@code id} gives an element, read once for all elements of a
 * page that are called so: what they tell together is known, each is cut out when it is asked for.
 * Immutable.
 */
public final class ElementNames {

  /** Those of an element without a name. */
  public static final ElementNames NONE = new ElementNames("");

  private static final String BLANKS = " \t\n\u000b\f\r";

  private static final NameSigns DAYS =
      NameSigns.of(NameSign.DATE).and(NameSigns.of(NameSign.UPDATE));

  private final String value;
  private final Told told;

  /**
   * One name.
   *
   * @param text as the page writes it
   * @param signs what the parts may tell of the element
   * @param said what the name says that the element holds
   */
  public record Name(String text, NameSigns signs, MarkupRoles.Said said) {

    /** Its parts in lower case, split at everything but letters and at a change of case. */
    public List<String> parts() {
      return NameParts.of(text);
    }
  }

  /** What names tell of the element. */
  private record Told(NameSigns signs, MarkupRoles.Said said) {

    private static final Told NOTHING = new Told(NameSigns.NONE, MarkupRoles.Said.NOTHING);

    /** By the name that {@code value} has at {@code from..to}. */
    private static Told of(String value, int from, int to) {
      NameSigns signs = NameSigns.NONE;
      MarkupRoles.Said said = MarkupRoles.Said.NOTHING;
      NameParts parts = new NameParts(value, from, to);
      while (parts.next()) {
        NamePart part = NamePart.of(parts);
        if (!part.isSilent()) {
          signs = signs.and(part.signs());
          said = said.and(part.said(parts));
        }
      }
      return new Told(signs, MarkupRoles.of(to - from, signs, said));
    }

    private Told and(Told other) {
      return new Told(signs.and(other.signs), said.and(other.said));
    }
  }

  /** Reads the names of one page, those of each value once. Not thread-safe. */
  static final class Reader {

    private final Spellings<ElementNames> values;

    /**
     * @param elements of the page
     */
    Reader(int elements) {
      values =
          new Spellings<>(
              elements, written -> new ElementNames(CharacterReferences.decodeValue(written)));
    }

    /** The names that the value lists which {@code page} writes at {@code from..to}. */
    ElementNames read(String page, int from, int to) {
      return from == to ? NONE : values.at(page, from, to);
    }
  }

  private ElementNames(String value) {
    this.value = value;
    Told all = Told.NOTHING;
    for (int from = start(value, 0); from < value.length(); ) {
      int end = end(value, from);
      all = all.and(Told.of(value, from, end));
      from = start(value, end);
    }
    this.told = all;
  }

  /** Where the next name begins; the end of the value if there is none. */
  private static int start(String value, int from) {
    int start = from;
    while (start < value.length() && isBlank(value.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String value, int from) {
    int end = from;
    while (end < value.length() && !isBlank(value.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char unit) {
    return unit <= ' ' && BLANKS.indexOf(unit) >= 0;
  }

  public List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (int from = start(value, 0); from < value.length(); ) {
      int end = end(value, from);
      Told name = Told.of(value, from, end);
      names.add(new Name(value.substring(from, end), name.signs, name.said));
      from = start(value, end);
    }
    return List.copyOf(names);
  }

  public boolean isEmpty() {
    return start(value, 0) == value.length();
  }

  /** What the names say that the element holds. */
  MarkupRoles.Said said() {
    return told.said;
  }

  /** Whether a part of a name has {@code sign}. */
  public boolean has(NameSign sign) {
    return told.signs.has(sign);
  }

  /** Whether a part of a name says that the element may hold a date, of whatever. */
  public boolean mayHoldDate() {
    return told.signs.hasAny(DAYS);
  }

  /**
   * Whether a name says that the element holds the day of the last change ({@code updated}, {@code
   * last-updated-date}) and none beside it that it holds a date ({@code entry-date updated}, {@code
   * published updated}): themes set the word beside the day of publication too.
   */
  public boolean isOfUpdate() {
    return has(NameSign.UPDATE)
        && names().stream()
            .map(Name::signs)
            .noneMatch(s -> s.has(NameSign.DATE) && !s.has(NameSign.UPDATE));
  }
}
