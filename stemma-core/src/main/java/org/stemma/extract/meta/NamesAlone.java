package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.BlockKind;
import org.stemma.article.Byline;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.wording.DatedText;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.NameLine;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.ReadingTime;

/** Lines between the headline and the report that are nothing but names of persons. */
final class NamesAlone {

  private final ReportLines lines;
  private final Signers signers;

  NamesAlone(ReportLines lines, Signers signers) {
    this.lines = lines;
    this.signers = signers;
  }

  /** Takes the first. */
  void read() {
    int headline = lines.body().title().block();
    int body = firstParagraph(headline);
    if (headline < 0 || body >= lines.size()) {
      return;
    }
    int end = Math.min(body, headline + 1 + BylineLines.LINES);
    Optional<NameLine> over = Optional.empty();
    for (int i = headline + 1; i < end && signers.isEmpty(); i++) {
      if (lines.isForeign(i)) {
        continue;
      }
      String text = lines.line(i).apart(InlineParts.SIGN);
      Optional<String> beside =
          lines.dates(i).isEmpty()
              ? Optional.empty()
              : NamedDate.of(text, lines.reader())
                  .flatMap(named -> named.nameBeside(signers.outletForm()));
      String line = beside.orElse(ReadingTime.without(text));
      if (NameLine.mayBe(line)) {
        boolean dated = !line.equals(text) || isDate(i - 1) || isDate(i + 1);
        if (over.isEmpty()) {
          over = Optional.of(NameLine.over(report(body), signers.outletForm()));
        }
        List<Byline> persons = over.get().persons(line, dated);
        if (!persons.isEmpty() && !leadsElsewhere(i)) {
          signers.add(lines.said(i, "name under the headline").with(persons));
        }
      }
    }
  }

  private boolean isDate(int number) {
    return number >= 0
        && number < lines.size()
        && !lines.dates(number).isEmpty()
        && DatedText.of(lines.line(number).text(), lines.reader()).isPresent();
  }

  /** Whether the line is a link, and not to the page of an author. */
  private boolean leadsElsewhere(int number) {
    PageTree tree = lines.tree();
    boolean elsewhere = lines.line(number).linkDensity() > 0;
    for (int i = 0; i < tree.size() && elsewhere; i++) {
      boolean around =
          tree.firstBlock(i) <= number
              && number < Math.max(tree.endBlock(i), tree.firstBlock(i) + 1);
      elsewhere = !around || !AuthorElements.leads(tree, i);
    }
    return elsewhere;
  }

  private int firstParagraph(int headline) {
    int at = headline + 1;
    while (at < lines.size() && !isText(at)) {
      at++;
    }
    return at;
  }

  private boolean isText(int number) {
    return lines.isKept(number)
        && lines.body().blocks().kind(number) == BlockKind.PARAGRAPH
        && LineForm.endsSentence(lines.line(number).text());
  }

  private List<String> report(int from) {
    List<String> report = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      if (lines.isKept(i)) {
        report.add(lines.line(i).text());
      }
    }
    return report;
  }
}
