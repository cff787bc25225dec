package org.stemma.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.account.RevisionItem;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.export.AccountChangesMarkdown;
import org.stemma.export.RevisionMarkdown;
import org.stemma.json.AccountJson;
import org.stemma.revision.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diff}: what a publisher changed in a page, or what became of an account. */
@Command(
    name = "diff",
    description = {
      "What was changed between two versions of a page: facts, words, and whether a note says so;",
      "or what is new, changed and gone between two accounts that \"read -o\" saved.",
      "The exit code is 1 if anything differs."
    },
    mixinStandardHelpOptions = true)
final class DiffVerb implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "The earlier version, a page or an account.")
  private String before = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "AFTER",
      description = "The later version, a page or an account; or a collection in its place (-c).")
  private String after = "";

  @Mixin private Input input = new Input();
  @Mixin private Collected collected = new Collected();
  @Mixin private Output output = new Output();

  DiffVerb(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    output.check();
    if (collected.isNamed()) {
      return collected();
    }
    if (after.isEmpty()) {
      throw Complaint.usage("name the later version too: diff BEFORE AFTER, or diff BEFORE -c DIR");
    }
    List<Account> accounts = SavedAccount.pair(before, after);
    return accounts.isEmpty() ? pages() : accounts(accounts.get(0), accounts.get(1));
  }

  /** What became of a saved account in the collection. */
  private int collected() {
    if (!after.isEmpty()) {
      throw Complaint.usage("name an account and a collection, not a second account too");
    }
    Account earlier = SavedAccount.named(before);
    return accounts(earlier, collected.load(List.of(), input, console).account());
  }

  private int accounts(Account earlier, Account later) {
    AccountChanges changes = AccountChanges.of(earlier, later);
    write(AccountChangesMarkdown.write(changes), AccountJson.line(changes));
    return changes.items().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private int pages() {
    List<Reading> versions = Versions.read(before, after, input, console);
    List<String> publishers = publishers(versions);
    RevisionItem compared = RevisionItem.of(Revision.of(versions.get(0), versions.get(1)));
    RevisionItem revision = publishers.isEmpty() ? compared : compared.ofTwoPublishers();
    write(
        RevisionMarkdown.write(revision, publishers, name -> isMarkup(name, versions)),
        AccountJson.line(revision));
    return revision.changes().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** Who published the two pages, if that is known of both and is not one. */
  private static List<String> publishers(List<Reading> versions) {
    List<String> publishers =
        versions.stream()
            .flatMap(version -> version.article().metadata().publisher().stream())
            .map(Field::value)
            .toList();
    boolean two = publishers.size() == 2 && !publishers.get(0).equalsIgnoreCase(publishers.get(1));
    return two ? publishers : List.of();
  }

  private void write(String markdown, String json) {
    output.write(
        switch (output.format(Format.MARKDOWN)) {
          case MARKDOWN -> markdown;
          case JSON, JSONL -> json + "\n";
          case HTML, CSV, DOT, GRAPHML, SVG ->
              throw Complaint.usage("a diff comes as Markdown or --json");
        },
        console);
  }

  private static boolean isMarkup(String page, List<Reading> versions) {
    return versions.stream()
        .map(version -> version.article().page())
        .anyMatch(p -> p.name().equals(page) && p.mediaType().equals("text/html"));
  }
}
