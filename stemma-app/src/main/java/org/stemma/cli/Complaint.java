package org.stemma.cli;

/** Ends a call with a message for the person who made it. */
final class Complaint extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private Complaint(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The call is wrong. */
  static Complaint usage(String message) {
    return new Complaint(message, ExitCode.USAGE);
  }

  /** What the call names cannot be read, or written. */
  static Complaint unreadable(String message) {
    return new Complaint(message, ExitCode.UNREADABLE);
  }

  int exitCode() {
    return exitCode;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
