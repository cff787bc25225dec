package org.stemma.cli;

import org.stemma.account.Account;
import org.stemma.export.Exported;

/** A verb that shows some items of an account. */
abstract class ListVerb extends Verb {

  ListVerb(Console console) {
    super(console);
  }

  @Override
  public final Integer call() {
    check();
    if (isForAnotherProgram() && output().named().isPresent()) {
      throw Complaint.usage("name one form of the result, not two");
    }
    Loaded loaded = load();
    if (isForAnotherProgram()) {
      Exported exported = exported(loaded.account());
      output().write(exported.text(), console());
      if (!exported.leftOut().isEmpty()) {
        console().tell(exported.omissions());
      }
      return loaded.exitCode(false);
    }
    Listing listing = listing(loaded.account());
    output().write(listing.write(output().format(Format.MARKDOWN)), console());
    return loaded.exitCode(isFound(listing));
  }

  /** Complains of words of the call that can never be right, before anything is read. */
  void check() {}

  /** The items that the call asks for. */
  abstract Listing listing(Account account);

  /** Whether the call asks for the form of another program, which only this verb has. */
  boolean isForAnotherProgram() {
    return false;
  }

  /** The items in that form. */
  Exported exported(Account account) {
    throw new IllegalStateException("this verb has no form of another program");
  }

  /** Whether what was listed is a reason for exit code 1. */
  boolean isFound(Listing listing) {
    return false;
  }
}
