package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.stemma.files.Reached;
import org.stemma.store.CollectionFolder;
import org.stemma.store.PageCollection;
import org.stemma.store.StoreFailure;
import picocli.CommandLine.Option;

/** Pages that stay: a collection that the call names, or the one in the working folder. */
final class Collected {

  private static final Path USUAL = Path.of("stemma-data");

  @Option(
      names = {"-c", "--collection"},
      paramLabel = "DIR",
      description =
          "A folder of pages that stay: \"read -c DIR PATH...\" adds to it, other verbs show its"
              + " account. Where a call names no PATH, stemma-data is taken if it is one.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "The collection in a PostgreSQL database instead,"
              + " jdbc:postgresql://HOST:PORT/NAME?user=...")
  private Optional<String> database = Optional.empty();

  private final Remembered remembered = new Remembered();

  /** The same, complaining where every page is refused. */
  Loaded load(List<String> paths, Input input, Console console) {
    return load(paths, AllRefused.COMPLAIN, input, console);
  }

  /**
   * What became of the input of a verb that only shows: {@code paths}, or a collection.
   *
   * @param refused what becomes of pages that are refused, all of them
   */
  Loaded load(List<String> paths, AllRefused refused, Input input, Console console) {
    if (!isTaken(paths)) {
      return input.load(paths, refused, console);
    }
    checkAlone(paths);
    return told(() -> existing(input, console).shown());
  }

  /** What {@code work} finds in the input of a verb that only shows. */
  <T> T search(List<String> paths, Input input, Console console, Function<Searched, T> work) {
    if (!isTaken(paths)) {
      Loaded loaded = input.load(paths, console);
      return told(() -> work.apply(new Searched(loaded.index(), loaded.complete())));
    }
    checkAlone(paths);
    return told(() -> work.apply(new Searched(existing(input, console).index(), true)));
  }

  /** What {@code work} does with the collection, which must be there. */
  <T> T with(Input input, Console console, Function<Stored, T> work) {
    isNamed();
    return told(() -> work.apply(existing(input, console)));
  }

  private static void checkAlone(List<String> paths) {
    if (!paths.isEmpty()) {
      throw Complaint.usage(
          "name pages or a collection, not both; \"read\" alone adds pages to one");
    }
  }

  /** Whether a call that names {@code paths} is of a collection. */
  boolean isTaken(List<String> paths) {
    return isNamed() || paths.isEmpty() && new CollectionFolder(USUAL).isMade();
  }

  /** Adds {@code paths} to the collection that the call names; shows it if there are none. */
  Loaded add(List<String> paths, AllRefused refused, Input input, Console console) {
    if (!isNamed() || paths.isEmpty()) {
      return load(paths, refused, input, console);
    }
    checkPlace();
    Given given = input.pages(paths, this::addresses, this::reached, console);
    Loaded added = told(() -> new Stored(opened(), remembered, input, console).added(given));
    given.kept().run();
    return behind(added, given, input, console);
  }

  /** The rest of archives that are larger than is held in memory, part by part. */
  private Loaded behind(Loaded first, Given part, Input input, Console console) {
    Loaded added = first;
    List<Path> unfinished = part.files().unfinished();
    while (!unfinished.isEmpty()) {
      Given next =
          input.pages(
              unfinished.stream().map(Path::toString).toList(), Set::of, this::reached, console);
      Loaded more = told(() -> new Stored(opened(), remembered, input, console).added(next));
      added = more.behind(added);
      unfinished = next.files().unfinished();
    }
    return added;
  }

  private Optional<Reached> reached(Path archive) {
    boolean there = database.isPresent() || new CollectionFolder(place()).isMade();
    PageCollection collection = opened();
    return there ? told(() -> collection.reached(archive)) : Optional.empty();
  }

  private Set<String> addresses() {
    boolean there = database.isPresent() || new CollectionFolder(place()).isMade();
    PageCollection collection = opened();
    return there && told(collection::isMade) ? told(collection::addresses) : Set.of();
  }

  /** What {@code work} does with the collection, which is made where there is none. */
  <T> T withMade(Input input, Console console, Function<Stored, T> work) {
    isNamed();
    checkPlace();
    return told(
        () -> {
          PageCollection collection = opened();
          collection.write().close();
          return work.apply(new Stored(collection, remembered, input, console));
        });
  }

  /** Complains of a folder that holds something else: its name may be mistyped. */
  private void checkPlace() {
    if (database.isEmpty()
        && !new CollectionFolder(place()).isMade()
        && new CollectionFolder(place()).holdsOther()) {
      throw Complaint.usage(
          place() + ": this folder holds other files and is no collection; name a new one");
    }
  }

  /** Whether the call names a collection. */
  boolean isNamed() {
    if (folder.isPresent() && database.isPresent()) {
      throw Complaint.usage("-c or --database, not both");
    }
    return folder.isPresent() || database.isPresent();
  }

  private PageCollection opened() {
    return database.map(PageCollection::at).orElseGet(() -> PageCollection.in(place()));
  }

  private Path place() {
    return folder.orElse(USUAL);
  }

  private static <T> T told(Supplier<T> work) {
    try {
      return work.get();
    } catch (StoreFailure e) {
      throw Complaint.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Stored existing(Input input, Console console) {
    if (database.isEmpty() && !new CollectionFolder(place()).isMade()) {
      throw Complaint.unreadable(
          place() + ": no collection is there; \"read -c " + place() + " PATH...\" makes one");
    }
    PageCollection collection = opened();
    if (!collection.isMade()) {
      throw Complaint.unreadable(
          collection.place()
              + ": no collection is there yet; \"read --database ... PATH...\" makes one");
    }
    return new Stored(collection, remembered, input, console);
  }
}
