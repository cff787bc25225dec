package org.stemma.extract.meta;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.capture.FirstPage;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.HomePage;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.Masthead;

/**
 * The head that all pages of a site have: a day in it is that of the visit. Lives inside one
 * extraction.
 */
final class SiteHead {

  /** Elements of these are heads of sites by their names, beside which others stand. */
  private static final Set<DropReason> NAMED =
      Set.of(DropReason.DIALOG, DropReason.FORM, DropReason.MENU, DropReason.PAGE_HEADER);

  private static final Set<String> NAVIGATION = Set.of("nav");

  private final PageTree tree;
  private final BodyReading body;

  /** Blocks in which links to the first page of the site begin; read if a date asks for them. */
  private Optional<BitSet> home = Optional.empty();

  /** Blocks that stand over a part of it, or are one, so far as they were {@link #read}. */
  private final BitSet over = new BitSet();

  /** The first block that was read on the way from the headline upwards. */
  private int read = Integer.MAX_VALUE;

  /** Whether a part was met on that way since the last sentence of a report. */
  private boolean part;

  SiteHead(PageTree tree, BodyReading body) {
    this.tree = tree;
    this.body = body;
  }

  /**
   * Whether block {@code number} stands in it: by an element named so, or over the headline, in a
   * menu, or with something of it ({@link Masthead}) on the same line, on the line before, or
   * between it and the headline, where a link to the first page of the site says so too.
   */
  boolean holds(int number) {
    if (isIn(number, Set.of(DropReason.PAGE_HEADER))) {
      return true;
    }
    int headline = headline();
    if (number >= headline) {
      return false;
    }
    if (tree.enclosing(tree.blocks().get(number).owner(), NAVIGATION) >= 0) {
      return true;
    }
    if (number > 0 && Masthead.isPart(text(number - 1)) && !isIn(number - 1, NAMED)) {
      return true;
    }
    return isOver(number, headline);
  }

  /** Whether such a part stands between the block and the headline, and no report between them. */
  private boolean isOver(int number, int headline) {
    read = Math.min(read, headline);
    while (read > number) {
      read--;
      if (isReport(read)) {
        part = false;
      } else {
        part = part || Masthead.isPart(text(read));
        over.set(read, part);
        part = part || HomePage.isNamed(text(read)) || leadsHome(read);
      }
    }
    return over.get(number);
  }

  private boolean isIn(int number, Set<DropReason> reasons) {
    return body.blocks().dropped(number).filter(reasons::contains).isPresent();
  }

  /** Whether it is a sentence of the report: what is called the headline stands below it. */
  private boolean isReport(int number) {
    return body.blocks().dropped(number).isEmpty() && LineForm.endsSentence(text(number));
  }

  private int headline() {
    int title = body.title().block();
    return title >= 0 || body.container() < 0 ? title : tree.firstBlock(body.container());
  }

  private String text(int number) {
    return tree.blocks().get(number).text();
  }

  private boolean leadsHome(int number) {
    BitSet blocks = home.orElseGet(this::linksHome);
    home = Optional.of(blocks);
    return blocks.get(number);
  }

  private BitSet linksHome() {
    BitSet blocks = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("a") && FirstPage.is(tree.attribute(i, Attribute.HREF))) {
        blocks.set(tree.firstBlock(i));
      }
    }
    return blocks;
  }
}
