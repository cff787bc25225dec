package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.text.Span;

/**
 * Finds the outlet's name on a plain page: a line of its own at the top, or behind the label of a
 * source there ({@link SourceLabel}), or before a credit ({@link OutletBesideCredit}), or that of
 * the owner ({@link PageOwner}). A name has the form of an outlet's, or it is that of the owner, of
 * who is credited ({@link CreditedNames}) or issued the page ({@link IssuerLine}), or the report
 * speaks of it by its last word. Not thread-safe; one page.
 */
public final class SiteName {

  /**
   * Lines at the top: the name stands there, before or behind a line or two of menu. Swept 2 to 8
   * on `eval plain` (2026-11-29): no figure changes.
   */
  static final int LINES_SEARCHED = 4;

  /** {@code 北方新聞 HOPPO SHIMBUN}. */
  private static final Pattern TRANSCRIBED =
      Pattern.compile(
          "(?<name>[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]{2,12})[ 　]\\p{Lu}[\\p{L} ]{3,40}");

  private static final String SOURCE = "source line";

  private final Page page;
  private final List<Line> lines;
  private final OutletForm form;
  private final Optional<PageOwner> owner;

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
    this.owner = PageOwner.of(page, lines);
  }

  /** The outlet; the line at the top that names it is dropped, and that of the owner. */
  public Optional<Field<String>> find() {
    owner.ifPresent(PageOwner::drop);
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < LINES_SEARCHED; i++) {
      Line line = lines.get(i);
      if (line.isKept()) {
        seen++;
        Optional<Field<String>> name =
            Signature.signsPerson(line.words()) ? Optional.empty() : name(i, seen == 1);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return owner.map(PageOwner::name);
  }

  /**
   * The outlet in the line at {@code at}, which is dropped if it is one.
   *
   * @param first whether it is the first that is kept
   */
  private Optional<Field<String>> name(int at, boolean first) {
    Line line = lines.get(at);
    Optional<Span> source =
        SourceLabel.name(line.span().in(page.text())).map(s -> s.shift(line.span().start()));
    if (source.isPresent()) {
      return source.filter(name -> isOutlet(name.in(page.text()))).map(name -> source(name, line));
    }
    Optional<Field<String>> name =
        overSection(line)
            .or(() -> beforeTranscript(line))
            .or(() -> besideCredit(line))
            .map(span -> field(page, span.in(page.text()), span))
            .or(
                () ->
                    isName(at, first)
                        ? Optional.of(field(page, line.words(), line.span()))
                        : Optional.empty());
    name.ifPresent(found -> line.drop(DropReason.SITE_NAME));
    return name;
  }

  private Field<String> source(Span name, Line line) {
    if (name.end() == line.span().end()) {
      line.drop(DropReason.SITE_NAME);
    }
    return new Field<>(name.in(page.text()), SOURCE, Optional.of(page.evidence(name)));
  }

  private boolean isName(int at, boolean first) {
    Line line = lines.get(at);
    return isNamed(line)
        || first && (isOverMenu(at) || isOverAccount(at) || isOverIssue(at) || isCredited(line))
        || IssuerLine.is(lines, at)
        || isWitnessed(line);
  }

  /** The {@code name} that a line holds at {@code span}. */
  static Field<String> field(Page page, String name, Span span) {
    return new Field<>(name, "site name line", Optional.of(page.evidence(span)));
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
    return owner.filter(o -> LineForm.key(o.name().value()).equals(LineForm.key(name))).isPresent();
  }

  /** Whether the line is a name and the next leads to the first page of the site. */
  private boolean isOverMenu(int at) {
    return at + 1 < lines.size()
        && HomePage.isNamed(lines.get(at + 1).words())
        && LineForm.words(lines.get(at + 1).words()) == 1
        && mayBeName(lines.get(at).words());
  }

  /** Whether the line opens the page as a name, and the account of the reader and more follow. */
  private boolean isOverAccount(int at) {
    return at == 0
        && lines.size() > 2
        && mayBeName(lines.get(0).words())
        && lines.get(1).dropped().filter(DropReason.LOGIN::equals).isPresent()
        && !lines.get(2).isKept();
  }

  /** Whether the line is a name and the next says which issue of it this is. */
  private boolean isOverIssue(int at) {
    return at + 1 < lines.size() && mayBeName(lines.get(at).words()) && isOfIssue(at + 1);
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
    if (!mayBeName(name) || BylineWords.isAgency(name) || GivenNames.begin(name)) {
      return false;
    }
    String core = owner.map(o -> CopyrightWords.withoutCompany(o.name().value())).orElse("");
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

  /** The name in signs that stands before itself in Latin capitals. */
  private Optional<Span> beforeTranscript(Line line) {
    String words = line.span().in(page.text());
    Matcher parts = TRANSCRIBED.matcher(words);
    return parts.matches() && form.has(parts.group("name"))
        ? Optional.of(Span.of(parts.start("name"), parts.end("name")).shift(line.span().start()))
        : Optional.empty();
  }

  private static boolean mayBeName(String words) {
    return LineForm.words(words) > 1
        && LineForm.words(words) <= OutletForm.LONGEST_NAME
        && LineForm.isCapitalised(words)
        && !LineForm.endsSentence(words);
  }
}
