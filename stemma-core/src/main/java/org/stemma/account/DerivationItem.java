package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * The stemma: {@code nodes} are segment ids and ids of upstream sources; an edge says that {@code
 * to} was made from {@code from}.
 */
public record DerivationItem(List<String> nodes, List<EdgeItem> edges) {

  public DerivationItem {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * One edge; {@code certainty} is stated, inferred, cited (only {@code evidence} is from there) or
   * pooled.
   */
  public record EdgeItem(
      String from,
      String to,
      String certainty,
      double confidence,
      String why,
      Optional<Evidence> evidence,
      List<SharedItem> shared) {

    public EdgeItem {
      shared = List.copyOf(shared);
    }
  }

  /** A stretch of the page {@code to} that is the source's, in the words of both. */
  public record SharedItem(Evidence copy, Evidence source) {}
}
