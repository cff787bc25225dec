package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.contradiction.Severity;
import org.stemma.contradiction.Verdict;
import org.stemma.decision.Action;
import org.stemma.export.Reports;
import org.stemma.export.Tables;
import org.stemma.search.ContradictionChoice;
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

    private Optional<ContradictionChoice.Scope> choice() {
      return inside
          ? Optional.of(ContradictionChoice.Scope.INSIDE)
          : Optional.of(ContradictionChoice.Scope.ACROSS).filter(one -> across);
    }
  }

  ContradictionsVerb(Console console) {
    super(console);
  }

  @Override
  void check() {
    choice()
        .unknownKind()
        .ifPresent(
            fault -> {
              throw Complaint.usage("--kind " + fault);
            });
  }

  private ContradictionChoice choice() {
    return new ContradictionChoice(scope.choice(), kinds, min);
  }

  @Override
  Listing listing(Account account) {
    List<ContradictionItem> items =
        account.contradictions().stream().filter(choice()::allows).toList();
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
}
