package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.capture.PageAddress;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.CopyrightLine;
import org.stemma.extract.wording.ShortNames;
import org.stemma.extract.wording.TitleKey;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Span;

/**
 * The outlet of a page of HTML whose head does not state one:
 *
 * <ol>
 *   <li>the name in an element that microdata call the publisher;
 *   <li>what the {@code title} element says behind or before the headline that the page prints, or
 *       before a colon and it, or alone where the page prints another headline, if it has the form
 *       of an outlet's name, is the domain, leads to the first page of the site, owns the page or
 *       is spoken of in it ({@link ShortNames});
 *   <li>the owner in the last copyright line behind the report.
 * </ol>
 */
public final class PrintedOutlet {

  /** Units of a name. Chosen by judgement. */
  private static final int LONGEST = 60;

  private final PageTree tree;
  private final BodyReading body;
  private final OutletNames outlet;

  private PrintedOutlet(PageTree tree, BodyReading body, OutletNames outlet) {
    this.tree = tree;
    this.body = body;
    this.outlet = outlet;
  }

  /** The names of the page's outlet, with that which it prints if the head states none. */
  public static OutletNames add(
      OutletNames outlet, PageTree tree, BodyReading body, HtmlHead head) {
    if (outlet.publisher().isPresent()) {
      return outlet;
    }
    return new PrintedOutlet(tree, body, outlet).find(head).map(outlet::with).orElse(outlet);
  }

  private Optional<Statement<String>> find(HtmlHead head) {
    Optional<Statement<String>> owner = owner();
    // 1
    Optional<Statement<String>> declared = declared();
    // 2
    Optional<Statement<String>> beside = head.title().flatMap(title -> beside(title, owner));
    // 3
    return declared.or(() -> beside).or(() -> owner);
  }

  /** The name in an element that microdata call the publisher. */
  private Optional<Statement<String>> declared() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.hasToken(i, Attribute.ITEMPROP, "publisher") && !body.isForeign(tree, i)) {
        int named = nameInside(i);
        String name = tree.text(named, LONGEST).strip();
        if (!name.isEmpty() && name.length() < LONGEST && name.indexOf('\n') < 0) {
          return Optional.of(new Statement<>(name, "itemprop publisher", tree.content(named)));
        }
      }
    }
    return Optional.empty();
  }

  /** The element inside element {@code publisher} that microdata call the name, or itself. */
  private int nameInside(int publisher) {
    for (int i = publisher + 1; i < tree.size(); i++) {
      int at = tree.parent(i);
      while (at > publisher) {
        at = tree.parent(at);
      }
      if (at < publisher) {
        break;
      }
      if (tree.hasToken(i, Attribute.ITEMPROP, "name")) {
        return i;
      }
    }
    return publisher;
  }

  /** The name beside the headline in the {@code title} element. */
  private Optional<Statement<String>> beside(
      Statement<String> title, Optional<Statement<String>> owner) {
    String text = title.value();
    List<Span> borders = TitleParts.borders(text);
    if (body.title().title().isEmpty()) {
      return Optional.empty();
    }
    if (borders.isEmpty()) {
      return alone(title, TitleKey.of(body.title().title().get().value()), owner);
    }
    Span first = borders.get(0);
    Span last = borders.get(borders.size() - 1);
    String headline = TitleKey.of(body.title().title().get().value());
    String name = "";
    if (!headline.isEmpty() && TitleKey.of(text.substring(0, last.start())).startsWith(headline)) {
      name = text.substring(last.end());
    } else if (!headline.isEmpty() && TitleKey.of(text.substring(first.end())).equals(headline)) {
      name = text.substring(0, first.start());
    } else if (outlet.form().isSection(text.substring(0, last.start()).strip())) {
      name = text.substring(last.end());
    } else if (outlet.form().isSection(text.substring(first.end()).strip())) {
      name = text.substring(0, first.start());
    }
    return named(title, name, owner, this::isOutlet);
  }

  private static Optional<Statement<String>> named(
      Statement<String> title,
      String name,
      Optional<Statement<String>> owner,
      Predicate<String> known) {
    String bare = name.strip();
    boolean owns = owner.filter(o -> TitleKey.of(o.value()).equals(TitleKey.of(bare))).isPresent();
    return !bare.isEmpty() && bare.length() <= LONGEST && (owns || known.test(bare))
        ? Optional.of(title.with(bare))
        : Optional.empty();
  }

  /**
   * The name before a colon and the headline, which topics precede too, or all that the {@code
   * title} element says.
   */
  private Optional<Statement<String>> alone(
      Statement<String> title, String headline, Optional<Statement<String>> owner) {
    String text = title.value();
    int colon = text.indexOf(": ");
    String whole = TitleKey.of(text);
    if (colon > 0 && TitleKey.of(text.substring(colon + 1)).equals(headline)) {
      return named(title, text.substring(0, colon), owner, this::isWitnessed);
    }
    return whole.equals(headline) || headline.contains(whole)
        ? Optional.empty()
        : named(title, text, owner, this::isOutlet);
  }

  private boolean isOutlet(String name) {
    return outlet.form().has(name) || isWitnessed(name);
  }

  /** Whether something else on the page says that it is the outlet's name. */
  private boolean isWitnessed(String name) {
    return outlet.isDomain(name)
        || leadsHome(name)
        || ShortNames.of(tree.blocks().stream().map(TextBlock::text).toList()).have(name);
  }

  /** Whether a link with these words leads to the first page of the site. */
  private boolean leadsHome(String name) {
    String key = TitleKey.of(name);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("a")
          && PageAddress.of(tree.attribute(i, Attribute.HREF))
              .filter(PageAddress::isFirstPage)
              .isPresent()
          && TitleKey.of(tree.text(i, LONGEST)).equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the last copyright line behind the report names. */
  private Optional<Statement<String>> owner() {
    int report = lastOfReport();
    for (int i = tree.blocks().size() - 1; i > report; i--) {
      TextBlock line = tree.blocks().get(i);
      Optional<String> owner = CopyrightLine.ownerOfPage(line.text());
      if (owner.isPresent() && !body.isForeign(tree, line.owner())) {
        return Optional.of(
            new Statement<>(owner.get(), "copyright line", Optional.of(line.original())));
      }
    }
    return Optional.empty();
  }

  /** Number of the last block that was kept; -1 if none was. */
  private int lastOfReport() {
    int last = tree.blocks().size() - 1;
    while (last >= 0 && body.blocks().dropped(last).isPresent()) {
      last--;
    }
    return last;
  }
}
