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

  /** The same for three units. */
  private static final int PLACES_OF_THREE = 1 << 12;

  /** Stands for what follows words of fewer units: it may be anything. */
  private static final char ANY = '\0';

  private static final Row[] NONE = {};

  private final Row[][] places = new Row[PLACES][];

  /** The rows of three units and more, by their first three. */
  private final Row[][] placesOfThree = new Row[PLACES_OF_THREE][];

  /** Whether the words of a row are two units, by their place: any may follow them. */
  private final boolean[] isWhole = new boolean[PLACES];

  /**
   * A row.
   *
   * @param strict of a part of the line whether it must end with the phrase, of a line whether it
   *     must be a label
   */
  record Row(Phrase phrase, boolean strict, DropReason reason) {}

  FurnitureRows() {
    Arrays.fill(places, NONE);
    Arrays.fill(placesOfThree, NONE);
  }

  /** Adds a row that is looked for at the start of a line; its words may be one sign. */
  void putAtStart(Row row) {
    String words = row.phrase().start();
    char first = words.charAt(0);
    char second = words.length() > 1 ? words.charAt(1) : ANY;
    put(places, place(first, second), row);
    if (words.length() > 2) {
      put(placesOfThree, place(first, second, words.charAt(2)), row);
    } else {
      isWhole[place(first, second)] = true;
    }
  }

  /**
   * Adds a row that is looked for at every unit of a line.
   *
   * @throws IllegalArgumentException if its words begin with one unit alone, or with a blank
   */
  void putInside(Row row) {
    String words = row.phrase().start();
    if (words.length() < 2 || words.charAt(0) == ' ') {
      throw new IllegalArgumentException("\"" + words + "\" cannot be looked for inside");
    }
    putAtStart(row);
  }

  /**
   * Adds a row that is looked for at the end of a line.
   *
   * @throws IllegalArgumentException if they are one unit
   */
  void putAtEnd(Row row) {
    String words = row.phrase().start();
    int last = words.length() - 1;
    if (last < 1) {
      throw new IllegalArgumentException("\"" + words + "\" is too short to end a line");
    }
    put(places, place(words.charAt(last - 1), words.charAt(last)), row);
  }

  private static void put(Row[][] places, int place, Row row) {
    Row[] before = places[place];
    Row[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = row;
    places[place] = all;
  }

  /** Rows that may have these two units, in the order of the list; others may be among them. */
  Row[] of(char first, char second) {
    return places[place(first, second)];
  }

  /**
   * Rows whose words may stand at {@code at} in {@code line}, which goes on behind it; likewise.
   */
  Row[] at(String line, int at) {
    char first = line.charAt(at);
    char second = line.charAt(at + 1);
    int place = place(first, second);
    if (isWhole[place]) {
      return places[place];
    }
    return at + 2 < line.length() ? placesOfThree[place(first, second, line.charAt(at + 2))] : NONE;
  }

  /** The same of rows that are one sign. */
  Row[] ofSign(char sign) {
    return of(sign, ANY);
  }

  private static int place(char first, char second) {
    return (31 * first + second) & (PLACES - 1);
  }

  private static int place(char first, char second, char third) {
    return (31 * (31 * first + second) + third) & (PLACES_OF_THREE - 1);
  }
}
