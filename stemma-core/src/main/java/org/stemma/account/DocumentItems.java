package org.stemma.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.account.DocumentItem.AboutItem;
import org.stemma.account.DocumentItem.BylineItem;
import org.stemma.account.DocumentItem.DatelineItem;
import org.stemma.account.DocumentItem.DropItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.DocumentItem.StatementItem;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.Byline;
import org.stemma.article.Evidence;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.article.Segment;
import org.stemma.extract.Extraction.NotAnArticle;
import org.stemma.revision.CorrectionNotes;
import org.stemma.story.Story;

/** Writes the pages of a run down, read and unread, in order of their names. */
final class DocumentItems {

  private DocumentItems() {}

  static List<DocumentItem> of(Findings findings, Numbers events) {
    MainItems main = new MainItems(findings.events(), events);
    Map<String, String> storyOfSegment = new TreeMap<>();
    for (Story story : findings.stories()) {
      story.segments().forEach(segment -> storyOfSegment.put(segment, story.id()));
    }
    List<DocumentItem> items = new ArrayList<>();
    findings.readings().forEach(r -> items.add(read(r, storyOfSegment, main)));
    findings.unread().forEach(u -> items.add(unread(u)));
    items.sort(Comparator.comparing(DocumentItem::file));
    List<DocumentItem> numbered = new ArrayList<>();
    for (DocumentItem item : items) {
      numbered.add(item.withId(String.format(Locale.ROOT, "D%03d", numbered.size() + 1)));
    }
    return List.copyOf(numbered);
  }

  private static DocumentItem read(
      Reading reading, Map<String, String> storyOfSegment, MainItems main) {
    Article article = reading.article();
    Page page = article.page();
    Metadata meta = article.metadata();
    return new DocumentItem(
        "",
        page.name(),
        true,
        Optional.empty(),
        page.sha256(),
        page.text().length(),
        page.mediaType(),
        page.charset(),
        page.address(),
        article.language(),
        meta.publisher().map(Field::value),
        meta.title().flatMap(Field::evidence),
        meta.title().map(Field::value),
        meta.bylines().stream().findFirst().map(DocumentItems::byline),
        dateline(article),
        meta.published().map(f -> f.value().edtf()).filter(s -> !s.isEmpty()),
        meta.published().map(Field::basis),
        WitnessItems.published(meta),
        about(meta),
        segments(reading, storyOfSegment, main),
        drops(article),
        article.notes(),
        CorrectionNotes.all(reading).stream().map(article::evidence).toList(),
        Optional.empty());
  }

  private static DocumentItem unread(NotAnArticle page) {
    Metadata meta = page.metadata();
    return new DocumentItem(
        "",
        page.name(),
        false,
        Optional.of(page.reason()),
        "",
        0,
        "",
        "",
        page.address(),
        Optional.empty(),
        meta.publisher().map(Field::value),
        Optional.empty(),
        meta.title().map(Field::value),
        Optional.empty(),
        Optional.empty(),
        meta.published().map(f -> f.value().edtf()).filter(s -> !s.isEmpty()),
        meta.published().map(Field::basis),
        WitnessItems.published(meta),
        about(meta),
        List.of(),
        List.of(),
        page.notes(),
        List.of(),
        Optional.empty());
  }

  private static AboutItem about(Metadata meta) {
    return new AboutItem(
        meta.bylines().stream().map(b -> new StatementItem(b.value().name(), b.basis())).toList(),
        meta.subtitle().map(DocumentItems::statement),
        meta.section().map(DocumentItems::statement),
        meta.sectionWitnesses().stream().map(DocumentItems::statement).toList(),
        meta.tags().stream().map(DocumentItems::statement).toList(),
        meta.canonical().map(DocumentItems::statement),
        meta.modified().map(m -> new StatementItem(m.value().edtf(), m.basis())),
        WitnessItems.modified(meta),
        meta.access().map(DocumentItems::statement),
        meta.part().map(DocumentItems::statement));
  }

  private static StatementItem statement(Field<String> field) {
    return new StatementItem(field.value(), field.basis());
  }

  private static BylineItem byline(Field<Byline> field) {
    return new BylineItem(field.value().name(), field.value().role(), field.evidence());
  }

  private static Optional<DatelineItem> dateline(Article article) {
    Optional<Segment> filed =
        article.segments().stream().filter(s -> s.dateline().isPresent()).findFirst();
    return article
        .metadata()
        .dateline()
        .map(
            field ->
                new DatelineItem(
                    field.value(),
                    filed.map(Segment::id).orElse(article.name()),
                    field.evidence()));
  }

  private static List<SegmentItem> segments(
      Reading reading, Map<String, String> storyOfSegment, MainItems main) {
    Article article = reading.article();
    List<SegmentItem> items = new ArrayList<>();
    for (Segment segment : article.segments()) {
      Evidence whole = article.evidence(segment.span());
      items.add(
          new SegmentItem(
              segment.id(),
              Optional.ofNullable(storyOfSegment.get(segment.id())),
              segment.title().map(article::evidence),
              segment.bylines().stream().map(DocumentItems::byline).toList(),
              segment.published().map(WitnessItems::alone),
              whole.line(),
              article.page().line(Math.max(whole.start(), whole.end() - 1)),
              main.of(reading, segment)));
    }
    return items;
  }

  private static List<DropItem> drops(Article article) {
    List<DropItem> items = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.dropped().isPresent() && !block.span().isEmpty()) {
        Evidence words = article.evidence(block.span());
        items.add(
            new DropItem(
                words.file(),
                words.exact(),
                words.start(),
                words.end(),
                words.line(),
                words.prefix(),
                words.suffix(),
                block.dropped().get().label(),
                block.units(),
                block.units() > block.span().length()));
      }
    }
    return items;
  }
}
