package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.Optional;
import org.stemma.extract.markup.CharacterReferences;
import org.stemma.text.InvisibleMarks;

/**
 * Collects the text of one block: reads character references, collapses white space, and keeps for
 * every unit the place in the page it came from. Not thread-safe.
 */
final class TextRun {

  private final String page;
  private final UnitBuffer text = new UnitBuffer();
  private int[] pieces = new int[48];
  private int used;
  private int linked;
  private boolean space;
  private int spaceAt;
  private int spaceEnd;
  private char spaceUnit = ' ';
  private boolean spaceLinked;

  TextRun(String page) {
    this.page = page;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Where the last unit taken ends in the page; -1 before the first. */
  int lastOriginal() {
    return used == 0 ? -1 : pieces[used - 2] + pieces[used - 1];
  }

  /** Takes a line break or a cell border that stands for the page's {@code start..end}. */
  void breakLine(char unit, int start, int end) {
    blank(start, end, false);
    spaceUnit = unit;
  }

  /**
   * Takes the text that the page writes at {@code start..end}.
   *
   * @param literal whether it holds no character references
   */
  void take(int start, int end, boolean literal, boolean inLink, boolean preformatted) {
    int at = start;
    while (at < end) {
      int plain = plainEnd(at, end);
      if (plain > at) {
        plain(at, plain, inLink);
        at = plain;
        continue;
      }
      int blank = preformatted ? at : blankEnd(at, end);
      if (blank > at) {
        blank(at, blank, inLink);
        at = blank;
        continue;
      }
      char raw = page.charAt(at);
      long reference = raw == '&' && !literal ? CharacterReferences.at(page, at, end, false) : 0;
      if (reference == CharacterReferences.NONE) {
        unit(raw, at, 1, false, inLink, preformatted);
        at++;
        continue;
      }
      int width = CharacterReferences.width(reference);
      unit(CharacterReferences.first(reference), at, width, false, inLink, preformatted);
      if (CharacterReferences.second(reference) != 0) {
        unit(CharacterReferences.second(reference), at, width, true, inLink, preformatted);
      }
      at += width;
    }
  }

  /** Takes one unit that the page writes with {@code width} units from {@code at} on. */
  void unit(char unit, int at, int width) {
    unit(unit, at, width, false, false, false);
  }

  /**
   * Where the units end that begin at {@code at} and stand for themselves, as a space between two
   * of them does.
   */
  private int plainEnd(int at, int end) {
    int plain = at;
    while (plain < end) {
      char unit = page.charAt(plain);
      boolean joins =
          unit == ' ' && plain > at && plain + 1 < end && isPlain(page.charAt(plain + 1));
      if (!joins && !isPlain(unit)) {
        break;
      }
      plain++;
    }
    return plain;
  }

  /** Where the white space of ASCII ends that begins at {@code at}: pages are indented with it. */
  private int blankEnd(int at, int end) {
    int blank = at;
    while (blank < end && page.charAt(blank) <= ' ' && page.charAt(blank) != 0) {
      blank++;
    }
    return blank;
  }

  private static boolean isPlain(char unit) {
    return unit < 0x80 ? unit > ' ' && unit != '&' : !isBlank(unit) && !InvisibleMarks.has(unit);
  }

  private void plain(int from, int to, boolean inLink) {
    endSpace();
    text.add(page, from, to);
    linked += inLink ? to - from : 0;
    copy(from, to - from);
  }

  /**
   * @param further whether the unit comes of the same character reference as the one before it
   */
  private void unit(
      char unit, int at, int width, boolean further, boolean inLink, boolean preformatted) {
    if (unit == 0) {
      return; // left out, as by browsers
    }
    if (isBlank(unit)) {
      if (!preformatted || unit != '\n') {
        blank(at, at + width, inLink);
      } else {
        breakLine('\n', at, at + width);
      }
      return;
    }
    if (InvisibleMarks.has(unit)) {
      return;
    }
    endSpace();
    text.add(unit);
    linked += inLink ? 1 : 0;
    if (further) {
      pieces[used - 3]++;
    } else if (width == 1) {
      copy(at, 1);
    } else {
      add(1, at, width);
    }
  }

  private void endSpace() {
    if (space && !text.isEmpty()) {
      text.add(spaceUnit);
      linked += spaceLinked ? 1 : 0;
      if (spaceEnd - spaceAt == 1) {
        copy(spaceAt, 1);
      } else {
        add(1, spaceAt, spaceEnd - spaceAt);
      }
    }
    space = false;
    spaceUnit = ' ';
  }

  private void blank(int start, int end, boolean inLink) {
    if (!space) {
      space = true;
      spaceAt = start;
      spaceEnd = end;
      spaceLinked = inLink;
      spaceUnit = ' ';
    } else if (spaceEnd == start) {
      spaceEnd = end;
    }
  }

  /** Units that stand in the page as they are; they join those before them. */
  private void copy(int start, int units) {
    if (used > 0
        && pieces[used - 3] == pieces[used - 1]
        && pieces[used - 2] + pieces[used - 1] == start) {
      pieces[used - 3] += units;
      pieces[used - 1] += units;
    } else {
      add(units, start, units);
    }
  }

  private void add(int units, int start, int width) {
    if (used == pieces.length) {
      pieces = Arrays.copyOf(pieces, used * 2);
    }
    pieces[used++] = units;
    pieces[used++] = start;
    pieces[used++] = width;
  }

  /** The finished block, and an empty run; nothing if the run holds no text. */
  Optional<TextBlock> finish(int owner) {
    space = false;
    spaceUnit = ' ';
    if (text.isEmpty()) {
      return Optional.empty();
    }
    TextBlock block = new TextBlock(owner, text.take(), Arrays.copyOf(pieces, used), linked);
    used = 0;
    linked = 0;
    return Optional.of(block);
  }

  static boolean isBlank(char unit) {
    return unit < 0x80
        ? unit <= ' '
        : unit == '\u00a0' || unit == '\u202f' || unit > 0x1000 && Character.isWhitespace(unit);
  }

  /** Whether the page writes nothing but white space at {@code start..end}. */
  static boolean isBlank(String page, int start, int end) {
    int at = start;
    while (at < end) {
      char unit = page.charAt(at);
      long reference = unit == '&' ? CharacterReferences.at(page, at, end, false) : 0;
      boolean read = reference != CharacterReferences.NONE;
      if (!isBlank(read ? CharacterReferences.first(reference) : unit)) {
        return false;
      }
      at += read ? CharacterReferences.width(reference) : 1;
    }
    return true;
  }
}
