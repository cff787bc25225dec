package org.stemma.serve;

import java.util.List;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.decision.Action;
import org.stemma.export.SmallAccount;
import org.stemma.store.AccountIndex;

/** Shows {@link SmallAccount#FULL} to a desk and decides nothing; tests change what they ask of. */
public class ShownAccount implements DeskSource {

  private final Content content =
      new Content(SmallAccount.FULL, AccountIndex.of(SmallAccount.FULL, List.of()), List.of(), 0);

  @Override
  public Content content() {
    return content;
  }

  @Override
  public boolean takesDecisions() {
    return false;
  }

  @Override
  public String decide(
      Account seen,
      Action action,
      List<String> ids,
      Optional<String> value,
      String reason,
      String who) {
    throw new IllegalStateException("nothing is decided here");
  }
}
