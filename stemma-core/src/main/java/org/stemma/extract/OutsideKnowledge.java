package org.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.capture.Capture;
import org.stemma.extract.wording.Dateline;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * What is known of a page from outside it (a manifest, a feed): it goes before the page's own
 * statements, which stay on record.
 */
record OutsideKnowledge(Optional<Field<String>> publisher, Optional<Field<TimeValue>> published) {

  private static final String BASIS = "manifest";

  static OutsideKnowledge of(Capture capture) {
    return new OutsideKnowledge(
        capture.publisher().map(name -> new Field<>(name, BASIS, Optional.empty())),
        capture
            .published()
            .flatMap(Edtf::parse)
            .map(value -> new Field<>(value, BASIS, Optional.empty())));
  }

  /** The metadata of {@code article} with this knowledge in front and its dateline. */
  Metadata in(Article article) {
    Metadata page = article.metadata();
    List<Field<TimeValue>> witnesses = new ArrayList<>();
    published.ifPresent(witnesses::add);
    page.publishedWitnesses().stream().filter(w -> !witnesses.contains(w)).forEach(witnesses::add);
    return new Metadata(
        page.title(),
        page.subtitle(),
        page.bylines(),
        publisher.or(page::publisher),
        page.dateline().or(() -> Dateline.of(article)),
        published.or(page::published),
        page.modified(),
        page.section(),
        page.tags(),
        page.canonical(),
        witnesses,
        page.modifiedWitnesses(),
        page.access());
  }
}
