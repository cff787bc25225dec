package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.article.DropReason;
import org.stemma.capture.PageAddress;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.HomePage;
import org.stemma.lexicon.Lexicon;

/**
 * Links near a report that say under what it is filed: {@code rel="tag"} (HTML Living Standard
 * 4.6.7.22), {@code rel="category"}, which weblogs add for their sections, and addresses under
 * which sections or keywords stand ({@code filing-paths.tsv}). Links of comments, menus and other
 * reports file those.
 */
public final class FilingLinks {

  /** What a link files a report under. */
  enum Kind {
    SECTION("category"),
    TAG("tag");

    private final String rel;

    Kind(String rel) {
      this.rel = rel;
    }
  }

  private static final Set<String> SECTION_PATHS =
      Lexicon.GENERAL.words("filing-paths.tsv", "section");

  private static final Set<String> TAG_PATHS = Lexicon.GENERAL.words("filing-paths.tsv", "tag");

  /** Reasons for which a block around the report is dropped whose links lead elsewhere. */
  static final Set<DropReason> ELSEWHERE =
      Set.of(
          DropReason.COMMENTS,
          DropReason.FOOTER,
          DropReason.MENU,
          DropReason.OTHER_REPORT,
          DropReason.PAGE_HEADER,
          DropReason.READ_ALSO,
          DropReason.RELATED_LINKS);

  /**
   * Units of the text of a link; a longer one is no keyword and no section. Swept 40 to 90 on the
   * tags and sections of {@code eval segments} (2026-11-29): no figure changes.
   */
  static final int LONGEST = 60;

  private final PageTree tree;
  private final BodyReading body;

  /** Those near the report. */
  private final List<Link> links = new ArrayList<>();

  /**
   * A link.
   *
   * @param declared what its {@code rel} says of it
   * @param addressed what its address says, if nothing is declared and it stands beside the report
   */
  private record Link(int element, Optional<Kind> declared, Optional<Kind> addressed) {}

  public FilingLinks(PageTree tree, BodyReading body) {
    this.tree = tree;
    this.body = body;
    DateZone near = DateZone.aroundReport(tree, body);
    for (int i = 0; i < tree.size(); i++) {
      if (near.holds(tree.firstBlock(i)) && tree.name(i).equals("a") && !body.isForeign(tree, i)) {
        Optional<Kind> declared = ofRel(i);
        links.add(
            new Link(
                i,
                declared,
                declared.isEmpty() && isBeside(i)
                    ? address(i).flatMap(FilingLinks::ofAddress)
                    : Optional.empty()));
      }
    }
  }

  /** The words of links of that kind by their {@code rel}, in order. */
  Stream<Statement<String>> declared(Kind kind) {
    return words("link " + kind.rel, link -> link.declared().filter(kind::equals).isPresent());
  }

  /** The words of links of that kind by their address, beside the running text; in order. */
  Stream<Statement<String>> addressed(Kind kind) {
    return words(
        "link to a " + kind.rel, link -> link.addressed().filter(kind::equals).isPresent());
  }

  /**
   * The words of the link to the page nearest to the first page that {@code own} stands under,
   * wherever it stands on the page.
   */
  Optional<Statement<String>> above(OwnAddress own) {
    List<String> steps = own.stepsAbove();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    Optional<Statement<String>> found = Optional.empty();
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.name(i).equals("a") || !mayEndWith(steps, i)) {
        continue;
      }
      int units =
          address(i).filter(own::isUnder).map(a -> a.path().length()).orElse(Integer.MAX_VALUE);
      if (units < shortest) {
        Optional<Statement<String>> words = words(i, "link to the page above");
        if (words.filter(w -> !HomePage.isNamed(w.value())).isPresent()) {
          found = words;
          shortest = units;
        }
      }
    }
    return found;
  }

  private boolean mayEndWith(List<String> steps, int link) {
    Markup markup = tree.markup();
    int node = tree.node(link);
    int start = markup.valueStart(node, Attribute.HREF);
    return start >= 0
        && OwnAddress.mayEndWith(
            steps, markup.page(), start, markup.valueEnd(node, Attribute.HREF));
  }

  private Stream<Statement<String>> words(String basis, Predicate<Link> kind) {
    return links.stream().filter(kind).flatMap(link -> words(link.element(), basis).stream());
  }

  private Optional<PageAddress> address(int link) {
    return PageAddress.of(tree.attribute(link, Attribute.HREF));
  }

  private Optional<Kind> ofRel(int link) {
    if (tree.hasToken(link, Attribute.REL, Kind.SECTION.rel)) {
      return Optional.of(Kind.SECTION);
    }
    return tree.hasToken(link, Attribute.REL, Kind.TAG.rel)
        ? address(link).flatMap(FilingLinks::ofAddress).or(() -> Optional.of(Kind.TAG))
        : Optional.empty();
  }

  private static Optional<Kind> ofAddress(PageAddress address) {
    if (address.isUnder(TAG_PATHS)) {
      return Optional.of(Kind.TAG);
    }
    return address.isUnder(SECTION_PATHS) ? Optional.of(Kind.SECTION) : Optional.empty();
  }

  /** Whether the link stands in a line beside the report that does not lead elsewhere. */
  private boolean isBeside(int link) {
    return body.blocks()
        .dropped(tree.firstBlock(link))
        .filter(reason -> !ELSEWHERE.contains(reason))
        .isPresent();
  }

  private Optional<Statement<String>> words(int link, String basis) {
    String text = tree.text(link, 2 * LONGEST).strip();
    return text.isEmpty() || text.length() > LONGEST
        ? Optional.empty()
        : Optional.of(
            new Statement<>(text, basis, tree.content(link).filter(content -> !content.isEmpty())));
  }
}
