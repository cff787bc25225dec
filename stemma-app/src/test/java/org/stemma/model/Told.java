package org.stemma.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotate.event.EventAnnotator;
import org.stemma.annotate.name.MentionAnnotator;
import org.stemma.annotate.time.TimeAnnotator;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.entity.Entities;
import org.stemma.entity.EntityResolver;
import org.stemma.event.Event;
import org.stemma.event.EventMerger;
import org.stemma.lexicon.Lexicon;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.text.OffsetMap;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/** Reads invented paragraphs with the real parser, for tests of events. */
final class Told {

  private static final ArticleReader READER =
      new ArticleReader(
          LoadedParser.PARSER,
          List.of(new TimeAnnotator(Lexicon.ENGLISH), new EventAnnotator(Lexicon.ENGLISH)));

  private static final ArticleReader NAMING =
      new ArticleReader(
          LoadedParser.PARSER,
          List.of(
              new MentionAnnotator(),
              new TimeAnnotator(Lexicon.ENGLISH),
              new EventAnnotator(Lexicon.ENGLISH)));

  private Told() {}

  /** A page of which the names are read too. */
  static Reading named(String name, String text) {
    return NAMING.read(article(name, text, Metadata.NONE));
  }

  static Reading page(String name, String text) {
    return page(name, text, Metadata.NONE);
  }

  /** A page whose report has a title above it. */
  static Reading titled(String name, String title, String text) {
    return titled(name, title, text, Metadata.NONE);
  }

  /** The same, published on {@code day}. */
  static Reading titled(String name, String title, String text, LocalDate day) {
    return titled(name, title, text, published(day));
  }

  private static Reading titled(String name, String title, String text, Metadata metadata) {
    String all = title + "\n" + text;
    Span head = Span.of(0, title.length());
    Span body = Span.of(title.length() + 1, all.length());
    return READER.read(
        new Article(
            new Page(name, Optional.empty(), "text/plain", "UTF-8", "0", all),
            all,
            OffsetMap.identity(all.length()),
            List.of(Block.kept(head, BlockKind.TITLE), Block.kept(body, BlockKind.PARAGRAPH)),
            List.of(
                new Segment(
                    name + "#s1", Span.of(0, all.length()), Optional.of(head), Optional.empty())),
            metadata,
            Optional.of("en"),
            List.of()));
  }

  /** The EDTF dates of a text published on {@code day}, in order. */
  static List<String> times(String text, LocalDate day) {
    return page("a.txt", text, published(day)).all(TimeExpression.class).stream()
        .map(time -> time.time().edtf())
        .toList();
  }

  private static Metadata published(LocalDate day) {
    return Metadata.NONE.withPublished(
        new Field<>(TimeValue.day(day), "json-ld", Optional.empty()));
  }

  private static Reading page(String name, String text, Metadata metadata) {
    return READER.read(article(name, text, metadata));
  }

  private static Article article(String name, String text, Metadata metadata) {
    Span all = Span.of(0, text.length());
    return new Article(
        new Page(name, Optional.empty(), "text/plain", "UTF-8", "0", text),
        text,
        OffsetMap.identity(text.length()),
        List.of(Block.kept(all, BlockKind.PARAGRAPH)),
        List.of(new Segment(name + "#s1", all, Optional.empty(), Optional.empty())),
        metadata,
        Optional.of("en"),
        List.of());
  }

  /** "TYPE/mode status" of every mention, or "(kind) status", in order. */
  static List<String> mentions(String text) {
    Reading reading = page("a.txt", text);
    return reading.all(EventMention.class).stream().map(Told::line).toList();
  }

  /** The same of those that are held or arranged. */
  static List<String> held(String text) {
    Reading reading = page("a.txt", text);
    return reading.all(EventMention.class).stream()
        .filter(m -> m.status() != EventStatus.HYPOTHETICAL && m.status() != EventStatus.DENIED)
        .map(Told::line)
        .toList();
  }

  private static String line(EventMention mention) {
    String type = mention.type().orElse("(" + mention.kind().orElse("") + ")");
    return type + mention.mode().map(m -> "/" + m).orElse("") + " " + mention.status().label();
  }

  static List<Event> events(Reading... pages) {
    Entities entities = new EntityResolver().resolve(List.of(pages));
    return new EventMerger()
        .timeline(List.of(pages), entities, List.of(), new Lineage(List.of()))
        .events();
  }

  /** The events of pages that each tell a story of their own. */
  static List<Event> eventsOfStories(Reading... pages) {
    List<Story> stories =
        Stream.of(pages).map(p -> new Story(p.page(), "", List.of(p.page() + "#s1"))).toList();
    return new EventMerger()
        .timeline(List.of(pages), new Entities(List.of()), stories, new Lineage(List.of()))
        .events();
  }
}
