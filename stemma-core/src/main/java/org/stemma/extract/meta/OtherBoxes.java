package org.stemma.extract.meta;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.article.DropReason;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.NameSign;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Script;

/**
 * Tells whether a date stands in a box of a page that tells of something else than its report. The
 * cascade, for the element of the date and those around it up to the report or its headline:
 *
 * <ol>
 *   <li>a quotation, a figure or an element named so: a post of another site that was set in, what
 *       is on, the weather; beside the headline no date that its own words or microdata call the
 *       day of publication is lost to the name of an element ({@code category-weather});
 *   <li>what shows the page's own headline again is no such box, nor is what holds kept text;
 *   <li>the card of another report or an event: few blocks, with a link or a heading that reads as
 *       a headline, over the date or right below it; beside the page's headline only if its element
 *       holds one thing ({@code li});
 *   <li>an {@code aside} with a heading over the date.
 * </ol>
 *
 * <p>Asked of the few elements and lines that hold a date. Lives inside one extraction.
 */
final class OtherBoxes {

  /** Elements around the date that are asked: by judgement, a bound on work. */
  private static final int HIGHEST = 10;

  /** Blocks of a card, by judgement: headline, section, date, excerpt, author, "read more". */
  private static final int MOST_ON_A_CARD = 6;

  /** Elements of a card, or blocks over a date, that are looked at: a bound on work. */
  private static final int LOOKED_AT = 60;

  /** Words of a headline, by judgement; the name of whoever wrote, and of a rubric, has fewer. */
  private static final int FEWEST_WORDS = 3;

  /** Words of a name, each with a capital: by judgement, two given and two family names. */
  private static final int LONGEST_NAME = 4;

  /** Units of a headline that are read: by judgement, a bound on work. */
  private static final int LONGEST = 300;

  /** Elements that hold one thing each. */
  private static final Set<String> ITEMS = Set.of("article", "aside", "li");

  private static final Set<String> SET_IN = Set.of("blockquote", "figure");

  /** Reasons for which a line is dropped whose link is no headline. */
  private static final Set<DropReason> BUTTONS =
      EnumSet.of(
          DropReason.BYLINE,
          DropReason.COMMENTS,
          DropReason.FEEDBACK,
          DropReason.FOLLOW,
          DropReason.LOGIN,
          DropReason.NEWSLETTER_BOX,
          DropReason.SHARE_BUTTONS,
          DropReason.SUBSCRIPTION,
          DropReason.TAGS,
          DropReason.TOOLS);

  private final PageTree tree;
  private final BodyReading body;
  private final DateZone beside;

  /** The key of the page's headline; empty if it has none. */
  private final String headline;

  /** Kept blocks among the first ones, by their number; counted if a date asks for them. */
  private Optional<int[]> kept = Optional.empty();

  OtherBoxes(PageTree tree, BodyReading body) {
    this.tree = tree;
    this.body = body;
    this.beside = DateZone.besideHeadline(tree, body);
    this.headline = LineForm.key(body.title().title().map(Statement::value).orElse(""));
  }

  /**
   * Whether the date stands in such a box.
   *
   * @param element the smallest that holds the date
   * @param block in which it stands
   * @param published whether a word beside it says that it is of a publication
   */
  boolean holds(int element, int block, boolean published) {
    boolean far = isFar(block);
    boolean own = isOwn(element, block, published);
    int at = element;
    for (int i = 0; i < HIGHEST && at >= 0 && !isAroundReport(at); i++) {
      if (SET_IN.contains(tree.name(at)) || !own && isNamedOtherMatter(at)) {
        return true;
      }
      boolean card = isCard(at);
      boolean item = ITEMS.contains(tree.name(at));
      if ((item || far && card) && !holdsKept(at)) {
        if (card && showsOwnHeadline(at)) {
          return false;
        }
        if (card && (item || !published) && holdsHeadline(at, block)
            || !published && tree.name(at).equals("aside") && isUnderHeading(at, block)) {
          return true;
        }
      }
      at = tree.parent(at);
    }
    return false;
  }

  /** Whether the block stands behind the report, or not beside a headline that the page prints. */
  private boolean isFar(int block) {
    return isBehindReport(block) || body.title().block() >= 0 && !beside.holds(block);
  }

  boolean isBehindReport(int block) {
    return body.container() >= 0 && block >= tree.endBlock(body.container());
  }

  private boolean isAroundReport(int element) {
    int title = body.title().block();
    return tree.inside(body.container(), element)
        || title >= tree.firstBlock(element) && title < tree.endBlock(element);
  }

  /** Whether the date stands beside the printed headline and is called that of a publication. */
  private boolean isOwn(int element, int block, boolean published) {
    return body.title().block() >= 0
        && !isFar(block)
        && (published || !tree.attribute(element, Attribute.ITEMPROP).isEmpty());
  }

  private boolean isNamedOtherMatter(int element) {
    return tree.classes(element).has(NameSign.OTHER_MATTER)
        || tree.id(element).has(NameSign.OTHER_MATTER);
  }

  private boolean holdsKept(int box) {
    int[] before = kept.orElseGet(this::kept);
    kept = Optional.of(before);
    return before[tree.endBlock(box)] > before[tree.firstBlock(box)];
  }

  private int[] kept() {
    int[] before = new int[tree.blocks().size() + 1];
    for (int i = 0; i < tree.blocks().size(); i++) {
      before[i + 1] = before[i] + (body.blocks().dropped(i).isEmpty() ? 1 : 0);
    }
    return before;
  }

  /**
   * The blocks beside one that shows the page's own headline again: its card in a list of reports.
   * None of any other, nor where it stands among all of a list.
   */
  IntStream besideOwnHeadline(int block) {
    int box = tree.blocks().get(block).owner();
    if (block == body.title().block()
        || !isOwnHeadline(block)
        || !isCard(box)
        || isAroundReport(box)) {
      return IntStream.empty();
    }
    int parent = tree.parent(box);
    while (parent >= 0 && isCard(parent) && !isAroundReport(parent)) {
      box = parent;
      parent = tree.parent(box);
    }
    return IntStream.range(tree.firstBlock(box), tree.endBlock(box));
  }

  private boolean isCard(int box) {
    return tree.endBlock(box) - tree.firstBlock(box) <= MOST_ON_A_CARD;
  }

  private boolean isOwnHeadline(int block) {
    return !headline.isEmpty() && headline.equals(LineForm.key(firstLine(block)));
  }

  private String firstLine(int block) {
    String text = tree.blocks().get(block).text();
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private boolean showsOwnHeadline(int box) {
    return IntStream.range(tree.firstBlock(box), tree.endBlock(box)).anyMatch(this::isOwnHeadline);
  }

  /** Whether a heading of the box stands over the date. */
  private boolean isUnderHeading(int box, int block) {
    int from = Math.max(tree.firstBlock(box), block - LOOKED_AT);
    for (int i = Math.min(block, tree.blocks().size() - 1); i >= from; i--) {
      if (tree.heading(tree.blocks().get(i).owner()) > box) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsHeadline(int box, int block) {
    int end = Math.min(tree.end(box), box + LOOKED_AT);
    for (int i = box; i < end && tree.firstBlock(i) <= block + 1; i++) {
      if ((isLink(i) || tree.headingLevel(i) > 0) && isHeadline(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a link that may lead to another page, and not to whoever wrote. */
  private boolean isLink(int element) {
    if (!tree.name(element).equals("a")) {
      return false;
    }
    String address = tree.attribute(element, Attribute.HREF);
    return !address.isBlank() && !address.startsWith("#") && !AuthorElements.leads(tree, element);
  }

  /** Whether the words of a link or a heading read as a headline. */
  private boolean isHeadline(int element) {
    int block = tree.firstBlock(element);
    if (block < tree.blocks().size()
        && body.blocks().dropped(block).filter(BUTTONS::contains).isPresent()) {
      return false;
    }
    String text = tree.text(element, LONGEST);
    int words = DateWords.beside(text).others();
    boolean name = words <= LONGEST_NAME && LineForm.isCapitalised(text);
    return words >= FEWEST_WORDS && !name || isUnspaced(text);
  }

  /** Whether it has so many words of a script without blanks, besides a date. */
  private static boolean isUnspaced(String text) {
    return LineForm.words(text) > LONGEST_NAME && text.codePoints().anyMatch(Script::isUnspaced);
  }
}
