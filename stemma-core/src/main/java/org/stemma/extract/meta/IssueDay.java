package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.IssueLine;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.UnsetDate;

/**
 * The day of the issue of a paper whose page this is, as the line below its name prints it over all
 * reports ({@link IssueLine}), where nothing else dates the page: a day there with nothing beside
 * it is that of the visit, one beside the number of an issue or the word for a printed edition is
 * not. None where two such lines differ.
 */
record IssueDay(ReportLines lines) {

  Optional<DateWitness> witness() {
    List<DateWitness> said =
        IntStream.range(0, Math.min(top(), lines.size()))
            .filter(i -> !lines.isForeign(i))
            .mapToObj(this::read)
            .flatMap(Optional::stream)
            .toList();
    return said.stream()
        .findFirst()
        .filter(one -> said.stream().allMatch(other -> other.day().equals(one.day())));
  }

  /** The headline, or the first line of the report. */
  private int top() {
    int title = lines.body().title().block();
    int first = IntStream.range(0, lines.size()).filter(this::isText).findFirst().orElse(0);
    return Math.max(title, first);
  }

  private boolean isText(int number) {
    return lines.isKept(number) && lines.line(number).isRunning();
  }

  private Optional<DateWitness> read(int number) {
    String text = lines.line(number).text();
    DateReader reader = lines.reader();
    return text.length() >= DateLines.LONGEST
            || !LineForm.hasDigit(text)
            || !IssueLine.is(text, reader)
        ? Optional.empty()
        : DatedText.read(text, reader)
            .filter(line -> !line.sentence())
            .map(line -> line.dates().get(0))
            .filter(date -> date.label().filter(l -> l.isOfAnotherDate()).isEmpty())
            .filter(date -> !UnsetDate.is(date.date()))
            .map(
                date ->
                    DateWitness.printed(
                        text,
                        date,
                        "issue of the paper",
                        Optional.of(lines.line(number).original())));
  }
}
