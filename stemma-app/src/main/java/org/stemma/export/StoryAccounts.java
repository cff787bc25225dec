package org.stemma.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DayItem;
import org.stemma.account.DerivationItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.EditionItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.OrderItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.StoryItem;
import org.stemma.account.SupportItem;
import org.stemma.account.TollItem;
import org.stemma.account.UpstreamItem;
import org.stemma.article.Evidence;

/**
 * An account story by story. An item is of each story that its words stand in: of two where two
 * tell it. What stands in no story is of {@link #NONE}. Thread-safe.
 */
public final class StoryAccounts {

  /** Stands for the reports that are of no story. */
  public static final String NONE = "none";

  private static final String NO_STORY = "In no story";

  private final Account account;
  private final Map<String, DocumentItem> pages = new HashMap<>();
  private final Map<String, StoryItem> stories = new LinkedHashMap<>();

  /** All there is of each story, lists one after another, each in the order of the account. */
  private final Map<String, List<Object>> items = new HashMap<>();

  private final Map<String, List<EdgeItem>> edges;
  private final Set<String> timeline;

  /** The stories of {@code account}. */
  public StoryAccounts(Account account) {
    this.account = account;
    account.stories().forEach(story -> stories.put(story.id(), story));
    for (DocumentItem page : account.documents()) {
      pages.put(page.file(), page);
      of(page).forEach(story -> add(story, page));
    }
    Stream.of(
            account.entities(),
            account.events(),
            account.quotes(),
            account.indirectSpeech(),
            account.figures(),
            account.contradictions(),
            account.apparatus(),
            account.hedged(),
            account.residue(),
            account.upstreamSources(),
            account.editions(),
            account.proposals(),
            account.positions(),
            account.corroboration())
        .flatMap(List::stream)
        .forEach(item -> of(item).forEach(story -> add(story, item)));
    account.days().forEach(day -> add(day.story(), day));
    account.tolls().forEach(toll -> add(toll.story(), toll));
    account.order().forEach(order -> of(order).forEach(story -> add(story, order)));
    this.timeline = new HashSet<>(account.timeline());
    this.edges = account.derivation().edges().stream().collect(Collectors.groupingBy(EdgeItem::to));
  }

  private void add(String story, Object item) {
    items.computeIfAbsent(story, s -> new ArrayList<>()).add(item);
  }

  /**
   * The ids of the stories that the item is of, in order; {@link #NONE} if its words are of none;
   * none if it rests on no words.
   */
  public Set<String> of(Object item) {
    Set<String> found = new TreeSet<>();
    boolean rests = item instanceof DocumentItem || ItemWords.of(item).findAny().isPresent();
    switch (item) {
      case DocumentItem page -> page.segments().forEach(s -> s.story().ifPresent(found::add));
      case StoryItem story -> found.add(story.id());
      case DayItem day -> found.add(day.story());
      case TollItem toll -> found.add(toll.story());
      default -> ItemWords.of(item).forEach(words -> found.addAll(of(words)));
    }
    return found.isEmpty() && rests ? Set.of(NONE) : found;
  }

  /** The story of the report that holds the words; of a title above all reports, all of theirs. */
  private Set<String> of(Evidence words) {
    DocumentItem page = pages.get(words.file());
    if (page == null) {
      return Set.of();
    }
    return page.segments().stream()
        .filter(s -> s.fromLine() <= words.line() && words.line() <= s.toLine())
        .findFirst()
        .map(segment -> segment.story().map(Set::of).orElse(Set.of()))
        .orElseGet(
            () -> of(page).stream().filter(stories::containsKey).collect(Collectors.toSet()));
  }

  /** The stories with their items, each with what a list of stories tells of it. */
  public List<StoryLine> lines(Witnesses witnesses) {
    List<StoryLine> lines = new ArrayList<>();
    for (StoryItem story : stories.values()) {
      lines.add(StoryLine.of(story, items.getOrDefault(story.id(), List.of()), witnesses));
    }
    lines.sort(StoryLine.ORDER);
    if (items.containsKey(NONE)) {
      StoryItem rest = new StoryItem(NONE, NO_STORY, List.of());
      lines.add(StoryLine.of(rest, items.getOrDefault(NONE, List.of()), witnesses));
    }
    return lines;
  }

  /** How many items are of the story. */
  public int size(String story) {
    return items.getOrDefault(story, List.of()).size();
  }

  /** What the story is called; empty if there is none. */
  public Optional<String> label(String story) {
    return story.equals(NONE) && items.containsKey(NONE)
        ? Optional.of(NO_STORY)
        : Optional.ofNullable(stories.get(story)).map(StoryItem::label);
  }

  /**
   * The account of one story: its reports, what they were made from, and the items that stand in
   * them; letters and support are those of the whole ({@link Reports#of}).
   */
  public Account account(String story) {
    List<Object> all = items.getOrDefault(story, List.of());
    List<DocumentItem> told =
        only(all, DocumentItem.class).stream()
            .map(page -> page.withSegments(own(page, story)))
            .toList();
    List<EventItem> events = only(all, EventItem.class);
    List<ContradictionItem> contradictions = only(all, ContradictionItem.class);
    List<EdgeItem> made =
        told.stream()
            .flatMap(page -> page.segments().stream())
            .flatMap(segment -> edges.getOrDefault(segment.id(), List.of()).stream())
            .toList();
    Set<String> ids = all.stream().flatMap(StoryAccounts::id).collect(Collectors.toSet());
    return new Account(
        account.schema(),
        told,
        Optional.ofNullable(stories.get(story)).stream().toList(),
        only(all, EntityItem.class),
        events,
        events.stream().map(EventItem::id).filter(timeline::contains).toList(),
        only(all, DayItem.class),
        only(all, OrderItem.class),
        only(all, QuoteItem.class),
        only(all, SpeechItem.class),
        only(all, FigureItem.class),
        contradictions,
        only(all, ApparatusItem.class),
        only(all, HedgeItem.class),
        only(all, ResidueItem.class),
        only(all, UpstreamItem.class),
        new DerivationItem(
            told.stream().flatMap(p -> p.segments().stream()).map(SegmentItem::id).toList(), made),
        only(all, EditionItem.class),
        only(all, ProposalItem.class),
        only(all, PositionItem.class),
        only(all, SupportItem.class),
        only(all, TollItem.class),
        account.decisions().stream()
            .filter(decision -> decision.items().stream().anyMatch(ids::contains))
            .toList());
  }

  private static List<SegmentItem> own(DocumentItem page, String story) {
    return page.segments().stream()
        .filter(segment -> segment.story().orElse(NONE).equals(story))
        .toList();
  }

  /** The id of an item that a decision can be about. */
  private static Stream<String> id(Object item) {
    return switch (item) {
      case EventItem e -> Stream.of(e.id());
      case EntityItem e -> Stream.of(e.id());
      case QuoteItem q -> Stream.of(q.id());
      case SpeechItem s -> Stream.of(s.id());
      case ContradictionItem c -> Stream.of(c.id());
      case ApparatusItem a -> Stream.of(a.id());
      case HedgeItem h -> Stream.of(h.id());
      case ResidueItem r -> Stream.of(r.id());
      default -> Stream.empty();
    };
  }

  private static <T> List<T> only(List<Object> items, Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
