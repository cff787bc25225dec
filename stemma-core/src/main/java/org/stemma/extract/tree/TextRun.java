package org.stemma.extract.tree;

import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * Collects the text of one block: collapses white space, and keeps for every unit the place in the
 * page it came from. Not thread-safe.
 *
 * <p>jsoup gives the stretch of the page behind each text node but not behind each character; the
 * two are walked side by side, reading character references (HTML Living Standard 13.2.5.72) on the
 * way. A node that does not fit its stretch (scripts that rewrote it, a parser repair) is refused
 * and counted.
 */
final class TextRun {

  private final String page;
  private final StringBuilder text = new StringBuilder();
  private int[] pieces = new int[48];
  private int used;
  private int linked;
  private int lost;
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

  int length() {
    return text.length();
  }

  int lost() {
    return lost;
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
   * Takes the text node whose characters the page holds at {@code start..end}.
   *
   * @param node the characters as the parser read them
   */
  void take(String node, int start, int end, boolean inLink, boolean preformatted) {
    int at = start;
    int i = 0;
    int length = node.length();
    while (i < length) {
      char unit = node.charAt(i);
      if (at >= end) {
        lost += length - i;
        return;
      }
      char raw = page.charAt(at);
      if (unit == ' ' && raw == '\n') {
        unit = raw; // the parser is shown no line ends
      }
      if (raw == '&') {
        long reference = reference(node, i, at, end);
        int units = (int) (reference >>> 32);
        if (units > 0) {
          int width = (int) reference;
          for (int k = 0; k < units; k++) {
            unit(node.charAt(i + k), at, width, k, units, inLink, preformatted);
          }
          i += units;
          at += width;
          continue;
        }
      }
      if (raw == unit || unit == '\uFFFD') {
        unit(unit, at, 1, 0, 1, inLink, preformatted);
        i++;
        at++;
      } else if (raw == 0 || raw == '\r') {
        at++;
      } else {
        lost += length - i;
        return;
      }
    }
  }

  /** Takes one unit that the page writes with {@code width} units from {@code at} on. */
  void unit(char unit, int at, int width) {
    unit(unit, at, width, 0, 1, false, false);
  }

  private void unit(
      char unit, int at, int width, int index, int units, boolean inLink, boolean preformatted) {
    if (isBlank(unit)) {
      if (!preformatted || unit != '\n') {
        blank(at, at + width, inLink);
      } else {
        breakLine('\n', at, at + width);
      }
      return;
    }
    if (isInvisible(unit)) {
      return;
    }
    if (space && !text.isEmpty()) {
      text.append(spaceUnit);
      if (spaceLinked) {
        linked++;
      }
      add(1, spaceAt, spaceEnd - spaceAt);
    }
    space = false;
    spaceUnit = ' ';
    text.append(unit);
    if (inLink) {
      linked++;
    }
    if (units > 1 && index > 0) {
      pieces[used - 3]++;
    } else {
      add(1, at, width);
    }
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

  private void add(int units, int start, int width) {
    if (units == 1 && width == 1 && used > 0) {
      boolean copied = pieces[used - 3] == pieces[used - 1];
      if (copied && pieces[used - 2] + pieces[used - 1] == start) {
        pieces[used - 3]++;
        pieces[used - 1]++;
        return;
      }
    }
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
    TextBlock block = new TextBlock(owner, text.toString(), Arrays.copyOf(pieces, used), linked);
    text.setLength(0);
    used = 0;
    linked = 0;
    return Optional.of(block);
  }

  /**
   * The character reference of the page at {@code at}, if {@code node} holds its characters at
   * {@code i}: units of the node in the upper, units of the page in the lower half; 0 if there is
   * none.
   */
  private long reference(String node, int i, int at, int end) {
    return at + 1 < end && page.charAt(at + 1) == '#'
        ? numeric(node, i, at, end)
        : named(node, i, at, end);
  }

  private long numeric(String node, int i, int at, int end) {
    int p = at + 2;
    boolean hex = p < end && (page.charAt(p) | 0x20) == 'x';
    if (hex) {
      p++;
    }
    int digits = p;
    while (p < end && Character.digit(page.charAt(p), hex ? 16 : 10) >= 0) {
      p++;
    }
    if (p == digits) {
      return 0;
    }
    if (p < end && page.charAt(p) == ';') {
      p++;
    }
    // The value itself need not be computed: the parser did, and one code point came of it.
    int units = Character.charCount(node.codePointAt(i));
    return (long) units << 32 | p - at;
  }

  private long named(String node, int i, int at, int end) {
    int p = at + 1;
    while (p < end && p - at < 40 && isNameUnit(page.charAt(p))) {
      p++;
    }
    if (p == at + 1) {
      return 0;
    }
    boolean closed = p < end && page.charAt(p) == ';';
    String name = page.substring(at + 1, p);
    if (!closed || !Entities.isNamedEntity(name)) {
      name = Entities.findPrefix(name);
      closed = closed && name.length() == p - at - 1;
    }
    String value = name.isEmpty() ? "" : Entities.getByName(name);
    if (value.isEmpty() || !node.startsWith(value, i)) {
      return 0;
    }
    return (long) value.length() << 32 | name.length() + 1 + (closed ? 1 : 0);
  }

  private static boolean isNameUnit(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9';
  }

  static boolean isBlank(char unit) {
    return unit <= ' ' || unit == '\u00a0' || Character.isWhitespace(unit) || unit == '\u202f';
  }

  /** Zero-width marks and soft hyphens, which would cut words in two. */
  private static boolean isInvisible(char unit) {
    return unit == '\u00ad' || unit == '\u200b' || unit == '\ufeff' || unit == '\u2060';
  }
}
