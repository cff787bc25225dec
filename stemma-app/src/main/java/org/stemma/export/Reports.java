package org.stemma.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.StoryItem;
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
    this.account = account;
    this.witnesses = new Witnesses(account);
    this.stories = new Stories(account, witnesses);
    this.decided = new Decided(account);
  }

  /** The whole account. */
  public Report whole() {
    Items told = Items.of(account).only(words -> stories.other(words).isEmpty());
    Acts acts = new Acts(told);
    List<EventItem> events =
        told.events().stream().filter(event -> !acts.all().contains(event)).toList();
    boolean others = !stories.others().isEmpty();
    Sides sides = new Sides(witnesses);
    List<Section> sections =
        new ArrayList<>(
            List.of(
                new Chronology(account, witnesses).section(told.events()),
                Happenings.happened(witnesses, events),
                Happenings.announced(witnesses, events, others),
                Days.section(witnesses, stories, account.days()),
                Contested.section(sides, account.contradictions(), Decided.closed(account)),
                Apparatus.section(witnesses, account.apparatus()),
                Quantities.section(witnesses, tolls(), told.figures(), account.corroboration()),
                Speeches.section(witnesses, told.quotes(), told.speech(), acts),
                Wants.section(witnesses, told.positions(), told.proposals(), told.quotes()),
                Happenings.undated(witnesses, events, account.order(), others)));
    if (others) {
      sections.add(OtherStories.section(witnesses, stories, account));
    }
    sections.add(Worth.pages(witnesses, account));
    sections.add(EditionList.section(witnesses, account.editions()));
    sections.add(Worth.hedged(witnesses, account.hedged()));
    sections.add(Worth.residue(witnesses, account.residue()));
    sections.addAll(decided.section(witnesses));
    return new Report(
        title(),
        Facts.of(account, witnesses, stories),
        witnesses.legend(),
        sections.stream().map(decided::mark).toList(),
        Sources.of(witnesses, account));
  }

  /** Some of the events. */
  public Report events(List<EventItem> events) {
    return part(
        Happenings.happened(witnesses, events),
        Happenings.announced(witnesses, events, false),
        Happenings.undated(witnesses, events, account.order(), false));
  }

  /** Some of the contradictions, with the facts that they are of. */
  public Report contradictions(List<ContradictionItem> items) {
    Set<String> ids = items.stream().map(ContradictionItem::id).collect(Collectors.toSet());
    List<ApparatusItem> facts =
        account.apparatus().stream()
            .filter(fact -> fact.contradictions().stream().anyMatch(ids::contains))
            .toList();
    return part(
        Contested.section(new Sides(witnesses), items, Decided.closed(account)),
        Apparatus.section(witnesses, facts));
  }

  /** Some of the tolls and of the figures. */
  public Report figures(List<TollItem> tolls, List<FigureItem> items) {
    return part(Quantities.section(witnesses, tolls, items, account.corroboration()));
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
    return part(decided.section(witnesses).toArray(Section[]::new));
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
        title(),
        List.of(),
        witnesses.legend(),
        Arrays.stream(sections).map(decided::mark).toList(),
        List.of());
  }

  /** The label of the story that most reports tell; else the title of the first page. */
  private String title() {
    return stories
        .main()
        .map(StoryItem::label)
        .or(() -> account.documents().stream().flatMap(d -> d.titleText().stream()).findFirst())
        .filter(title -> !title.isBlank())
        .orElse("Account");
  }
}
