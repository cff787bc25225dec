package org.stemma.cli;

/** What the process tells the script that called it. */
final class ExitCode {

  /** Nothing wrong. */
  static final int OK = 0;

  /** Findings; only of {@code contradictions}, {@code flags}, {@code check} and {@code diff}. */
  static final int FINDINGS = 1;

  /** The call is wrong. */
  static final int USAGE = 2;

  /**
   * Some input could not be read, or the result not be written; what was read has its result
   * printed. Stands before findings: they are then not complete.
   */
  static final int UNREADABLE = 3;

  /** A fault of the program: as the BSD convention of sysexits has it. */
  static final int FAULT = 70;

  private ExitCode() {}
}
