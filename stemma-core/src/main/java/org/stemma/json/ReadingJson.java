package org.stemma.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Metadata;
import org.stemma.article.MetadataBuilder;
import org.stemma.article.Page;
import org.stemma.pipeline.PageReading;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * The written form of a {@link PageReading}: what a page was found to hold, so that its account can
 * be made again without reading it again. {@code read(write(r))} equals r, and so does the account
 * that is made of it.
 *
 * <p>It is the form of one build of this program, no interface: it follows the records as they are,
 * and has no version. Whoever keeps it keeps with it which build wrote it, and reads the pages
 * again with another. ASCII (RFC 8259), so that halves of surrogate pairs survive. Thread-safe.
 */
public final class ReadingJson {

  private static final JsonMapper MAPPER = mapper();
  private static final ObjectWriter WRITER = MAPPER.writerFor(PageReading.class);
  private static final ObjectReader READER = MAPPER.readerFor(PageReading.class);

  private ReadingJson() {}

  private static JsonMapper mapper() {
    SimpleModule parts = new SimpleModule();
    PageParts.FORM.in(parts);
    ReadingParts.FORM.in(parts);
    SentenceParts.FORM.in(parts);
    MapParts.FORM.in(parts);
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(parts)
            // The components of records, and no method of theirs that looks like one.
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .visibility(PropertyAccessor.SETTER, Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .addMixIn(PageReading.class, OneOfSeveral.class)
            .addMixIn(Annotation.class, OneOfSeveral.class)
            .addMixIn(TimeValue.class, OneOfSeveral.class)
            .addMixIn(Metadata.class, BuiltByName.class)
            .addMixIn(MetadataBuilder.class, PartsByName.class)
            .addMixIn(OffsetMap.Piece.class, Row.class)
            .addMixIn(Word.class, Row.class)
            .addMixIn(Span.class, Row.class)
            .build();
    // A page may hold one text of the greatest length that is read at all.
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    mapper.registerSubtypes(PageReading.class.getPermittedSubclasses());
    mapper.registerSubtypes(Annotation.class.getPermittedSubclasses());
    mapper.registerSubtypes(TimeValue.class.getPermittedSubclasses());
    return mapper;
  }

  /** {@code reading} as one JSON object without line breaks, in ASCII. */
  public static byte[] write(PageReading reading) {
    try {
      return WRITER.writeValueAsBytes(reading);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is read of a page can always be written", e);
    }
  }

  /**
   * The reading that {@code json} writes.
   *
   * @throws IllegalArgumentException if it is none, or one of another build whose records differ
   */
  public static PageReading read(byte[] json) {
    try {
      return READER.readValue(json);
    } catch (IOException e) {
      throw new IllegalArgumentException("no reading of a page: " + e.getMessage(), e);
    }
  }

  /** Says which of the permitted cases an object is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface OneOfSeveral {}

  /** Written as an array of its components: there are thousands on a page. */
  @JsonFormat(shape = JsonFormat.Shape.ARRAY)
  private interface Row {}

  @JsonDeserialize(builder = MetadataBuilder.class)
  private interface BuiltByName {}

  @JsonPOJOBuilder(withPrefix = "")
  private interface PartsByName {}

  private record PageParts(
      String name,
      Optional<String> address,
      String mediaType,
      String charset,
      String sha256,
      String text,
      Optional<Instant> captured) {

    static final WrittenAs<Page, PageParts> FORM =
        new WrittenAs<>(
            Page.class,
            PageParts.class,
            page ->
                new PageParts(
                    page.name(),
                    page.address(),
                    page.mediaType(),
                    page.charset(),
                    page.sha256(),
                    page.text(),
                    page.captured()),
            parts ->
                new Page(
                    parts.name,
                    parts.address,
                    parts.mediaType,
                    parts.charset,
                    parts.sha256,
                    parts.text,
                    parts.captured));
  }

  private record ReadingParts(
      Article article, List<ParsedSentence> sentences, List<Annotation> annotations) {

    static final WrittenAs<Reading, ReadingParts> FORM =
        new WrittenAs<>(
            Reading.class,
            ReadingParts.class,
            r -> new ReadingParts(r.article(), r.sentences(), r.annotations()),
            parts -> new Reading(parts.article, parts.sentences, parts.annotations));
  }

  private record SentenceParts(Span span, List<Word> words) {

    static final WrittenAs<ParsedSentence, SentenceParts> FORM =
        new WrittenAs<>(
            ParsedSentence.class,
            SentenceParts.class,
            sentence -> new SentenceParts(sentence.span(), sentence.words()),
            parts -> new ParsedSentence(parts.span, parts.words));
  }

  private record MapParts(List<OffsetMap.Piece> pieces) {

    static final WrittenAs<OffsetMap, MapParts> FORM =
        new WrittenAs<>(
            OffsetMap.class,
            MapParts.class,
            map -> new MapParts(map.pieces()),
            parts -> OffsetMap.of(parts.pieces));
  }
}
