package org.stemma.extract.body;

import java.util.Optional;
import java.util.Set;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.MarkupRoles;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;

/**
 * Finds the element that holds the report, and says of every block why it is no part of it.
 *
 * <p>Every block gets a weight: text of paragraphs counts for, menus and link lists count against.
 * The container is the smallest element whose blocks weigh most in sum; elements that say they are
 * the report (steps 2 to 4 of {@code HtmlExtractor}) go first if they hold enough of the page.
 */
final class BodyFinder {

  /**
   * An element with a furniture word in its names is believed only if it holds less than this share
   * of the paragraph text of the page. Swept .2 to .7 on half the public body pages: .35 to .5
   * alike.
   */
  private static final double MAX_FURNITURE_SHARE = 0.4;

  /**
   * An element that says it is the report must hold this share of the text that the best container
   * holds. Swept on the same half: .2, .4, .6 give body F1 .9702, .9754, .9712 and segments F1
   * .9299, .9281, .9278.
   */
  private static final double MIN_DECLARED_SHARE = 0.4;

  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu", "fieldset", "address");

  /** Furniture that holds no running text: where some stands in it, the names have misled. */
  private static final Set<String> WORDLESS =
      Set.of("share buttons", "tools", "byline", "menu", "pagination", "tags");

  /** Furniture that may be longer than the report. */
  private static final Set<String> LONG =
      Set.of("cookie notice", "comments", "footer", "dialog", "hidden text");

  /**
   * The same for {@link #LONG}: a short report under a long notice, or before many comments. No
   * figure changes between .7 and .9.
   */
  private static final double MAX_LONG_SHARE = 0.9;

  private static final Set<String> FOREIGN =
      Set.of("comments", "related links", "caption", "advertisement");

  /** Sentences of furniture ("Share this article with your friends.") are shorter. */
  private static final int RUNNING_TEXT = 150;

  /** Elements that hold all parts of a report. */
  private static final Set<String> WHOLE = Set.of("article", "main", "body", "html", "#root");

  /** Parts of one report stand within so many elements of each other. */
  private static final int HIGHEST_WHOLE = 4;

  /** A standfirst has not more blocks; a list of teasers has. */
  private static final int STANDFIRST_BLOCKS = 3;

  /** Boxes that posts of other sites are set into. */
  private static final Set<String> EMBEDDING = Set.of("sidebar", "share buttons", "tools");

  private static final Set<String> NEVER = Set.of("html", "body", "article", "main", "#root");

  /**
   * Elements whose names tell of what is said in them, not of what they are for: the site that a
   * quoted post comes from, the player whose results stand in a row.
   */
  private static final Set<String> NAMELESS = Set.of("blockquote", "tr");

  private final PageTree tree;
  private final boolean named;
  private final int[] weights;
  private final int[] sums;
  private final @org.jspecify.annotations.Nullable String[] reasons;
  private final int[] paragraphs;
  private final int[] units;

  /**
   * @param named whether the words of {@code class} and {@code id} are believed
   */
  BodyFinder(PageTree tree, boolean named) {
    this.tree = tree;
    this.named = named;
    this.weights = new int[tree.blocks().size()];
    this.sums = new int[weights.length + 1];
    this.paragraphs = new int[weights.length + 1];
    this.units = new int[weights.length + 1];
    this.reasons = new String[tree.size()];
    read();
  }

  private void read() {
    for (int i = 0; i < weights.length; i++) {
      TextBlock block = tree.blocks().get(i);
      units[i + 1] = units[i] + block.letters();
      boolean paragraph = block.letters() >= 60 && block.linkDensity() < 0.4;
      paragraphs[i + 1] = paragraphs[i] + (paragraph ? block.letters() : 0);
    }
    int all = paragraphs[weights.length];
    for (int i = 0; i < tree.size(); i++) {
      int parent = tree.parent(i);
      String inherited = parent < 0 ? null : reasons[parent];
      if (inherited != null && isEmbeddedPost(i, inherited)) {
        reasons[i] = null;
      } else if (inherited == null || WORDLESS.contains(inherited)) {
        reasons[i] = ownReason(i, all).orElse(inherited);
      } else {
        reasons[i] = inherited;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      TextBlock block = tree.blocks().get(i);
      weights[i] = reason(block).isPresent() ? -2 : weight(block);
      sums[i + 1] = sums[i] + weights[i];
    }
  }

  private Optional<String> ownReason(int number, int all) {
    String name = tree.name(number);
    if (NEVER.contains(name)) {
      return Optional.empty();
    }
    Optional<String> reason =
        isHidden(number) ? Optional.of("hidden text") : nameReason(number, name);
    int held = paragraphs[tree.endBlock(number)] - paragraphs[tree.firstBlock(number)];
    double most = reason.filter(LONG::contains).isPresent() ? MAX_LONG_SHARE : MAX_FURNITURE_SHARE;
    return reason.filter(r -> held <= most * all && !isMisnamed(number, r));
  }

  /** Links to other reports hold links: running text without one is called so by mistake. */
  private boolean isMisnamed(int number, String reason) {
    int blocks = tree.endBlock(number) - tree.firstBlock(number);
    if (!reason.equals("related links") || blocks > STANDFIRST_BLOCKS) {
      return false;
    }
    boolean running = false;
    for (int i = tree.firstBlock(number); i < tree.endBlock(number); i++) {
      TextBlock block = tree.blocks().get(i);
      if (block.linkDensity() > 0) {
        return false;
      }
      running = running || isRunningText(block);
    }
    return running;
  }

  /**
   * A quotation that makes up most of what a box holds: a post of another site set into the text.
   */
  private boolean isEmbeddedPost(int number, String inherited) {
    if (!EMBEDDING.contains(inherited) || !tree.name(number).equals("blockquote")) {
      return false;
    }
    int box = tree.parent(number);
    while (tree.parent(box) >= 0 && inherited.equals(reasons[tree.parent(box)])) {
      box = tree.parent(box);
    }
    return 2 * units(number) > units(box);
  }

  private int units(int number) {
    return units[tree.endBlock(number)] - units[tree.firstBlock(number)];
  }

  private Optional<String> nameReason(int number, String name) {
    if (FURNITURE_TAGS.contains(name)) {
      return Optional.of(
          switch (name) {
            case "nav", "menu" -> "menu";
            case "aside" -> "side matter";
            case "footer" -> "footer";
            case "dialog" -> "dialog";
            case "address" -> "byline";
            default -> "form";
          });
    }
    Optional<String> role = ariaReason(tree.attribute(number, Attribute.ROLE));
    if (role.isPresent()) {
      return role;
    }
    if (name.equals("figcaption")) {
      return Optional.of("caption");
    }
    if (name.equals("header") && tree.enclosing(number, Set.of("article", "main")) < 0) {
      return Optional.of("page header");
    }
    return named && !NAMELESS.contains(name)
        ? MarkupRoles.furniture(tree, number)
        : Optional.empty();
  }

  private static Optional<String> ariaReason(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "toolbar" -> Optional.of("menu");
      case "complementary", "note" -> Optional.of("side matter");
      case "contentinfo" -> Optional.of("footer");
      case "banner" -> Optional.of("page header");
      case "search", "form" -> Optional.of("form");
      case "dialog", "alertdialog", "alert" -> Optional.of("dialog");
      default -> Optional.empty();
    };
  }

  private boolean isHidden(int number) {
    if (tree.has(number, Attribute.HIDDEN)) {
      return true;
    }
    String style = tree.attribute(number, Attribute.STYLE);
    return !style.isEmpty()
        && style.length() < 500
        && style.replace(" ", "").toLowerCase(java.util.Locale.ROOT).contains("display:none");
  }

  private static int weight(TextBlock block) {
    int length = block.letters();
    double density = block.linkDensity();
    if (density > 0.5) {
      return -10;
    }
    if (length < 40) {
      return -3;
    }
    return (int) (Math.min(length, 1000) * (1 - density)) - 30;
  }

  /** Number of the element that holds the report; -1 if the page holds no text at all. */
  int container() {
    if (weights.length == 0) {
      return -1;
    }
    int best = 0;
    int declared = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (reasons[i] != null) {
        continue;
      }
      int sum = sum(i);
      if (sum >= sum(best)) {
        best = i;
      }
      if (declares(i) && (declared < 0 || sum > sum(declared))) {
        declared = i;
      }
    }
    if (declared < 0) {
      return best;
    }
    int whole = ofParts(declared);
    return sum(whole) >= MIN_DECLARED_SHARE * sum(best) ? whole : best;
  }

  /**
   * The element around all parts if a report is set in parts side by side, each of which declares
   * to be it by the same names; else {@code declared} itself. Several reports on one page stand
   * each in an element {@code article}, which ends the search.
   */
  private int ofParts(int declared) {
    String names = tree.attribute(declared, Attribute.CLASS).strip();
    int at = declared;
    int whole = declared;
    for (int up = 0; up < HIGHEST_WHOLE && !WHOLE.contains(tree.name(at)); up++) {
      at = tree.parent(at);
      if (hasOtherPart(at, declared, names)) {
        whole = at;
      }
    }
    return sum(whole) > sum(declared) ? whole : declared;
  }

  private boolean hasOtherPart(int around, int part, String names) {
    for (int i = around + 1; i < tree.end(around); i++) {
      if (!tree.inside(i, part)
          && reasons[i] == null
          && tree.attribute(i, Attribute.CLASS).strip().equals(names)
          && declares(i)
          && sum(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean declares(int number) {
    if (tree.name(number).equals("p") || tree.name(number).equals("span")) {
      return false;
    }
    return tree.attribute(number, Attribute.ITEMPROP).equals("articleBody")
        || MarkupRoles.isBody(tree, number);
  }

  int sum(int number) {
    return sums[tree.endBlock(number)] - sums[tree.firstBlock(number)];
  }

  /** Why the block is no part of the report, if the names of the elements around it say so. */
  Optional<String> reason(TextBlock block) {
    String reason = reasons[block.owner()];
    return reason == null || WORDLESS.contains(reason) && isRunningText(block)
        ? Optional.empty()
        : Optional.of(reason);
  }

  /** Whether the element belongs to readers' comments or to other articles. */
  boolean isForeign(int number) {
    String reason = reasons[number];
    return reason != null && FOREIGN.contains(reason);
  }

  private static boolean isRunningText(TextBlock block) {
    String text = block.text();
    return block.letters() >= RUNNING_TEXT
        && block.linkDensity() < 0.3
        && ".!?…”\"»。！？」".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
