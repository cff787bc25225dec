package org.stemma.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.article.OutletName;

/**
 * Which outlet stands behind each segment. Whatever two reports of one outlet say alike its
 * newsroom says: it is one witness, and so is an agency that some pages name and of which another
 * report is held.
 *
 * @param publishers the publisher of a segment's page, if it is known
 */
public record Outlets(Map<String, String> publishers) {

  /** No outlet is known. */
  public static final Outlets NONE = new Outlets(Map.of());

  public Outlets {
    publishers = Map.copyOf(publishers);
  }

  static Outlets of(List<Witness> witnesses) {
    Map<String, String> publishers = new HashMap<>();
    witnesses.forEach(w -> w.publisher().ifPresent(p -> publishers.put(w.id(), p)));
    return new Outlets(publishers);
  }

  /**
   * Segments and upstreams by who stands behind them: one name for all of one outlet, and its own
   * for a segment of no known one.
   */
  Set<String> behind(Set<String> roots) {
    return roots.stream().map(this::behind).collect(Collectors.toUnmodifiableSet());
  }

  private String behind(String root) {
    return Optional.ofNullable(publishers.get(root))
        .or(() -> Optional.of(root).filter(name -> !name.contains("#s")))
        .map(name -> String.join(" ", OutletName.of(name).words()))
        .orElse(root);
  }
}
