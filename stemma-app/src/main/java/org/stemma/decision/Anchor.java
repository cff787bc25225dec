package org.stemma.decision;

import java.util.List;

/**
 * An item of an account as it is known again: not by its id, which counts anew whenever pages come,
 * but by the words that it rests on.
 *
 * @param list the list of the account that holds it
 * @param label what it was called when it was decided upon; decides only between items that rest on
 *     the same words
 * @param words at least one
 */
public record Anchor(String list, String label, List<Words> words) {

  public Anchor {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("words must not be empty");
    }
  }

  /**
   * Words of a page, whatever it is called.
   *
   * @param sha256 of the page as received
   * @param start UTF-16 units into the decoded page
   */
  public record Words(String sha256, String exact, int start) {

    boolean isSame(Words other) {
      return sha256.equals(other.sha256) && exact.equals(other.exact);
    }
  }
}
