package org.stemma.extract.tree;

/**
 * A set of {@link NameSign}s: asked for every element of a page, again and again.
 *
 * @param bits one for each sign that it holds
 */
@SuppressWarnings("EnumOrdinal") // packed into a number, and only while the program runs
public record NameSigns(int bits) {

  /** The signs of most names. */
  public static final NameSigns NONE = new NameSigns(0);

  static NameSigns of(NameSign sign) {
    return new NameSigns(bit(sign));
  }

  private static int bit(NameSign sign) {
    return 1 << sign.ordinal();
  }

  public boolean has(NameSign sign) {
    return (bits & bit(sign)) != 0;
  }

  /** Whether one of {@code others} is among them. */
  boolean hasAny(NameSigns others) {
    return (bits & others.bits) != 0;
  }

  /** The signs of both; one of them if the other has no more. */
  NameSigns and(NameSigns others) {
    int both = bits | others.bits;
    return both == bits ? this : both == others.bits ? others : new NameSigns(both);
  }
}
