package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.CreditRow;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;

/** The dates that lines of a page print, where no element says that it holds one. */
final class DateLines {

  /**
   * Units of a line that is more than a date and less than running text. Swept 120 to 400 on {@code
   * eval dates} (2026-11-29; .935 and .917 right days on the halves): no figure changes.
   */
  static final int LONGEST = 200;

  /**
   * Words beside a date without a label that are not of dates: a place, a name, a rubric; those of
   * credits behind it do not count. Swept on the development half of the public dates pages
   * (2026-11-22): 3, 6, 12 give 287, 292, 292 right days.
   */
  private static final int OTHERS = 6;

  /**
   * The same of one that names the headline too. Swept 300 to 800 on {@code eval dates}
   * (2026-11-29): no figure changes.
   */
  private static final int LONGEST_WITH_TITLE = 400;

  private final ReportLines lines;
  private final SiteHead site;
  private final OtherBoxes boxes;
  private final FoundDates found;
  private final OwnPlace place;

  /** Which days of a line are taken. */
  private enum Wanted {
    /** Those that a word calls so. */
    LABELLED,
    /** These, and others where a report prints its own. */
    IN_PLACE,
    /** All. */
    ANY
  }

  DateLines(ReportLines lines, SiteHead site, OtherBoxes boxes, FoundDates found) {
    this.lines = lines;
    this.site = site;
    this.boxes = boxes;
    this.found = found;
    this.place = new OwnPlace(lines);
  }

  /** Whether a date in {@code text}, read as {@code line}, may be that of the page. */
  static boolean maySay(DatedText line, String text, DateReader reader) {
    return !line.sentence()
        && (line.others() <= OTHERS
            || line.isLabelled()
            || DatedText.read(CreditRow.before(text), reader)
                .filter(bare -> bare.others() <= OTHERS)
                .isPresent());
  }

  /** What {@code zone} prints below the headline, then above it; labelled days first. */
  List<DateWitness> beside(DateZone zone) {
    int title = lines.body().title().block();
    int labelled = found.labelled.size();
    List<DateWitness> said = new ArrayList<>(in(zone.below(title)));
    boolean isSaid = found.labelled.size() > labelled;
    List<DateWitness> above = List.copyOf(in(zone.above(title)));
    boolean isSaidAbove = !isSaid && found.labelled.size() > labelled;
    said.addAll(found.witnessesAbove());
    said.addAll(isSaidAbove ? 0 : said.size(), above);
    return said;
  }

  /** Lines beside the headline or near the report that are not its running text. */
  List<DateWitness> in(DateZone zone) {
    List<DateWitness> said = new ArrayList<>();
    int labelled = found.labelled.size();
    for (int i = zone.from();
        i < zone.to() && said.isEmpty() && found.labelled.size() == labelled;
        i++) {
      if (i == lines.body().title().block()) {
        underHeadline(lines.line(i), said);
      } else if (!found.listed.contains(i)) {
        line(i, Wanted.IN_PLACE, said);
      }
    }
    return found.labelled.size() > labelled
        ? found.labelled.subList(labelled, found.labelled.size())
        : said;
  }

  /** A line anywhere that names the headline and says when it was published. */
  List<DateWitness> withTitle() {
    List<DateWitness> said = new ArrayList<>();
    String title = lines.body().title().title().map(Statement::value).orElse("");
    int labelled = found.labelled.size();
    for (int i = 0;
        i < lines.size() && found.labelled.size() == labelled && !title.isEmpty();
        i++) {
      String text = lines.line(i).text();
      if (text.length() < LONGEST_WITH_TITLE && text.contains(title)) {
        line(i, Wanted.LABELLED, said);
      }
    }
    return found.labelled.subList(labelled, found.labelled.size());
  }

  /** The day on the page's own card in a list of reports. */
  List<DateWitness> onOwnCard() {
    List<DateWitness> said = new ArrayList<>();
    for (int i = 0; i < lines.size() && said.isEmpty(); i++) {
      for (int beside : boxes.besideOwnHeadline(i).toArray()) {
        if (beside == i) {
          underHeadline(lines.line(i), said);
        } else {
          line(beside, Wanted.ANY, said);
        }
      }
    }
    return said;
  }

  /**
   * What lines near the report print beside what markup says: the days that a word calls those of
   * publication or update. Only short lines that are no part of the report are read, which are few.
   * A day that nothing calls so is no witness against markup: on the public dates pages 9 such
   * lines beside a headline differed from it, and gave the day of the visit, of an event, of a
   * post.
   */
  void labelled(DateZone zone) {
    for (int i = zone.from(); i < zone.to(); i++) {
      TextBlock block = lines.line(i);
      if (block.text().length() < LONGEST
          && !lines.isKept(i)
          && LineForm.hasDigit(block.text())
          && !found.listed.contains(i)
          && !FilingLinks.ELSEWHERE.contains(lines.body().blocks().dropped(i).orElseThrow())) {
        line(i, Wanted.LABELLED, new ArrayList<>());
        times(i);
      }
    }
  }

  /** A line that names only a time of day is of the day that the line before it prints. */
  private void times(int number) {
    if (number > 0 && lines.dates(number).isEmpty()) {
      TextBlock block = lines.line(number);
      String above = lines.line(number - 1).text();
      DatedText.of(above + "\n" + block.text(), lines.reader())
          .map(read -> read.behind(above.length()))
          .ifPresent(read -> take(read, block, Optional::empty, new ArrayList<>()));
    }
  }

  /**
   * The lines behind the first in the element of the headline: {@code Title<br>3 May 2024 | Ana}.
   */
  private void underHeadline(TextBlock block, List<DateWitness> into) {
    int end = block.text().indexOf('\n');
    if (end > 0 && block.text().length() - end < LONGEST) {
      TextBlock under = block.part(end + 1, block.text().length());
      DatedText.read(under.text(), lines.reader())
          .filter(line -> maySay(line, under.text(), lines.reader()))
          .ifPresent(line -> take(line, under, Optional::empty, into));
    }
  }

  /** Of a long line, which is running text or a notice, only the beginning is read. */
  private void line(int number, Wanted wanted, List<DateWitness> into) {
    TextBlock block = lines.line(number);
    if (number == lines.body().title().block()
        || lines.isForeign(number)
        || found.updates.contains(number)
        || number > 0 && isLabelOfMatter(lines.line(number - 1).text())) {
      return;
    }
    boolean report = lines.isKept(number);
    boolean labelled = wanted == Wanted.LABELLED;
    boolean whole = labelled || block.text().length() < LONGEST;
    String text = whole ? block.text() : block.text().substring(0, LONGEST);
    Optional<DatedText> read = whole ? lines.dated(number) : DatedText.read(text, lines.reader());
    read.filter(
            line ->
                labelled || !whole || line.sentence()
                    ? !report && (line.isLabelled() || labelAbove(number, line).isPresent())
                    : maySay(line, text, lines.reader()))
        .filter(
            line ->
                wanted != Wanted.IN_PLACE
                    || line.isLabelled()
                    || labelAbove(number, line).isPresent()
                    || place.holds(number, line))
        .filter(line -> !site.holds(number))
        .filter(line -> !boxes.holds(block.owner(), number, line.isLabelled()))
        .ifPresent(line -> take(line, block, () -> labelAbove(number, line), into));
  }

  /**
   * Whether a line is nothing but the label of what is told on the line below it ("Deadline:"). A
   * colon alone is no sign of it: "Share:".
   */
  static boolean isLabelOfMatter(String line) {
    return line.length() < ElementLabels.LONGEST_LABEL
        && line.endsWith(":")
        && DatedText.isOfMatter(line.substring(0, line.length() - 1));
  }

  /** What a line that is nothing but a label says of the day that stands alone on the next one. */
  private Optional<DateWords.Label> labelAbove(int number, DatedText line) {
    boolean alone =
        line.others() == 0
            || line.others() <= OTHERS && new DayForm(lines.line(number).text(), line).opens();
    String above = number > 0 && alone ? lines.line(number - 1).text() : "";
    return above.isEmpty() || above.length() >= ElementLabels.LONGEST_LABEL
        ? Optional.empty()
        : Optional.of(DateWords.beside(above))
            .filter(words -> words.others() == 0)
            .flatMap(DateWords.Beside::label)
            .filter(label -> label != DateWords.Label.FILLER);
  }

  private void take(
      DatedText line,
      TextBlock block,
      Supplier<Optional<DateWords.Label>> label,
      List<DateWitness> into) {
    found.take(line, block.text(), "line printed", Optional.of(block.original()), label, into);
  }
}
