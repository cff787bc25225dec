package org.stemma.export;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.EditionItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.OrderItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ReadingItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.RevisionItem.ChangeItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.SupportItem;
import org.stemma.account.UpstreamItem;
import org.stemma.article.Evidence;

/** The words that tell of which reports an item is. */
final class ItemWords {

  private ItemWords() {}

  /** Those of {@code item}; none of what rests on no words, or says itself to which story it is. */
  static Stream<Evidence> of(Object item) {
    return switch (item) {
      case EventItem e -> e.mentions().stream();
      case QuoteItem q -> Stream.of(q.sentence());
      case SpeechItem s -> Stream.of(s.sentence());
      case FigureItem f -> Stream.of(f.sentence());
      case ContradictionItem c -> Stream.concat(Stream.of(c.a(), c.b()), said(readings(c)));
      case ApparatusItem a -> said(a.readings());
      case HedgeItem h -> Stream.of(h.sentence());
      case ResidueItem r -> Stream.of(r.evidence());
      case UpstreamItem u -> Stream.of(u.evidence());
      case OrderItem o -> Stream.of(o.evidence());
      case EditionItem e -> e.revision().changes().stream().flatMap(ItemWords::changed);
      case ProposalItem p -> p.evidence().stream();
      case PositionItem p -> p.evidence().stream();
      case SupportItem s -> s.evidence().stream();
      case EntityItem e -> e.evidence().stream();
      default -> Stream.empty();
    };
  }

  private static List<ReadingItem> readings(ContradictionItem item) {
    return List.of(item.readingA(), item.readingB());
  }

  private static Stream<Evidence> said(List<ReadingItem> readings) {
    return readings.stream().flatMap(reading -> reading.witnesses().stream());
  }

  private static Stream<Evidence> changed(ChangeItem change) {
    return Stream.of(change.before(), change.after()).flatMap(words -> words.stream());
  }
}
