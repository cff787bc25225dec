package org.stemma.feed;

/** What was to be read is no feed, or a broken one; the message says why. */
public final class FeedFormatException extends Exception {

  private static final long serialVersionUID = 1;

  FeedFormatException(String message) {
    super(message);
  }

  FeedFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
