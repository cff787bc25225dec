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

  private static final byte NO_LETTER = 0;
  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte CASELESS = 3;

  /** The kind of each unit of ASCII: nearly all names are written in it. */
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char unit = 0; unit < ASCII.length; unit++) {
      ASCII[unit] = kindOf(unit);
    }
  }

  private final String name;
  private final int limit;
  private int start;
  private int end;

  /** Of the letters between them; of Latin-1 the same in either case. */
  private int hash;

  /** Stands before the first part of {@code name}. */
  NameParts(String name) {
    this(name, 0, name.length());
  }

  /** Stands before the first part of the name that {@code text} has at {@code from..to}. */
  NameParts(String text, int from, int to) {
    this.name = text;
    this.limit = to;
    this.end = from;
  }

  /** Stands where {@code other} stands. */
  NameParts(NameParts other) {
    this.name = other.name;
    this.limit = other.limit;
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
    int from = end;
    while (from < limit && kind(name.charAt(from)) == NO_LETTER) {
      from++;
    }
    int at = from;
    int code = 0;
    int before = NO_LETTER;
    for (; at < limit; at++) {
      char unit = name.charAt(at);
      int kind = kind(unit);
      if (kind == NO_LETTER || before == SMALL && kind == CAPITAL) {
        break;
      }
      before = kind;
      code = 31 * code + (unit | CASE);
    }
    start = from;
    end = at;
    hash = code;
    return from < at;
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

  private static int kind(char unit) {
    return unit < ASCII.length ? ASCII[unit] : kindOf(unit);
  }

  private static byte kindOf(char unit) {
    if (!Character.isLetter(unit)) {
      return NO_LETTER;
    }
    return Character.isUpperCase(unit) ? CAPITAL : Character.isLowerCase(unit) ? SMALL : CASELESS;
  }
}
