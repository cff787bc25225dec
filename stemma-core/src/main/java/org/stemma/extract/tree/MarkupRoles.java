package org.stemma.extract.tree;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;

/**
 * What the words in an element's {@code class} and {@code id} say it holds, by the list {@code
 * markup-roles.tsv}.
 *
 * <p>A name such as {@code article-relatedLinks} is split at signs and changes of case; one part or
 * two or three neighbours joined by a hyphen must be in the list. Names that describe a state
 * ({@code has-sidebar}, {@code no-comments}) say nothing about the element.
 */
public final class MarkupRoles {

  private static final String BODY = "body";
  private static final Map<String, String> ROLES = read();

  /** Names longer than this are generated, and cost time. */
  private static final int MAX_NAME = 100;

  private static final int MOST_PARTS = 3;

  private MarkupRoles() {}

  private static Map<String, String> read() {
    Map<String, String> roles = new HashMap<>();
    Lexicon.GENERAL.rows("markup-roles.tsv").forEach(row -> roles.put(row.get(0), row.get(1)));
    return roles;
  }

  /** The first parts of the names in the list. */
  static Set<String> beginnings() {
    return ROLES.keySet().stream().map(name -> name.split("-", 2)[0]).collect(toUnmodifiableSet());
  }

  /** The reason to drop {@code element} that its names give, if any. */
  public static Optional<String> furniture(PageTree tree, int element) {
    // The id of a heading is an anchor made of its words.
    Optional<String> ofId =
        PageTree.HEADINGS.contains(tree.name(element))
            ? Optional.empty()
            : furniture(tree.id(element));
    return ofId.isPresent() ? ofId : furniture(tree.classes(element));
  }

  private static Optional<String> furniture(ElementNames names) {
    for (String role : names.roles()) {
      if (!role.equals(BODY)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Whether the names say that the element holds the report. */
  public static boolean isBody(PageTree tree, int element) {
    return tree.classes(element).roles().contains(BODY) || tree.id(element).roles().contains(BODY);
  }

  /**
   * The roles that {@code name} gives, cut into {@code parts}, which give it {@code signs}; sorted.
   */
  static Set<String> of(String name, List<String> parts, Set<NameSign> signs) {
    if (name.length() > MAX_NAME
        || !signs.contains(NameSign.ROLE)
        || signs.contains(NameSign.STATE)) {
      return Set.of();
    }
    Set<String> roles = new TreeSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!NameSign.ROLE.isOf(parts.get(i))) {
        continue;
      }
      String joined = "";
      for (int j = i; j < Math.min(parts.size(), i + MOST_PARTS); j++) {
        joined = j == i ? parts.get(j) : joined + "-" + parts.get(j);
        String role = ROLES.get(joined);
        if (role != null) {
          roles.add(role);
        }
      }
    }
    return roles;
  }
}
