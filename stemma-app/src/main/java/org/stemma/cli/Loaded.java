package org.stemma.cli;

import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.decision.Decisions;
import org.stemma.search.SearchIndex;

/**
 * What became of the input.
 *
 * @param complete whether all of it could be read
 * @param pages names of the pages that came with this call; all, where the account is of no others
 * @param index what can be found in it
 */
record Loaded(Account account, boolean complete, Set<String> pages, SearchIndex index) {

  /** The names of all pages of {@code account}. */
  static Set<String> pages(Account account) {
    return account.documents().stream().map(DocumentItem::file).collect(Collectors.toSet());
  }

  /** The same with what was decided beside its account. */
  Loaded with(Decisions decisions) {
    return new Loaded(decisions.beside(account), complete, pages, index);
  }

  /** The exit code of a call that found {@code findings}. */
  int exitCode(boolean findings) {
    if (!complete) {
      return ExitCode.UNREADABLE;
    }
    return findings ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
