package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of an element's name one after the other: it is split at everything but letters and at
 * a change of case ({@code article-relatedLinks}: article, related, links).
 */
final class NameParts {

  /** The bit by which small letters of Latin-1 differ from capitals. */
  private static final int CASE = 0x20;

  private final String name;
  private int start;
  private int end;

  /** Of the letters between them; of Latin-1 the same in either case. */
  private int hash;

  /** Stands before the first part of {@code name}. */
  NameParts(String name) {
    this.name = name;
  }

  /** Stands where {@code other} stands. */
  NameParts(NameParts other) {
    this.name = other.name;
    this.start = other.start;
    this.end = other.end;
    this.hash = other.hash;
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
    hash = 0;
    boolean lower = false;
    while (end < name.length()) {
      char unit = name.charAt(end);
      if (!isLetter(unit) || lower && isUpper(unit)) {
        break;
      }
      lower = isLower(unit);
      hash = 31 * hash + (unit | CASE);
      end++;
    }
    return start < end;
  }

  /** Units of the part. */
  int length() {
    return end - start;
  }

  /** A number that tells the part from others; of Latin-1 the same in either case. */
  int hash() {
    return hash ^ hash >>> 15;
  }

  /** Whether the part is {@code part}, small letters of Latin-1, in any case. */
  boolean isAt(String part) {
    if (length() != part.length()) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      if ((name.charAt(start + i) | CASE) != part.charAt(i)) {
        return false;
      }
    }
    return true;
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
