package org.stemma.cli;

/** What becomes of input of which every page is refused. */
enum AllRefused {
  /** The call fails with a complaint: who reads the output would see nothing. */
  COMPLAIN,
  /** An account is made that tells of the refusals alone: programs read their reasons. */
  ACCOUNT
}
