package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.MarkupRoles;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.text.Span;

/** The dates that elements of a page hold: microdata, {@code time}, names of classes, lines. */
final class DateElements {

  private static final Set<String> DATE_WORDS =
      Set.of(
          "date",
          "datum",
          "published",
          "pubdate",
          "publish",
          "publication",
          "time",
          "timestamp",
          "posted",
          "dateline",
          "datetime",
          "fecha",
          "data",
          "created",
          "veröffentlicht",
          "day",
          "meta",
          "byline",
          "info");

  /**
   * Elements whose text is read for a date: a list of comments must not cost more than the report.
   */
  private static final int MAX_LOOKED_AT = 500;

  private static final int LONGEST_TEXT = 200;

  /**
   * Blocks before the headline, and behind the report, where its date may stand. Swept on the half
   * of the public dates pages kept for development (320 pages, split by site, 2026-11-22): before
   * 5, 10, 20, 40 give 291, 292, 292, 291 right days; behind 3, 6, 12 give 292, 292, 291.
   */
  private static final int BEFORE = 10;

  private static final int BEHIND = 6;

  /**
   * Words beside a date without a label that are not of dates: a place, a name, a rubric. Swept on
   * the same pages: 3, 6, 12 give 287, 292, 292 right days.
   */
  private static final int OTHERS = 6;

  private final PageTree tree;
  private final BodyReading body;
  private final DateReader reader;
  private final int from;
  private final int to;

  /** Whether names of elements speak of dates: pages repeat them. */
  private final Map<String, Boolean> dateNames = new HashMap<>();

  final List<DateWitness> microdata = new ArrayList<>();
  final List<DateWitness> times = new ArrayList<>();
  final List<DateWitness> printed = new ArrayList<>();

  /** What elements print of which a word says that it is the publication's. */
  final List<DateWitness> labelled = new ArrayList<>();

  final List<DateWitness> modified = new ArrayList<>();

  DateElements(PageTree tree, BodyReading body, DateReader reader) {
    this.tree = tree;
    this.body = body;
    this.reader = reader;
    int container = body.container();
    int first = container < 0 ? 0 : tree.firstBlock(container);
    int title = body.title().block();
    this.from = (title >= 0 ? Math.min(title, first) : first) - BEFORE;
    this.to = (container < 0 ? tree.blocks().size() : tree.endBlock(container)) + BEHIND;
  }

  void read() {
    int looked = 0;
    for (int i = 0; i < tree.size() && looked < MAX_LOOKED_AT; i++) {
      String property = tree.attribute(i, Attribute.ITEMPROP);
      if (!property.isEmpty() && MarkupDates.meaning(property).isPresent()) {
        looked++;
        item(i, property);
      } else if (!body.isForeign(tree, i) && isDate(i)) {
        looked++;
        if (isNear(i)) {
          dated(i);
        }
      }
    }
  }

  private boolean isNear(int number) {
    int at = tree.firstBlock(number);
    return at >= from && at < to;
  }

  private boolean isDate(int number) {
    return tree.name(number).equals("time")
        || isDateName(tree.attribute(number, Attribute.CLASS))
        || isDateName(tree.attribute(number, Attribute.ID));
  }

  private boolean isDateName(String names) {
    return !names.isEmpty() && dateNames.computeIfAbsent(names, DateElements::holdsDateWord);
  }

  private static boolean holdsDateWord(String names) {
    for (String part : MarkupRoles.parts(names)) {
      if (DATE_WORDS.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Microdata: what the element's attributes say, and what it prints. */
  private void item(int number, String property) {
    boolean modifies = MarkupDates.is(property, MarkupDates.Meaning.MODIFIED);
    List<DateWitness> into = modifies ? modified : microdata;
    for (Attribute name : List.of(Attribute.CONTENT, Attribute.DATETIME, Attribute.TITLE)) {
      if (tree.has(number, name)) {
        stated(number, name, "itemprop " + property, into);
      }
    }
    print(number, "itemprop " + property + " printed", into);
  }

  /** An element of a date: its attributes for programs, its text for readers. */
  private void dated(int number) {
    boolean time = tree.name(number).equals("time");
    String basis = time ? "time element" : "date element";
    List<DateWitness> into = time ? times : printed;
    for (Attribute name : List.of(Attribute.DATETIME, Attribute.TITLE)) {
      boolean read = name == Attribute.DATETIME || tree.name(number).equals("abbr");
      if (read && tree.has(number, name) && !isUpdate(number)) {
        stated(number, name, basis, into);
      }
    }
    print(number, basis + " printed", into);
  }

  private void stated(int number, Attribute name, String basis, List<DateWitness> into) {
    DateWitness.machine(HtmlHead.attribute(tree.markup(), tree.node(number), name, basis), reader)
        .ifPresent(into::add);
  }

  /** Whether the words before the element say that its date is the update's, or today's. */
  private boolean isUpdate(int number) {
    String text = tree.text(number);
    Optional<DateWords.Label> label = DateWords.beside(text).label();
    if (label.isEmpty()) {
      label = labelBefore(number, text);
    }
    return label
        .filter(l -> l == DateWords.Label.UPDATED || l == DateWords.Label.TODAY)
        .isPresent();
  }

  /** What the words before the element say, in its line or alone in the line before. */
  private Optional<DateWords.Label> labelBefore(int number, String text) {
    int block = tree.firstBlock(number);
    if (block >= tree.blocks().size()) {
      return Optional.empty();
    }
    String line = tree.blocks().get(block).text();
    int at = line.indexOf(text);
    String before = at > 0 ? line.substring(Math.max(0, at - LONGEST_TEXT), at) : "";
    if (at == 0 && block > 0) {
      String above = tree.blocks().get(block - 1).text();
      before = above.length() < 40 && DateWords.beside(above).others() == 0 ? above : "";
    }
    DateWords.Beside beside = DateWords.beside(before);
    return beside
        .label()
        .filter(l -> beside.behind() <= 2 && reader.first(before(line, at)).isEmpty());
  }

  private static String before(String line, int at) {
    return at > 0 ? line.substring(0, at) : "";
  }

  /** Takes the dates that the element prints. */
  private void print(int number, String basis, List<DateWitness> into) {
    String text = tree.text(number);
    if (!text.isEmpty() && text.length() < LONGEST_TEXT) {
      DatedText.read(text, reader)
          .filter(DateElements::maySay)
          .ifPresent(
              line ->
                  take(line, text, basis, tree.content(number), labelBefore(number, text), into));
    }
  }

  private static boolean maySay(DatedText line) {
    return !line.sentence() && (line.others() <= OTHERS || line.isLabelled());
  }

  private void take(
      DatedText line,
      String text,
      String basis,
      Optional<Span> place,
      Optional<DateWords.Label> label,
      List<DateWitness> into) {
    boolean taken = false;
    for (DatedText.Labelled date : line.dates()) {
      DateWitness witness = DateWitness.printed(text, date, basis, place);
      switch (date.label().or(() -> label).orElse(DateWords.Label.FILLER)) {
        case UPDATED -> modified.add(witness);
        case TODAY -> {
          // the day of the visit says nothing of the report
        }
        case PUBLISHED -> {
          labelled.add(witness);
          taken = true;
        }
        case FILLER -> {
          if (!taken) {
            into.add(witness);
            taken = true;
          }
        }
      }
    }
  }

  /**
   * Lines near the headline and the report that are not its running text; else a line elsewhere
   * that names the headline and says when it was published.
   */
  List<DateWitness> lines() {
    List<DateWitness> found = new ArrayList<>();
    int end = Math.min(to, tree.blocks().size());
    for (int i = Math.max(0, from); i < end && found.isEmpty() && labelled.isEmpty(); i++) {
      if (tree.blocks().get(i).text().length() < LONGEST_TEXT) {
        line(i, false, found);
      }
    }
    String title = body.title().title().map(Statement::value).orElse("");
    for (int i = 0;
        i < tree.blocks().size() && found.isEmpty() && labelled.isEmpty() && !title.isEmpty();
        i++) {
      String text = tree.blocks().get(i).text();
      if (text.length() < 2 * LONGEST_TEXT && text.contains(title)) {
        line(i, true, found);
      }
    }
    return labelled.isEmpty() ? found : labelled;
  }

  private void line(int number, boolean labelled, List<DateWitness> into) {
    TextBlock block = tree.blocks().get(number);
    if (number == body.title().block() || body.isForeign(tree, block.owner())) {
      return;
    }
    boolean report = body.blocks().dropped(number).isEmpty();
    DatedText.read(block.text(), reader)
        .filter(line -> labelled || line.sentence() ? !report && line.isLabelled() : maySay(line))
        .ifPresent(
            line ->
                take(
                    line,
                    block.text(),
                    "line printed",
                    Optional.of(block.original()),
                    Optional.empty(),
                    into));
  }
}
