package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import org.stemma.article.WitnessKind;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.OtherItem;
import org.stemma.extract.tree.OtherItems;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;

/** The dates that elements of a page hold: microdata, {@code time}, names of classes. */
final class DateElements {

  /**
   * Elements whose text is read for a date: a list of comments must not cost more than the report.
   * Swept 200 to 2,000, as the next but one, on {@code eval dates} (2026-11-29): no figure changes.
   */
  private static final int MAX_LOOKED_AT = 500;

  /** Units of what an element prints: as of a line. */
  private static final int LONGEST_TEXT = DateLines.LONGEST;

  /** Units of an element in which its label is looked for: a bound on work. Swept 500 to 8,000. */
  static final int LONGEST_LABELLED = 2_000;

  private final PageTree tree;
  private final BodyReading body;
  private final DateReader reader;
  private final SiteHead site;
  private final OtherBoxes boxes;
  private final FoundDates found;
  private final ElementLabels labels;
  private final DateZone near;
  private final DateZone beside;

  private final ListedDays listed;

  DateElements(
      PageTree tree,
      BodyReading body,
      DateReader reader,
      SiteHead site,
      OtherBoxes boxes,
      FoundDates found) {
    this.tree = tree;
    this.body = body;
    this.reader = reader;
    this.site = site;
    this.boxes = boxes;
    this.found = found;
    this.labels = new ElementLabels(tree, reader);
    this.listed = new ListedDays(tree, found);
    this.near = DateZone.aroundReport(tree, body);
    this.beside = DateZone.besideHeadline(tree, body);
  }

  void read() {
    OtherItems items = new OtherItems(tree.markup());
    int looked = 0;
    for (int i = 0; i < tree.size() && looked < MAX_LOOKED_AT; i++) {
      String property = tree.attribute(i, Attribute.ITEMPROP);
      if (!property.isEmpty() && MarkupDates.meaning(property).isPresent()) {
        looked++;
        Optional<OtherItem> other = items.around(tree.node(i));
        if (other.isEmpty()) {
          if (!boxes.holds(i, tree.firstBlock(i), false)) {
            item(i, property);
          }
        } else if (other.get() != OtherItem.MEDIA) {
          found.listed.add(tree.firstBlock(i));
        } else if (near.holds(tree.firstBlock(i))) {
          print(i, "itemprop " + property + " printed", near(tree.firstBlock(i), false));
        }
      } else if (isDate(i) && !body.isForeign(tree, i)) {
        looked++;
        if (near.holds(tree.firstBlock(i))) {
          dated(i);
        }
      }
    }
    listed.drop();
  }

  private boolean isDate(int number) {
    return tree.name(number).equals("time")
        || tree.classes(number).mayHoldDate()
        || tree.id(number).mayHoldDate();
  }

  /** Microdata: what the element's attributes say, and what it prints. */
  private void item(int number, String property) {
    boolean modifies = MarkupDates.is(property, MarkupDates.Meaning.MODIFIED);
    List<DateWitness> into = modifies ? found.modified : found.microdata;
    for (Attribute name : List.of(Attribute.CONTENT, Attribute.DATETIME, Attribute.TITLE)) {
      if (tree.has(number, name)) {
        stated(number, name, WitnessKind.MICRODATA, "itemprop " + property, into);
      }
    }
    print(number, "itemprop " + property + " printed", into);
    if (modifies) {
      ofUpdate(number);
    }
  }

  /** Keeps the line of the day of an update from being read once more, for lack of a label. */
  private void ofUpdate(int number) {
    int block = tree.firstBlock(number);
    if (block < tree.blocks().size()
        && UpdateElement.isLabelled(
            tree.blocks().get(block).text(), tree.text(number, LONGEST_LABELLED))) {
      found.updates.add(block);
    }
  }

  /** An element of a date: its attributes for programs, its text for readers. */
  private void dated(int number) {
    String text = tree.text(number, LONGEST_LABELLED);
    if (!mayHold(number, text)) {
      return;
    }
    Optional<DatedText> printed = printed(text);
    boolean time = tree.name(number).equals("time");
    boolean silent = printed.isEmpty() && !isStated(number);
    if (silent && (text.length() < LONGEST_TEXT || !mayBeOfUpdate(number, time))
        || site.holds(tree.firstBlock(number))) {
      return;
    }
    String basis = time ? "time element" : "date element";
    Optional<DateWords.Label> said = labels.said(number, text);
    if (boxes.holds(number, tree.firstBlock(number), said.isPresent() && !isOther(said))) {
      return;
    }
    boolean update =
        said.map(label -> time && label == DateWords.Label.UPDATED)
            .orElseGet(() -> mayBeNamed(number, time) && UpdateElement.is(tree, number));
    if (update) {
      ofUpdate(number);
    }
    List<DateWitness> into = update ? found.modified : near(tree.firstBlock(number), time);
    int distant = found.distant.size();
    if (tree.has(number, Attribute.DATETIME) && (update || !isOther(said))) {
      stated(number, Attribute.DATETIME, WitnessKind.ELEMENT, basis, into);
    }
    boolean abbreviated = tree.name(number).equals("abbr");
    if (abbreviated && tree.has(number, Attribute.TITLE) && !isOther(said)) {
      stated(number, Attribute.TITLE, WitnessKind.ELEMENT, basis, into);
    }
    printed.ifPresent(line -> take(line, number, text, basis + " printed", into));
    listed.add(number, found.distant.subList(distant, found.distant.size()));
  }

  /** Whether a date may stand in the element: many have a label alone, or a box around nothing. */
  private boolean mayHold(int number, String text) {
    return LineForm.hasDigit(text) || isStated(number);
  }

  /** Whether an attribute may state a date. */
  private boolean isStated(int number) {
    return tree.has(number, Attribute.DATETIME) || tree.has(number, Attribute.TITLE);
  }

  /** Whether the element may be of an update whose day a line of its own prints. */
  private boolean mayBeOfUpdate(int number, boolean time) {
    return time || UpdateElement.is(tree, number);
  }

  /**
   * Whether the name of the element tells which date it holds: far from the headline only that of a
   * {@code time} element does ({@code eval dates}, 2026-11-29: one right day is lost without).
   */
  private boolean mayBeNamed(int number, boolean time) {
    return time || beside.holds(tree.firstBlock(number));
  }

  private List<DateWitness> near(int block, boolean time) {
    if (!beside.holds(block) || boxes.isBehindReport(block)) {
      return found.distant;
    }
    return block < body.title().block() ? found.above : time ? found.times : found.printed;
  }

  private void stated(
      int number, Attribute name, WitnessKind kind, String basis, List<DateWitness> into) {
    Statement<String> said = HtmlHead.attribute(tree.markup(), tree.node(number), name, basis);
    (mayBeOfArchive(number, kind)
            ? DateWitness.declared(kind, said, reader)
            : DateWitness.machine(kind, said, reader))
        .ifPresent(into::add);
  }

  /**
   * Whether a day from before the web may be that of the page: microdata say so, and an element
   * beside the headline that is no part of the text, which may tell of history.
   */
  private boolean mayBeOfArchive(int number, WitnessKind kind) {
    int block = tree.firstBlock(number);
    return kind == WitnessKind.MICRODATA
        || beside.holds(block)
            && !boxes.isBehindReport(block)
            && body.blocks().dropped(block).isPresent();
  }

  private static boolean isOther(Optional<DateWords.Label> said) {
    return said.filter(DateWords.Label::isOfAnotherDate).isPresent();
  }

  /** Takes the dates that the element prints. */
  private void print(int number, String basis, List<DateWitness> into) {
    String text = tree.text(number, LONGEST_TEXT);
    printed(text).ifPresent(line -> take(line, number, text, basis, into));
  }

  private Optional<DatedText> printed(String text) {
    return text.length() < LONGEST_TEXT ? DatedText.read(text, reader) : Optional.empty();
  }

  private void take(DatedText line, int number, String text, String basis, List<DateWitness> into) {
    if (DateLines.maySay(line, text, reader)) {
      found.take(line, text, basis, tree.content(number), () -> labels.before(number, text), into);
    }
  }
}
