package org.stemma.account;

import java.util.Optional;
import org.stemma.contradiction.Variant;

/**
 * Which of several readings of a fact is adopted, and why.
 *
 * @param reading the reading adopted; empty if nothing decides
 * @param why what decided, in words
 */
record Adoption(Optional<Variant> reading, Ground ground, String why) {

  /** All readings stand. */
  static Adoption none(String why) {
    return new Adoption(Optional.empty(), Ground.NONE, why);
  }
}
