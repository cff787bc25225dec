package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.PageAddress;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.Crumb;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.NameSign;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.HomePage;
import org.stemma.extract.wording.TitleKey;
import org.stemma.text.Script;

/**
 * The section in the trail of pages that a page names above itself: the first step that is neither
 * the first page of the site nor the page itself. That it is the first and not the last is by
 * judgement.
 */
final class Breadcrumbs {

  /** Elements that are one step, where the list of them has no name. */
  private static final Set<String> STEPS = Set.of("a", "li", "span");

  /**
   * An element with more links is a menu. Swept 8 to 20 on the sections of {@code eval segments}
   * (2026-11-29; .565 and .662 on the halves): no figure changes.
   */
  private static final int MOST_LINKS = 12;

  /**
   * Letters and digits; words of no more also begin headlines that are not theirs. Swept 6 to 15
   * likewise: no figure changes.
   */
  private static final int SHORTEST_TITLE = 10;

  /**
   * Units of a step of which no more is read, signs beside its words among them: a bound on work.
   */
  private static final int LONGEST_STEP = 4 * FilingLinks.LONGEST;

  /** Elements in all trails of a page together: a bound on work. */
  private static final int MOST_ELEMENTS = 20_000;

  private final PageTree tree;
  private final BodyReading body;
  private final OutletNames outlet;
  private final OwnAddress own;
  private final String title;

  private int looked;

  Breadcrumbs(PageTree tree, BodyReading body, OutletNames outlet, OwnAddress own) {
    this.tree = tree;
    this.body = body;
    this.outlet = outlet;
    this.own = own;
    this.title = TitleKey.of(body.title().title().map(Statement::value).orElse(""));
  }

  /** By JSON-LD {@code BreadcrumbList}. */
  Optional<Statement<String>> stated(JsonLd json) {
    return section(json.trail());
  }

  /**
   * By the links of the first element that is a trail: microdata or RDFa {@code BreadcrumbList}, or
   * a name in {@code class}, {@code id} or {@code aria-label} ({@code markup-breadcrumbs.txt}).
   */
  Optional<Statement<String>> printed() {
    Set<Integer> judged = new HashSet<>();
    for (int i = 0; i < tree.size() && looked < MOST_ELEMENTS; i++) {
      if (isTrail(i) && !body.isForeign(tree, i)) {
        boolean step = STEPS.contains(tree.name(i)) && tree.parent(i) >= 0;
        int trail = step ? tree.parent(i) : i;
        Optional<Statement<String>> section =
            judged.add(trail) ? section(links(trail)) : Optional.empty();
        if (section.isPresent()) {
          return section;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Statement<String>> section(List<Crumb> trail) {
    return trail.stream()
        .filter(crumb -> !isHome(crumb) && !isPage(crumb))
        .map(Crumb::name)
        .filter(name -> name.value().length() <= FilingLinks.LONGEST)
        .findFirst();
  }

  private boolean isTrail(int element) {
    return tree.classes(element).has(NameSign.TRAIL)
        || tree.id(element).has(NameSign.TRAIL)
        || tree.has(element, Attribute.ITEMTYPE)
            && isType(tree.attribute(element, Attribute.ITEMTYPE))
        || tree.has(element, Attribute.TYPEOF) && isType(tree.attribute(element, Attribute.TYPEOF))
        || tree.has(element, Attribute.ARIA_LABEL)
            && isLabelled(tree.attribute(element, Attribute.ARIA_LABEL));
  }

  private static boolean isLabelled(String label) {
    return NameSign.TRAIL.isOf(label.toLowerCase(Locale.ROOT));
  }

  /** That of schema.org, or the older one for one step. */
  private static boolean isType(String type) {
    return type.endsWith("BreadcrumbList") || type.endsWith("Breadcrumb");
  }

  private List<Crumb> links(int element) {
    List<Crumb> links = new ArrayList<>();
    for (int i = element; i < tree.end(element) && looked < MOST_ELEMENTS; i++) {
      looked++;
      if (tree.name(i).equals("a") && tree.has(i, Attribute.HREF)) {
        if (links.size() == MOST_LINKS) {
          return List.of();
        }
        String words = words(tree.text(i, LONGEST_STEP));
        if (!words.isEmpty()) {
          Statement<String> name = new Statement<>(words, "breadcrumb", tree.content(i));
          links.add(new Crumb(name, tree.attribute(i, Attribute.HREF)));
        }
      }
    }
    return links;
  }

  /** Without the signs that part the steps. */
  private static String words(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSign(text.charAt(start))) {
      start++;
    }
    while (end > start && isSign(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSign(char unit) {
    return Character.isWhitespace(unit) || "\u00a0»«›‹→←>|•·/\\–—-:".indexOf(unit) >= 0;
  }

  private boolean isHome(Crumb crumb) {
    String name = crumb.name().value();
    return HomePage.isNamed(name)
        || outlet.isStated(name)
        || outlet.isDomain(name)
        || PageAddress.of(crumb.address()).filter(PageAddress::isFirstPage).isPresent();
  }

  private boolean isPage(Crumb crumb) {
    String key = TitleKey.of(crumb.name().value());
    return key.chars().noneMatch(Character::isLetter)
        || key.equals(title)
        || Script.letters(key) > SHORTEST_TITLE && title.startsWith(key)
        || PageAddress.of(crumb.address()).filter(own::is).isPresent();
  }
}
