package org.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.capture.Capture;
import org.stemma.extract.decode.DataKind;
import org.stemma.extract.decode.Decoder;
import org.stemma.extract.decode.Decoding;
import org.stemma.extract.meta.DateConflict;
import org.stemma.extract.wording.CutMark;
import org.stemma.extract.wording.Dateline;
import org.stemma.extract.wording.SiteNotice;
import org.stemma.lexicon.Languages;
import org.stemma.packed.DocumentReader;
import org.stemma.packed.Packing;
import org.stemma.packed.Unpacked;
import org.stemma.text.LanguageDetector;

/**
 * Finds the report on a page: the front of this package.
 *
 * <ol>
 *   <li>limits; what holds a page packed is opened ({@link Packing}, {@link DocumentReader}); then
 *       {@link Decoder}: bytes to characters; data is refused ({@link DataKind});
 *   <li>markup or plain text, by content, media type and name ({@link PageForm});
 *   <li>{@link HtmlExtractor} or {@link PlainTextExtractor};
 *   <li>what is known from outside the page ({@link Received}), and the language, declared against
 *       recognised.
 * </ol>
 *
 * <p>A page that cannot be read is {@link Extraction.NotAnArticle}; nothing is thrown on bad input.
 * Immutable and thread-safe if the language detector is.
 */
public final class Extractor {

  private final LanguageDetector languages;
  private final ExtractOptions options;
  private final DocumentReader documents;

  /** An extractor with the default limits. */
  public Extractor(LanguageDetector languages) {
    this(languages, ExtractOptions.DEFAULT);
  }

  /** An extractor with limits and rules of its own. */
  public Extractor(LanguageDetector languages, ExtractOptions options) {
    this(languages, options, DocumentReader.NONE);
  }

  /** An extractor that reads documents too. */
  public Extractor(LanguageDetector languages, ExtractOptions options, DocumentReader documents) {
    this.languages = languages;
    this.options = options;
    this.documents = documents;
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
    return capture
        .payload()
        .read(bytes -> Packing.open(bytes).or(() -> documents.open(bytes)))
        .map(
            packed ->
                switch (packed) {
                  case Unpacked.Page page -> read(Received.of(capture, page));
                  case Unpacked.Document document -> read(Received.of(capture, document));
                  case Unpacked.Nothing nothing ->
                      Extraction.NotAnArticle.of(capture, nothing.reason());
                })
        .orElseGet(() -> read(Received.of(capture)));
  }

  private Extraction read(Received page) {
    return switch (page.payload().read(bytes -> Decoder.decode(bytes, page.mediaType()))) {
      case Decoding.Binary binary ->
          Extraction.NotAnArticle.of(
              page, "binary file (" + binary.kind() + ")", Metadata.NONE, List.of());
      case Decoding.Text text -> read(page, text);
    };
  }

  private Extraction read(Received received, Decoding.Text decoded) {
    if (decoded.text().isBlank()) {
      return refuse(received, decoded, Metadata.NONE, "no text on the page");
    }
    Optional<String> data = DataKind.of(decoded.text());
    if (data.isPresent()) {
      return refuse(received, decoded, Metadata.NONE, data.get() + ", no page");
    }
    boolean markup =
        !received.isDocument()
            && PageForm.isMarkup(received.name(), received.mediaType(), decoded.text());
    Page page = received.page(markup, decoded);
    Extraction extraction =
        markup
            ? HtmlExtractor.extract(page, received.days(), options)
            : new PlainTextExtractor(languages, options).extract(page, received.days());
    return switch (extraction) {
      case Extraction.NotAnArticle unread ->
          refuse(
              received,
              decoded,
              unread.metadata(),
              SiteNotice.of(unread.metadata()).map(SiteNotice::told).orElse(unread.reason()));
      case Extraction.Found found when found.article().blocks().size() > options.maxBlocks() ->
          refuse(received, decoded, found.article().metadata(), options.tooManyBlocks());
      case Extraction.Found found ->
          SiteNotice.of(found.article())
              .map(
                  notice ->
                      refuse(
                          received, decoded, found.article().metadata(), SiteNotice.told(notice)))
              .orElseGet(() -> finish(received, decoded, found.article()));
    };
  }

  private static Extraction refuse(
      Received page, Decoding.Text decoded, Metadata metadata, String reason) {
    return Extraction.NotAnArticle.of(page, reason, metadata, decoded.notes());
  }

  private Extraction finish(Received received, Decoding.Text decoded, Article article) {
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
    notes.addAll(received.notes());
    Optional<String> language = recognised.or(() -> article.language().map(Languages::primary));
    Metadata metadata =
        received.in(article.metadata().copy().dateline(Dateline.of(article)).build(), language);
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
            language,
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
}
