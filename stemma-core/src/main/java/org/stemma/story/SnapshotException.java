package org.stemma.story;

import java.io.IOException;

/** A {@link StorySnapshot} was refused; the message names what is wrong with it, and where. */
public final class SnapshotException extends IOException {

  private static final long serialVersionUID = 1;

  SnapshotException(String message) {
    super(message);
  }

  SnapshotException(String message, Throwable cause) {
    super(message, cause);
  }
}
