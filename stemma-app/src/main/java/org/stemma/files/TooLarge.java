package org.stemma.files;

import java.io.IOException;

/** A file that is not read, as it is larger than is read of one. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1;

  TooLarge(String reason) {
    super(reason);
  }
}
