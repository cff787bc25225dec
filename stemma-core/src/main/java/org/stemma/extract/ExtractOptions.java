package org.stemma.extract;

/**
 * Limits on what is read, against hostile input.
 *
 * @param maxBytes a page with more bytes is not read
 * @param maxBlocks an article with more blocks is not read
 */
public record ExtractOptions(int maxBytes, int maxBlocks) {

  /**
   * 16 MB is thirty times the largest page of the public extraction sets; 200,000 blocks is more
   * than a page of that size of one-line paragraphs holds.
   */
  public static final ExtractOptions DEFAULT = new ExtractOptions(16 << 20, 200_000);

  public ExtractOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + " must be >= 1");
    }
    if (maxBlocks < 1) {
      throw new IllegalArgumentException("maxBlocks " + maxBlocks + " must be >= 1");
    }
  }
}
