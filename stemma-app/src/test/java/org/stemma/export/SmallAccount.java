package org.stemma.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.BlockItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DayItem;
import org.stemma.account.DecisionItem;
import org.stemma.account.DerivationItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DerivationItem.SharedItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.BylineItem;
import org.stemma.account.DocumentItem.DatelineItem;
import org.stemma.account.DocumentItem.DropItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.EditionItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.EventItem.PlaceItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.MainItem;
import org.stemma.account.OrderItem;
import org.stemma.account.ParticipantItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ReadingItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.RevisionItem;
import org.stemma.account.RevisionItem.ChangeItem;
import org.stemma.account.RevisionItem.FactItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.StoryItem;
import org.stemma.account.SupportItem;
import org.stemma.account.TollItem;
import org.stemma.account.UpstreamItem;
import org.stemma.account.WithdrawalItem;
import org.stemma.account.WitnessItem;
import org.stemma.article.Evidence;

/** Accounts made by hand, with one or two items in every list. */
public final class SmallAccount {

  /** Items in every list. */
  public static final Account FULL = of("a.txt", "Bridge closed", "Ada Lind", "It was loud.");

  /** Nothing at all. */
  public static final Account EMPTY = of(List.of(), List.of());

  private SmallAccount() {}

  /** Nothing but these contradictions and claims with who stands behind them. */
  static Account of(List<ContradictionItem> contradictions, List<SupportItem> support) {
    return new Account(
        Account.SCHEMA,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        contradictions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new DerivationItem(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        support,
        List.of(),
        List.of());
  }

  private static Evidence words(String file, String exact) {
    return new Evidence(file, exact, 0, exact.length(), 1, "", "");
  }

  static ReadingItem reading(Evidence words, Optional<String> kind, Optional<String> text) {
    return new ReadingItem(
        kind, text, List.of(words), 1, List.of(new WithdrawalItem("b.txt", Optional.of(words))));
  }

  private static EventItem event(
      String id, String type, String date, String status, String label, Evidence words) {
    return new EventItem(
        id,
        List.of(type),
        List.of(),
        Optional.of(1),
        Optional.empty(),
        Optional.of("arrest"),
        label,
        Optional.of(date),
        Optional.of(date),
        Optional.empty(),
        "the sentence",
        status,
        List.of(
            new ParticipantItem(
                Optional.empty(), Optional.empty(), label, Optional.of("Norwick council"))),
        List.of(),
        Optional.of(new PlaceItem("Norwick", Optional.empty())),
        List.of(words.file()),
        List.of(words));
  }

  /** The account with words of the caller's where pages speak. */
  public static Account of(String file, String title, String name, String said) {
    Evidence three = words(file, "Three people were killed.");
    Evidence five = words("b.txt", "Five people were killed.");
    Evidence quoted = words(file, said);
    Evidence headline = words(file, title);
    String segment = file + "#s1";
    MainItem main =
        new MainItem(
            Optional.of(headline),
            Optional.of(quoted),
            Optional.empty(),
            Optional.of(quoted),
            Optional.of("E01"));
    DocumentItem page =
        new DocumentItem(
            "D001",
            file,
            true,
            Optional.empty(),
            "0".repeat(64),
            100,
            "text/plain",
            "UTF-8",
            Optional.of("https://news.example/" + name),
            Optional.of("en"),
            Optional.of(name),
            Optional.of(headline),
            Optional.of(title),
            Optional.of(new BylineItem(name, Optional.empty(), Optional.of(headline))),
            Optional.of(new DatelineItem(name, segment, Optional.empty())),
            Optional.of("2025-03-01"),
            Optional.of("dateline"),
            List.of(
                new WitnessItem(
                    "text",
                    "2025-03-01",
                    Optional.of("2025-03-01T08:30:00"),
                    said,
                    "dateline",
                    true,
                    true,
                    "the only witness",
                    Optional.of("2025-01-03"),
                    Optional.of(quoted))),
            DocumentItem.AboutItem.NONE,
            List.of(
                new SegmentItem(
                    segment,
                    Optional.of("S01"),
                    Optional.of(headline),
                    List.of(new BylineItem(name, Optional.of(said), Optional.of(headline))),
                    Optional.empty(),
                    1,
                    3,
                    main)),
            List.of(
                new DropItem(
                    file, said, 0, said.length(), 1, "", "", "menu", said.length(), false)),
            List.of(said),
            List.of(quoted),
            Optional.of(
                List.of(
                    new BlockItem(
                        "caption",
                        said,
                        Optional.of(said),
                        Optional.of(segment),
                        Optional.of(headline),
                        said.length(),
                        false,
                        quoted))));
    DocumentItem unread =
        new DocumentItem(
            "D002",
            "c" + file,
            false,
            Optional.of(said),
            "",
            0,
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            DocumentItem.AboutItem.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());
    return new Account(
        Account.SCHEMA,
        List.of(page, unread),
        List.of(new StoryItem("S01", title, List.of(segment))),
        List.of(
            new EntityItem(
                "N01",
                name,
                "person",
                List.of(),
                Optional.empty(),
                Map.of(file, 1),
                List.of(headline))),
        List.of(
            event("E01", "COERCE", "2025-03-01", "reported", said, three),
            event("E02", "CONSULT", "2025-04-02", "announced", said, quoted)),
        List.of("E01", "E02"),
        List.of(new DayItem("DY01", "2025-03-01", "S01", List.of("E01"), List.of(three))),
        List.of(new OrderItem("E01", "E02", said, three)),
        List.of(
            new QuoteItem(
                "Q01", Optional.of(name), "direct", said, quoted, quoted, Optional.of(said))),
        List.of(new SpeechItem("I01", Optional.of("Bo Ek"), Optional.of("said"), quoted)),
        List.of(
            new FigureItem(
                "F01",
                said,
                three,
                "people",
                Optional.of(3.0),
                Optional.empty(),
                Optional.empty(),
                Optional.of("person"),
                Optional.empty(),
                Optional.empty(),
                said,
                Optional.of("killed"),
                false,
                false,
                Optional.empty(),
                Optional.of(name),
                three)),
        List.of(
            new ContradictionItem(
                "C01",
                "across",
                "number",
                "contradiction",
                "high",
                Optional.of(title),
                three,
                five,
                said,
                List.of(file, "b.txt"),
                reading(three, Optional.of("number"), Optional.of(said)),
                reading(five, Optional.of("number"), Optional.of("five"))),
            new ContradictionItem(
                "C02",
                "inside",
                "date",
                "apparent",
                "low",
                Optional.empty(),
                quoted,
                quoted,
                said,
                List.of(file),
                reading(quoted, Optional.empty(), Optional.empty()),
                reading(quoted, Optional.empty(), Optional.empty()))),
        List.of(
            new ApparatusItem(
                "AP01",
                title,
                "number",
                Optional.of(said),
                "later correction",
                said,
                List.of(
                    reading(three, Optional.of("number"), Optional.of(said)),
                    reading(five, Optional.of("number"), Optional.of("five"))),
                List.of("C01"))),
        List.of(new HedgeItem("H01", "unconfirmed", Optional.of(said), quoted)),
        List.of(new ResidueItem("R01", "placeholder", said, quoted)),
        List.of(new UpstreamItem("U01", name, "agency", segment, false, quoted)),
        new DerivationItem(
            List.of(segment, "U01"),
            List.of(
                new EdgeItem(
                    "U01",
                    segment,
                    "inferred",
                    0.5,
                    said,
                    Optional.of(quoted),
                    List.of(new SharedItem(quoted, quoted))))),
        List.of(
            new EditionItem(
                "ED01",
                said,
                Optional.of(said),
                new RevisionItem(
                    file,
                    file,
                    true,
                    Optional.of(quoted),
                    List.of(
                        new ChangeItem(
                            Optional.of(three),
                            Optional.of(quoted),
                            List.of(
                                new FactItem(
                                    "figure", Optional.of(three), Optional.of(quoted)))))))),
        List.of(
            new ProposalItem(
                "P01",
                title,
                Optional.of(name),
                Optional.empty(),
                said,
                List.of(said),
                Optional.empty(),
                List.of(quoted))),
        List.of(new PositionItem("PO01", "council of " + name, said, said, true, List.of(quoted))),
        List.of(new SupportItem("K01", said, List.of(file), 1, 1, 1, List.of(), List.of(three))),
        List.of(
            new TollItem(
                "TL01",
                "S01",
                Optional.of(3),
                Optional.empty(),
                List.of(
                    new TollItem.Told(
                        Optional.of(3), Optional.empty(), Optional.empty(), "adopted", three)))),
        List.of(
            new DecisionItem(
                "DC01",
                "0123456789ab",
                "close",
                "contradictions",
                List.of("C02"),
                Optional.empty(),
                said,
                name,
                "2025-03-02T10:00:00Z",
                List.of(quoted))));
  }
}
