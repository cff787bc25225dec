package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.syntax.SentenceSplitter;
import org.stemma.syntax.Word;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;

/** Readings of invented texts: a paragraph a line, a line that starts with "# " is a heading. */
public final class PlainReadings {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*|\\S");

  /** Words as they stand, without tags, names or dependencies. */
  public static final Parser FORMS_ONLY = PlainReadings::forms;

  private PlainReadings() {}

  /** The text read as when no models are there. */
  public static Reading of(String text) {
    return of(text, FORMS_ONLY);
  }

  /** A page by that name, read without models by {@code annotators} in their order. */
  public static Reading page(String name, String text, Annotator... annotators) {
    Reading reading = of(name, text, new PlainParser());
    for (Annotator annotator : annotators) {
      reading = reading.with(annotator.annotate(reading));
    }
    return reading;
  }

  /** The words that the annotations stand on. */
  public static List<String> words(Reading reading, List<? extends Annotation> annotations) {
    return annotations.stream().map(a -> reading.words(a.span())).toList();
  }

  public static Reading of(String text, Parser parser) {
    return of("page", text, parser);
  }

  private static Reading of(String name, String text, Parser parser) {
    List<Block> blocks = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (MatchResult line : LINE.matcher(text).results().toList()) {
      boolean heading = line.group().startsWith("# ");
      Span span = Span.of(line.start() + (heading ? 2 : 0), line.end()).trim(text);
      if (span.isEmpty()) {
        continue;
      }
      boolean item = line.group().startsWith("- ");
      BlockKind kind =
          heading ? BlockKind.HEADING : item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
      blocks.add(Block.kept(span, kind));
      sentences.addAll(SentenceSplitter.ENGLISH.sentences(text, span));
    }
    Segment segment =
        new Segment(name + "#s1", Span.of(0, text.length()), Optional.empty(), Optional.empty());
    Article article =
        new Article(
            new Page(name, Optional.empty(), "text/plain", "UTF-8", "0", text),
            text,
            OffsetMap.identity(text.length()),
            blocks,
            List.of(segment),
            Metadata.NONE,
            Optional.of("en"),
            List.of());
    return new Reading(article, parser.parse(text, sentences), List.of());
  }

  private static List<ParsedSentence> forms(String text, List<Span> sentences) {
    List<ParsedSentence> parsed = new ArrayList<>();
    for (Span sentence : sentences) {
      List<Word> words = new ArrayList<>();
      for (MatchResult word : WORD.matcher(sentence.in(text)).results().toList()) {
        Span span = Span.of(word.start(), word.end()).shift(sentence.start());
        String form = span.in(text);
        words.add(new Word(span, form, form.toLowerCase(Locale.ROOT), "", "O", -1, ""));
      }
      parsed.add(new ParsedSentence(sentence, words));
    }
    return parsed;
  }
}
