package org.stemma.extract.meta;

import org.stemma.extract.tree.ElementNames;

/**
 * A day that a page may state for one of its entries.
 *
 * @param place where it stands, in units of the page
 * @param element its number in the tree; -1 if a script states it
 * @param names what its like is called; of a script nothing
 */
record EntryMark(int place, int element, ElementNames names, DateWitness day) {

  boolean isScripted() {
    return element < 0;
  }
}
