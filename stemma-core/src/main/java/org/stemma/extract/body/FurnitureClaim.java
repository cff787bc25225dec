package org.stemma.extract.body;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.MarkupRoles;
import org.stemma.extract.tree.PageTree;

/**
 * What an element says of itself that makes it no part of a report: that it is hidden, by its tag,
 * by its {@code role}, by the words of its {@code class} and {@code id}. Whether it is believed is
 * another question ({@link FurnitureElements}).
 */
final class FurnitureClaim {

  /**
   * Units; a longer style is a template's and would cost more to read than it tells. Swept 200 to
   * 2,000 (2026-11-29): no figure changes.
   */
  private static final int LONGEST_STYLE = 500;

  private static final String ARTICLE = "article";

  private static final Set<String> NEVER = Set.of("html", "body", "main", "#root");

  private static final Set<String> REPORTS = Set.of(ARTICLE, "main");

  /**
   * Elements whose names tell of what is said in them, not of what they are for: the site that a
   * quoted post comes from, the player whose results stand in a row.
   */
  private static final Set<String> NAMELESS = Set.of("blockquote", "tr");

  private FurnitureClaim() {}

  /**
   * The reason not to read {@code element} as part of a report, if it gives one.
   *
   * @param named whether the words of {@code class} and {@code id} count
   */
  static Optional<DropReason> of(PageTree tree, int element, Set<BodyRule> rules, boolean named) {
    String name = tree.name(element);
    if (NEVER.contains(name)) {
      return Optional.empty();
    }
    if (name.equals(ARTICLE)) {
      // Each message of a dialog may be one; other names are those of a report's layout.
      return role(tree, element, rules)
          .or(() -> named ? MarkupRoles.furniture(tree, element) : Optional.empty())
          .filter(DropReason.DIALOG::equals);
    }
    if (rules.contains(BodyRule.HIDDEN) && isHidden(tree, element)) {
      return Optional.of(DropReason.HIDDEN);
    }
    Optional<DropReason> tag =
        rules.contains(BodyRule.TAGS) ? ofTag(tree, element, name) : Optional.empty();
    Optional<DropReason> said = tag.or(() -> role(tree, element, rules));
    boolean settled = said.filter(reason -> reason != DropReason.SIDE_MATTER).isPresent();
    if (settled || !named || NAMELESS.contains(name)) {
      return said;
    }
    // What stands aside may say what it is: other reports, an advertisement.
    return MarkupRoles.furniture(tree, element).or(() -> said);
  }

  private static Optional<DropReason> role(PageTree tree, int element, Set<BodyRule> rules) {
    return rules.contains(BodyRule.ROLES)
        ? ofRole(tree.attribute(element, Attribute.ROLE))
        : Optional.empty();
  }

  private static Optional<DropReason> ofTag(PageTree tree, int element, String name) {
    return switch (name) {
      case "nav", "menu" -> Optional.of(DropReason.MENU);
      case "aside" -> Optional.of(DropReason.SIDE_MATTER);
      case "footer" -> Optional.of(DropReason.FOOTER);
      case "dialog" -> Optional.of(DropReason.DIALOG);
      case "address" -> Optional.of(DropReason.BYLINE);
      case "form", "button", "fieldset" -> Optional.of(DropReason.FORM);
      case "figcaption" -> Optional.of(DropReason.CAPTION);
      case "header" ->
          tree.enclosing(element, REPORTS) < 0
              ? Optional.of(DropReason.PAGE_HEADER)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** By the landmarks and widgets of WAI-ARIA 1.2. */
  private static Optional<DropReason> ofRole(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "toolbar" -> Optional.of(DropReason.MENU);
      case "complementary", "note" -> Optional.of(DropReason.SIDE_MATTER);
      case "contentinfo" -> Optional.of(DropReason.FOOTER);
      case "banner" -> Optional.of(DropReason.PAGE_HEADER);
      case "search", "form" -> Optional.of(DropReason.FORM);
      case "dialog", "alertdialog", "alert" -> Optional.of(DropReason.DIALOG);
      default -> Optional.empty();
    };
  }

  private static boolean isHidden(PageTree tree, int element) {
    if (tree.has(element, Attribute.HIDDEN)) {
      return true;
    }
    String style = tree.attribute(element, Attribute.STYLE);
    return !style.isEmpty()
        && style.length() < LONGEST_STYLE
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
