package org.stemma.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.account.News;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;
import org.stemma.decision.Decisions;
import org.stemma.files.ArchiveProgress;
import org.stemma.files.Reached;
import org.stemma.pipeline.Stemma;
import org.stemma.search.SearchIndex;
import org.stemma.store.Build;
import org.stemma.store.Coming;
import org.stemma.store.PageCollection;
import org.stemma.store.Writing;

/** A collection as one call reads it: with its models, telling what it does. */
final class Stored {

  private final PageCollection collection;
  private final Input input;
  private final Console console;
  private final String build;
  private final Unread unread;
  private final MadeAccount made;

  /**
   * A collection.
   *
   * @param remembered of this collection by earlier work of the same call
   */
  Stored(PageCollection collection, Remembered remembered, Input input, Console console) {
    this.collection = collection;
    this.input = input;
    this.console = console;
    this.build = Build.running(input.models());
    this.unread = new Unread(collection, build);
    this.made = new MadeAccount(collection, build, remembered, input, console);
  }

  /** The account of all pages, with what was decided beside it. */
  Loaded shown() {
    return derived().with(decisions());
  }

  /** The account of all pages and nothing else. */
  Loaded derived() {
    return collection
        .account(build)
        .map(
            account -> new Loaded(account, true, Loaded.pages(account), collection, made::readings))
        .orElseGet(made::ofReadings);
  }

  /**
   * Forgets pages, and makes the account of those left.
   *
   * @return how many are left
   */
  int forget(List<String> names) {
    try (Writing writing = collection.write()) {
      Optional<Account> before = collection.account(build);
      writing.forget(names);
      int left = collection.names().size();
      if (left > 0) {
        made.keep(writing, before);
      }
      return left;
    }
  }

  /** The account of all pages, be there none; empty while pages come and it is not made yet. */
  Optional<Loaded> settled() {
    if (collection.names().isEmpty()) {
      return Optional.of(
          new Loaded(Stemma.accountOf(List.of()), true, Set.of(), collection, List::of));
    }
    return collection.accountBuild().isPresent() ? Optional.of(derived()) : Optional.empty();
  }

  /** A number that rises whenever something was written. */
  long state() {
    return collection.state();
  }

  /** All that was decided. */
  Decisions decisions() {
    return collection.decisions();
  }

  /**
   * Decides, now, and keeps that.
   *
   * @param seen the account whose ids are meant, with what was decided beside it
   * @throws IllegalArgumentException if it cannot be decided so
   */
  Decision decide(
      Account seen,
      Action action,
      List<String> ids,
      Optional<String> value,
      String reason,
      String who) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Decision decision = decisions().decided(seen, action, ids, value, reason, who, now);
    keep(List.of(decision));
    return decision;
  }

  /** Keeps decisions; how many were not known. */
  int keep(List<Decision> decisions) {
    try (Writing writing = collection.write()) {
      return writing.keep(decisions);
    }
  }

  /** What can be found in it; makes the account only where none is kept. */
  SearchIndex index() {
    return collection.accountBuild().filter(build::equals).isPresent()
        ? collection
        : made.ofReadings().index();
  }

  /** The account of all pages, once those of {@code given} are among them. */
  Loaded added(Given given) {
    return added(List.of(given)).getFirst();
  }

  /**
   * The same for several, one after the other, with one account at the end.
   *
   * @return for each its own pages among those of the account, in this order
   */
  List<Loaded> added(List<Given> several) {
    return new Addition(made, input, console).of(several);
  }

  /** How far a web archive was read. */
  Optional<Reached> reached(Path archive) {
    return collection.reached(archive);
  }

  /** Whether {@code given} holds a page that is not among those kept. */
  boolean isNew(Given given) {
    return !unread.of(given, unread.intake()).isEmpty();
  }

  /** The addresses of all pages that are kept. */
  Set<String> addresses() {
    return collection.addresses();
  }

  /** How far a call has come that is adding pages. */
  Coming coming() {
    return collection.coming();
  }

  /**
   * Adds what lies in files: a page, or the pages of a web archive; says what became of each.
   *
   * @return in the order of {@code files}
   */
  List<String> sent(List<Path> files) {
    Map<Path, Given> found = new LinkedHashMap<>();
    Map<Path, String> told = new HashMap<>();
    for (Path file : files) {
      try {
        found.put(
            file, input.pages(List.of(file.toString()), Set::of, ArchiveProgress.NONE, console));
      } catch (Complaint e) {
        told.put(file, "not kept: " + e.getMessage());
      }
    }
    Iterator<Loaded> loaded = added(List.copyOf(found.values())).iterator();
    found.forEach((file, given) -> told.put(file, BecameOfSent.of(file, given, loaded.next())));
    return files.stream().map(file -> told.getOrDefault(file, "")).toList();
  }

  /** Where it lies, as a person would name it. */
  String place() {
    return collection.place();
  }

  /** What became of the account, the latest first. */
  List<News> news() {
    return collection.news();
  }
}
