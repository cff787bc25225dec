package org.stemma.cli;

import org.stemma.account.Account;

/**
 * What became of the input.
 *
 * @param complete whether all of it could be read
 */
record Loaded(Account account, boolean complete) {

  /** The exit code of a call that found {@code findings}. */
  int exitCode(boolean findings) {
    if (!complete) {
      return ExitCode.UNREADABLE;
    }
    return findings ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
