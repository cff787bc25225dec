package org.stemma.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each unit of a derived text came from in the original: how a cleaned text stays citable.
 *
 * <p>A derived text is a row of pieces. A piece is either <em>copied</em> (same length, unit by
 * unit) or <em>replaced</em> (a character reference, a line break made of a tag): every unit of a
 * replaced piece stands for the whole original stretch. Immutable and thread-safe; equal if all
 * pieces are. Compare Lucene's {@code CharFilter.correctOffset}.
 */
public final class OffsetMap {

  /**
   * One piece of a derived text; copied if it is as long as the original.
   *
   * @param units of the derived text
   * @param original what they were made from
   */
  public record Piece(int units, Span original) {}

  private final int length;
  private final int[] derivedStarts;
  private final int[] originalStarts;
  private final int[] originalLengths;

  private OffsetMap(int length, int[] derivedStarts, int[] originalStarts, int[] originalLengths) {
    this.length = length;
    this.derivedStarts = derivedStarts;
    this.originalStarts = originalStarts;
    this.originalLengths = originalLengths;
  }

  /** The map of a text of {@code length} units that was not changed. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(length, new int[] {0}, new int[] {0}, new int[] {length});
  }

  /** The map of a text that is {@code pieces} in a row; {@code of(map.pieces())} equals the map. */
  public static OffsetMap of(List<Piece> pieces) {
    Builder builder = builder();
    for (Piece piece : pieces) {
      builder.add(piece.units(), piece.original().start(), piece.original().length());
    }
    return builder.build();
  }

  /** A builder with no piece yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Length of the derived text in UTF-16 units. */
  public int length() {
    return length;
  }

  /** The pieces of the derived text, in order. */
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>(derivedStarts.length);
    for (int i = 0; i < derivedStarts.length; i++) {
      int from = originalStarts[i];
      pieces.add(
          new Piece(derivedEnd(i) - derivedStarts[i], Span.of(from, from + originalLengths[i])));
    }
    return List.copyOf(pieces);
  }

  /**
   * The stretch of the original that {@code derived} was made from: from the first unit behind its
   * first unit to the last unit behind its last. An empty span maps to an empty span.
   *
   * @throws IndexOutOfBoundsException if {@code derived} ends behind the derived text
   */
  public Span original(Span derived) {
    if (derived.end() > length) {
      throw new IndexOutOfBoundsException(
          "span end " + derived.end() + " must be <= length " + length);
    }
    if (derived.isEmpty()) {
      int at =
          length == 0
              ? 0
              : derived.start() == length ? endOf(length - 1) : startOf(derived.start());
      return Span.of(at, at);
    }
    int start = startOf(derived.start());
    return Span.of(start, Math.max(start, endOf(derived.end() - 1)));
  }

  private int startOf(int offset) {
    int piece = pieceOf(offset);
    return copied(piece)
        ? originalStarts[piece] + offset - derivedStarts[piece]
        : originalStarts[piece];
  }

  private int endOf(int offset) {
    int piece = pieceOf(offset);
    return copied(piece)
        ? originalStarts[piece] + offset - derivedStarts[piece] + 1
        : originalStarts[piece] + originalLengths[piece];
  }

  private int pieceOf(int offset) {
    int found = Arrays.binarySearch(derivedStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private boolean copied(int piece) {
    return derivedEnd(piece) - derivedStarts[piece] == originalLengths[piece];
  }

  private int derivedEnd(int piece) {
    return piece + 1 < derivedStarts.length ? derivedStarts[piece + 1] : length;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof OffsetMap that
            && length == that.length
            && Arrays.equals(derivedStarts, that.derivedStarts)
            && Arrays.equals(originalStarts, that.originalStarts)
            && Arrays.equals(originalLengths, that.originalLengths));
  }

  @Override
  public int hashCode() {
    return 31 * length + Arrays.hashCode(originalStarts);
  }

  @Override
  public String toString() {
    return "OffsetMap[" + length + " units, " + derivedStarts.length + " pieces]";
  }

  /** Collects the pieces of a derived text from left to right. Not thread-safe. */
  public static final class Builder {

    private int length;
    private int pieces;
    private int[] derivedStarts = new int[64];
    private int[] originalStarts = new int[64];
    private int[] originalLengths = new int[64];

    private Builder() {}

    /** Appends {@code units} units taken over as they stand from {@code originalStart} on. */
    public Builder copy(int units, int originalStart) {
      return add(units, originalStart, units);
    }

    /** Appends {@code units} units that stand for {@code original} as a whole. */
    public Builder replace(int units, Span original) {
      if (units == original.length() && units > 1) {
        // Equal lengths would read as copied: one piece a unit keeps "stands for the whole" close
        // enough and exact at the ends.
        for (int i = 0; i < units; i++) {
          add(1, original.start() + i, 1);
        }
        return this;
      }
      return add(units, original.start(), original.length());
    }

    private Builder add(int units, int originalStart, int originalLength) {
      if (units < 0) {
        throw new IllegalArgumentException("units " + units + " must be >= 0");
      }
      if (units == 0) {
        return this;
      }
      if (pieces == derivedStarts.length) {
        derivedStarts = Arrays.copyOf(derivedStarts, pieces * 2);
        originalStarts = Arrays.copyOf(originalStarts, pieces * 2);
        originalLengths = Arrays.copyOf(originalLengths, pieces * 2);
      }
      derivedStarts[pieces] = length;
      originalStarts[pieces] = originalStart;
      originalLengths[pieces] = originalLength;
      pieces++;
      length += units;
      return this;
    }

    /** Length of the derived text so far. */
    public int length() {
      return length;
    }

    public OffsetMap build() {
      return pieces == 0
          ? identity(0)
          : new OffsetMap(
              length,
              Arrays.copyOf(derivedStarts, pieces),
              Arrays.copyOf(originalStarts, pieces),
              Arrays.copyOf(originalLengths, pieces));
    }
  }
}
