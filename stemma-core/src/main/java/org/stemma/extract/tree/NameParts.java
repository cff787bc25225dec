package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of an element's name one after the other: it is split at everything but letters and at
 * a change of case ({@code article-relatedLinks}: article, related, links).
 */
final class NameParts {

  private final String name;
  private int start;
  private int end;

  /** Stands before the first part of {@code name}. */
  NameParts(String name) {
    this.name = name;
  }

  /** Stands where {@code other} stands. */
  NameParts(NameParts other) {
    this.name = other.name;
    this.start = other.start;
    this.end = other.end;
  }

  /** All parts of {@code name}, in lower case. */
  static List<String> of(String name) {
    List<String> all = new ArrayList<>(4);
    NameParts parts = new NameParts(name);
    while (parts.next()) {
      all.add(parts.part());
    }
    return all;
  }

  /** Goes to the next part; whether there is one. */
  boolean next() {
    start = end;
    while (start < name.length() && !isLetter(name.charAt(start))) {
      start++;
    }
    end = start;
    boolean lower = false;
    while (end < name.length()) {
      char unit = name.charAt(end);
      if (!isLetter(unit) || lower && isUpper(unit)) {
        break;
      }
      lower = isLower(unit);
      end++;
    }
    return start < end;
  }

  /** Units of the part. */
  int length() {
    return end - start;
  }

  /** A unit of the part, as the page writes it. */
  char unit(int at) {
    return name.charAt(start + at);
  }

  /** The part in lower case. */
  String part() {
    return name.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isLower(char unit) {
    return unit < 0x80 ? unit >= 'a' && unit <= 'z' : Character.isLowerCase(unit);
  }

  private static boolean isUpper(char unit) {
    return unit < 0x80 ? unit >= 'A' && unit <= 'Z' : Character.isUpperCase(unit);
  }

  private static boolean isLetter(char unit) {
    return unit < 0x80 ? (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z' : Character.isLetter(unit);
  }
}
