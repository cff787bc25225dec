package org.stemma.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DerivationItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ReadingItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.StoryItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;

/**
 * An account of many reports of one segment each, as their reading would leave it: every report
 * tells two events, two figures, a quotation and one saying; every third is a copy of the one
 * before; every fifth contradicts it. Stories have 1 to 20 reports, the first one in fifty of all.
 * The same number gives the same account.
 */
final class GeneratedAccount {

  private static final int LARGEST_PART = 50;
  private static final int MOST_MEMBERS = 20;
  private static final int DAYS = 28;

  private final List<DocumentItem> documents = new ArrayList<>();
  private final List<StoryItem> stories = new ArrayList<>();
  private final List<EntityItem> entities = new ArrayList<>();
  private final List<EventItem> events = new ArrayList<>();
  private final List<QuoteItem> quotes = new ArrayList<>();
  private final List<SpeechItem> speech = new ArrayList<>();
  private final List<FigureItem> figures = new ArrayList<>();
  private final List<ContradictionItem> contradictions = new ArrayList<>();
  private final List<ApparatusItem> apparatus = new ArrayList<>();
  private final List<HedgeItem> hedged = new ArrayList<>();
  private final List<SupportItem> support = new ArrayList<>();
  private final List<String> nodes = new ArrayList<>();
  private final List<EdgeItem> edges = new ArrayList<>();
  private Optional<Evidence> figureBefore = Optional.empty();

  private GeneratedAccount() {}

  /** The account of so many reports. */
  static Account of(int reports) {
    GeneratedAccount made = new GeneratedAccount();
    for (int next = 0, story = 0; next < reports; story++) {
      int members = story == 0 ? Math.max(1, reports / LARGEST_PART) : 1 + story % MOST_MEMBERS;
      int end = Math.min(reports, next + members);
      made.story(story, next, end);
      next = end;
    }
    return made.account();
  }

  private void story(int story, int from, int to) {
    List<String> members = new ArrayList<>();
    figureBefore = Optional.empty();
    for (int i = from; i < to; i++) {
      members.add(GeneratedItems.segment(i));
      report(i, story, i > from && i % 3 == 0);
    }
    stories.add(
        new StoryItem(
            GeneratedItems.id("S", story), "Flood at the bridge of Ostrand " + story, members));
  }

  private void report(int i, int story, boolean copy) {
    String file = GeneratedItems.file(i);
    String date = String.format(Locale.ROOT, "2031-02-%02d", 1 + (story + i) % DAYS);
    Evidence title =
        GeneratedItems.words(file, 1, "The river at Ostrand rose again in district " + i);
    Evidence told =
        GeneratedItems.words(
            file, 3, "Rescuers of district " + story + " reached the bridge on Tuesday morning.");
    Evidence later =
        GeneratedItems.words(
            file, 4, "The council of Ostrand will meet about bridge " + i + " next week.");
    Evidence figure =
        GeneratedItems.words(
            file, 5, "At least " + (i % 90 + 2) + " people were killed near bridge " + story + ".");
    Evidence homes =
        GeneratedItems.words(
            file, 6, "Some " + (i % 700 + 20) + " homes had no power in the night.");
    Evidence said =
        GeneratedItems.words(
            file, 7, "\"We have waited for three days,\" said Ada Lind of district " + i + ".");
    Evidence saying =
        GeneratedItems.words(file, 8, "Bo Ek said the road to district " + i + " was closed.");
    documents.add(GeneratedItems.document(i, story, file, date, title));
    events.add(GeneratedItems.event(2 * i, "ASSIST", "reported", date, told));
    events.add(GeneratedItems.event(2 * i + 1, "CONSULT", "announced", "2031-03-01", later));
    figures.add(GeneratedItems.figure(2 * i, i % 90 + 2, "killed", figure));
    figures.add(GeneratedItems.figure(2 * i + 1, i % 700 + 20, "homes", homes));
    quotes.add(
        new QuoteItem(
            GeneratedItems.id("Q", i),
            Optional.of("Ada Lind"),
            "direct",
            "We have waited for three days,",
            said,
            said,
            Optional.of("said")));
    speech.add(
        new SpeechItem(
            GeneratedItems.id("I", i), Optional.of("Bo Ek"), Optional.of("said"), saying));
    nodes.add(GeneratedItems.segment(i));
    if (copy) {
      edges.add(
          new EdgeItem(
              GeneratedItems.segment(i - 1),
              GeneratedItems.segment(i),
              "inferred",
              0.8,
              "words in common",
              Optional.of(told),
              List.of()));
    }
    if (i % 10 == 0) {
      hedged.add(
          new HedgeItem(GeneratedItems.id("H", i), "unconfirmed", Optional.of("may"), homes));
    }
    contradict(i, figure);
    figureBefore = Optional.of(figure);
  }

  private void contradict(int i, Evidence figure) {
    if (i % 5 != 0 || figureBefore.isEmpty()) {
      return;
    }
    Evidence other = figureBefore.get();
    boolean apparent = i % 2 == 0;
    String id = GeneratedItems.id("C", i);
    ReadingItem a = GeneratedItems.reading(other, i - 1);
    ReadingItem b = GeneratedItems.reading(figure, i);
    contradictions.add(
        new ContradictionItem(
            id,
            "across",
            "number",
            apparent ? "apparent" : "contradiction",
            i % 3 == 0 ? "high" : "low",
            Optional.of("killed"),
            other,
            figure,
            "two numbers of one measure",
            List.of(other.file(), figure.file()),
            a,
            b));
    apparatus.add(
        new ApparatusItem(
            GeneratedItems.id("AP", i),
            "killed",
            "number",
            Optional.empty(),
            "",
            "no ground",
            List.of(a, b),
            List.of(id)));
    support.add(
        new SupportItem(
            GeneratedItems.id("K", i),
            "killed",
            List.of(figure.file()),
            1,
            1,
            1,
            List.of(),
            List.of(figure)));
  }

  private Account account() {
    entities.add(
        new EntityItem(
            "EN1", "Ada Lind", "person", List.of(), Optional.empty(), Map.of(), List.of()));
    return new Account(
        Account.SCHEMA,
        documents,
        stories,
        entities,
        events,
        List.of(),
        List.of(),
        List.of(),
        quotes,
        speech,
        figures,
        contradictions,
        apparatus,
        hedged,
        List.of(),
        List.of(),
        new DerivationItem(nodes, edges),
        List.of(),
        List.of(),
        List.of(),
        support,
        List.of(),
        List.of());
  }
}
