package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.fetch.WebPages;
import org.stemma.files.ArchiveProgress;
import org.stemma.files.PageFiles;
import org.stemma.lexicon.Plurals;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read, and how: pages, folders of pages, standard input, or an account saved before. */
final class Input {

  private static final String NOTHING_READABLE = "nothing readable: no page holds a report";

  @Option(
      names = "--no-models",
      description =
          "Read without language models: at once, but only what form alone tells (dates, figures,"
              + " direct speech).")
  private boolean noModels;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages read at a time (default: one a processor); the result is the same.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-v", "--verbose"},
      description = "Explain on standard error what is done.")
  private boolean verbose;

  @Mixin private FromWeb fromWeb = new FromWeb();

  /** What could not be read when it was looked last, and why. */
  private Map<String, String> told = Map.of();

  /** Reads {@code names}, complaining where every page is refused. */
  Loaded load(List<String> names, Console console) {
    return load(names, AllRefused.COMPLAIN, console);
  }

  /**
   * Reads {@code names}: paths, addresses, or {@code -} for standard input.
   *
   * @param refused what becomes of pages that are refused, all of them
   */
  Loaded load(List<String> names, AllRefused refused, Console console) {
    if (names.isEmpty()) {
      throw Complaint.usage(
          "nothing to read: name pages, folders, a saved account or - (see stemma --help)");
    }
    checkThreads();
    Named named = Named.of(names, console);
    Optional<Account> saved = SavedAccount.among(named.files(), named.standardInput());
    if (saved.isPresent()) {
      if (names.size() > 1) {
        throw Complaint.usage("a saved account stands alone: give it or pages, not both");
      }
      return loaded(saved.get(), true, List.of());
    }
    Given given = given(named, files -> PageFiles.read(files, maxBytes()), Set::of, false, console);
    List<PageReading> readings = readings(given.captures(), console);
    Account account = Stemma.accountOf(readings);
    boolean complete = tell(account, given, name -> true, console);
    if (account.documents().stream().noneMatch(DocumentItem::read)) {
      if (refused == AllRefused.COMPLAIN) {
        throw Complaint.unreadable(NOTHING_READABLE);
      }
      console.tell(NOTHING_READABLE);
    }
    return loaded(account, complete, readings);
  }

  private static Loaded loaded(Account account, boolean complete, List<PageReading> readings) {
    return new Loaded(
        account,
        complete,
        Loaded.pages(account),
        SearchIndex.whenAsked(() -> AccountIndex.of(account, readings)),
        () -> readings);
  }

  /**
   * The pages that {@code names} name: paths, addresses, or {@code -} for standard input.
   *
   * @param known the addresses that need not be asked for where a feed names them
   * @param progress how far web archives were read before
   */
  Given pages(
      List<String> names, Supplier<Set<String>> known, ArchiveProgress progress, Console console) {
    checkThreads();
    Named named = Named.of(names, console);
    if (SavedAccount.among(named.files(), named.standardInput()).isPresent()) {
      throw Complaint.usage("a saved account is no page: name the pages that it was made of");
    }
    return given(named, files -> PageFiles.read(files, maxBytes(), progress), known, true, console);
  }

  /** What reads pages as this call wants them read. */
  PageLoader loader(Console console) {
    checkThreads();
    return new PageLoader(Models.stemma(!noModels, console), threads, console);
  }

  /** Whether pages are read with language models. */
  boolean models() {
    return !noModels;
  }

  /**
   * Pages to read; all that keeps some from being read has been told.
   *
   * @param collected whether they come to others: an archive may have been read to its end then
   */
  private Given given(
      Named named,
      Function<List<Path>, PageFiles> reader,
      Supplier<Set<String>> known,
      boolean collected,
      Console console) {
    PageFiles files = reader.apply(named.files());
    Map<String, String> asked = Map.of();
    Runnable kept = () -> {};
    boolean knownOnes = false;
    if (!named.addresses().isEmpty()) {
      WebPages web = fromWeb.read(named.addresses(), known.get()::contains);
      files = files.with(web.captures(), web.failures());
      asked = web.asked();
      kept = web::keep;
      knownOnes = web.known() > 0;
      tell(web, console);
    }
    List<Capture> captures = new ArrayList<>(files.captures());
    named.standardInput().ifPresent(captures::add);
    tellNew(files.failures(), console);
    FoundTold.of(captures.size(), files).forEach(line -> explain(line, console));
    boolean nothingNew =
        knownOnes
            || files.failures().isEmpty()
                && (!named.addresses().isEmpty() || collected && files.holdsArchive());
    if (captures.isEmpty() && !nothingNew) {
      throw Complaint.unreadable(FoundTold.nothing(named.words(), files));
    }
    return new Given(captures, files, asked, kept);
  }

  private static int maxBytes() {
    return ExtractOptions.DEFAULT.maxBytes();
  }

  private void tell(WebPages web, Console console) {
    if (web.leftForLater() > 0) {
      console.tell(
          Plurals.ENGLISH.counted(web.leftForLater(), "page")
              + " more named by feeds: too many at one time; call again for them");
    }
    if (web.leftOut() > 0) {
      explain(
          Plurals.ENGLISH.counted(web.leftOut(), "entry")
              + " of feeds passed over: no address that can be asked for",
          console);
    }
  }

  /** What could not be read, where that was not told before: a call may look again and again. */
  private void tellNew(Map<String, String> failures, Console console) {
    failures.forEach(
        (place, reason) -> {
          if (!reason.equals(told.get(place))) {
            console.tell(place + ": " + reason);
          }
        });
    told = Map.copyOf(failures);
  }

  private void checkThreads() {
    if (threads < 1) {
      throw Complaint.usage("--threads " + threads + " must be at least 1");
    }
  }

  /** What is read of {@code captures}. */
  List<PageReading> readings(List<Capture> captures, Console console) {
    checkThreads();
    return captures.isEmpty() ? List.of() : loader(console).read(captures);
  }

  /** Tells what is done, if the call asks for that. */
  void explain(String message, Console console) {
    if (verbose) {
      console.tell(message);
    }
  }

  /**
   * Tells of the pages that could not be read; of the others too if that is asked for.
   *
   * @param which pages were read by this call
   * @return whether all of what was given could be read
   */
  boolean tell(Account account, Given given, Predicate<String> which, Console console) {
    boolean complete = given.files().failures().isEmpty();
    for (DocumentItem document : account.documents()) {
      if (!which.test(document.file())) {
        continue;
      }
      if (!document.read()) {
        complete = false;
        console.tell(
            place(given.files(), document) + ": " + document.reason().orElse("cannot be read"));
      } else {
        explain(
            place(given.files(), document)
                + ": read, "
                + Plurals.ENGLISH.counted(document.segments().size(), "segment")
                + ", "
                + Plurals.ENGLISH.counted(document.dropLines().size(), "passage")
                + " left out",
            console);
      }
    }
    return complete;
  }

  /** The path of a page as the caller would open it. */
  private static String place(PageFiles files, DocumentItem document) {
    return Optional.ofNullable(files.paths().get(document.file()))
        .map(Path::toString)
        .orElse(document.file());
  }
}
