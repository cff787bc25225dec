package org.stemma.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.claim.Material;
import org.stemma.claim.Part;
import org.stemma.claim.Statement;
import org.stemma.claim.Statements;
import org.stemma.contradiction.ContradictionFinder;
import org.stemma.contradiction.Finding;

/**
 * What was found in each part of the pages of the last account, with the part itself: of an equal
 * one the same is found. Not thread-safe.
 */
final class KeptParts {

  private Map<String, Kept> kept = Map.of();

  /** A part, and what pages of it state and what does not go together there. */
  private record Kept(Part part, List<Statement> statements, List<Finding> conflicts) {

    private static Kept of(Part part) {
      Material material = part.material();
      return new Kept(part, Statements.within(material), ContradictionFinder.within(material));
    }
  }

  /**
   * What was found in all parts, in their order.
   *
   * @param conflicts to be given to {@link ContradictionFinder}
   */
  record Found(List<Statement> statements, List<Finding> conflicts) {}

  /** What is found in {@code parts}; what was kept of others is let go. */
  Found of(List<Part> parts) {
    Map<String, Kept> now = new HashMap<>();
    List<Statement> statements = new ArrayList<>();
    List<Finding> conflicts = new ArrayList<>();
    for (Part part : parts) {
      Kept found =
          Optional.ofNullable(kept.get(part.id()))
              .filter(before -> before.part().equals(part))
              .orElseGet(() -> Kept.of(part));
      now.put(part.id(), found);
      statements.addAll(found.statements());
      conflicts.addAll(found.conflicts());
    }
    kept = now;
    return new Found(List.copyOf(statements), List.copyOf(conflicts));
  }
}
