package org.stemma.extract.wording;

import java.util.Arrays;
import org.stemma.article.DropReason;

/**
 * Rows of the list of furniture, by two neighbouring units of their words: most lines are asked at
 * every unit. Not thread-safe while it is filled.
 */
final class FurnitureRows {

  /**
   * Places, a power of two: a few times as many as a list has rows that are asked at every unit of
   * a line.
   */
  private static final int PLACES = 1 << 10;

  /** Stands for the second unit of a sign, behind which anything may follow. */
  private static final char ANY = '\0';

  private static final Row[] NONE = {};

  private final Row[][] places = new Row[PLACES][];

  /**
   * A row.
   *
   * @param strict of a part of the line whether it must end with the phrase, of a line whether it
   *     must be a label
   */
  record Row(Phrase phrase, boolean strict, DropReason reason) {}

  FurnitureRows() {
    Arrays.fill(places, NONE);
  }

  /** Adds a row that is looked for at the start of a line; its words may be one sign. */
  void putAtStart(Row row) {
    String words = row.phrase().parts().getFirst();
    put(words.charAt(0), words.length() > 1 ? words.charAt(1) : ANY, row);
  }

  /**
   * Adds a row that is looked for at every unit of a line.
   *
   * @throws IllegalArgumentException if its words begin with one unit alone
   */
  void putInside(Row row) {
    String words = row.phrase().parts().getFirst();
    if (words.length() < 2) {
      throw new IllegalArgumentException("\"" + words + "\" is too short to be looked for inside");
    }
    put(words.charAt(0), words.charAt(1), row);
  }

  /**
   * Adds a row that is looked for at the end of a line.
   *
   * @throws IllegalArgumentException if they are one unit
   */
  void putAtEnd(Row row) {
    String words = row.phrase().parts().getLast();
    int last = words.length() - 1;
    if (last < 1) {
      throw new IllegalArgumentException("\"" + words + "\" is too short to end a line");
    }
    put(words.charAt(last - 1), words.charAt(last), row);
  }

  private void put(char first, char second, Row row) {
    Row[] before = of(first, second);
    Row[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = row;
    places[place(first, second)] = all;
  }

  /** Rows that may have these two units, in the order of the list; others may be among them. */
  Row[] of(char first, char second) {
    return places[place(first, second)];
  }

  /** The same of rows that are one sign. */
  Row[] ofSign(char sign) {
    return of(sign, ANY);
  }

  private static int place(char first, char second) {
    return (31 * first + second) & (PLACES - 1);
  }
}
