package org.stemma.extract;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.extract.plain.CommentSection;
import org.stemma.extract.plain.KnownLines;
import org.stemma.extract.plain.PageBody;
import org.stemma.extract.plain.PageHead;
import org.stemma.extract.plain.Repeats;
import org.stemma.extract.plain.RunningText;
import org.stemma.extract.segment.BlockWords;
import org.stemma.extract.segment.Retold;
import org.stemma.extract.segment.Segmenter;
import org.stemma.extract.wording.CleanText;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineReader;
import org.stemma.text.LanguageDetector;

/**
 * Finds the report in a page of which only the text is left: no markup tells the title from the
 * menu, so words, form and place of each line must.
 *
 * <ol>
 *   <li>{@link LineReader}: lines and paragraphs;
 *   <li>{@link KnownLines}: lines known by their words, with {@link Furniture};
 *   <li>{@link CommentSection}: comments of readers, by their form;
 *   <li>{@link PageBody}: the stretch of lines that holds the report, by the weight of its
 *       sentences; lines outside are dropped;
 *   <li>{@link PageHead}: title, outlet, bylines, date, captions, by form and place;
 *   <li>{@link PageBody}: leftovers at the end; {@code LineKinds}: headings, list items, prompts;
 *   <li>{@link Repeats} and {@link Retold}, then {@link Segmenter}.
 * </ol>
 *
 * <p>The article's text is the page itself, its blocks without the ends of lines inside ({@link
 * RunningText}). Thread-safe.
 */
final class PlainTextExtractor {

  /** Enough text to tell the language of the furniture. */
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
    Furniture furniture = Furniture.of(language);
    CleanText clean = new CleanText(text, language);
    List<Line> lines = LineReader.lines(text, clean, options.maxBlocks());
    if (lines.size() > options.maxBlocks()) {
      return Extraction.NotAnArticle.on(page, options.tooManyBlocks(), Metadata.NONE);
    }
    PageHead head = new PageHead(page, lines, language, known);
    head.dropPaths();
    KnownLines.drop(lines, furniture);
    CommentSection.drop(lines, new DateReader(language));
    PageBody body = new PageBody(lines, furniture);
    head.judge(body);
    body.judge(head.titleIndex());
    if (lines.stream().noneMatch(Line::isKept)) {
      return Extraction.NotAnArticle.on(page, "nothing but page furniture", head.metadata());
    }
    RunningText running = RunningText.of(text, clean, Repeats.mark(lines));
    BlockWords words = new BlockWords(running.text(), running.blocks(), language);
    List<Block> blocks = Retold.mark(running.blocks(), words);
    List<Segment> segments = Segmenter.segments(page.name(), running.text(), blocks, words);
    Metadata metadata = head.metadata();
    return new Extraction.Found(
        new Article(
            page, running.text(), running.map(), blocks, segments, metadata, language, List.of()));
  }
}
