package org.stemma.fetch;

import java.io.IOException;
import java.util.Locale;

/** An answer has more bytes than are taken; another question would get no smaller one. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1;

  TooLargeException(int maxBytes) {
    super(String.format(Locale.ROOT, "too large: over the limit of %d MB", maxBytes >> 20));
  }
}
