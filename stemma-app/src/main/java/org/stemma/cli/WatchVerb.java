package org.stemma.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code watch}: reads what comes into folders, again and again, and tells what it changes. */
@Command(
    name = "watch",
    description = {
      "Adds the pages that come into folders and feeds to a collection and tells what they change:",
      "new contradictions, corrections, tolls, and dates, figures, readings told otherwise;"
          + " editions."
    },
    mixinStandardHelpOptions = true)
final class WatchVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders of pages, pages, addresses of feeds.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "How long to wait before looking again: 30s, 10m, 2h (default: 10m).")
  private Duration every = Duration.ofMinutes(10);

  @Option(names = "--once", description = "Look once and end, for a clock of your own.")
  private boolean once;

  @Option(
      names = "--atom",
      paramLabel = "FILE",
      description = "Keep what is new in FILE too, as a feed (Atom) that other programs follow.")
  private Optional<Path> atom = Optional.empty();

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();
  @Mixin private Logged logged = new Logged();

  WatchVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.contains(Named.STANDARD)) {
      throw Complaint.usage("standard input comes once and cannot be watched");
    }
    Optional<OutputFile> feed = atom.map(OutputFile::new);
    feed.ifPresent(OutputFile::check);
    Console told = logged.on(console).map(lines -> lines.console(console)).orElse(console);
    Watch watch = new Watch(paths, input, collected, feed, told);
    return once ? watch.all() : again(watch);
  }

  /** Looks until the process is told to end; a page that is being kept is kept. */
  private int again(Watch watch) {
    Thread looking = Thread.currentThread();
    try (GracefulStop stop = GracefulStop.with(looking::interrupt)) {
      while (!stop.isAsked()) {
        watch.settled();
        TimeUnit.MILLISECONDS.sleep(every.toMillis());
      }
    } catch (InterruptedException e) {
      looking.interrupt();
    }
    return ExitCode.OK;
  }

  /**
   * A time to wait as a person types it: a whole number of seconds, minutes or hours.
   *
   * @throws TypeConversionException if it is none
   */
  static Duration typed(String text) {
    if (!text.matches("[1-9]\\d{0,5}[smh]")) {
      throw new TypeConversionException(
          "\"" + text + "\" is no time to wait: write 30s, 10m or 2h");
    }
    return Duration.parse("PT" + text);
  }
}
