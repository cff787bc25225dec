package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.article.Byline;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.extract.wording.ClosingNames;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.LineSetting;
import org.stemma.extract.wording.NameLine;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.ReadingTime;
import org.stemma.extract.wording.ShortNames;
import org.stemma.extract.wording.SignOff;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.SignersOutlet;
import org.stemma.extract.wording.ToldNames;

/** The lines of a plain page that say who wrote; they are dropped. Not thread-safe; one page. */
final class SignedLines {

  /**
   * Words of a line that may sign. Swept 15 to 40 on `eval plain` (2026-11-29): 15 loses 7 points
   * (.0001) of F1 on one half, 40 changes no figure.
   */
  private static final int LONGEST_SIGNATURE = 25;

  /**
   * Lines of the report at whose end a signature may stand, a note on its author behind it. Swept 1
   * to 4 on `eval plain`: no figure changes.
   */
  private static final int TAIL = 2;

  /**
   * Lines below the title, in which a name beside an outlet signs. Swept 2 to 7 on `eval plain`: no
   * figure changes.
   */
  private static final int LINES_UNDER_TITLE = 4;

  /** Lines below the report in which a credit may stand. By judgement. */
  private static final int LINES_BELOW = 3;

  private final Page page;
  private final List<Line> lines;
  private final PrintedDates dates;
  private final int title;
  private final OutletForm outlets;
  private final List<Field<Byline>> bylines = new ArrayList<>();
  private Optional<Field<String>> outlet = Optional.empty();

  /**
   * @param title index of the headline; -1 if there is none
   * @param outlets the form of outlets' names in the language of the page
   */
  SignedLines(Page page, List<Line> lines, PrintedDates dates, int title, OutletForm outlets) {
    this.page = page;
    this.lines = lines;
    this.dates = dates;
    this.title = title;
    this.outlets = outlets;
  }

  /** Who signed, in order. */
  List<Field<Byline>> bylines() {
    return List.copyOf(bylines);
  }

  /** The outlet that stands beside a name. */
  Optional<Field<String>> outlet() {
    return outlet;
  }

  /** Reads signatures; if there are none, names alone between title and text. */
  void read(int bodyStart, ReportStretch stretch) {
    signOff();
    signatures(bodyStart, stretch);
    if (bylines.isEmpty()) {
      names(bodyStart);
    }
    if (bylines.isEmpty()) {
      ending();
    }
  }

  /** The letters of those who wrote are no text. */
  private void signOff() {
    int last = lines.size() - 1;
    while (last > title && !lines.get(last).isKept()) {
      last--;
    }
    if (last > title && SignOff.is(lines.get(last).words())) {
      lines.get(last).drop(DropReason.BYLINE);
    }
  }

  /** Who signs behind the last words of the report, or on a line of their own below it. */
  private void ending() {
    int last = lines.size() - 1;
    while (last > title && !lines.get(last).isKept()) {
      last--;
    }
    int end = Math.min(lines.size(), last + 1 + LINES_BELOW);
    for (int i = Math.max(title + 1, last); i < end && bylines.isEmpty(); i++) {
      Line line = lines.get(i);
      if (line.isKept() || line.dropped().equals(Optional.of(DropReason.AUTHOR_BOX))) {
        Optional<ClosingNames> names =
            ClosingNames.of(line.words(), outlets)
                .or(() -> ClosingNames.last(line.words(), setting(line), outlets))
                .filter(n -> !n.areTold(kept(line)));
        names.ifPresent(n -> n.bylines().forEach(byline -> add(byline, "end of report", line)));
        if (names.filter(ClosingNames::whole).isPresent() && line.isKept()) {
          line.drop(DropReason.BYLINE);
        }
      }
    }
  }

  private Optional<String> behindSigner(String words) {
    ShortNames spoken = ShortNames.of(lines.stream().map(Line::words).toList());
    return new SignersOutlet(outlets, spoken).in(words);
  }

  /** By the marks of emphasis around the line. */
  private LineSetting setting(Line line) {
    int at = Math.max(0, line.span().start() - 1);
    String before = page.text().substring(at, line.span().start() + 1);
    return before.indexOf('*') >= 0 || before.indexOf('_') >= 0
        ? LineSetting.EMPHASIS
        : LineSetting.PLAIN;
  }

  /** What the report tells above a line. */
  private Stream<String> kept(Line line) {
    return lines.stream().takeWhile(other -> other != line).filter(Line::isKept).map(Line::words);
  }

  /** Bylines stand near the title; a signed line may also end the text. */
  private void signatures(int bodyStart, ReportStretch stretch) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!maySign(line) || i == title || LineForm.words(line.words()) > LONGEST_SIGNATURE) {
        continue;
      }
      String words = i < bodyStart ? ReadingTime.without(line.words()) : line.words();
      boolean head = i < bodyStart;
      if (!head && i < stretch.end() - TAIL) {
        continue; // an entry of a list in the report names persons too
      }
      Optional<Signature> signature =
          Signature.of(words, outlets)
              .or(
                  () ->
                      dates
                          .named(line)
                          .flatMap(NamedDate::signed)
                          .flatMap(name -> Signature.of(name, outlets)))
              .or(() -> head ? Signature.among(line.words(), outlets) : Optional.empty());
      if (signature.isEmpty() && head && i <= title + LINES_UNDER_TITLE) {
        signature = Signature.barred(line.words(), outlets);
      }
      signature.flatMap(said -> untold(said, line)).ifPresent(said -> sign(line, said));
    }
  }

  /** Whether no step dropped it but for the time that it takes to read the report. */
  private static boolean maySign(Line line) {
    return line.isKept()
        || line.dropped().equals(Optional.of(DropReason.TOOLS))
            && !ReadingTime.without(line.words()).equals(line.words());
  }

  /** The signature without those of whom the report tells; none if it was of one of them. */
  private Optional<Signature> untold(Signature signature, Line line) {
    List<Byline> untold = ToldNames.without(signature.bylines(), line.words(), () -> keptBut(line));
    return untold.isEmpty() && !signature.bylines().isEmpty()
        ? Optional.empty()
        : Optional.of(new Signature(untold, signature.outlet()));
  }

  private Stream<String> keptBut(Line line) {
    return lines.stream().filter(other -> other != line && other.isKept()).map(Line::words);
  }

  /** Names of persons alone or beside a date, between title and text. */
  private void names(int bodyStart) {
    if (title < 0 || bodyStart >= lines.size()) {
      return;
    }
    // "Ana Sousa reports from Odal." ends as a sentence.
    int end = Math.min(bodyStart + 1, title + 1 + LINES_UNDER_TITLE);
    for (int i = title + 1; i < end && bylines.isEmpty(); i++) {
      Line line = lines.get(i);
      Optional<String> beside =
          line.isKept()
              ? dates.named(line).flatMap(named -> named.nameBeside(outlets))
              : Optional.empty();
      String name = beside.orElse(ReadingTime.without(line.words()));
      boolean dated =
          !name.equals(line.words()) || dates.isDateAlone(i - 1) || dates.isDateAlone(i + 1);
      if (maySign(line) && NameLine.mayBe(name)) {
        NameLine names = over(Math.max(bodyStart, i + 1));
        List<Byline> persons = names.persons(name, dated);
        if (!persons.isEmpty()) {
          sign(line, new Signature(persons, Optional.empty()));
          NamesBelow.of(lines, i + 1, names)
              .forEach((below, also) -> sign(below, new Signature(also, Optional.empty())));
        }
      }
    }
  }

  private NameLine over(int bodyStart) {
    return NameLine.over(
        lines.subList(bodyStart, lines.size()).stream()
            .filter(Line::isKept)
            .map(Line::words)
            .toList(),
        outlets);
  }

  private void add(Byline byline, String basis, Line line) {
    if (bylines.stream().noneMatch(known -> known.value().name().equals(byline.name()))) {
      bylines.add(new Field<>(byline, basis, Optional.of(page.evidence(line.span()))));
    }
  }

  private void sign(Line line, Signature signature) {
    Optional<String> beside =
        signature.outlet().filter(outlets::has).or(() -> behindSigner(line.words()));
    signature.bylines().stream()
        .filter(byline -> !beside.equals(Optional.of(byline.name())))
        .forEach(byline -> add(byline, "byline", line));
    if (outlet.isEmpty()) {
      outlet =
          beside.map(name -> new Field<>(name, "byline", Optional.of(page.evidence(line.span()))));
    }
    dates.readBeside(line);
    line.drop(DropReason.BYLINE);
  }
}
