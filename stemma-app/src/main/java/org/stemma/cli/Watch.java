package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stemma.account.News;
import org.stemma.article.Evidence;
import org.stemma.export.AccountChangesMarkdown;
import org.stemma.export.NewsFeed;
import org.stemma.export.Witnesses;

/** Looks again and again for pages that have come; each time, what they change is told. */
final class Watch {

  /** A file that is being written changes more often. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final List<String> paths;
  private final Input input;
  private final Collected collected;
  private final Optional<OutputFile> feed;
  private final Console console;
  private String complaint = "";

  /**
   * Nothing is read yet.
   *
   * @param feed keeps what is new, where one is wanted
   */
  Watch(
      List<String> paths,
      Input input,
      Collected collected,
      Optional<OutputFile> feed,
      Console console) {
    this.paths = paths;
    this.input = input;
    this.collected = collected;
    this.feed = feed;
    this.console = console;
  }

  /**
   * Reads what has come.
   *
   * @return the exit code of a call that does no more
   */
  int all() {
    return look(file -> true) ? ExitCode.OK : ExitCode.UNREADABLE;
  }

  /**
   * Reads what has come and is no longer written to. What keeps this look from it is told once, and
   * may be gone at the next.
   */
  void settled() {
    try {
      look(Watch::isSettled);
      complaint = "";
    } catch (Complaint e) {
      String told = e.getMessage();
      if (!told.equals(complaint)) {
        console.tell(told);
      }
      complaint = told;
    }
  }

  private boolean look(Predicate<Path> which) {
    return collected.withMade(input, console, stored -> look(stored, which));
  }

  private boolean look(Stored stored, Predicate<Path> which) {
    Given given = input.pages(paths, stored::addresses, stored::reached, console).only(which);
    long last = number(stored.news());
    boolean complete =
        stored.isNew(given) ? stored.added(given).complete() : given.files().failures().isEmpty();
    given.kept().run();
    List<News> news = stored.news();
    news.reversed().stream()
        .filter(each -> each.number() > last)
        .forEach(each -> Output.print(AccountChangesMarkdown.write(each.changes()), console.out()));
    feed.ifPresent(file -> file.write(feed(file, stored, news)));
    return complete;
  }

  private static String feed(OutputFile file, Stored stored, List<News> news) {
    Function<Evidence, String> read =
        news.isEmpty() ? Evidence::exact : new Witnesses(stored.derived().account())::words;
    return NewsFeed.write(
        file.file().toAbsolutePath().toUri(), stored.place(), news, Instant.now(), read);
  }

  private static long number(List<News> news) {
    return news.isEmpty() ? 0 : news.getFirst().number();
  }

  private static boolean isSettled(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(Instant.now().minus(SETTLED));
    } catch (IOException e) {
      return false; // gone since it was listed
    }
  }
}
