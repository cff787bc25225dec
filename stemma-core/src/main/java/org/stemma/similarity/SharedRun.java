package org.stemma.similarity;

/**
 * The same tokens in the same order in two texts.
 *
 * @param left index of the first token in the left text
 * @param right index of the first token in the right text
 * @param length number of tokens, at least 1
 */
public record SharedRun(int left, int right, int length) {

  public SharedRun {
    if (length < 1) {
      throw new IllegalArgumentException("length " + length + " must be >= 1");
    }
  }
}
