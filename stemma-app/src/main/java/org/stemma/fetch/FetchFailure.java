package org.stemma.fetch;

import java.io.IOException;

/** Why nothing can be fetched from an address, for the person who named it. */
public final class FetchFailure extends IOException {

  private static final long serialVersionUID = 1;

  FetchFailure(String message) {
    super(message);
  }

  FetchFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
