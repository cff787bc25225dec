package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.BlockKind;
import org.stemma.article.Byline;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.NamedDate;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.SiteName;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Judges what stands before the running text of a plain page: title, outlet, bylines, dates,
 * captions, standfirst. Not thread-safe; one page.
 */
final class PageHead {

  /** Words of a button. Swept 3 to 6 on `eval plain`: 3 loses .0005 on one half, 6 the same. */
  private static final int LONGEST_BUTTON = 4;

  /**
   * Words of a standfirst. Swept 4 to 9 on `eval plain`: 4 gains .0001 on one half, 9 loses .0001,
   * .0003.
   */
  private static final int SHORTEST_STANDFIRST = 6;

  /**
   * Lines above the title of which one may name the outlet and the day of its edition. Swept 1 to 5
   * on `eval plain` (2026-11-29): 1 loses 7 points (.0001) of F1 on one half, 5 changes no figure.
   */
  private static final int LINES_OVER_TITLE = 2;

  /** A credit to another outlet is part of the report, whatever its form. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\[\\d{1,2}\\] ?)?(?iu:"
              + AnyWord.of(Lexicon.GENERAL.words("credit-words.txt"))
              + ") ?[:：].*",
          Pattern.DOTALL);

  private final Page page;
  private final List<Line> lines;
  private final HeadFields fields;

  /** Index of the headline that the head states; -1 if it states none. */
  private final int stated;

  private final OutletForm outlets;
  private final SiteName siteName;
  private final PrintedDates dates;
  private final TitleLine titles;
  private final List<Field<Byline>> bylines = new ArrayList<>();
  private Optional<Field<String>> publisher = Optional.empty();
  private TakenDates.Stated days = TakenDates.Stated.NOTHING;
  private int title = -1;
  private Optional<Span> headline = Optional.empty();

  PageHead(PlainPage plain, List<Line> lines) {
    this.page = plain.page();
    this.lines = lines;
    this.fields = plain.fields();
    this.stated = fields.title(lines);
    this.outlets = OutletForm.of(plain.language());
    this.siteName = new SiteName(page, withoutStated(), outlets);
    this.dates = new PrintedDates(plain, lines);
    this.titles = new TitleLine(page, lines, dates, siteName, plain.language());
  }

  /** The lines but for the headline that the head states. */
  private List<Line> withoutStated() {
    if (stated < 0) {
      return lines;
    }
    List<Line> others = new ArrayList<>(lines);
    others.remove(stated);
    return others;
  }

  /** Index of the title's line, -1 if there is none. */
  int titleIndex() {
    return title;
  }

  /** Finds title, outlet and signatures; what else stands before the text is dropped. */
  void judge(ReportStretch stretch) {
    Optional<Field<String>> named = siteName.find();
    publisher =
        fields
            .outlet(page, outlets)
            .or(() -> named)
            .or(() -> AddressName.of(page, withoutStated(), fields));
    dropMenu(stretch.from());
    Captions.dropCredited(lines);
    Captions.dropOverCredits(page.text(), lines);
    title = stated >= 0 ? stated : titles.find(stretch);
    int behind = Standfirst.behind(lines, title, titles);
    int bodyStart = titles.bodyStart(behind);
    for (int i = 0; i < title; i++) {
      if (lines.get(i).isKept()) {
        lines.get(i).drop(DropReason.PAGE_HEAD);
      }
    }
    if (title >= 0) {
      lines.get(title).be(BlockKind.TITLE);
      headline(lines.get(title).span());
    }
    dates.readFields();
    SignedLines signed = new SignedLines(page, lines, dates, title, outlets);
    signed.read(bodyStart, stretch);
    bylines.addAll(fields.bylines(page, outlets));
    signed.bylines().stream().filter(this::isNew).forEach(bylines::add);
    publisher = publisher.or(signed::outlet);
    outletBesideDate(bodyStart);
    days = dates.read(title, bodyStart);
    Captions.drop(page.text(), lines, title + 1, titles.bodyStart(behind));
    leftovers(titles.bodyStart(behind));
    standfirst();
  }

  /** The headline on its line, on which the outlet's name may stand behind or before it. */
  private void headline(Span line) {
    HeadlineParts parts = HeadlineParts.of(page.text(), line, this::isOutlet);
    headline = Optional.of(parts.headline());
    if (publisher.isEmpty()) {
      publisher = parts.outlet().map(name -> field(name, "line of the headline"));
    }
  }

  private boolean isNew(Field<Byline> byline) {
    return bylines.stream().noneMatch(b -> b.value().name().equals(byline.value().name()));
  }

  private boolean isOutlet(String name) {
    boolean known =
        publisher.filter(p -> LineForm.key(p.value()).equals(LineForm.key(name))).isPresent();
    return known || siteName.isOutlet(name);
  }

  /** Lines further above the report than its headline can stand. */
  private void dropMenu(int reportStart) {
    int left = PageBody.LONGEST_HEAD;
    for (int i = reportStart - 1; i >= 0; i--) {
      if (lines.get(i).isKept() && left-- <= 0) {
        lines.get(i).drop(DropReason.PAGE_HEAD);
      }
    }
  }

  /** A line or two of words between title and text is a button; no section begins there. */
  private void leftovers(int bodyStart) {
    for (int i = title + 1; title >= 0 && i < bodyStart && bodyStart < lines.size(); i++) {
      if (lines.get(i).isKept()
          && lines.get(i).kind() != BlockKind.HEADING
          && LineForm.words(lines.get(i).words()) <= LONGEST_BUTTON) {
        lines.get(i).drop(DropReason.PAGE_HEAD);
      }
    }
  }

  /** A line near the title may name the outlet and the day of its edition. */
  private void outletBesideDate(int bodyStart) {
    for (int i = Math.max(0, title - LINES_OVER_TITLE); i < bodyStart && publisher.isEmpty(); i++) {
      Line line = lines.get(i);
      publisher =
          dates
              .named(line)
              .flatMap(NamedDate::name)
              .filter(name -> PrintedDates.mayNameDate(line) && siteName.isOutlet(name))
              .map(name -> new Field<>(name, "date line", Optional.of(page.evidence(line.span()))));
    }
  }

  /**
   * One line without a full stop in sentence case behind the title sums the report up; notes to
   * editors may stand between them.
   */
  private void standfirst() {
    int end = title < 0 ? 0 : titles.bodyStart(title + 1);
    int next = Line.nextKept(lines, title + 1);
    while (next < end && isNoteOrHeadline(lines.get(next).words())) {
      lines.get(next).drop(DropReason.PAGE_HEAD);
      next = Line.nextKept(lines, next + 1);
    }
    if (next < end && isStandfirst(lines.get(next).words())) {
      boolean first = titles.isOfFirstReport(title, next, end);
      lines.get(next).be(first ? BlockKind.HEADING : BlockKind.SUBTITLE);
    }
  }

  /** A note to editors, or the headline once more without the outlet that stands behind it. */
  private boolean isNoteOrHeadline(String words) {
    return WirePrefix.isNote(words)
        || headline
            .filter(span -> !span.equals(lines.get(title).span()))
            .filter(span -> LineForm.key(span.in(page.text())).equals(LineForm.key(words)))
            .isPresent();
  }

  private static boolean isStandfirst(String words) {
    return LineForm.words(words) >= SHORTEST_STANDFIRST
        && !LineForm.isCapitalised(words)
        && !TitleLine.isItem(words)
        && !CREDIT.matcher(words).matches();
  }

  Metadata metadata() {
    Optional<Field<String>> subtitle =
        lines.stream()
            .filter(line -> line.isKept() && line.kind() == BlockKind.SUBTITLE)
            .findFirst()
            .map(line -> field(line.span(), "line below the title"))
            .or(() -> fields.stated(FieldLabel.Field.SUMMARY, page));
    return Metadata.builder()
        .title(headline.map(span -> titleField(span, stated < 0 ? "first line" : HeadFields.BASIS)))
        .subtitle(subtitle)
        .bylines(bylines)
        .publisher(publisher)
        .published(days.published())
        .modified(days.modified())
        .canonical(fields.stated(FieldLabel.Field.ADDRESS, page))
        .sections(TrailLine.section(page, lines, title).stream().toList())
        .build();
  }

  /** As it is read, where it is the whole line. */
  private Field<String> titleField(Span span, String basis) {
    Field<String> printed = field(span, basis);
    return title >= 0 && lines.get(title).span().equals(span)
        ? new Field<>(lines.get(title).words(), printed.basis(), printed.evidence())
        : printed;
  }

  private Field<String> field(Span span, String basis) {
    return new Field<>(span.in(page.text()), basis, Optional.of(page.evidence(span)));
  }
}
