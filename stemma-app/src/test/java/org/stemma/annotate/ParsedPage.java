package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stemma.annotate.hedge.HedgeAnnotator;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.residue.ResidueAnnotator;
import org.stemma.annotate.speech.SpeechAnnotator;
import org.stemma.annotate.upstream.UpstreamAnnotator;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;

/** A page whose lines are its paragraphs, parsed, with names, speech, hedges and sources. */
public record ParsedPage(Reading reading) {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private static final ArticleReader READER =
      new ArticleReader(
          LoadedParser.PARSER,
          List.of(
              new MentionAnnotator(),
              new ResidueAnnotator(),
              new SpeechAnnotator(Lexicon.ENGLISH),
              new HedgeAnnotator(Lexicon.ENGLISH),
              new UpstreamAnnotator(Lexicon.ENGLISH)));

  private static final ArticleReader WHOLE =
      new ArticleReader(LoadedParser.PARSER, Stemma.annotators());

  public static ParsedPage of(String text) {
    return of(text, READER, Metadata.NONE);
  }

  /** A page of the outlet {@code publisher}. */
  public static ParsedPage of(String text, String publisher) {
    Field<String> outlet = new Field<>(publisher, "stated", Optional.empty());
    return of(text, READER, Metadata.builder().publisher(Optional.of(outlet)).build());
  }

  /** The same read by every annotator. */
  public static ParsedPage whole(String text) {
    return of(text, WHOLE, Metadata.NONE);
  }

  private static ParsedPage of(String text, ArticleReader reader, Metadata metadata) {
    List<Block> blocks = new ArrayList<>();
    for (MatchResult line : LINE.matcher(text).results().toList()) {
      Span span = Span.of(line.start(), line.end()).trim(text);
      if (!span.isEmpty()) {
        blocks.add(Block.kept(span, BlockKind.PARAGRAPH));
      }
    }
    Segment segment =
        new Segment("page#s1", Span.of(0, text.length()), Optional.empty(), Optional.empty());
    return new ParsedPage(
        reader.read(
            new Article(
                new Page("page", Optional.empty(), "text/plain", "UTF-8", "0", text),
                text,
                OffsetMap.identity(text.length()),
                blocks,
                List.of(segment),
                metadata,
                Optional.of("en"),
                List.of())));
  }

  public <T extends Annotation> List<T> all(Class<T> kind) {
    return reading.all(kind);
  }

  public String words(Span span) {
    return reading.words(span);
  }
}
