package org.stemma.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes pages that are sent to a desk, and reads them one after the other. Thread-safe. */
public interface PageTaker {

  /**
   * Takes a page, or a web archive where the name ends as those do. It is read later.
   *
   * @param name what the page is to be called: no path
   * @param bytes read to the end, or to the limit
   * @return whether it was taken, and if not why
   * @throws IOException if the bytes cannot be had
   */
  Taken take(String name, InputStream bytes) throws IOException;

  /** What became of those that were taken, the latest first; no more than a screen of them. */
  List<String> told();

  /** How many are not read yet. */
  int waiting();

  /** Whether something was taken. */
  enum Taken {
    YES,
    /** The name is empty, a path, or holds what no name of a file should. */
    NO_NAME,
    EMPTY,
    TOO_LARGE,
    /** Too many are waiting to be read. */
    BUSY
  }
}
