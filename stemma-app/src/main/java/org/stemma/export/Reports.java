package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stemma.account.Account;
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
import org.stemma.account.StoryItem;
import org.stemma.account.UpstreamItem;
import org.stemma.annotation.EventStatus;
import org.stemma.export.Report.Section;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * Makes {@link Report}s of an account: the whole of it, or one list of it, filtered by the caller,
 * with the pages' letters as in the whole. Thread-safe.
 */
public final class Reports {

  private final Account account;
  private final Witnesses witnesses;

  /** Reports of {@code account}. */
  public Reports(Account account) {
    this.account = account;
    this.witnesses = new Witnesses(account);
  }

  /** The whole account. */
  public Report whole() {
    return new Report(
        title(),
        facts(),
        List.of(
            Happenings.happened(witnesses, account.events()),
            Happenings.announced(witnesses, account.events()),
            Contested.section(witnesses, account.contradictions()),
            Sayings.figures(witnesses, account.figures()),
            Sayings.speech(witnesses, account.quotes(), account.indirectSpeech()),
            Sayings.positions(witnesses, account.positions(), account.proposals()),
            Happenings.undated(witnesses, account.events(), account.order()),
            Worth.pages(witnesses, account),
            Worth.residue(witnesses, account.residue())));
  }

  /** Some of the events. */
  public Report events(List<EventItem> events) {
    return part(
        Happenings.happened(witnesses, events),
        Happenings.announced(witnesses, events),
        Happenings.undated(witnesses, events, account.order()));
  }

  /** Some of the contradictions. */
  public Report contradictions(List<ContradictionItem> items) {
    return part(Contested.section(witnesses, items));
  }

  /** Some of the figures. */
  public Report figures(List<FigureItem> items) {
    return part(Sayings.figures(witnesses, items));
  }

  /** Some of what was said. */
  public Report speech(List<QuoteItem> quotes, List<SpeechItem> indirect) {
    return part(Sayings.speech(witnesses, quotes, indirect));
  }

  /** Some of what parties want and offer. */
  public Report positions(List<PositionItem> positions, List<ProposalItem> proposals) {
    return part(Sayings.positions(witnesses, positions, proposals));
  }

  /** What is said with reserve, and residue. */
  public Report flags(List<HedgeItem> hedged, List<ResidueItem> residue) {
    return part(Worth.hedged(witnesses, hedged), Worth.residue(witnesses, residue));
  }

  /** Some of the events in the order given, whatever their status. */
  public Report timeline(List<EventItem> events) {
    return part(Happenings.timeline(witnesses, events));
  }

  /** The pages and the sources that they name. */
  public Report sources() {
    return part(
        Worth.pages(witnesses, account), Worth.upstreams(witnesses, account.upstreamSources()));
  }

  /** Which page was made from which. */
  public Report tree() {
    return part(Worth.tree(account));
  }

  /** The whole account, then what was kept and left out of each page. */
  public Report read() {
    List<Section> sections = new ArrayList<>(whole().sections());
    sections.add(Kept.section(witnesses, account));
    return new Report(title(), facts(), sections);
  }

  private Report part(Section... sections) {
    return new Report(title(), List.of(), List.of(sections));
  }

  /** The label of the story that most segments tell; else the title of the first page. */
  private String title() {
    Optional<String> story =
        account.stories().stream()
            .max(
                Comparator.<StoryItem>comparingInt(s -> s.members().size())
                    .thenComparing(StoryItem::id, Comparator.reverseOrder()))
            .map(StoryItem::label);
    return story
        .or(() -> account.documents().stream().flatMap(d -> d.titleText().stream()).findFirst())
        .filter(title -> !title.isBlank())
        .orElse("Account");
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    span().ifPresent(facts::add);
    long segments = account.documents().stream().mapToLong(d -> d.segments().size()).sum();
    TreeSet<String> upstreams = new TreeSet<>();
    account.upstreamSources().stream().map(UpstreamItem::name).forEach(upstreams::add);
    int read = (int) account.documents().stream().filter(DocumentItem::read).count();
    int unread = account.documents().size() - read;
    facts.add(
        String.join(
            ", ",
            Plural.of(read, "page") + (unread == 0 ? "" : " read, " + unread + " not read"),
            Plural.of((int) segments, "segment"),
            Plural.of(upstreams.size(), "named upstream"),
            Plural.of(account.contradictions().size(), "contradiction"),
            Plural.of(account.residue().size(), "residue mark")));
    return facts;
  }

  /**
   * First and last date as precise as they are known; what pages tell as history (it would stretch
   * the span by years) is left out.
   */
  private Optional<String> span() {
    List<TimeValue> ends =
        account.events().stream()
            .filter(e -> !e.status().equals(EventStatus.HISTORICAL.label()))
            .flatMap(e -> e.edtf().stream())
            .flatMap(e -> Edtf.parse(e).stream())
            .flatMap(Reports::ends)
            .toList();
    Optional<TimeValue> first =
        ends.stream()
            .filter(t -> t.earliest().isPresent())
            .min(Comparator.comparing(t -> t.earliest().orElseThrow()));
    Optional<TimeValue> last =
        ends.stream()
            .filter(t -> t.latest().isPresent())
            .max(Comparator.comparing(t -> t.latest().orElseThrow()));
    return first.flatMap(
        from -> last.map(to -> from.equals(to) ? from.edtf() : from.edtf() + " to " + to.edtf()));
  }

  /** The dates that bound an interval or choice; any other date is itself. */
  private static Stream<TimeValue> ends(TimeValue time) {
    return switch (time) {
      case TimeValue.Interval interval ->
          Stream.concat(interval.from().stream(), interval.to().stream());
      case TimeValue.Choice choice -> choice.values().stream();
      case TimeValue.Day day -> Stream.of(day);
      case TimeValue.Month month -> Stream.of(month);
      case TimeValue.Year year -> Stream.of(year);
      case TimeValue.UnknownDay unknown -> Stream.empty();
      case TimeValue.None none -> Stream.empty();
    };
  }
}
