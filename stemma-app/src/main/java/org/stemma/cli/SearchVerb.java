package org.stemma.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.rest.SearchAnswer;
import org.stemma.search.Found;
import org.stemma.search.Found.Snippet;
import org.stemma.search.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: items, and passages of pages, that hold words. */
@Command(
    name = "search",
    description = "Items of the account, then passages of the pages, that hold all that is asked.",
    mixinStandardHelpOptions = true)
final class SearchVerb extends NamingVerb {

  /** More is no result that anybody reads, but a copy of the account. */
  private static final int MOST = 10_000;

  @Parameters(
      index = "0",
      paramLabel = "WORDS",
      description =
          "Words in any case and accents, as one argument: 'ban import'. Between quotation marks"
              + " they stand together: '\"import ban\"'; * ends the beginning of a word: 'trawl*'."
              + " May be left out where an option asks.")
  private String words = "";

  @Option(
      names = "--kind",
      paramLabel = "LIST",
      description = "Only items of this list of the account (events, quotes, ...), or passages.")
  private String kind = "";

  @Option(
      names = "--page",
      paramLabel = "NAME",
      description = "Only what stands on the page whose name holds NAME.")
  private String page = "";

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "Only what names the person or body.")
  private String person = "";

  @Option(names = "--place", paramLabel = "NAME", description = "Only what names the place.")
  private String place = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "Only what may be of this day or later (2025, 2025-08 or 2025-08-15): the day on which it"
              + " happened; of passages that of publication.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only what may be of this day or earlier.")
  private String to = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 200;

  @Option(names = "--json", description = "JSON, as /api/v1/search answers.")
  private boolean json;

  SearchVerb(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (isAlone() && isInput(words)) {
      if (isAskedByOptions()) {
        take(words);
        words = "";
      } else if (isNothing()) {
        throw Complaint.usage(
            "name words first, then what holds them: search \"ban import\" " + words);
      }
    }
    SearchQuery query = query();
    return search(searched -> print(searched, query));
  }

  /** Whether the first word is a file, or a folder where no collection is taken unnamed. */
  private boolean isInput(String word) {
    return !word.isEmpty()
        && (Files.isRegularFile(Path.of(word)) || isNothing() && Files.exists(Path.of(word)));
  }

  private boolean isAskedByOptions() {
    return Stream.of(kind, page, person, place, from, to).anyMatch(asked -> !asked.isBlank());
  }

  private int print(Searched searched, SearchQuery query) {
    List<Found> found = searched.index().find(query, 0, limit + 1);
    List<Found> shown = found.subList(0, Math.min(limit, found.size()));
    Output.print(
        json ? SearchAnswer.write(shown, Optional.empty()) : lines(shown), console().out());
    if (found.size() > limit) {
      console()
          .tell("there are more than " + limit + ": ask for more words, or for more by --limit");
    }
    return searched.complete() ? ExitCode.OK : ExitCode.UNREADABLE;
  }

  private SearchQuery query() {
    if (limit < 1 || limit > MOST) {
      throw Complaint.usage("--limit " + limit + " must be from 1 to " + MOST);
    }
    Map<String, String> asked = new HashMap<>();
    asked.put("q", words);
    asked.put("kind", kind);
    asked.put("page", page);
    asked.put("person", person);
    asked.put("place", place);
    asked.put("from", from);
    asked.put("to", to);
    try {
      return SearchQuery.of(asked);
    } catch (IllegalArgumentException e) {
      throw Complaint.usage(e.getMessage() + ": search \"ban import\" PATH...");
    }
  }

  private static String lines(List<Found> found) {
    return found.isEmpty()
        ? "Nothing was found that holds all of this.\n"
        : found.stream().map(SearchVerb::line).collect(Collectors.joining());
  }

  private static String line(Found found) {
    boolean passage = found.kind().equals(SearchQuery.PASSAGES);
    String name = passage ? "" : found.name() + "  " + found.kind() + ": ";
    return name
        + found.snippets().stream().map(SearchVerb::snippet).collect(Collectors.joining(" | "))
        + "\n";
  }

  private static String snippet(Snippet snippet) {
    return snippet.place().map(p -> p.file() + ":" + p.line() + ": ").orElse("") + snippet.words();
  }
}
