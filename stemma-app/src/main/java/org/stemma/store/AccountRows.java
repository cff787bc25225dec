package org.stemma.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.stemma.account.Account;
import org.stemma.json.AccountJson;

/** The account of all pages, in the table {@code account}: one row, or none while pages come. */
final class AccountRows {

  private AccountRows() {}

  /**
   * The account, if {@code build} made it.
   *
   * @throws IllegalArgumentException if what is kept is none
   */
  static Optional<Account> madeBy(Handle handle, String build) {
    return handle
        .createQuery("SELECT form FROM account WHERE build = :build")
        .bind("build", build)
        .mapTo(byte[].class)
        .findOne()
        .map(form -> AccountJson.read(new String(Deflated.bytes(form), StandardCharsets.UTF_8)));
  }

  /** The build that made it. */
  static Optional<String> build(Handle handle) {
    return handle.createQuery("SELECT build FROM account").mapTo(String.class).findFirst();
  }

  /** The account as it is kept. */
  static byte[] form(Account account) {
    return Deflated.of(AccountJson.line(account).getBytes(StandardCharsets.UTF_8));
  }

  /** Keeps the {@link #form} of an account; there must be none. */
  static void keep(Handle handle, String build, byte[] form) {
    handle
        .createUpdate("INSERT INTO account (build, form) VALUES (:build, :form)")
        .bind("build", build)
        .bind("form", form)
        .execute();
  }

  /** Whether there was one to forget. */
  static boolean forget(Handle handle) {
    return handle.execute("DELETE FROM account") > 0;
  }
}
