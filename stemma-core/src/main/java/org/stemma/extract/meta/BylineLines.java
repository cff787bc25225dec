package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.article.Byline;
import org.stemma.extract.tree.SetApart;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.ClockTime;
import org.stemma.extract.wording.ClosingNames;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.NameClaim;
import org.stemma.extract.wording.NameLine;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.PenNames;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.ReadingTime;
import org.stemma.extract.wording.Signature;
import org.stemma.extract.wording.SignedWords;
import org.stemma.extract.wording.ToldNames;

/** Lines that say who wrote, where no element declares it. */
final class BylineLines {

  /**
   * Blocks before the report, and at either end of it, that may be a line of the author's. Swept 8
   * to 20: 8 loses 116 points of authors on one half, 20 the same.
   */
  static final int LINES = 12;

  /** Units of such a line. Swept 80 to 160: no figure changes. */
  static final int LONGEST = 120;

  /** Lines at the end of the report. Swept 2 to 5: no figure changes. */
  private static final int LAST_LINES = 3;

  /** The first character of Han; its colon stands behind it. */
  private static final char FIRST_OF_HAN = '\u2E80';

  private static final Pattern PARTS =
      Pattern.compile(
          "\\s{0,3}(?:[|•·\\n]|\\s[-–—]\\s|(?<=\\d\\s{0,2})"
              + ClockTime.WORDS_BEHIND
              + "\\s)\\s{0,3}");

  private final ReportLines lines;
  private final Signers signers;

  /** The lines that were read as ends of the report. */
  private final BitSet endings = new BitSet();

  BylineLines(ReportLines lines, Signers signers) {
    this.lines = lines;
    this.signers = signers;
  }

  /** Lines before the report and at its ends; a labelled one anywhere; a name beside the date. */
  void read() {
    int first = lines.first();
    int end = lines.end();
    if (first == lines.size()) {
      return;
    }
    int head = Math.min(end, first + LINES);
    for (int i = Math.max(0, first - LINES); i < head && signers.isEmpty(); i++) {
      line(i);
      for (int more = i + 1; more < head && !signers.isEmpty() && line(more); more++) {
        // each of several has a line of his or her own
      }
    }
    int tail = Math.min(lines.size(), end + LAST_LINES);
    for (int i = Math.max(head, end - LAST_LINES); i < tail && signers.isEmpty(); i++) {
      ending(i);
      line(i);
    }
    for (int i = head; i < end && signers.isEmpty(); i++) {
      String text = lines.line(i).text();
      if (BylineOpening.isLabel(text) && !BylineOpening.isTopic(text)) {
        line(i);
      }
    }
    for (int i = Math.max(first, end - LAST_LINES); i < end && signers.isEmpty(); i++) {
      ending(i);
    }
    int last = last(first, end);
    for (int i = last; i < Math.min(last + LAST_LINES, lines.size()) && signers.isEmpty(); i++) {
      ending(i);
    }
    for (int i = Math.max(0, first - LINES); i < head && signers.isEmpty(); i++) {
      row(i);
      dated(i);
    }
    if (signers.isEmpty()) {
      new NamesAlone(lines, signers).read();
    }
    for (int i = Math.max(0, first - LINES); i < tail && signers.isEmpty(); i++) {
      if (i < head || i >= end - LAST_LINES) {
        pen(i);
      }
    }
  }

  /** The last line of text in the container, which may go on with furniture. */
  private int last(int first, int end) {
    int last = Math.max(first, end - 1);
    while (last > first && !lines.isKept(last)) {
      last--;
    }
    return last;
  }

  /** A row of labels of which one names the author: {@code 来源：欧达尔日报 作者：陈远}. */
  private void row(int number) {
    String text = lines.line(number).text();
    if (text.length() < LONGEST && mayHaveLabels(text) && !lines.isForeign(number)) {
      Signature.labelled(text)
          .findFirst()
          .ifPresent(part -> signers.add(lines.said(number, "byline").with(part), NameClaim.LINE));
    }
  }

  /** Whether a colon stands in it, or a sign of Han, which labels have that do without. */
  private static boolean mayHaveLabels(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) >= FIRST_OF_HAN) {
        return true;
      }
    }
    return false;
  }

  /** {@code 3 May 2024 | 14:10 | Ana Sousa}: the parts of a line of dates that are names. */
  private void dated(int number) {
    String printed = lines.line(number).text();
    if (printed.length() >= LONGEST
        || lines.isForeign(number)
        || printed.indexOf('\n') >= 0
        || lines.dates(number).isEmpty()) {
      return;
    }
    String text = SignedWords.withoutAddresses(printed);
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(text)) {
      if (BylineOpening.isAt(part)) {
        signers.add(lines.said(number, "dated line").with(part), NameClaim.LINE);
      } else if (DateWords.beside(part).others() > 0
          && !ReadingTime.is(part)
          && lines.reader().first(part).isEmpty()) {
        names.add(part);
      }
    }
    NamedDate.of(text, lines.reader())
        .flatMap(NamedDate::name)
        .filter(Signature::isAt)
        .ifPresent(
            name -> signers.add(lines.said(number, "dated line").with(name), NameClaim.LINE));
    if (signers.isEmpty() && names.size() == 1 && isName(names.getFirst())) {
      signers.add(lines.said(number, "dated line").with(names.getFirst()), NameClaim.LINE);
    }
  }

  /** Names in brackets behind the last words of the report, or on a line of their own. */
  private void ending(int number) {
    if (endings.get(number)) {
      return;
    }
    endings.set(number);
    String text = lines.line(number).text();
    ClosingNames.of(text, signers.outletForm())
        .or(() -> last(number, text))
        .filter(names -> names.whole() ? !lines.isForeign(number) : lines.isKept(number))
        .filter(names -> !names.areTold(kept(number, number)))
        .ifPresent(names -> signers.add(lines.said(number, "end of report").with(names.bylines())));
  }

  /** Names on the last line of the report: a line in other type or on the right, or a verb. */
  private Optional<ClosingNames> last(int number, String text) {
    return number > lines.first()
            && NameLine.mayBe(text)
            && IntStream.range(number + 1, lines.end())
                .noneMatch(i -> lines.isKept(i) && lines.line(i).isRunning())
        ? ClosingNames.last(text, SetApart.of(lines.tree(), number), signers.outletForm())
        : Optional.empty();
  }

  /** What the report tells above {@code end} but on the line {@code but}. */
  private Stream<String> kept(int end, int but) {
    return IntStream.range(lines.first(), end)
        .filter(i -> i != but && lines.isKept(i))
        .mapToObj(i -> lines.line(i).text());
  }

  /** A line signed by one word. */
  private void pen(int number) {
    String text = lines.line(number).text();
    if (text.length() < LONGEST && !lines.isForeign(number)) {
      Optional<DateReader.Found> date = lines.dates(number).stream().findFirst();
      Statement<String> said = lines.said(number, "byline");
      PenNames.inLine(text, date.isPresent())
          .or(() -> date.flatMap(d -> PenNames.inLine(behind(text, d), true)))
          .ifPresent(name -> signers.doubt(said, name));
    }
  }

  /** What stands behind the date and its time of day. */
  private static String behind(String text, DateReader.Found date) {
    int at = date.span().end();
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  private static boolean isName(String text) {
    return PersonNames.isName(text) && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether the line is signed. */
  private boolean line(int number) {
    String text = lines.line(number).text();
    boolean signed =
        (lines.isKept(number) || !lines.isForeign(number))
            && text.length() < LONGEST
            && (Signature.isAt(text) && !BylineOpening.isTopic(text)
                || !lines.isForeign(number) && Signature.signsPerson(text));
    if (signed) {
      Optional<ClosingNames> credit =
          ClosingNames.of(text, signers.outletForm()).filter(ClosingNames::whole);
      if (credit.isPresent()) {
        signers.add(lines.said(number, "byline").with(credit.get().bylines()));
      } else {
        List<Byline> named = InlineParts.persons(lines.line(number), signers.outletForm());
        signers.add(
            lines
                .said(number, "byline")
                .with(ToldNames.without(named, text, () -> kept(lines.end(), number))));
      }
    }
    return signed;
  }
}
