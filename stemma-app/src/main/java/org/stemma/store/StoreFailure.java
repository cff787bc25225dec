package org.stemma.store;

import java.sql.SQLException;

/** A collection cannot be opened, read or written; the message says which and why. */
public final class StoreFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure that another has no part in. */
  public StoreFailure(String message) {
    super(message);
  }

  /** A failure because of another. */
  public StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /** A failure because of another, with the first line of what that says, or the database. */
  static StoreFailure because(String message, RuntimeException cause) {
    Throwable said = cause.getCause() instanceof SQLException database ? database : cause;
    return new StoreFailure(
        message + ": " + String.valueOf(said.getMessage()).lines().findFirst().orElse("unknown"),
        cause);
  }
}
