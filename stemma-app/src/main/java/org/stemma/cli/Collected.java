package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.store.Build;
import org.stemma.store.Intake;
import org.stemma.store.PageCollection;
import org.stemma.store.StoreFailure;
import org.stemma.store.StoredPage;
import org.stemma.store.Writing;
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
          "The collection in a PostgreSQL database instead, jdbc:postgresql://HOST:PORT/NAME?user=...")
  private Optional<String> database = Optional.empty();

  /** What became of the input of a verb that only shows: {@code paths}, or a collection. */
  Loaded load(List<String> paths, Input input, Console console) {
    if (!isTaken(paths)) {
      return input.load(paths, console);
    }
    if (!paths.isEmpty()) {
      throw Complaint.usage(
          "name pages or a collection, not both; \"read\" alone adds pages to one");
    }
    return told(() -> new Loaded(shown(input, console), true));
  }

  /** Whether a call that names {@code paths} is of a collection. */
  boolean isTaken(List<String> paths) {
    return isNamed() || paths.isEmpty() && PageCollection.isIn(USUAL);
  }

  /** Adds {@code paths} to the collection that the call names; shows it if there are none. */
  Loaded add(List<String> paths, Input input, Console console) {
    if (!isNamed() || paths.isEmpty()) {
      return load(paths, input, console);
    }
    Input.Given given = input.pages(paths, console);
    return told(() -> added(given, input, console));
  }

  private boolean isNamed() {
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

  private static Loaded told(Supplier<Loaded> work) {
    try {
      return work.get();
    } catch (StoreFailure e) {
      throw Complaint.unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Account shown(Input input, Console console) {
    if (database.isEmpty() && !PageCollection.isIn(place())) {
      throw Complaint.unreadable(
          place() + ": no collection is there; \"read -c " + place() + " PATH...\" makes one");
    }
    PageCollection collection = opened();
    String build = Build.running(input.models());
    return collection.account(build).orElseGet(() -> account(collection, build, input, console));
  }

  /** The account of all pages; what another build read is read again, and not kept. */
  private static Account account(
      PageCollection collection, String build, Input input, Console console) {
    Map<String, Optional<PageReading>> stored = collection.readings(build);
    if (stored.isEmpty()) {
      throw Complaint.unreadable(collection.place() + ": the collection holds no page yet");
    }
    List<PageReading> readings =
        new ArrayList<>(stored.values().stream().flatMap(Optional::stream).toList());
    List<Capture> others =
        stored.entrySet().stream()
            .filter(page -> page.getValue().isEmpty())
            .flatMap(page -> collection.page(page.getKey()).stream())
            .map(StoredPage::capture)
            .toList();
    if (!others.isEmpty()) {
      console.tell(
          others.size()
              + " pages were read by another build, or with other models, and are read again;"
              + " \"read -c\" keeps that");
      readings.addAll(input.loader(console).read(others));
    }
    return Stemma.accountOf(readings);
  }

  private Loaded added(Input.Given given, Input input, Console console) {
    PageCollection collection = opened();
    String build = Build.running(input.models());
    try (Writing writing = collection.write()) {
      Map<String, StoredPage> incoming = incoming(collection, build, given);
      List<Capture> captures = incoming.values().stream().map(StoredPage::capture).toList();
      int known = given.captures().size() - captures.size();
      otherwiseRead(collection, build).forEach(page -> incoming.putIfAbsent(name(page), page));
      Set<String> faults = new HashSet<>();
      if (!incoming.isEmpty()) {
        input
            .loader(console)
            .read(
                incoming.values().stream().map(StoredPage::capture).toList(),
                (capture, reading) -> {
                  writing.keep(Objects.requireNonNull(incoming.get(capture.name())), reading);
                  input.explain(collection.place() + ": keeps " + capture.name(), console);
                },
                (capture, fault) -> {
                  faults.add(capture.name());
                  console.tell(capture.name() + ": " + fault + "; it is not kept");
                });
      }
      Optional<Account> kept = collection.account(build);
      Account account = kept.orElseGet(() -> account(collection, build, input, console));
      if (kept.isEmpty()) {
        writing.keep(account, build);
      }
      Set<String> names = captures.stream().map(Capture::name).collect(Collectors.toSet());
      boolean complete = input.tell(account, given, names::contains, console) && faults.isEmpty();
      console.tell(
          collection.place()
              + ": "
              + names.size()
              + " pages read, "
              + known
              + " known already; "
              + account.documents().size()
              + " pages in all");
      return new Loaded(account, complete, names);
    }
  }

  /** What of {@code given} is to be read, by its name in the collection. */
  private static Map<String, StoredPage> incoming(
      PageCollection collection, String build, Input.Given given) {
    Intake intake = new Intake(collection, build);
    Map<String, StoredPage> incoming = new LinkedHashMap<>();
    for (Capture capture : given.captures()) {
      String origin =
          Optional.ofNullable(given.files().paths().get(capture.name()))
              .map(path -> path.toAbsolutePath().normalize().toString())
              .orElse(Input.STANDARD_INPUT);
      intake
          .toRead(capture, origin)
          .ifPresent(named -> incoming.put(named.name(), new StoredPage(named, origin, build)));
    }
    return incoming;
  }

  /** Pages that another build read, as this one is to read them. */
  private static List<StoredPage> otherwiseRead(PageCollection collection, String build) {
    return collection.namesNotReadBy(build).stream()
        .flatMap(name -> collection.page(name).stream())
        .map(page -> new StoredPage(page.capture(), page.origin(), build))
        .toList();
  }

  private static String name(StoredPage page) {
    return page.capture().name();
  }
}
