package org.stemma.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.files.Reason;
import org.stemma.lexicon.Plurals;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;
import picocli.CommandLine.Option;

/** What is read, and how: pages, folders of pages, standard input, or an account saved before. */
final class Input {

  /** The name of the page that comes on standard input. */
  static final String STANDARD_INPUT = "standard-input";

  private static final String DASH = "-";
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

  /** Reads {@code names}, complaining where every page is refused. */
  Loaded load(List<String> names, Console console) {
    return load(names, AllRefused.COMPLAIN, console);
  }

  /**
   * Reads {@code names}: paths, or {@code -} for standard input.
   *
   * @param refused what becomes of pages that are refused, all of them
   */
  Loaded load(List<String> names, AllRefused refused, Console console) {
    if (names.isEmpty()) {
      throw Complaint.usage(
          "nothing to read: name pages, folders, a saved account or - (see stemma --help)");
    }
    checkThreads();
    Optional<Capture> standardInput =
        names.contains(DASH) ? Optional.of(standardInput(console)) : Optional.empty();
    List<Path> files = names.stream().filter(name -> !name.equals(DASH)).map(Input::path).toList();
    Optional<Account> saved = SavedAccount.among(files, standardInput);
    if (saved.isPresent()) {
      if (names.size() > 1) {
        throw Complaint.usage("a saved account stands alone: give it or pages, not both");
      }
      return loaded(saved.get(), true, List.of());
    }
    Given given = given(names, files, standardInput, console);
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

  /** The pages that {@code names} name: paths, or {@code -} for standard input. */
  Given pages(List<String> names, Console console) {
    checkThreads();
    Optional<Capture> standardInput =
        names.contains(DASH) ? Optional.of(standardInput(console)) : Optional.empty();
    List<Path> files = names.stream().filter(name -> !name.equals(DASH)).map(Input::path).toList();
    if (SavedAccount.among(files, standardInput).isPresent()) {
      throw Complaint.usage("a saved account is no page: name the pages that it was made of");
    }
    return given(names, files, standardInput, console);
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

  /** Pages to read; all that keeps some from being read has been told. */
  private Given given(
      List<String> names, List<Path> paths, Optional<Capture> standardInput, Console console) {
    PageFiles files = PageFiles.read(paths, ExtractOptions.DEFAULT.maxBytes());
    List<Capture> captures = new ArrayList<>(files.captures());
    standardInput.ifPresent(captures::add);
    files.failures().forEach((file, reason) -> console.tell(file + ": " + reason));
    explain(
        Plurals.ENGLISH.counted(captures.size(), "page")
            + " to read, "
            + Plurals.ENGLISH.counted(files.passedOver(), "file")
            + " passed over that "
            + (files.passedOver() == 1 ? "is no page" : "are no pages"),
        console);
    files
        .records()
        .forEach(
            (kind, number) ->
                explain(
                    Plurals.ENGLISH.counted(number, "record") + " passed over: " + kind, console));
    if (captures.isEmpty()) {
      throw Complaint.unreadable(nothing(names, files));
    }
    return new Given(captures, files);
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

  private static String nothing(List<String> names, PageFiles files) {
    return "nothing to read: no page was found in "
        + String.join(", ", names)
        + (files.passedOver() == 0
            ? ""
            : "; "
                + Plurals.ENGLISH.counted(files.passedOver(), "file")
                + " passed over (data, pictures, hidden files, links: name one to read it all"
                + " the same)");
  }

  /** The file called {@code name}, a word of the call. */
  static Path path(String name) {
    if (name.isEmpty()) {
      throw Complaint.usage("an empty word names no page (an unset variable?)");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Complaint.usage("no file can be called so here: " + e.getMessage());
    }
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

  private static Capture standardInput(Console console) {
    try {
      byte[] bytes = console.in().readNBytes(ExtractOptions.DEFAULT.maxBytes() + 1);
      return Capture.of(STANDARD_INPUT, bytes);
    } catch (IOException e) {
      throw Complaint.unreadable("standard input: " + Reason.of(e));
    }
  }
}
