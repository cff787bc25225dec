package org.stemma.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.TollItem;
import org.stemma.export.Report.Section;

/**
 * Makes {@link Report}s of an account: the whole of it, or one list of it, filtered by the caller,
 * with the pages' letters as in the whole. Thread-safe.
 */
public final class Reports {

  private final Account account;
  private final Witnesses witnesses;
  private final Stories stories;
  private final Decided decided;

  /** Reports of {@code account}. */
  public Reports(Account account) {
    this(account, new Witnesses(account));
  }

  private Reports(Account account, Witnesses witnesses) {
    this.account = account;
    this.witnesses = witnesses;
    this.stories = new Stories(account, witnesses);
    this.decided = new Decided(account);
  }

  /** Reports of a part of the account, with the letters and the support of the whole. */
  public Reports of(Account part) {
    return new Reports(part, witnesses);
  }

  /** The pages of the account as witnesses. */
  public Witnesses witnesses() {
    return witnesses;
  }

  /** What the page says of itself. */
  public Source source(DocumentItem page) {
    return Sources.of(witnesses, page);
  }

  /** The whole account. */
  public Report whole() {
    return whole(events -> events);
  }

  /** The same with the most supported happenings first, of equals the newest. */
  public Report ranked() {
    return whole(events -> Supported.order(witnesses, events));
  }

  private Report whole(UnaryOperator<List<EventItem>> ranking) {
    Map<String, Items> byStory = Items.of(account).by(stories::of);
    Items told = byStory.getOrDefault(Stories.MAIN, Items.NONE);
    Acts acts = new Acts(told);
    EventOrder order = new EventOrder(account.order());
    Supports supports = new Supports(account.corroboration());
    List<EventItem> events =
        ranking.apply(told.events().stream().filter(event -> !acts.all().contains(event)).toList());
    boolean others = !stories.others().isEmpty();
    Sides sides = new Sides(witnesses);
    List<Section> sections =
        new ArrayList<>(
            List.of(
                new Chronology(order, witnesses).section(told.events()),
                Happenings.happened(witnesses, events),
                Happenings.announced(witnesses, events, others),
                Days.section(witnesses, stories, account.days()),
                Contested.section(sides, account.contradictions(), Decided.closed(account)),
                Apparatus.section(witnesses, account.apparatus()),
                Quantities.section(witnesses, tolls(), told.figures(), supports),
                Speeches.section(witnesses, told.quotes(), told.speech(), acts),
                Wants.section(witnesses, told.positions(), told.proposals(), told.quotes()),
                Happenings.undated(witnesses, events, order, others)));
    if (others) {
      sections.add(new OtherStories(witnesses, order, supports).section(stories.others(), byStory));
    }
    sections.add(Worth.pages(witnesses, account));
    sections.add(EditionList.section(witnesses, account.editions()));
    sections.add(Worth.hedged(witnesses, account.hedged()));
    sections.add(Worth.residue(witnesses, account.residue()));
    sections.addAll(decided.section(witnesses));
    return new Report(
        stories.title(account),
        Facts.of(account, witnesses, stories),
        witnesses.legend(account.documents()),
        sections.stream().map(decided::mark).toList(),
        Sources.of(witnesses, account));
  }

  /** Some of the events. */
  public Report events(List<EventItem> events) {
    return part(
        Happenings.happened(witnesses, events),
        Happenings.announced(witnesses, events, false),
        Happenings.undated(witnesses, events, new EventOrder(account.order()), false));
  }

  /** All contradictions as they are shown: serious ones first, what an analyst closed last. */
  public List<ContradictionItem> contradictions() {
    return Contested.inOrder(account.contradictions(), Decided.closed(account));
  }

  /** Ids of the findings that an analyst closed. */
  public Set<String> closed() {
    return Decided.closed(account);
  }

  /** Some of the contradictions, with the facts that they are of. */
  public Report contradictions(List<ContradictionItem> items) {
    return part(findings(items).toArray(Section[]::new));
  }

  /**
   * The sections of {@link #contradictions} alone, for a screen that shows many of them in turn.
   */
  public List<Section> findings(List<ContradictionItem> items) {
    Set<String> ids = items.stream().map(ContradictionItem::id).collect(Collectors.toSet());
    List<ApparatusItem> facts =
        account.apparatus().stream()
            .filter(fact -> fact.contradictions().stream().anyMatch(ids::contains))
            .toList();
    return Stream.of(
            Contested.section(new Sides(witnesses), items, closed()),
            Apparatus.section(witnesses, facts))
        .map(decided::mark)
        .toList();
  }

  /** Who says something, who is said to, and the findings that set others against it. */
  public Report tellers(Tellers tellers) {
    List<Section> sections =
        new ArrayList<>(List.of(tellers.section(witnesses), tellers.said(witnesses)));
    if (!tellers.isEmpty()) {
      sections.addAll(findings(tellers.contradictions()));
    }
    return part(sections.toArray(Section[]::new));
  }

  /** Some of the tolls and of the figures. */
  public Report figures(List<TollItem> tolls, List<FigureItem> items) {
    return part(Quantities.section(witnesses, tolls, items, new Supports(account.corroboration())));
  }

  /** Some of what was said. */
  public Report speech(List<QuoteItem> quotes, List<SpeechItem> indirect) {
    return part(Speeches.section(witnesses, quotes, indirect, Acts.NONE));
  }

  /** Some of what parties want and offer. */
  public Report positions(List<PositionItem> positions, List<ProposalItem> proposals) {
    return part(Wants.section(witnesses, positions, proposals, account.quotes()));
  }

  /** What is said with reserve, and residue. */
  public Report flags(List<HedgeItem> hedged, List<ResidueItem> residue) {
    return part(Worth.hedged(witnesses, hedged), Worth.residue(witnesses, residue));
  }

  /** Some of the events in the order given, whatever their status; then all days summed up. */
  public Report timeline(List<EventItem> events) {
    return part(
        Happenings.timeline(witnesses, events), Days.section(witnesses, stories, account.days()));
  }

  /** The pages, what each is about, who states its days, and the sources that they name. */
  public Report sources() {
    return part(
        Worth.pages(witnesses, account),
        EditionList.section(witnesses, account.editions()),
        About.section(witnesses, account),
        DaysOfPages.section(witnesses, account.documents()),
        Worth.upstreams(witnesses, account.upstreamSources()));
  }

  /** What analysts decided. */
  public Report decisions() {
    return part(decided().toArray(Section[]::new));
  }

  /** The section of what analysts decided; none where nothing was. */
  public List<Section> decided() {
    return decided.section(witnesses);
  }

  /** Which page was made from which. */
  public Report tree() {
    return part(Worth.tree(witnesses, account));
  }

  /** What was kept and left out of the pages called {@code names}. */
  public Report kept(Set<String> names) {
    return part(
        Kept.section(
            witnesses,
            account.documents().stream().filter(page -> names.contains(page.file())).toList()));
  }

  /** The whole account, then what was kept and left out of each page. */
  public Report read() {
    Report whole = whole();
    List<Section> sections = new ArrayList<>(whole.sections());
    sections.add(Kept.section(witnesses, account.documents()));
    return new Report(whole.title(), whole.facts(), whole.legend(), sections, whole.sources());
  }

  /** The tolls of the story that most reports tell. */
  private List<TollItem> tolls() {
    return account.tolls().stream()
        .filter(t -> stories.main().filter(s -> s.id().equals(t.story())).isPresent())
        .toList();
  }

  private Report part(Section... sections) {
    return new Report(
        stories.title(account),
        List.of(),
        witnesses.legend(account.documents()),
        Arrays.stream(sections).map(decided::mark).toList(),
        List.of());
  }
}
