package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.capture.PageAddress;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.NameSign;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DomainName;
import org.stemma.extract.wording.HomePage;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * What stands in the head of a page, over its headline, where sites print their names: elements
 * named so ({@code markup-nameplates.txt}) and what describes the pictures in them, the head of the
 * page and its first line, links to the first page, pictures, lines that are headings, bold or
 * large. Lives inside one extraction.
 */
final class Nameplate {

  /** How plainly a place is that of the name, the plainest first. */
  enum Kind {
    NAMED,
    LINK_HOME,
    SHOWN,
    HEAD
  }

  /** Words that stand in such a place. */
  record Words(Statement<String> said, Kind kind) {}

  /** Words in such places of one page: a bound on work. By judgement. */
  private static final int MOST = 40;

  /** Elements in one of them that are asked for a picture: likewise. */
  private static final int MOST_INSIDE = 60;

  private static final String BASIS = "head of the page";

  private static final Set<String> SHOWN = Set.of("b", "big", "font", "h1", "h2", "h3", "strong");

  private static final String WORDS_BESIDE =
      AnyWord.of(Lexicon.GENERAL.words("markup-nameplate-words.txt"));

  private static final Pattern BEFORE = Pattern.compile("^(?iu:" + WORDS_BESIDE + ")[:,]?\\s+");

  private static final Pattern BEHIND = Pattern.compile("[\\s,:|–-]+(?iu:" + WORDS_BESIDE + ")$");

  private final PageTree tree;
  private final int headline;
  private final Set<String> domains;
  private final List<Words> found = new ArrayList<>();

  private Nameplate(PageTree tree, BodyReading body, Set<String> domains) {
    this.tree = tree;
    this.domains = domains;
    int title = body.title().block();
    this.headline =
        title >= 0 || body.container() < 0 ? Math.max(0, title) : tree.firstBlock(body.container());
  }

  /**
   * In the order of the page.
   *
   * @param domains of the site, to tell links to its first page from those to others
   */
  static List<Words> of(PageTree tree, BodyReading body, Set<String> domains) {
    Nameplate plate = new Nameplate(tree, body, domains);
    plate.read();
    return plate.found;
  }

  private void read() {
    if (headline > 0 && tree.blocks().getFirst().linkDensity() == 0) {
      TextBlock first = tree.blocks().getFirst();
      add(new Statement<>(first.text(), BASIS, Optional.of(first.original())), Kind.HEAD);
    }
    for (int i = 0; i < tree.size() && tree.firstBlock(i) <= headline && found.size() < MOST; i++) {
      boolean holdsHeadline = tree.endBlock(i) > headline;
      if (holdsHeadline) {
        continue;
      }
      if (tree.classes(i).has(NameSign.NAMEPLATE) || tree.id(i).has(NameSign.NAMEPLATE)) {
        take(i, Kind.NAMED);
      } else if (tree.name(i).equals("a") && leadsHome(i)) {
        take(i, Kind.LINK_HOME);
        describe(tree.node(i), Attribute.ARIA_LABEL, Kind.LINK_HOME);
      } else if (tree.name(i).equals("header") || tree.hasToken(i, Attribute.ROLE, "banner")) {
        take(i, Kind.HEAD);
      } else if (SHOWN.contains(tree.name(i)) && isWholeLine(i)) {
        take(i, Kind.SHOWN);
      } else if (tree.name(i).equals("img")) {
        describe(tree.node(i), Attribute.ALT, Kind.SHOWN);
      }
    }
  }

  /** The words of the element, of its first line if it has more, and of the pictures in it. */
  private void take(int element, Kind kind) {
    int lines = tree.endBlock(element) - tree.firstBlock(element);
    if (lines <= 1) {
      add(
          new Statement<>(
              tree.text(element, PrintedOutlet.LONGEST + 1), BASIS, tree.content(element)),
          kind);
    } else {
      TextBlock first = tree.blocks().get(tree.firstBlock(element));
      add(new Statement<>(first.text(), BASIS, Optional.of(first.original())), kind);
    }
    int node = tree.node(element);
    int end = Math.min(tree.markup().end(node), node + MOST_INSIDE);
    for (int i = node; i < end; i++) {
      describe(i, Attribute.ALT, kind);
    }
  }

  private void describe(int node, Attribute attribute, Kind kind) {
    String words = tree.markup().attribute(node, attribute);
    if (!words.isBlank()) {
      add(new Statement<>(words, BASIS, tree.markup().place(node, attribute)), kind);
    }
  }

  private void add(Statement<String> said, Kind kind) {
    String words =
        BEHIND.matcher(BEFORE.matcher(said.value().strip()).replaceFirst("")).replaceFirst("");
    if (!words.isEmpty()
        && said.value().length() <= PrintedOutlet.LONGEST
        && words.indexOf('\n') < 0
        && !HomePage.isNamed(words)) {
      found.add(new Words(said.with(words), kind));
    }
  }

  private boolean leadsHome(int element) {
    return PageAddress.of(tree.attribute(element, Attribute.HREF))
        .filter(PageAddress::isFirstPage)
        .filter(address -> address.host().map(this::isOwn).orElse(true))
        .isPresent();
  }

  private boolean isOwn(String host) {
    return DomainName.keys(host).stream().anyMatch(domains::contains);
  }

  private boolean isWholeLine(int element) {
    int block = tree.firstBlock(element);
    return block < tree.blocks().size()
        && tree.blocks().get(block).text().equals(tree.text(element, PrintedOutlet.LONGEST));
  }
}
