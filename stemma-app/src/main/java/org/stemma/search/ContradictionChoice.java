package org.stemma.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.ContradictionItem;
import org.stemma.contradiction.ContradictionKind;
import org.stemma.contradiction.Severity;
import org.stemma.export.Folded;

/**
 * Which contradictions are asked for; all of it must hold.
 *
 * @param scope inside one page, or across pages; none for both
 * @param kinds in part, whatever their case, of which it must be of one; none for all
 * @param least how severe it must be at least
 */
public record ContradictionChoice(
    Optional<Scope> scope, List<String> kinds, Optional<Severity> least) {

  /** Where its two sides stand. */
  public enum Scope {
    INSIDE,
    ACROSS
  }

  public ContradictionChoice {
    kinds = List.copyOf(kinds);
  }

  /** Whether the contradiction is among them. */
  public boolean allows(ContradictionItem item) {
    return scope.map(one -> one.name().equalsIgnoreCase(item.scope())).orElse(true)
        && (kinds.isEmpty() || kinds.stream().anyMatch(kind -> Folded.holds(item.kind(), kind)))
        && least.map(one -> isAtLeast(item.severity(), one)).orElse(true);
  }

  private static boolean isAtLeast(String severity, Severity least) {
    return Arrays.stream(Severity.values())
        .filter(one -> one.label().equals(severity))
        .allMatch(one -> one.compareTo(least) <= 0);
  }

  /** What is wrong with a kind that is none, and which there are; empty if all are kinds. */
  public Optional<String> unknownKind() {
    return kinds.stream()
        .filter(kind -> labels().noneMatch(label -> Folded.holds(label, kind)))
        .findFirst()
        .map(
            kind ->
                kind
                    + ": there is no such kind of contradiction; there are "
                    + labels().collect(Collectors.joining(", ")));
  }

  private static Stream<String> labels() {
    return Arrays.stream(ContradictionKind.values()).map(ContradictionKind::label);
  }
}
