package org.stemma.extract.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Collections;
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
 * neighbours joined by a hyphen must be in a list. Names that describe a state ({@code
 * has-sidebar}, {@code no-comments}) say nothing about the element.
 */
public final class MarkupRoles {

  /** The names of the lists by their first part. */
  private static final Map<String, List<Role>> BY_FIRST = read();

  /**
   * Units; longer names are generated, and cost time. Swept 50 to 200 on {@code eval body}, {@code
   * eval segments} and {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int MAX_NAME = 100;

  /**
   * A name of the lists.
   *
   * @param parts that must stand one behind the other
   * @param reason to drop an element that is called so; none if it holds the report
   */
  private record Role(List<String> parts, Optional<DropReason> reason) {

    static Role of(String name, Optional<DropReason> reason) {
      return new Role(List.of(name.split("-", -1)), reason);
    }

    /** Whether it stands at {@code from} in {@code name}, where its first part stands. */
    boolean isAt(List<String> name, int from) {
      if (from + parts.size() > name.size()) {
        return false;
      }
      for (int i = 1; i < parts.size(); i++) {
        if (!name.get(from + i).equals(parts.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

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

  private static Map<String, List<Role>> read() {
    Stream<Role> furniture =
        Lexicon.GENERAL.rows("markup-roles.tsv").stream()
            .map(row -> Role.of(row.get(0), Optional.of(DropReason.valueOf(row.get(1)))));
    Stream<Role> bodies =
        Lexicon.GENERAL.words("markup-bodies.txt").stream()
            .map(name -> Role.of(name, Optional.empty()));
    return Stream.concat(furniture, bodies)
        .collect(groupingBy(role -> role.parts().getFirst(), HashMap::new, toUnmodifiableList()));
  }

  /** The first parts of the names in the lists. */
  static Set<String> beginnings() {
    return Collections.unmodifiableSet(BY_FIRST.keySet());
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
      for (Role role : BY_FIRST.getOrDefault(parts.get(i), List.of())) {
        if (role.isAt(parts, i)) {
          role.reason().ifPresent(furniture::add);
          body = body || role.reason().isEmpty();
        }
      }
    }
    return body || !furniture.isEmpty() ? new Said(furniture, body) : Said.NOTHING;
  }
}
