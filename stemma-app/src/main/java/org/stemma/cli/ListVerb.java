package org.stemma.cli;

import org.stemma.account.Account;

/** A verb that shows some items of an account. */
abstract class ListVerb extends Verb {

  ListVerb(Console console) {
    super(console);
  }

  @Override
  public final Integer call() {
    check();
    Loaded loaded = load();
    Listing listing = listing(loaded.account());
    output().write(listing.write(output().format(Format.MARKDOWN)), console());
    return loaded.exitCode(isFound(listing));
  }

  /** Complains of words of the call that can never be right, before anything is read. */
  void check() {}

  /** The items that the call asks for. */
  abstract Listing listing(Account account);

  /** Whether what was listed is a reason for exit code 1. */
  boolean isFound(Listing listing) {
    return false;
  }
}
