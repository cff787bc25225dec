package org.stemma.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.JdbiException;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.capture.Capture;
import org.stemma.decision.Decision;
import org.stemma.files.Reached;
import org.stemma.json.ReadingJson;
import org.stemma.pipeline.PageReading;
import org.stemma.search.Findable;
import org.stemma.search.ItemFindables;
import org.stemma.search.Passages;

/** The right to write to a collection, until it is closed. Not thread-safe. */
public final class Writing implements AutoCloseable {

  private static final String PAYLOAD =
      "INSERT INTO payload (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING";

  private static final String PAGE =
      """
      INSERT INTO page (name, sha256, origin, media_type, address, publisher, published, captured,
          added)
        VALUES (:name, :sha256, :origin, :media_type, :address, :publisher, :published, :captured,
          :added)
        ON CONFLICT (name) DO UPDATE SET sha256 = excluded.sha256, origin = excluded.origin,
          media_type = excluded.media_type, address = excluded.address,
          publisher = excluded.publisher, published = excluded.published,
          captured = excluded.captured
      """;

  private static final String READING =
      """
      INSERT INTO reading (page, build, form) VALUES (:page, :build, :form)
        ON CONFLICT (page) DO UPDATE SET build = excluded.build, form = excluded.form
      """;

  private final String place;
  private final Handle handle;
  private final AutoCloseable lock;
  private final FindableRows findables;

  Writing(String place, Handle handle, AutoCloseable lock, FindableRows findables) {
    this.place = place;
    this.handle = handle;
    this.lock = lock;
    this.findables = findables;
  }

  /** Says that so many pages will be kept, then the account of all. */
  public void expect(int pages) {
    transaction(h -> StateRows.expect(h, pages));
  }

  /**
   * Keeps a page, what is known of it, what was read of it and what can be found in it, in one
   * transaction; an earlier page of that name is no more. The account of all pages is no more
   * either.
   *
   * @param page as received, with the build that read it
   * @param reading what that build found on it
   */
  public void keep(StoredPage page, PageReading reading) {
    Capture capture = page.capture();
    byte[] form = Deflated.of(ReadingJson.write(reading));
    List<Findable> passages = Passages.of(reading);
    transaction(
        h -> {
          h.createUpdate(PAYLOAD)
              .bind("sha256", capture.payload().sha256())
              .bind("bytes", capture.payload().toBytes())
              .execute();
          h.createUpdate(PAGE)
              .bind("name", capture.name())
              .bind("sha256", capture.payload().sha256())
              .bind("origin", page.origin())
              .bind("media_type", capture.mediaType().orElse(null))
              .bind("address", capture.address().orElse(null))
              .bind("publisher", capture.publisher().orElse(null))
              .bind("published", capture.published().orElse(null))
              .bind("captured", capture.captured().map(Instant::toString).orElse(null))
              .bind("added", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
              .execute();
          h.createUpdate(READING)
              .bind("page", capture.name())
              .bind("build", page.build())
              .bind("form", form)
              .execute();
          findables.replace(h, capture.name(), passages);
          StateRows.came(h);
          forgetAccount(h);
        });
  }

  /**
   * Forgets pages with all that was read of them, all or none; the account is no more either, and
   * archives are read from their beginning again.
   *
   * @throws StoreFailure if one of {@code names} names no page
   */
  public void forget(List<String> names) {
    transaction(
        h -> {
          for (String name : names) {
            findables.replace(h, name, List.of());
            h.createUpdate("DELETE FROM reading WHERE page = :name").bind("name", name).execute();
            if (h.createUpdate("DELETE FROM page WHERE name = :name").bind("name", name).execute()
                == 0) {
              throw new StoreFailure(place + ": no page is called " + name);
            }
          }
          h.execute("DELETE FROM payload WHERE sha256 NOT IN (SELECT sha256 FROM page)");
          ArchiveRows.forget(h);
          forgetAccount(h);
        });
  }

  /**
   * Keeps how far web archives were read, once all pages before are kept.
   *
   * @param archives by their real paths
   */
  public void keep(Map<Path, Reached> archives) {
    if (!archives.isEmpty()) {
      transaction(h -> ArchiveRows.keep(h, archives));
    }
  }

  /**
   * Keeps the account of all pages as {@code build} made it, and what is new in it.
   *
   * @param changes notable ones, maybe none, against an account of the pages told of before
   */
  public void keep(Account account, String build, AccountChanges changes) {
    byte[] form = AccountRows.form(account);
    List<Findable> items = ItemFindables.of(account);
    transaction(
        h -> {
          forgetAccount(h);
          AccountRows.keep(h, build, form);
          findables.replace(h, FindableRows.ACCOUNT, items);
          h.execute("UPDATE page SET told = 1 WHERE told = 0");
          StateRows.expect(h, 0);
          if (!changes.items().isEmpty()) {
            NewsRows.add(h, changes);
          }
        });
  }

  /**
   * Keeps decisions, all or none; those that are known already stay as they are.
   *
   * @return how many were not known
   */
  public int keep(List<Decision> decisions) {
    int[] added = {0};
    transaction(
        h -> {
          for (Decision decision : decisions) {
            added[0] += DecisionRows.add(h, decision) ? 1 : 0;
          }
        });
    return added[0];
  }

  private void forgetAccount(Handle handle) {
    if (AccountRows.forget(handle)) {
      findables.replace(handle, FindableRows.ACCOUNT, List.of());
    }
  }

  private void transaction(HandleConsumer<RuntimeException> work) {
    try {
      handle.useTransaction(
          h -> {
            work.useHandle(h);
            h.execute("UPDATE state SET number = number + 1");
          });
    } catch (JdbiException e) {
      throw StoreFailure.because(place + ": cannot be written", e);
    }
  }

  @Override
  public void close() {
    try (lock) {
      handle.close();
    } catch (Exception e) {
      throw new StoreFailure(place + ": cannot be closed: " + e.getMessage(), e);
    }
  }
}
