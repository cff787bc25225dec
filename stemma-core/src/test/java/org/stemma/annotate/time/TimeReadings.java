package org.stemma.annotate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** One block of text read for its times, published on Thursday, 12 March 2026, or undated. */
final class TimeReadings {

  private static final TimeAnnotator ENGLISH = new TimeAnnotator(Lexicon.ENGLISH);
  private static final TimeAnnotator GERMAN = new TimeAnnotator(new Lexicon("de"));

  private TimeReadings() {}

  static List<TimeExpression> english(String text) {
    return ENGLISH.annotate(reading(text, "en", true));
  }

  static List<TimeExpression> undated(String text) {
    return ENGLISH.annotate(reading(text, "en", false));
  }

  static List<TimeExpression> german(String text) {
    return GERMAN.annotate(reading(text, "de", true));
  }

  private static Reading reading(String text, String language, boolean dated) {
    Span all = Span.of(0, text.length());
    Metadata metadata =
        dated
            ? Metadata.NONE.withPublished(
                new Field<>(TimeValue.day(LocalDate.of(2026, 3, 12)), "json-ld", Optional.empty()))
            : Metadata.NONE;
    Article article =
        new Article(
            new Page("page", Optional.empty(), "text/plain", "UTF-8", "", text),
            text,
            OffsetMap.identity(text.length()),
            all.isEmpty() ? List.of() : List.of(Block.kept(all, BlockKind.PARAGRAPH)),
            List.of(new Segment("page#s1", all, Optional.empty(), Optional.empty())),
            metadata,
            Optional.of(language),
            List.of());
    return new Reading(article, List.of(), List.of());
  }
}
