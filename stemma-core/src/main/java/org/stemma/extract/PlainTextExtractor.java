package org.stemma.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.extract.plain.LabelledHead;
import org.stemma.extract.plain.MarkdownLines;
import org.stemma.extract.plain.OtherLines;
import org.stemma.extract.plain.PaidLines;
import org.stemma.extract.plain.PartLines;
import org.stemma.extract.plain.PlainLines;
import org.stemma.extract.plain.PlainOpenings;
import org.stemma.extract.plain.PlainPage;
import org.stemma.extract.plain.PlainStep;
import org.stemma.extract.plain.Repeats;
import org.stemma.extract.plain.RunningText;
import org.stemma.extract.segment.BlockWords;
import org.stemma.extract.segment.EntryClocks;
import org.stemma.extract.segment.Openings;
import org.stemma.extract.segment.OwnHeads;
import org.stemma.extract.segment.Retold;
import org.stemma.extract.segment.SegmentHeads;
import org.stemma.extract.segment.Segmenter;
import org.stemma.extract.wording.CleanText;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineReader;
import org.stemma.extract.wording.MarkdownMarks;
import org.stemma.extract.wording.MarkdownSigns;
import org.stemma.extract.wording.TextLanguage;
import org.stemma.text.LanguageDetector;

/**
 * Finds the report in a page of which only the text is left: no markup tells the title from the
 * menu, so words, form and place of each line must.
 *
 * <ol>
 *   <li>{@link LineReader}: lines and paragraphs, broken lines joined; without the marks of
 *       Markdown ({@link MarkdownMarks}) on a page of that name or with sure signs of it ({@link
 *       MarkdownSigns}), whose headings, quotations, tables and pictures they tell ({@link
 *       MarkdownLines});
 *   <li>{@link LabelledHead}: the head that a program wrote above the report, by the labels of its
 *       fields;
 *   <li>{@link PlainStep#PATHS}: addresses and paths, by their form;
 *   <li>{@link PlainStep#KNOWN_LINES}: lines known by their words, by the lists of furniture;
 *   <li>{@link PlainStep#COMMENTS}: comments of readers, by their form;
 *   <li>{@link PlainStep#STRETCH}: the stretch of lines that holds the report, by the weight of its
 *       sentences;
 *   <li>{@link PlainStep#HEAD}: title, outlet, bylines, date, captions, by form and place;
 *   <li>{@link PlainStep#OUTSIDE}: lines outside the stretch;
 *   <li>{@link PlainStep#LEFTOVERS}: leftovers of menus at the end;
 *   <li>{@link PlainStep#KINDS}: headings and items of lists;
 *   <li>{@link PlainStep#PROMPTS}: questions that a generator left;
 *   <li>{@link OtherLines}: a page of another kind than a report is refused;
 *   <li>{@link PaidLines}: so is one with nothing but furniture, or nothing but a headline and an
 *       offer to pay, or a form to sign in;
 *   <li>{@link Repeats}: blocks that say again word for word what stands above;
 *   <li>{@link OwnHeads}: lines that sign and date, below a headline;
 *   <li>{@link Retold}: paragraphs that tell in much the same words what stands above;
 *   <li>{@link Segmenter}: segments, by the leads of their items too ({@link PlainOpenings});
 *   <li>{@link SegmentHeads}: who wrote each of several, and when.
 * </ol>
 *
 * <p>The article's text is the page itself, its blocks without the ends of lines inside ({@link
 * RunningText}). Thread-safe.
 */
final class PlainTextExtractor {

  /** Units of text, enough to tell the language of the furniture: a bound on work. */
  private static final int LANGUAGE_SAMPLE = 20_000;

  private final LanguageDetector languages;
  private final ExtractOptions options;

  PlainTextExtractor(LanguageDetector languages, ExtractOptions options) {
    this.languages = languages;
    this.options = options;
  }

  /**
   * The article on {@code page}, or the reason why there is none.
   *
   * @param known days of its publication known from outside the page
   */
  Extraction extract(Page page, List<DayMonthOrder.Certain> known) {
    String text = page.text();
    Optional<String> language =
        languages.detect(text.substring(0, Math.min(text.length(), LANGUAGE_SAMPLE)));
    Optional<String> lists = language.or(() -> TextLanguage.of(text.lines()));
    // 1
    boolean markdown = MarkdownMarks.isNamed(page.name()) || MarkdownSigns.have(text);
    BitSet marks = markdown ? MarkdownMarks.of(text) : MarkdownMarks.aroundLines(text);
    CleanText clean = new CleanText(text, language, marks);
    List<Line> lines = LineReader.lines(text, clean, options.maxBlocks());
    if (lines.size() > options.maxBlocks()) {
      return Extraction.NotAnArticle.on(page, options.tooManyBlocks(), Metadata.NONE);
    }
    if (markdown) {
      new MarkdownLines(text, lines).judge();
    }
    // 2
    LabelledHead head = LabelledHead.of(text, lines, clean);
    PlainPage plain = new PlainPage(page, lists, known, head.fields());
    PlainLines read = PlainLines.of(head.lines());
    // 3, 4, 5, 6, 7, 8, 9, 10, 11
    for (PlainStep step : PlainStep.values()) {
      read = options.plainSteps().contains(step) ? step.after(read, plain) : read;
    }
    // 12
    Optional<String> other = options.reportsOnly() ? OtherLines.reason(read) : Optional.empty();
    if (other.isPresent()) {
      return Extraction.NotAnArticle.on(page, other.get(), read.metadata());
    }
    // 13
    if (read.lines().stream().noneMatch(Line::isKept)) {
      return Extraction.NotAnArticle.on(page, "nothing but page furniture", read.metadata());
    }
    if (PaidLines.isAll(read)) {
      return Extraction.NotAnArticle.on(
          page, "a headline and an offer to pay or register, no text", read.metadata());
    }
    if (PaidLines.isWall(read)) {
      return Extraction.NotAnArticle.on(page, "a form to sign in, no text", read.metadata());
    }
    // 14
    List<Block> printed = Repeats.mark(read.lines());
    RunningText running = RunningText.of(text, clean, printed);
    List<Block> timed = EntryClocks.mark(running.text(), running.blocks());
    // 15
    BlockWords words = new BlockWords(running.text(), timed, language);
    List<Block> headed = OwnHeads.mark(timed, words);
    // 16
    List<Block> blocks = Retold.mark(headed, words);
    // 17
    Openings openings = new PlainOpenings(text, marks, clean).of(printed, running);
    List<Segment> segments = Segmenter.segments(page.name(), blocks, words, openings);
    Optional<PartLines.Found> part = PartLines.first(read.lines());
    Article article =
        new Article(
            page,
            running.text(),
            running.map(),
            blocks,
            segments,
            read.metadata()
                .copy()
                .access(PaidLines.access(page, read.lines()))
                .part(part.map(found -> part(page, found)))
                .build(),
            language,
            part.map(found -> found.count().note()).stream().toList());
    // 18
    return new Extraction.Found(SegmentHeads.in(article, new DateReader(language)));
  }

  private static Field<String> part(Page page, PartLines.Found found) {
    return new Field<>(
        found.count().told(),
        found.line().kind() == BlockKind.TITLE ? "headline" : "line printed",
        Optional.of(page.evidence(found.line().span())));
  }
}
