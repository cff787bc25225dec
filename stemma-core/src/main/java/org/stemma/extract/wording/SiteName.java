package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.DropReason;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.text.Span;

/**
 * Finds the outlet's name on a plain page: a line of its own at the top, or behind the label of a
 * source there ({@link SourceLabel}), or before a credit ({@link OutletBesideCredit}), or the
 * copyright line. A name has the form of an outlet's, owns the page, is credited ({@link
 * CreditedNames}), gives it out as a release ({@link IssuerLine}), or the report speaks of it by
 * its last word. Not thread-safe; one page.
 */
public final class SiteName {

  /**
   * Lines at the top: the name stands there, before or behind a line or two of menu. Swept 2 to 8
   * on `eval plain` (2026-11-29): no figure changes.
   */
  private static final int LINES_SEARCHED = 4;

  /** Lines at the end of a page in which its owner is named. By judgement. */
  private static final int LINES_OF_FOOTER = 3;

  private static final Pattern TRANSCRIBED =
      Pattern.compile(
          "(?<name>[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]{2,12})[ 　]\\p{Lu}[\\p{L} ]{3,40}");

  private static final String SOURCE = "source line";

  private final Page page;
  private final List<Line> lines;
  private final OutletForm form;
  private final Optional<Field<String>> owner;

  /** What the page speaks of, once it was asked for. */
  private Optional<ShortNames> spoken = Optional.empty();

  /**
   * @param lines those of the page, the known ones dropped
   * @param form that of names in the language of the page
   */
  public SiteName(Page page, List<Line> lines, OutletForm form) {
    this.page = page;
    this.lines = lines;
    this.form = form;
    this.owner = copyright();
  }

  /** The outlet; its line at the top is dropped. */
  public Optional<Field<String>> find() {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < LINES_SEARCHED; i++) {
      Line line = lines.get(i);
      if (line.isKept()) {
        seen++;
        if (Signature.signsPerson(line.words())) {
          continue;
        }
        Optional<Span> source = SourceLabel.name(line.span().in(page.text()));
        if (source.isPresent()) {
          Span name = source.get().shift(line.span().start());
          if (!isOutlet(name.in(page.text()))) {
            continue;
          }
          if (name.end() == line.span().end()) {
            line.drop(DropReason.SITE_NAME);
          }
          return Optional.of(new Field<>(name.in(page.text()), SOURCE, evidence(name)));
        }
        boolean named =
            isNamed(line)
                || seen == 1
                    && (isOverMenu(i) || isOverAccount(i) || isOverIssue(i) || isCredited(line))
                || IssuerLine.is(lines, i)
                || isWitnessed(line);
        Optional<Field<String>> name =
            overSection(line)
                .or(() -> beforeTranscript(line))
                .or(() -> besideCredit(line))
                .map(span -> field(span.in(page.text()), span))
                .or(() -> named ? Optional.of(field(line.words(), line.span())) : Optional.empty());
        if (name.isPresent()) {
          line.drop(DropReason.SITE_NAME);
          return name;
        }
      }
    }
    return owner;
  }

  private Field<String> field(String name, Span span) {
    return new Field<>(name, "site name line", evidence(span));
  }

  private Optional<Evidence> evidence(Span span) {
    return Optional.of(page.evidence(span));
  }

  /** The name before one of the site's parts: {@code The Odal Gull | Sport}. */
  private Optional<Span> overSection(Line line) {
    String words = line.span().in(page.text());
    List<Span> borders = TitleParts.borders(words);
    if (borders.size() != 1 || !form.isSection(words.substring(borders.getFirst().end()))) {
      return Optional.empty();
    }
    Span name = Span.of(0, borders.getFirst().start());
    return isOutlet(name.in(words))
        ? Optional.of(name.shift(line.span().start()))
        : Optional.empty();
  }

  private Optional<Span> besideCredit(Line line) {
    return OutletBesideCredit.in(line.span().in(page.text()), form)
        .map(name -> name.shift(line.span().start()));
  }

  private boolean isNamed(Line line) {
    return isOwner(line.words())
        || !LineForm.endsSentence(line.words())
            && Dateline.of(page.text(), line.span()).isEmpty()
            && isOutlet(line.words());
  }

  /** Whether {@code name}, which stands where the outlet's may, is that by form or witness. */
  public boolean isOutlet(String name) {
    return LineForm.words(name) <= OutletForm.LONGEST_NAME
        && (form.has(name) || isOwner(name) || spoken().have(name));
  }

  private ShortNames spoken() {
    ShortNames found =
        spoken.orElseGet(() -> ShortNames.of(lines.stream().map(Line::words).toList()));
    spoken = Optional.of(found);
    return found;
  }

  private boolean isOwner(String name) {
    return owner.filter(o -> LineForm.key(o.value()).equals(LineForm.key(name))).isPresent();
  }

  /** Whether the line is a name and the next leads to the first page of the site. */
  private boolean isOverMenu(int at) {
    return at + 1 < lines.size()
        && HomePage.isNamed(lines.get(at + 1).words())
        && LineForm.words(lines.get(at + 1).words()) == 1
        && isName(lines.get(at).words());
  }

  /** Whether the line opens the page as a name, and the account of the reader and more follow. */
  private boolean isOverAccount(int at) {
    return at == 0
        && lines.size() > 2
        && isName(lines.get(0).words())
        && lines.get(1).dropped().filter(DropReason.LOGIN::equals).isPresent()
        && !lines.get(2).isKept();
  }

  /** Whether the line is a name and the next says which issue of it this is. */
  private boolean isOverIssue(int at) {
    return at + 1 < lines.size() && isName(lines.get(at).words()) && isOfIssue(at + 1);
  }

  private boolean isOfIssue(int at) {
    return IssueLine.is(
        lines.get(at).words(), new DateReader(Optional.of(form.language())).ofArchive());
  }

  /** Whether the line is a short name that the page credits as an outlet is. */
  private boolean isCredited(Line line) {
    return LineForm.words(line.words()) <= OutletForm.LONGEST_NAME
        && !LineForm.endsSentence(line.words())
        && CreditedNames.of(lines.stream().map(Line::words).toList()).have(line.words());
  }

  /**
   * Whether the line is a name that pictures are credited with, or after which the owner is called.
   */
  private boolean isWitnessed(Line line) {
    String name = line.words();
    if (!isName(name) || BylineWords.isAgency(name) || GivenNames.begin(name)) {
      return false;
    }
    String core = owner.map(o -> CopyrightWords.withoutCompany(o.value())).orElse("");
    boolean called =
        LineForm.words(core) > 1 && LineForm.key(name + " ").startsWith(LineForm.key(core + " "));
    return called || lines.stream().anyMatch(other -> isCreditOf(name, other));
  }

  /** {@code (Image: The Odal Gull)} at the end of a caption. */
  private static boolean isCreditOf(String name, Line line) {
    String words = line.words();
    return PictureCredit.standsInBrackets(words)
        && (words.endsWith(": " + name + ")") || words.endsWith("/" + name + ")"));
  }

  /** The name in signs that stands before itself in Latin capitals: {@code 北方新聞 HOPPO SHIMBUN}. */
  private Optional<Span> beforeTranscript(Line line) {
    String words = line.span().in(page.text());
    Matcher parts = TRANSCRIBED.matcher(words);
    return parts.matches() && form.has(parts.group("name"))
        ? Optional.of(Span.of(parts.start("name"), parts.end("name")).shift(line.span().start()))
        : Optional.empty();
  }

  private static boolean isName(String words) {
    return LineForm.words(words) > 1
        && LineForm.words(words) <= OutletForm.LONGEST_NAME
        && LineForm.isCapitalised(words)
        && !LineForm.endsSentence(words);
  }

  private Optional<Field<String>> copyright() {
    int asked = 0;
    for (int i = lines.size() - 1; i >= 0 && asked < CopyrightLine.MOST_ASKED; i--) {
      Line line = lines.get(i);
      Optional<String> owner = owner(line, i);
      asked += owner.isPresent() ? 1 : 0;
      if (owner.isPresent()
          && !CopyrightLine.isOfPart(owner.get(), lines.stream().map(Line::words))) {
        if (line.isKept()) {
          line.drop(DropReason.COPYRIGHT);
        }
        return Optional.of(
            paper(owner.get())
                .orElseGet(
                    () -> new Field<>(owner.get(), "copyright line", evidence(line.span()))));
      }
    }
    return Optional.empty();
  }

  /** The name at the top, alone or before more words, after which the company is called. */
  private Optional<Field<String>> paper(String owner) {
    String name = CopyrightWords.withoutCompany(owner);
    for (int i = 0; !name.equals(owner) && i < Math.min(LINES_SEARCHED, lines.size()); i++) {
      Span line = lines.get(i).span();
      List<Span> borders = TitleParts.borders(line.in(page.text()));
      Span part =
          borders.isEmpty()
              ? line
              : Span.of(line.start(), line.start() + borders.getFirst().start());
      if (LineForm.key(part.in(page.text())).equals(LineForm.key(name))) {
        return Optional.of(field(part.in(page.text()), part));
      }
    }
    return Optional.empty();
  }

  /** Among the last lines that no step has dropped only one of a whole page says who owns it. */
  private Optional<String> owner(Line line, int index) {
    if (!line.isKept()) {
      return CopyrightLine.owner(line.words());
    }
    return index >= lines.size() - LINES_OF_FOOTER
        ? CopyrightLine.ownerOfPage(line.words())
        : Optional.empty();
  }
}
