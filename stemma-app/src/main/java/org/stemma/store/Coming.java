package org.stemma.store;

/**
 * How far a call has come that is adding pages, before the account of them is made.
 *
 * @param read how many are kept
 * @param of how many there are; 0 if no call is adding any
 */
public record Coming(long read, long of) {

  /** No page is coming. */
  public static final Coming NONE = new Coming(0, 0);

  /** Whether pages are coming. */
  public boolean isAny() {
    return of > 0;
  }
}
