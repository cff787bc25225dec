package org.stemma.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.account.Account;
import org.stemma.account.AccountBuilder;
import org.stemma.account.Findings;
import org.stemma.annotate.upstream.ShownAgencies;
import org.stemma.annotation.Reading;
import org.stemma.claim.Material;
import org.stemma.claim.Parts;
import org.stemma.claim.StoryToll;
import org.stemma.claim.SupportCounter;
import org.stemma.contradiction.ContradictionFinder;
import org.stemma.entity.Entities;
import org.stemma.entity.EntityResolver;
import org.stemma.event.Event;
import org.stemma.event.EventMerger;
import org.stemma.event.PositionFinder;
import org.stemma.event.ProposalFinder;
import org.stemma.event.StoryJoiner;
import org.stemma.extract.Extraction.NotAnArticle;
import org.stemma.lineage.CopiedDays;
import org.stemma.lineage.KeptTexts;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.LineageTracer;
import org.stemma.lineage.PageOrder;
import org.stemma.lineage.StockSentences;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;
import org.stemma.timeline.StoryDays;

/**
 * Makes one account after the other of pages that come and go. Every stage runs in the order of the
 * packages; what was found on pages that hang together is kept, and found again only when one of
 * them or anything that they rest on is another than before. The result is that of a fresh one.
 *
 * <p>Keeps what the last account needed and nothing else. Not thread-safe.
 */
public final class Accounts {

  /** None for one account: then the texts are let go as soon as the stemma is drawn. */
  private final Optional<KeptTexts> texts;

  private final KeptParts parts = new KeptParts();

  /** For accounts one after the other. */
  public Accounts() {
    this(Optional.of(new KeptTexts()));
  }

  private Accounts(Optional<KeptTexts> texts) {
    this.texts = texts;
  }

  /** For one account, after which nothing is asked for; its texts are not kept meanwhile. */
  static Accounts once() {
    return new Accounts(Optional.empty());
  }

  /** The account of pages that were read before, in any order, no two of one name. */
  public Account of(List<PageReading> pages) {
    return of(pages, StoryClusterer::cluster, Optional.empty());
  }

  /**
   * The account of some pages, in any order, no two of one name, beside which there are others, as
   * of a {@link StoryGroup}.
   *
   * @param stories every segment of {@code pages} in exactly one, and no other
   * @param stock codes of the sentences that are stock by the stories of all pages that there are
   */
  public Account of(List<PageReading> pages, List<Story> stories, List<Long> stock) {
    return of(pages, readings -> stories, Optional.of(StockSentences.of(stock)));
  }

  private Account of(
      List<PageReading> pages,
      Function<List<Reading>, List<Story>> stories,
      Optional<StockSentences> stock) {
    List<PageReading> sorted =
        pages.stream().sorted(Comparator.comparing(PageReading::name)).toList();
    List<Reading> readings = new ArrayList<>();
    List<NotAnArticle> unread = new ArrayList<>();
    for (PageReading page : sorted) {
      switch (page) {
        case PageReading.Read read -> readings.add(read.reading());
        case PageReading.Unread none -> unread.add(none.page());
      }
    }
    return AccountBuilder.build(findings(ShownAgencies.named(readings), unread, stories, stock));
  }

  private Findings findings(
      List<Reading> told,
      List<NotAnArticle> unread,
      Function<List<Reading>, List<Story>> stories,
      Optional<StockSentences> stock) {
    List<Story> reported = stories.apply(told);
    Lineage lineage = LineageTracer.trace(told, reported, stock, texts.orElseGet(KeptTexts::new));
    List<Reading> readings = CopiedDays.in(told, lineage);
    Entities entities = new EntityResolver().resolve(readings);
    EventMerger.Timeline timeline =
        new EventMerger().timeline(readings, entities, reported, lineage);
    List<Event> events = timeline.events();
    List<Story> joined = StoryJoiner.join(readings, reported, lineage, events);
    Material material = new Material(readings, entities, joined, lineage, events);
    List<Reading> current =
        readings.stream().filter(r -> lineage.editions().after(r.page()).isEmpty()).toList();
    PageOrder pages = new PageOrder(readings, lineage);
    KeptParts.Found found = parts.of(Parts.of(readings, entities, joined, lineage, events));
    return new Findings(
        readings,
        unread,
        entities,
        joined,
        lineage,
        events,
        timeline.order(),
        StoryDays.of(current, joined, lineage, events),
        ProposalFinder.find(pages, entities),
        PositionFinder.find(pages, entities, events),
        SupportCounter.count(material, found.statements()),
        ContradictionFinder.find(material, found.conflicts()),
        StoryToll.of(material, joined));
  }
}
