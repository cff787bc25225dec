package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.CopyrightLine;
import org.stemma.extract.wording.OutletProof;
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
 *       is spoken of in it ({@link ShortNames}); at an end of a title that says something else than
 *       the headline, if one of these says so or the form tells it alone ({@link OutletForm});
 *   <li>what stands in the head of the page where sites print their names ({@link Nameplate}), if
 *       it is the domain, owns the page or stands in the title too, or its form tells it alone;
 *   <li>the owner in the last copyright line behind the report, unless it owns a part alone ({@link
 *       CopyrightLine#isOfPart});
 *   <li>who issued a press release by the line that closes it ({@link ReleaseIssuer}).
 * </ol>
 */
public final class PrintedOutlet {

  /** Units of a name, and of what stands beside it. Chosen by judgement. */
  static final int LONGEST = 60;

  private final PageTree tree;
  private final BodyReading body;
  private final OutletNames outlet;
  private final OutletWitnesses witnesses;

  private PrintedOutlet(
      PageTree tree, BodyReading body, OutletNames outlet, OutletWitnesses witnesses) {
    this.tree = tree;
    this.body = body;
    this.outlet = outlet;
    this.witnesses = witnesses;
  }

  /**
   * The names of the page's outlet, with that which it prints if the head states none.
   *
   * @param address from which the page was retrieved
   */
  public static OutletNames add(
      OutletNames outlet,
      PageTree tree,
      BodyReading body,
      HtmlHead head,
      HeadElements elements,
      Optional<String> address) {
    if (outlet.publisher().isPresent()) {
      return outlet;
    }
    OutletWitnesses witnesses = new OutletWitnesses(tree, body, outlet, address);
    return new PrintedOutlet(tree, body, outlet, witnesses)
        .find(head, elements)
        .map(outlet::with)
        .orElse(outlet);
  }

  private Optional<Statement<String>> find(HtmlHead head, HeadElements elements) {
    // 1
    return new DeclaredOutlet(tree, body, elements)
        .name()
        // 2
        .or(() -> head.title().flatMap(this::beside))
        // 3
        .or(() -> inHead(head.title().map(Statement::value).orElse("")))
        // 4
        .or(witnesses::owner)
        // 5
        .or(() -> ReleaseIssuer.of(tree, body));
  }

  private Optional<Statement<String>> inHead(String title) {
    List<Nameplate.Words> plate = Nameplate.of(tree, body, witnesses.domains());
    return new NameplateOutlet(plate, witnesses, outlet.form()).name(title);
  }

  /** The name beside the headline in the {@code title} element. */
  private Optional<Statement<String>> beside(Statement<String> title) {
    String text = title.value();
    List<Span> borders = TitleParts.borders(text);
    if (body.title().title().isEmpty()) {
      return Optional.empty();
    }
    if (borders.isEmpty()) {
      return alone(title, TitleKey.of(body.title().title().get().value()));
    }
    Span first = borders.get(0);
    Span last = borders.get(borders.size() - 1);
    String headline = TitleKey.of(body.title().title().get().value());
    String name;
    if (!headline.isEmpty() && TitleKey.of(text.substring(0, last.start())).startsWith(headline)) {
      name = text.substring(last.end());
    } else if (!headline.isEmpty() && TitleKey.of(text.substring(first.end())).equals(headline)) {
      name = text.substring(0, first.start());
    } else if (outlet.form().isSection(text.substring(0, last.start()).strip())) {
      name = text.substring(last.end());
    } else if (outlet.form().isSection(text.substring(first.end()).strip())) {
      name = text.substring(0, first.start());
    } else {
      name = "";
    }
    return named(title, name, this::isOutlet)
        .or(() -> name.isEmpty() ? besideAnother(title, borders) : Optional.empty());
  }

  /** The name at an end of a title that says something else than the headline. */
  private Optional<Statement<String>> besideAnother(Statement<String> title, List<Span> borders) {
    String behind = title.value().substring(borders.getLast().end());
    String before = title.value().substring(0, borders.getFirst().start());
    return named(title, behind, this::isOutlet).or(() -> named(title, before, this::isOutlet));
  }

  private Optional<Statement<String>> named(
      Statement<String> title, String name, Predicate<String> known) {
    String bare = name.strip();
    return !bare.isEmpty()
            && bare.length() <= LONGEST
            && (witnesses.isOwner(bare) || known.test(bare))
        ? Optional.of(title.with(bare))
        : Optional.empty();
  }

  /**
   * The name before a colon and the headline, which topics precede too, or all that the {@code
   * title} element says.
   */
  private Optional<Statement<String>> alone(Statement<String> title, String headline) {
    String text = title.value();
    int colon = text.indexOf(": ");
    String whole = TitleKey.of(text);
    if (colon > 0 && TitleKey.of(text.substring(colon + 1)).equals(headline)) {
      return named(title, text.substring(0, colon), witnesses::isWitnessed);
    }
    return whole.equals(headline) || headline.contains(whole)
        ? Optional.empty()
        : named(title, text, this::isOutlet);
  }

  private boolean isOutlet(String name) {
    return new OutletProof(outlet.form()).tells(name) || witnesses.isWitnessed(name);
  }
}
