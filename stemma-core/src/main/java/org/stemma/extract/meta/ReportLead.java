package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LeadDate;
import org.stemma.extract.wording.YearlessDay;

/** The days that the first paragraphs of a report of HTML begin with. */
record ReportLead(ReportLines lines) {

  /** The day that the report begins with, as in {@code (18.01.2018) The ministers ...}. */
  Optional<DateWitness> day() {
    return day(text -> LeadDate.of(text, lines.reader()));
  }

  /** The same from before there were pages of the web. */
  Optional<DateWitness> filed() {
    DateReader archive = lines.reader().ofArchive();
    return day(text -> LeadDate.filed(text, archive));
  }

  private Optional<DateWitness> day(Function<String, Optional<DatedText.Labelled>> reading) {
    for (TextBlock block : leads()) {
      Optional<DatedText.Labelled> date = reading.apply(block.text());
      if (date.isPresent()) {
        return date.map(
            d ->
                DateWitness.printed(
                    block.text(), d, "start of the report", Optional.of(block.original())));
      }
    }
    return Optional.empty();
  }

  /**
   * Days without their year: those that the report begins with, then those on lines beside the
   * headline that are no sentences.
   */
  Stream<YearlessDay> yearless() {
    DateZone zone = DateZone.besideHeadline(lines.tree(), lines.body());
    Stream<YearlessDay> led =
        leads().stream().flatMap(b -> LeadDate.yearless(b.text(), lines.reader()).stream());
    Stream<YearlessDay> beside =
        IntStream.range(zone.from(), zone.to())
            .filter(i -> !lines.isForeign(i))
            .mapToObj(i -> lines.line(i).text())
            .flatMap(text -> YearlessDay.beside(text, lines.reader()).stream());
    return Stream.concat(led, beside);
  }

  /** The first paragraphs of the report, which its day may begin. */
  private List<TextBlock> leads() {
    List<TextBlock> leads = new ArrayList<>();
    for (int i = lines.first(); i < lines.end() && leads.size() < LeadDate.PARAGRAPHS; i++) {
      if (lines.isKept(i) && i != lines.body().title().block()) {
        leads.add(lines.line(i));
      }
    }
    return leads;
  }
}
