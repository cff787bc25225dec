package org.stemma.extract.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.EnumSet;
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

  /**
   * Units; longer names are generated, and cost time. Swept 50 to 200 on {@code eval body}, {@code
   * eval segments} and {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int MAX_NAME = 100;

  /**
   * A name of the lists.
   *
   * @param parts that must stand one behind the other
   * @param said what it says of an element that is called so
   */
  record Role(List<String> parts, Said said) {

    private static Role of(String name, Said said) {
      return new Role(List.of(name.split("-", -1)), said);
    }

    /** Whether it goes on with the parts from the one on at which {@code second} stands. */
    boolean goesOn(NameParts second) {
      if (!second.isAt(parts.get(1))) {
        return false;
      }
      NameParts part = new NameParts(second);
      for (int i = 2; i < parts.size(); i++) {
        if (!part.next() || !part.isAt(parts.get(i))) {
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

    private static final Said BODY = new Said(Set.of(), true);

    private static Said of(DropReason reason) {
      return new Said(EnumSet.of(reason), false);
    }

    private boolean isNothing() {
      return !body && furniture.isEmpty();
    }

    /** What both say. */
    Said and(Said other) {
      if (isNothing() || other.isNothing() || equals(other)) {
        return isNothing() ? other : this;
      }
      Set<DropReason> all = EnumSet.noneOf(DropReason.class);
      all.addAll(furniture);
      all.addAll(other.furniture);
      return new Said(all, body || other.body);
    }
  }

  /** The names of the lists by their first part. */
  static Map<String, List<Role>> byFirstPart() {
    Stream<Role> furniture =
        Lexicon.GENERAL.rows("markup-roles.tsv").stream()
            .map(row -> Role.of(row.get(0), Said.of(DropReason.valueOf(row.get(1)))));
    Stream<Role> bodies =
        Lexicon.GENERAL.words("markup-bodies.txt").stream().map(name -> Role.of(name, Said.BODY));
    return Stream.concat(furniture, bodies)
        .collect(groupingBy(role -> role.parts().getFirst(), toUnmodifiableList()));
  }

  /** The reason to drop {@code element} that its names give, if any. */
  public static Optional<DropReason> furniture(PageTree tree, int element) {
    // The id of a heading is an anchor made of its words.
    Optional<DropReason> ofId =
        tree.headingLevel(element) > 0 ? Optional.empty() : furniture(tree.id(element));
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

  /**
   * What a name says.
   *
   * @param units of the name
   * @param signs of its parts
   * @param said by its parts and their neighbours
   */
  static Said of(int units, NameSigns signs, Said said) {
    return units > MAX_NAME || signs.has(NameSign.STATE) ? Said.NOTHING : said;
  }
}
