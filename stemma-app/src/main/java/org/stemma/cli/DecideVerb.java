package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.decision.Action;
import org.stemma.decision.Decision;
import org.stemma.decision.DecisionJson;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Reports;
import org.stemma.files.Reason;
import org.stemma.lexicon.Plurals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code decide}: what an analyst decides about items of a collection. */
@Command(
    name = "decide",
    description = {
      "Writes down what you decide about items of a collection: beside them, and nothing is"
          + " changed.",
      "",
      "  close C01              a finding needs no more attention",
      "  date EV03 2031-03-04   an event was on another day",
      "  speaker Q04 \"Ann Lee\"  words were another's",
      "  merge EN01 EN02        entities are one",
      "  split EN01 \"Lee\"       a name of an entity is another's",
      "  undo DC01              a decision no longer holds",
      "  list                   what was decided and holds",
      "  export                 all that was ever decided, JSON Lines",
      "  import FILE            such lines from elsewhere; those that are known are passed over"
    },
    mixinStandardHelpOptions = true)
final class DecideVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "WHAT", description = "What to do, as above.")
  private String what = "";

  @Parameters(index = "1..*", paramLabel = "ITEM", description = "Ids of items, then a value.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-b", "--because"},
      paramLabel = "REASON",
      description = "Why, in your words.")
  private String reason = "";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who decides (default: the user of this machine).")
  private String who = System.getProperty("user.name", "");

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();

  DecideVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    switch (what.toLowerCase(Locale.ROOT)) {
      case "list" -> list();
      case "export" -> export();
      case "import" -> add();
      default -> decide();
    }
    return ExitCode.OK;
  }

  private void list() {
    expect(0, "list");
    Loaded loaded = collected.with(input, console, Stored::shown);
    Output.print(
        loaded.account().decisions().isEmpty()
            ? "Nothing was decided.\n"
            : MarkdownReport.write(new Reports(loaded.account()).decisions()),
        console.out());
  }

  private void export() {
    expect(0, "export");
    Output.print(
        collected.with(input, console, Stored::decisions).log().stream()
            .map(decision -> DecisionJson.write(decision) + "\n")
            .collect(Collectors.joining()),
        console.out());
  }

  private void add() {
    expect(1, "import FILE");
    List<Decision> decisions = new ArrayList<>();
    String file = words.get(0);
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          decisions.add(DecisionJson.read(lines.get(i)));
        } catch (IllegalArgumentException e) {
          throw Complaint.unreadable(file + ", line " + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    int added = collected.with(input, console, stored -> stored.keep(decisions));
    console.tell(
        Plurals.ENGLISH.counted(added, "decision")
            + " added, "
            + (decisions.size() - added)
            + " known already");
  }

  private List<String> lines(String file) {
    try {
      return file.equals("-")
          ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8).lines().toList()
          : Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Complaint.unreadable(file + ": " + Reason.of(e));
    }
  }

  private void decide() {
    Action action =
        Action.labelled(what.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    Complaint.usage(
                        "decide "
                            + what
                            + ": write close, date, speaker, merge, split, undo, list, export or"
                            + " import"));
    if (words.size() < leastWords(action)) {
      throw Complaint.usage("write decide " + usage(action));
    }
    List<String> ids = new ArrayList<>(words);
    Optional<String> value =
        action.needsValue() && !ids.isEmpty()
            ? Optional.of(ids.remove(ids.size() - 1))
            : Optional.empty();
    try {
      Output.print(
          collected.with(input, console, stored -> made(stored, action, ids, value)) + "\n",
          console.out());
    } catch (IllegalArgumentException e) {
      throw Complaint.usage(String.valueOf(e.getMessage()));
    }
  }

  /** Decides, and says what holds now under which id, or what no longer does. */
  private String made(Stored stored, Action action, List<String> ids, Optional<String> value) {
    Account seen = stored.shown().account();
    Decision made = stored.decide(seen, action, ids, value, reason, who);
    if (action == Action.UNDO) {
      String key = made.value().orElseThrow();
      DecisionItem undone =
          seen.decisions().stream().filter(d -> d.key().equals(key)).findFirst().orElseThrow();
      return "undone: " + told(undone);
    }
    DecisionItem item =
        stored.decisions().beside(seen).decisions().stream()
            .filter(d -> d.key().equals(made.key()))
            .findFirst()
            .orElseThrow();
    console.tell("decided by " + who + "; \"decide undo " + item.id() + "\" takes it back");
    return told(item);
  }

  private static String told(DecisionItem item) {
    return Stream.of(
            Stream.of(item.id(), item.action()), item.items().stream(), item.value().stream())
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  private static int leastWords(Action action) {
    return switch (action) {
      case CLOSE, UNDO -> 1;
      case DATE, SPEAKER, MERGE, SPLIT -> 2;
    };
  }

  private static String usage(Action action) {
    return switch (action) {
      case CLOSE -> "close C01";
      case DATE -> "date EV03 2031-03-04: the event, then its day";
      case SPEAKER -> "speaker Q04 \"Ann Lee\": the words, then whose they are; it needs a name";
      case MERGE -> "merge EN01 EN02: two entities or more";
      case SPLIT -> "split EN01 \"Lee\": the entity, then the name that is another's";
      case UNDO -> "undo DC01; \"decide list\" shows the ids";
    };
  }

  private void expect(int number, String call) {
    if (words.size() != number) {
      throw Complaint.usage("write decide " + call);
    }
  }
}
