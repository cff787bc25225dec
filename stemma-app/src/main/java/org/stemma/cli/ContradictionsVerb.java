package org.stemma.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.contradiction.ContradictionKind;
import org.stemma.contradiction.Severity;
import org.stemma.contradiction.Verdict;
import org.stemma.decision.Action;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code contradictions}: what does not go together. */
@Command(
    name = "contradictions",
    description = "What does not go together; exit code 1 if any is neither apparent nor closed.",
    mixinStandardHelpOptions = true)
final class ContradictionsVerb extends ListVerb {

  @ArgGroup private Scope scope = new Scope();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only of this kind, for instance number or \"party claims\"; may be repeated.")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--min",
      paramLabel = "SEVERITY",
      description = "Only as severe or more: high, medium or low.")
  private Optional<Severity> min = Optional.empty();

  /** Findings that an analyst closed: shown, but no reason for the exit code. */
  private Set<String> closed = Set.of();

  /** One of the scopes. */
  static final class Scope {

    @Option(names = "--inside", description = "Only inside one page.")
    private boolean inside;

    @Option(names = "--across", description = "Only between pages.")
    private boolean across;

    private boolean allows(String scope) {
      return !inside && !across || scope.equals(inside ? "inside" : "across");
    }
  }

  ContradictionsVerb(Console console) {
    super(console);
  }

  @Override
  void check() {
    for (String kind : kinds) {
      if (labels().noneMatch(label -> Words.contain(label, kind))) {
        throw Complaint.usage(
            "--kind "
                + kind
                + ": there is no such kind of contradiction; there are "
                + labels().collect(Collectors.joining(", ")));
      }
    }
  }

  private static Stream<String> labels() {
    return Arrays.stream(ContradictionKind.values()).map(ContradictionKind::label);
  }

  @Override
  Listing listing(Account account) {
    List<ContradictionItem> items =
        account.contradictions().stream().filter(this::isWanted).toList();
    closed =
        account.decisions().stream()
            .filter(decision -> decision.action().equals(Action.CLOSE.label()))
            .flatMap(decision -> decision.items().stream())
            .collect(Collectors.toSet());
    return Listing.of(
        "contradictions",
        items,
        Tables.contradictions(items),
        new Reports(account).contradictions(items));
  }

  @Override
  boolean isFound(Listing listing) {
    return listing.lists().values().stream()
        .flatMap(List::stream)
        .anyMatch(
            item ->
                item instanceof ContradictionItem found
                    && !found.verdict().equals(Verdict.APPARENT.label())
                    && !closed.contains(found.id()));
  }

  private boolean isWanted(ContradictionItem item) {
    return scope.allows(item.scope())
        && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> Words.contain(item.kind(), kind)))
        && min.map(least -> isAtLeast(item.severity(), least)).orElse(true);
  }

  private static boolean isAtLeast(String severity, Severity least) {
    for (Severity one : Severity.values()) {
      if (one.label().equals(severity)) {
        return one.compareTo(least) <= 0;
      }
    }
    return true;
  }
}
