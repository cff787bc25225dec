package org.stemma.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.stemma.account.Account;
import org.stemma.search.SearchIndex;
import org.stemma.serve.Binding;
import org.stemma.serve.DeskServer;
import org.stemma.serve.DeskSource;

/** Serves a {@link GeneratedAccount} for {@code scripts/benchmark-desk}, until it is ended. */
public final class DeskBenchmark {

  private static final SearchIndex NOTHING = (query, from, limit) -> List.of();

  private DeskBenchmark() {}

  /**
   * Tells the address on standard error, as {@code stemma serve} does.
   *
   * @param args the number of reports
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Account account = GeneratedAccount.of(Integer.parseInt(args[0]));
    long made = System.nanoTime();
    try (DeskServer desk =
        DeskServer.start(
            DeskSource.of(account, NOTHING), new Binding("127.0.0.1", 0, Optional.empty()))) {
      System.err.printf(
          Locale.ROOT,
          "account made in %.1f s, desk ready in %.1f s%nthe desk is at %s%n",
          (made - start) / 1e9,
          (System.nanoTime() - made) / 1e9,
          desk.address());
      new CountDownLatch(1).await();
    }
  }
}
