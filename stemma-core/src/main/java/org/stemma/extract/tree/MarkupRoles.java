package org.stemma.extract.tree;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.article.DropReason;
import org.stemma.lexicon.Lexicon;

/**
 * What the words in an element's {@code class} and {@code id} say it holds, by the lists {@code
 * markup-roles.tsv} and {@code markup-bodies.txt}.
 *
 * <p>A name such as {@code article-relatedLinks} is split at signs and changes of case; one part or
 * two or three neighbours joined by a hyphen must be in a list. Names that describe a state ({@code
 * has-sidebar}, {@code no-comments}) say nothing about the element.
 */
public final class MarkupRoles {

  private static final Map<String, DropReason> ROLES = read();
  private static final Set<String> BODIES = Lexicon.GENERAL.words("markup-bodies.txt");

  /**
   * Units; longer names are generated, and cost time. Swept 50 to 200 on {@code eval body}, {@code
   * eval segments} and {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int MAX_NAME = 100;

  /**
   * Parts of the longest names in the lists; with 2, bodies lose .0001 on one half (2026-11-29).
   */
  private static final int MOST_PARTS = 3;

  private MarkupRoles() {}

  /**
   * What a name says.
   *
   * @param furniture reasons not to read the element, in their order
   * @param body whether it says that the element holds the report
   */
  public record Said(Set<DropReason> furniture, boolean body) {

    static final Said NOTHING = new Said(Set.of(), false);

    private boolean isNothing() {
      return !body && furniture.isEmpty();
    }

    /** What both say. */
    Said and(Said other) {
      if (isNothing() || other.isNothing()) {
        return isNothing() ? other : this;
      }
      Set<DropReason> all = EnumSet.noneOf(DropReason.class);
      all.addAll(furniture);
      all.addAll(other.furniture);
      return new Said(all, body || other.body);
    }
  }

  private static Map<String, DropReason> read() {
    Map<String, DropReason> roles = new HashMap<>();
    Lexicon.GENERAL
        .rows("markup-roles.tsv")
        .forEach(row -> roles.put(row.get(0), DropReason.valueOf(row.get(1))));
    return roles;
  }

  /** The first parts of the names in the lists. */
  static Set<String> beginnings() {
    return Stream.concat(ROLES.keySet().stream(), BODIES.stream())
        .map(name -> name.split("-", 2)[0])
        .collect(toUnmodifiableSet());
  }

  /** The reason to drop {@code element} that its names give, if any. */
  public static Optional<DropReason> furniture(PageTree tree, int element) {
    // The id of a heading is an anchor made of its words.
    Optional<DropReason> ofId =
        PageTree.HEADINGS.contains(tree.name(element))
            ? Optional.empty()
            : furniture(tree.id(element));
    return ofId.isPresent() ? ofId : furniture(tree.classes(element));
  }

  private static Optional<DropReason> furniture(ElementNames names) {
    Set<DropReason> reasons = names.said().furniture();
    return reasons.isEmpty() ? Optional.empty() : Optional.of(reasons.iterator().next());
  }

  /** Whether the names say that the element holds the report. */
  public static boolean isBody(PageTree tree, int element) {
    return tree.classes(element).said().body() || tree.id(element).said().body();
  }

  /** What {@code name} says, whose parts give it {@code signs}. */
  static Said of(String name, Set<NameSign> signs) {
    if (name.length() > MAX_NAME
        || !signs.contains(NameSign.ROLE)
        || signs.contains(NameSign.STATE)) {
      return Said.NOTHING;
    }
    List<String> parts = NameParts.of(name);
    Set<DropReason> furniture = EnumSet.noneOf(DropReason.class);
    boolean body = false;
    for (int i = 0; i < parts.size(); i++) {
      if (!NameSign.ROLE.isOf(parts.get(i))) {
        continue;
      }
      String joined = "";
      for (int j = i; j < Math.min(parts.size(), i + MOST_PARTS); j++) {
        joined = j == i ? parts.get(j) : joined + "-" + parts.get(j);
        DropReason reason = ROLES.get(joined);
        if (reason != null) {
          furniture.add(reason);
        }
        body = body || BODIES.contains(joined);
      }
    }
    return body || !furniture.isEmpty() ? new Said(furniture, body) : Said.NOTHING;
  }
}
