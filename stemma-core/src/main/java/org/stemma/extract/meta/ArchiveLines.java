package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.UnsetDate;

/**
 * The day of a report from before there were pages of the web, as lines beside its headline print
 * it, where nothing else dates the page: on a line that calls it the day of publication, or that
 * signs the report, or beside such a line. Any other line may tell of a day of history, and a day
 * that programs write for none is none in print either.
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
    Optional<DateWords.Label> label = line.dates().get(0).label();
    if (label.isPresent() && label.get() != DateWords.Label.FILLER) {
      return !label.get().isOfAnotherDate();
    }
    boolean alone = DatedText.of(lines.line(number).text(), reader).isPresent();
    return signs(number) || alone && (signs(number - 1) || signs(number + 1));
  }

  private boolean signs(int number) {
    return number >= 0
        && number < lines.size()
        && (Signature.of(lines.line(number).text()).isPresent()
            || lines.body().blocks().dropped(number).equals(Optional.of(DropReason.BYLINE)));
  }
}
