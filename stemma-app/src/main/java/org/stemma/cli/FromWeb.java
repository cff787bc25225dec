package org.stemma.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.extract.ExtractOptions;
import org.stemma.feed.WebAddress;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.PageArchive;
import org.stemma.fetch.WebPages;
import org.stemma.files.Reason;
import picocli.CommandLine.Option;

/** How pages at addresses are had. The same host is asked by one fetcher as long as a call runs. */
final class FromWeb {

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description = "Keep what is fetched from addresses in FILE (WARC), behind what is there.")
  private Optional<Path> archive = Optional.empty();

  @Option(
      names = "--private",
      description = "Ask hosts of private networks too, also where a page or a feed names them.")
  private boolean privateToo;

  private @Nullable Fetcher fetcher;

  /** The address that a word of a call is, if it is one. */
  static Optional<URI> address(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return Optional.empty();
    }
    return Optional.of(
        WebAddress.of(word)
            .orElseThrow(() -> Complaint.usage("no address is written so: " + word)));
  }

  /**
   * What lies at {@code addresses}.
   *
   * @param known which pages need not be fetched where a feed names them
   */
  WebPages read(List<URI> addresses, Predicate<String> known) {
    Fetcher asking = fetcher == null ? new Fetcher(privateToo) : fetcher;
    fetcher = asking;
    if (archive.isEmpty()) {
      return read(addresses, new WebPages(asking, maxBytes(), known, page -> {}));
    }
    try (PageArchive kept = new PageArchive(archive.get())) {
      return read(addresses, new WebPages(asking, maxBytes(), known, kept::add));
    } catch (IOException e) {
      throw unwritable(archive.get(), e);
    } catch (UncheckedIOException e) {
      throw Complaint.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static WebPages read(List<URI> addresses, WebPages pages) {
    try {
      pages.add(addresses);
      return pages;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Complaint.unreadable("interrupted");
    }
  }

  private static int maxBytes() {
    return ExtractOptions.DEFAULT.maxBytes();
  }

  private static Complaint unwritable(Path file, IOException e) {
    return Complaint.unreadable("cannot write " + file + ": " + Reason.of(e));
  }
}
