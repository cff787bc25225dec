package org.stemma.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.stemma.article.Article;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.extract.body.ArticleBuilder;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.body.BodyRule;
import org.stemma.extract.body.IndexPage;
import org.stemma.extract.body.OtherKind;
import org.stemma.extract.body.ReportPart;
import org.stemma.extract.body.ScriptedReport;
import org.stemma.extract.body.SortedBlocks;
import org.stemma.extract.body.StatedTitles;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.markup.Markup;
import org.stemma.extract.meta.BylineFinder;
import org.stemma.extract.meta.DateFinder;
import org.stemma.extract.meta.EntryTimes;
import org.stemma.extract.meta.PrintedOutlet;
import org.stemma.extract.meta.StatedRegion;
import org.stemma.extract.segment.SegmentHeads;
import org.stemma.extract.tree.BlockOpenings;
import org.stemma.extract.tree.EntryStarts;
import org.stemma.extract.tree.HeadElements;
import org.stemma.extract.tree.HeadLines;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.MetaField;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.OwnArticles;
import org.stemma.extract.tree.PageReader;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.DayMonthOrder;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.TextLanguage;
import org.stemma.lexicon.Languages;

/**
 * Reads the report out of a page of HTML.
 *
 * <p>The cascade:
 *
 * <ol>
 *   <li>The page is parsed once, every character with its place, and flattened into elements and
 *       blocks of text ({@link PageReader}); lines that head the report, which line breaks alone
 *       part from it, become blocks of their own ({@link HeadLines}).
 *   <li>Elements that say they are furniture (their name, {@code role}, words of {@code class} and
 *       {@code id}) are set aside, unless they hold most of the page ({@code FurnitureClaim},
 *       {@code FurnitureElements}).
 *   <li>The container of the report ({@code BodyFinder}) is the element that declares it ({@code
 *       itemprop=articleBody}, names such as {@code article-body}), if it holds enough text; with
 *       its like beside it the element around all such parts.
 *   <li>Otherwise it is the smallest element whose text weighs most, links counting against it; of
 *       a single paragraph the article around it.
 *   <li>Inside the container blocks are kept or dropped one by one ({@code BlockSorter}): by the
 *       elements around them, their words ({@link Furniture}) and links; sentences right beside it
 *       are kept ({@code SentencesBeside}); lines of metadata at both ends ({@code ReportEnds},
 *       {@code Stamp}); cards and headings that lead to other reports ({@code LinkedReports});
 *       headings with nothing under them. Words said before are marked.
 *   <li>If next to nothing is left, names of classes are distrusted and steps 2 to 5 done again
 *       without them ({@link BodyReading}). Is it still so, and JSON-LD holds more, the report is
 *       read from there ({@link ScriptedReport}) and a note says so.
 *   <li>Metadata are read with all their witnesses ({@code TitleFinder}, {@link BylineFinder},
 *       {@link DateFinder}).
 *   <li>A page without running text, or that lists linked headlines ({@link IndexPage}), or of
 *       another kind ({@link OtherKind}), is no article; what it says about itself is told all the
 *       same.
 *   <li>Of a page of several reports each is given the day stated for it alone ({@link
 *       EntryTimes}), and who signed it below its headline ({@link SegmentHeads}).
 * </ol>
 *
 * <p>Stateless and thread-safe.
 */
final class HtmlExtractor {

  /**
   * A bound on work and memory: longer pages are refused; the longest of 1,040 public pages has 1.5
   * million units.
   */
  static final int MAX_UNITS = 20_000_000;

  /**
   * A bound on work and memory: pages with more elements and runs of text are refused; the largest
   * public page has 10,034 elements.
   */
  static final int MAX_NODES = 1_000_000;

  private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(?:[-_].{0,40})?");

  private HtmlExtractor() {}

  /**
   * The article on {@code page}, or the reason why there is none.
   *
   * @param known days of its publication known from outside the page
   * @param options the most blocks, and the rules that find the body
   */
  static Extraction extract(Page page, List<DayMonthOrder.Certain> known, ExtractOptions options) {
    Set<BodyRule> rules = options.bodyRules();
    String html = page.text();
    if (html.length() > MAX_UNITS) {
      return refuse(page, "the page has " + html.length() + " characters, more than " + MAX_UNITS);
    }
    // 1
    Markup markup = Markup.read(html, MAX_NODES);
    if (!markup.isWhole()) {
      return refuse(page, "the page has more than " + MAX_NODES + " elements and runs of text");
    }
    PageTree read = PageReader.read(markup, options.maxBlocks());
    if (read.blocks().size() > options.maxBlocks()) {
      return refuse(page, options.tooManyBlocks());
    }
    HeadElements elements = HeadElements.of(markup);
    HtmlHead head = HtmlHead.read(markup, elements);
    Optional<String> tag = declaredLanguage(markup, elements.html(), head);
    Optional<String> language = tag.flatMap(HtmlExtractor::code);
    Furniture furniture = Furniture.of(language.or(() -> told(read)));
    PageTree tree = HeadLines.apart(read, new DateReader(tag));
    JsonLd json = JsonLd.read(markup, elements, head, html, tree::mainHeadings);
    DateReader reader = new DateReader(tag, StatedRegion.tags(page, tag, head, json));
    OutletNames stated = OutletNames.of(head, json, OutletForm.of(language));
    StatedTitles titles = StatedTitles.of(head, json, stated, language, tree::prints);
    // 2, 3, 4, 5, 6
    BodyReading body = BodyReading.of(tree, titles, furniture, reader, rules);
    OutletNames outlet = PrintedOutlet.add(stated, tree, body, head, elements, page.address());
    Optional<ScriptedReport> scripted =
        rules.contains(BodyRule.SCRIPTED)
            ? ScriptedReport.of(tree, body, json, html, furniture)
            : Optional.empty();
    // 7
    Metadata metadata =
        HtmlMetadata.of(page, known, tree, body, head, json, outlet, furniture, reader);
    // 8
    Optional<String> refused = refusal(tree, body, head, json, scripted.isPresent(), options);
    if (refused.isPresent()) {
      return Extraction.NotAnArticle.on(page, refused.get(), metadata);
    }
    List<String> notes = new ArrayList<>();
    scripted.ifPresent(report -> notes.add(ScriptedReport.NOTE));
    Optional<ReportPart.Found> part = ReportPart.of(tree, body, head, elements);
    part.map(ReportPart.Found::note).ifPresent(notes::add);
    List<TextBlock> blocks = scripted.map(ScriptedReport::blocks).orElse(tree.blocks());
    SortedBlocks sorted = scripted.map(ScriptedReport::sorted).orElse(body.blocks());
    IntPredicate kept = i -> sorted.dropped(i).isEmpty();
    BitSet listed = EntryStarts.of(blocks, kept, json);
    BitSet entries = scripted.isPresent() ? listed : OwnArticles.or(listed, tree, kept, reader);
    BlockOpenings openings = scripted.isPresent() ? BlockOpenings.NONE : BlockOpenings.of(tree);
    Article article =
        ArticleBuilder.build(
            page,
            blocks,
            sorted,
            openings.withEntries(entries),
            metadata.copy().part(part.map(found -> found.part().in(page))).build(),
            language,
            notes);
    if (article.blocks().stream().noneMatch(b -> b.isBody())) {
      Optional<String> list =
          rules.contains(BodyRule.INDEX_PAGES) ? IndexPage.withoutText(tree) : Optional.empty();
      return Extraction.NotAnArticle.on(
          page, list.orElse("the page has no running text"), metadata);
    }
    // 9
    EntryTimes times = new EntryTimes(tree, body, json, reader);
    return new Extraction.Found(SegmentHeads.in(times.in(article, scripted.isPresent()), reader));
  }

  /** Why it is no report: a scripted one need not show its text, nor be alone. */
  private static Optional<String> refusal(
      PageTree tree,
      BodyReading body,
      HtmlHead head,
      JsonLd json,
      boolean scripted,
      ExtractOptions options) {
    if (!scripted && tree.blocks().isEmpty()) {
      return Optional.of("the page shows no text");
    }
    Optional<String> index =
        !scripted && options.bodyRules().contains(BodyRule.INDEX_PAGES)
            ? IndexPage.reason(tree, body, head, json)
            : Optional.empty();
    return index.isEmpty() && options.reportsOnly()
        ? OtherKind.reason(tree, body, head, json)
        : index;
  }

  /** The language that the text itself tells. */
  private static Optional<String> told(PageTree page) {
    return TextLanguage.of(page.blocks().stream().map(TextBlock::text));
  }

  private static Extraction refuse(Page page, String reason) {
    return Extraction.NotAnArticle.on(page, reason, Metadata.NONE);
  }

  private static Optional<String> declaredLanguage(Markup markup, OptionalInt html, HtmlHead head) {
    String tag = html.isPresent() ? markup.attribute(html.getAsInt(), Attribute.LANG) : "";
    if (tag.isBlank() && html.isPresent()) {
      tag = markup.attribute(html.getAsInt(), Attribute.XML_LANG);
    }
    return tag.isBlank()
        ? head.first(MetaField.LANGUAGE).map(Statement::value)
        : Optional.of(tag.strip());
  }

  /** The code at the start of a language tag: ISO 639-1, or three letters of ISO 639-2. */
  private static Optional<String> code(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return Optional.of(Languages.primary(lower))
        .filter(code -> LANGUAGE_TAG.matcher(lower).matches())
        .filter(code -> code.length() == 2 || Languages.isKnown(code));
  }
}
