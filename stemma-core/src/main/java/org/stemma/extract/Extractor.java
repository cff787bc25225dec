package org.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.capture.Capture;
import org.stemma.extract.decode.DataKind;
import org.stemma.extract.decode.Decoder;
import org.stemma.extract.decode.Decoding;
import org.stemma.extract.decode.MimeMessage;
import org.stemma.extract.meta.DateConflict;
import org.stemma.extract.wording.CutMark;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.SiteNotice;
import org.stemma.lexicon.Languages;
import org.stemma.text.LanguageDetector;

/**
 * Finds the report on a page: the front of this package.
 *
 * <ol>
 *   <li>limits, then {@link Decoder}: bytes to characters; a {@link MimeMessage} is refused, and
 *       data ({@link DataKind});
 *   <li>markup or plain text, by content, media type and name;
 *   <li>{@link HtmlExtractor} or {@link PlainTextExtractor};
 *   <li>what is known from outside the page, and the language, declared against recognised.
 * </ol>
 *
 * <p>A page that cannot be read is {@link Extraction.NotAnArticle}; nothing is thrown on bad input.
 * Immutable and thread-safe if the language detector is.
 */
public final class Extractor {

  /** Units at the start of a page by which it is told whether it is markup: a bound on work. */
  private static final int SNIFFED = 4_096;

  private static final Pattern MARKUP_START =
      Pattern.compile("<(?:!doctype\\s{1,20}html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|article|div|h1|h2|li|link|meta|p|script|section|span|style|table|td|title|ul)"
              + "(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP_NAME =
      Pattern.compile(".{0,2000}\\.(?:html?|xhtml|shtml|php|aspx?|jsp)", Pattern.CASE_INSENSITIVE);

  /**
   * Tags that text without a markup name must hold to count as markup: one or two are quoted in
   * reports on the web. By judgement: the pages of all public sets state what they are.
   */
  private static final int TAGS_OF_MARKUP = 5;

  private final LanguageDetector languages;
  private final ExtractOptions options;

  /** An extractor with the default limits. */
  public Extractor(LanguageDetector languages) {
    this(languages, ExtractOptions.DEFAULT);
  }

  public Extractor(LanguageDetector languages, ExtractOptions options) {
    this.languages = languages;
    this.options = options;
  }

  /** What becomes of {@code capture}. */
  public Extraction extract(Capture capture) {
    int length = capture.payload().length();
    if (length == 0) {
      return Extraction.NotAnArticle.of(capture, "empty file");
    }
    if (length > options.maxBytes()) {
      return Extraction.NotAnArticle.of(
          capture, "too large (" + length + " bytes; limit " + options.maxBytes() + ")");
    }
    return switch (capture.payload().read(bytes -> Decoder.decode(bytes, capture.mediaType()))) {
      case Decoding.Binary binary ->
          Extraction.NotAnArticle.of(capture, "binary file (" + binary.kind() + ")");
      case Decoding.Text text -> read(capture, text);
    };
  }

  private Extraction read(Capture capture, Decoding.Text decoded) {
    if (decoded.text().isBlank()) {
      return Extraction.NotAnArticle.of(
          capture, "no text on the page", Metadata.NONE, decoded.notes());
    }
    Optional<String> message = MimeMessage.of(decoded.text());
    if (message.isPresent()) {
      return Extraction.NotAnArticle.of(
          capture,
          "a MIME message ("
              + message.get()
              + "), as e-mails are and pages that browsers save to .mht and .mhtml: its text is"
              + " packed and encoded; open it and save it as HTML or plain text",
          Metadata.NONE,
          decoded.notes());
    }
    Optional<String> data = DataKind.of(decoded.text());
    if (data.isPresent()) {
      return Extraction.NotAnArticle.of(
          capture, data.get() + ", no page", Metadata.NONE, decoded.notes());
    }
    boolean markup = isMarkup(capture, decoded.text());
    Page page =
        new Page(
            capture.name(),
            capture.address(),
            markup ? "text/html" : "text/plain",
            decoded.charset(),
            capture.payload().sha256(),
            decoded.text(),
            capture.captured());
    OutsideKnowledge outside = OutsideKnowledge.of(capture);
    Extraction extraction =
        markup
            ? HtmlExtractor.extract(page, outside.days(), options)
            : new PlainTextExtractor(languages, options).extract(page, outside.days());
    return switch (extraction) {
      case Extraction.NotAnArticle unread ->
          SiteNotice.of(unread.metadata())
              .map(notice -> refuse(capture, decoded, unread.metadata(), notice))
              .orElseGet(
                  () ->
                      Extraction.NotAnArticle.of(
                          capture, unread.reason(), unread.metadata(), decoded.notes()));
      case Extraction.Found found when found.article().blocks().size() > options.maxBlocks() ->
          Extraction.NotAnArticle.of(
              capture, options.tooManyBlocks(), found.article().metadata(), decoded.notes());
      case Extraction.Found found ->
          SiteNotice.of(found.article())
              .map(notice -> refuse(capture, decoded, found.article().metadata(), notice))
              .orElseGet(() -> finish(outside, decoded, found.article()));
    };
  }

  private static Extraction refuse(
      Capture capture, Decoding.Text decoded, Metadata metadata, String notice) {
    return Extraction.NotAnArticle.of(capture, SiteNotice.told(notice), metadata, decoded.notes());
  }

  private Extraction finish(OutsideKnowledge outside, Decoding.Text decoded, Article article) {
    List<String> notes = new ArrayList<>(decoded.notes());
    notes.addAll(article.notes());
    Optional<String> recognised = recognised(article);
    if (recognised.isPresent()
        && article.language().isPresent()
        && !LanguageCode.isSame(article.language().get(), recognised.get())) {
      notes.add(
          "the page declares language "
              + article.language().get()
              + ", its text is in "
              + recognised.get());
    }
    notes.addAll(outside.notes());
    Metadata metadata =
        outside.in(article.metadata().copy().dateline(Dateline.of(article)).build());
    notes.addAll(DateConflict.notes(metadata));
    CutMark.of(article)
        .ifPresent(
            mark -> notes.add("the text is cut: \"" + mark.strip() + "\" stands at its end"));
    metadata
        .access()
        .ifPresent(
            access ->
                notes.add(
                    "the page says that it is not free to read; its text may be cut ("
                        + access.basis()
                        + ")"));
    return new Extraction.Found(
        new Article(
            article.page(),
            article.text(),
            article.map(),
            article.blocks(),
            article.segments(),
            metadata,
            recognised.or(() -> article.language().map(Languages::primary)),
            notes));
  }

  /** The language of the text; where none can be told, its words are not put together. */
  private Optional<String> recognised(Article article) {
    return languages == LanguageDetector.NONE ? Optional.empty() : languages.detect(body(article));
  }

  private static String body(Article article) {
    return article.blocks().stream()
        .filter(Block::isBody)
        .map(block -> article.words(block.span()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isMarkup(Capture capture, String text) {
    int start = start(text);
    int end = Math.min(text.length(), start + SNIFFED);
    if (MARKUP_START.matcher(text).region(start, end).lookingAt()) {
      return true;
    }
    if (capture.mediaType().filter(Extractor::isHtml).isPresent()) {
      return TAG.matcher(text).find();
    }
    long tags = TAG.matcher(text.substring(start, end)).results().limit(TAGS_OF_MARKUP).count();
    return tags >= TAGS_OF_MARKUP || tags > 0 && MARKUP_NAME.matcher(capture.name()).matches();
  }

  /** Media types are compared without regard to case (RFC 9110, section 8.3.1). */
  private static boolean isHtml(String mediaType) {
    return mediaType.toLowerCase(Locale.ROOT).contains("html");
  }

  /** Where the first character stands behind blanks, comments and the XML declaration. */
  private static int start(String text) {
    int at = 0;
    int from = -1;
    while (at > from) {
      from = at;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      at = behind(text, at, "<!--", "-->");
      at = behind(text, at, "<?xml", "?>");
    }
    return at;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\ufeff';
  }

  /** The end of what begins so at {@code at}; {@code at} if nothing does, or it has no end. */
  private static int behind(String text, int at, String begin, String end) {
    int close = text.startsWith(begin, at) ? text.indexOf(end, at + begin.length()) : -1;
    return close < 0 ? at : close + end.length();
  }
}
