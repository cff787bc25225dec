package org.stemma.extract.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.BylineDay;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.DayLine;
import org.stemma.extract.wording.IssueLine;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.UnsetDate;

/**
 * The day of a report from before there were pages of the web, as lines beside its headline print
 * it, where nothing else dates the page: on a line that calls it the day of publication, or that
 * signs the report, or beside such a line; with nothing else ({@link DayLine}) directly below or
 * above the headline, if no other line of the page has such a day of its own. Any other line may
 * tell of a day of history, and a day that programs write for none is none in print either.
 *
 * @param updates numbers of the lines of an update
 */
record ArchiveLines(ReportLines lines, OtherBoxes boxes, Set<Integer> updates) {

  List<DateWitness> in(DateZone zone) {
    DateReader reader = lines.reader().ofArchive();
    List<DateWitness> said = new ArrayList<>();
    for (int i = zone.from(); i < zone.to() && said.isEmpty(); i++) {
      if (!lines.isKept(i) && !lines.isForeign(i) && !updates.contains(i)) {
        read(i, reader).ifPresent(said::add);
      }
    }
    return said;
  }

  private Optional<DateWitness> read(int number, DateReader reader) {
    String text = lines.line(number).text();
    return text.length() >= DateLines.LONGEST
        ? Optional.empty()
        : DatedText.read(text, reader)
            .filter(line -> !line.sentence())
            .filter(line -> isStated(line, number, reader))
            .filter(line -> !boxes.holds(lines.line(number).owner(), number, false))
            .map(line -> line.dates().get(0))
            .filter(date -> !UnsetDate.is(date.date()))
            .map(
                date ->
                    DateWitness.printed(
                        text, date, "line printed", Optional.of(lines.line(number).original())));
  }

  private boolean isStated(DatedText line, int number, DateReader reader) {
    if (IssueLine.is(lines.line(number).text(), reader)) {
      return isBesideHeadline(number) && isOnlyDay(number, reader);
    }
    Optional<DateWords.Label> label = line.dates().get(0).label();
    if (label.isPresent() && label.get() != DateWords.Label.FILLER) {
      return !label.get().isOfAnotherDate();
    }
    boolean alone = DatedText.of(lines.line(number).text(), reader).isPresent();
    return signs(number)
        || BylineDay.is(lines.line(number).text(), line)
        || alone && (signs(number - 1) || signs(number + 1))
        || isBesideHeadline(number) && isOnlyDay(number, reader);
  }

  /** Whether nothing, or only what was left out, stands between the line and the headline. */
  private boolean isBesideHeadline(int number) {
    int title = lines.body().title().block();
    if (title < 0 || lines.tree().headingLevel(lines.line(number).owner()) > 0) {
      return false;
    }
    for (int i = Math.min(title, number) + 1; i < Math.max(title, number); i++) {
      if (lines.isKept(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line prints a day and nothing else, and no other line another day. */
  private boolean isOnlyDay(int number, DateReader reader) {
    Optional<LocalDate> own = day(number, reader);
    return own.filter(DayLine::isOfArchive).isPresent()
        && IntStream.range(0, lines.size())
            .filter(i -> i != number)
            .mapToObj(i -> day(i, reader))
            .allMatch(other -> other.isEmpty() || other.equals(own));
  }

  private Optional<LocalDate> day(int number, DateReader reader) {
    String text = lines.line(number).text();
    return text.length() < DateLines.LONGEST
        ? DayLine.day(text, reader).map(DatedText.Labelled::date)
        : Optional.empty();
  }

  /** Whether a line that names somebody and an old day may name a place of history instead. */
  private boolean isPlace(String line) {
    return !PersonNames.beginGiven(line)
        && !BylineOpening.isAt(line)
        && lines.reader().first(line).isEmpty();
  }

  private boolean signs(int number) {
    return number >= 0
        && number < lines.size()
        && (Signature.of(lines.line(number).text()).isPresent()
            || lines.body().blocks().dropped(number).equals(Optional.of(DropReason.BYLINE))
                && !isPlace(lines.line(number).text()));
  }
}
