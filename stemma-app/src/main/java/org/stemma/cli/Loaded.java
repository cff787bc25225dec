package org.stemma.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.decision.Decisions;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchIndex;

/**
 * What became of the input.
 *
 * @param complete whether all of it could be read
 * @param pages names of the pages that came with this call; all, where the account is of no others
 * @param index what can be found in it
 * @param readings what the account was made of; none of an account that was saved
 */
record Loaded(
    Account account,
    boolean complete,
    Set<String> pages,
    SearchIndex index,
    Supplier<List<PageReading>> readings) {

  /** The names of all pages of {@code account}. */
  static Set<String> pages(Account account) {
    return account.documents().stream().map(DocumentItem::file).collect(Collectors.toSet());
  }

  /** The same, of a call that read {@code before} first. */
  Loaded behind(Loaded before) {
    Set<String> all = new HashSet<>(before.pages);
    all.addAll(pages);
    return new Loaded(account, complete && before.complete, all, index, readings);
  }

  /** The same with what was decided beside its account. */
  Loaded with(Decisions decisions) {
    return new Loaded(decisions.beside(account), complete, pages, index, readings);
  }

  /**
   * The account with the blocks of all its pages.
   *
   * @throws Complaint if it was saved without them
   */
  Account withBlocks() {
    if (account.documents().stream().allMatch(page -> page.blocks().isPresent() || !page.read())) {
      return account;
    }
    List<PageReading> read = readings.get();
    if (read.isEmpty()) {
      throw Complaint.usage(
          "this account was saved without blocks: name the pages that it was made of");
    }
    return Stemma.withBlocks(account, read);
  }

  /**
   * The account of each story.
   *
   * @throws Complaint if it was saved: the pages are needed
   */
  List<Account> byStory() {
    List<PageReading> read = readings.get();
    if (read.isEmpty() && !account.documents().isEmpty()) {
      throw Complaint.usage(
          "this account was saved as a whole: name the pages that it was made of");
    }
    return Stemma.accountsByStory(read);
  }

  /** The exit code of a call that found {@code findings}. */
  int exitCode(boolean findings) {
    if (!complete) {
      return ExitCode.UNREADABLE;
    }
    return findings ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
