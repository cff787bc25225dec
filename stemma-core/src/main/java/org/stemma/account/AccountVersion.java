package org.stemma.account;

import java.util.Optional;

/**
 * What is told of a story as pages come: its account as it stands, or that it is told no more.
 *
 * @param story by which it is known from version to version: the name of its first page
 * @param version from 1, each one more than the last; from 1 again where the story was let go so
 *     long ago that nothing of it is known
 * @param into the story that tells its pages now, if it was joined to another
 * @param account empty if the story is told no more, as it is if it was joined to another, or if
 *     none can be made of it
 */
public record AccountVersion(
    String story, int version, Optional<String> into, Optional<Account> account) {

  /**
   * @throws IllegalArgumentException if the version is below 1, or a story that was joined to
   *     another has an account
   */
  public AccountVersion {
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " must be >= 1");
    }
    if (into.isPresent() && account.isPresent()) {
      throw new IllegalArgumentException(
          "story " + story + " is joined to " + into.get() + " and has an account");
    }
  }
}
