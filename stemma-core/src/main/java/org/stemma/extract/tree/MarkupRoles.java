package org.stemma.extract.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.stemma.extract.markup.Attribute;
import org.stemma.lexicon.Lexicon;

/**
 * What the words in an element's {@code class} and {@code id} say it holds, by the list {@code
 * markup-roles.tsv}. Remembers what it has read; one object a page, not thread-safe.
 *
 * <p>A name such as {@code article-relatedLinks} is split at signs and changes of case; one part or
 * two or three neighbours joined by a hyphen must be in the list. Names that describe a state
 * ({@code has-sidebar}, {@code no-comments}) say nothing about the element.
 */
public final class MarkupRoles {

  private static final String BODY = "body";
  private static final Map<String, String> ROLES = read();
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> STATES =
      Set.of(
          "has", "no", "with", "without", "is", "not", "if", "when", "enable", "enabled", "hide");

  private static final String BLANKS = " \t\n\u000b\f\r";

  /** Names longer than this are generated, and cost time. */
  private static final int MAX_NAME = 100;

  private final Map<String, Set<String>> known = new HashMap<>();

  private static Map<String, String> read() {
    Map<String, String> roles = new HashMap<>();
    Lexicon.GENERAL.rows("markup-roles.tsv").forEach(row -> roles.put(row.get(0), row.get(1)));
    return Map.copyOf(roles);
  }

  /** The reason to drop {@code element} that its names give, if any. */
  public Optional<String> furniture(PageTree tree, int element) {
    return role(tree, element).filter(role -> !role.equals(BODY));
  }

  /** Whether the names say that the element holds the report. */
  public boolean isBody(PageTree tree, int element) {
    return roles(tree.attribute(element, Attribute.CLASS)).contains(BODY)
        || roles(tree.attribute(element, Attribute.ID)).contains(BODY);
  }

  private Optional<String> role(PageTree tree, int element) {
    // The id of a heading is an anchor made of its words.
    String id = HEADINGS.contains(tree.name(element)) ? "" : tree.attribute(element, Attribute.ID);
    Optional<String> role = roles(id).stream().filter(r -> !r.equals(BODY)).findFirst();
    return role.isPresent()
        ? role
        : roles(tree.attribute(element, Attribute.CLASS)).stream()
            .filter(r -> !r.equals(BODY))
            .findFirst();
  }

  private Set<String> roles(String names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    return known.computeIfAbsent(names, MarkupRoles::rolesOf);
  }

  private static Set<String> rolesOf(String names) {
    Set<String> roles = new java.util.TreeSet<>();
    StringTokenizer each = new StringTokenizer(names, BLANKS);
    while (each.hasMoreTokens()) {
      String name = each.nextToken();
      if (name.length() <= MAX_NAME) {
        addRoles(parts(name), roles);
      }
    }
    return roles;
  }

  private static void addRoles(List<String> parts, Set<String> roles) {
    if (parts.stream().anyMatch(STATES::contains)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int j = i; j < Math.min(parts.size(), i + 3); j++) {
        joined.append(joined.isEmpty() ? "" : "-").append(parts.get(j));
        String role = ROLES.get(joined.toString());
        if (role != null) {
          roles.add(role);
        }
      }
    }
  }

  /**
   * The lower-case parts of {@code name}, split at everything but letters and at a change of case.
   */
  public static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      boolean letter = Character.isLetter(unit);
      if (!letter || Character.isUpperCase(unit) && Character.isLowerCase(before)) {
        if (!part.isEmpty()) {
          parts.add(part.toString());
          part.setLength(0);
        }
      }
      if (letter) {
        part.append(Character.toLowerCase(unit));
      }
      before = unit;
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }
}
