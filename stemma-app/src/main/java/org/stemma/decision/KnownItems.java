package org.stemma.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;
import org.stemma.decision.Anchor.Words;
import org.stemma.export.Because;
import org.stemma.export.ItemFields;

/** Items of one account as decisions know them. */
final class KnownItems {

  /** Words of one item that are written down: more make it no better known. */
  private static final int MOST = 12;

  /** Between the parts of a label. */
  private static final String PART = "/";

  /** An item, what it is called, and the words it rests on. */
  private record Known(Because.Named item, String label, List<Evidence> evidence) {}

  private final Map<String, String> digests = new HashMap<>();
  private final Because items;

  /** Lists that were asked for. */
  private final Map<String, List<Known>> lists = new HashMap<>();

  KnownItems(Account account) {
    this.items = new Because(account);
    for (DocumentItem page : account.documents()) {
      digests.put(page.file(), page.sha256());
    }
  }

  /** What {@code item} is known by; empty if it rests on no words. */
  Optional<Anchor> anchor(Because.Named item) {
    List<Words> words = evidence(item.item()).stream().limit(MOST).map(this::words).toList();
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Anchor(item.list(), label(item.item()), words));
  }

  /**
   * Words that were found again, and the item that rests on them.
   *
   * @param id empty if several rest on them and cannot be told apart
   */
  record Match(Optional<String> id, List<Evidence> evidence) {}

  /** The item that rests on most of the words; of several, that of the same label. */
  Optional<Match> item(Anchor anchor) {
    Known best = null;
    long most = 0;
    boolean alone = false;
    for (Known known : lists.computeIfAbsent(anchor.list(), this::known)) {
      long score = score(known, anchor);
      if (score > most) {
        most = score;
        best = known;
        alone = true;
      } else if (score > 0 && score == most) {
        alone = false;
      }
    }
    Optional<Known> found = Optional.ofNullable(best);
    Optional<String> id = alone ? found.map(known -> known.item().id()) : Optional.empty();
    return found.map(known -> new Match(id, evidence(known.item().item())));
  }

  private List<Known> known(String list) {
    List<Known> known = new ArrayList<>();
    for (Because.Named item : items.of(list)) {
      known.add(new Known(item, label(item.item()), all(item.item())));
    }
    return known;
  }

  /** Six for words it shares, nine at the same place; up to two more for the same label. */
  private long score(Known known, Anchor anchor) {
    long shared = 0;
    int held = 0;
    for (Words asked : anchor.words()) {
      int best = 0;
      for (Evidence each : known.evidence()) {
        Words words = words(each);
        if (words.isSame(asked)) {
          best = Math.max(best, words.start() == asked.start() ? 9 : 6);
        }
      }
      shared += best;
      held += best > 0 ? 1 : 0;
    }
    boolean sides = known.item().item() instanceof ContradictionItem;
    boolean enough = sides ? held == anchor.words().size() : held > 0;
    return enough ? shared + likeness(known.label(), anchor.label()) : 0;
  }

  /** Earlier builds wrote the first part of some labels alone. */
  private static int likeness(String label, String asked) {
    return label.equals(asked) ? 2 : label.startsWith(asked + PART) ? 1 : 0;
  }

  private Words words(Evidence evidence) {
    return new Words(digests.getOrDefault(evidence.file(), ""), evidence.exact(), evidence.start());
  }

  private static String label(Object item) {
    return switch (item) {
      case ContradictionItem c -> parts(c.kind(), c.about().orElse(""), readings(c), c.verdict());
      case EntityItem e -> e.name();
      case EventItem e -> e.label();
      case SpeechItem s -> parts(s.speaker().orElse(""), s.cue().orElse(""));
      case HedgeItem h -> parts(h.kind(), h.cue().orElse(""));
      case ResidueItem r -> r.kind();
      case ApparatusItem a -> parts(a.kind(), a.about());
      default -> "";
    };
  }

  private static String parts(String... parts) {
    return String.join(PART, parts);
  }

  /** Either side may be told first. */
  private static String readings(ContradictionItem item) {
    return Stream.of(item.readingA(), item.readingB())
        .map(reading -> reading.text().orElse(""))
        .sorted()
        .collect(Collectors.joining(PART));
  }

  /** What an item is known by: of a contradiction the passages that stand for its sides. */
  private static List<Evidence> evidence(Object item) {
    return item instanceof ContradictionItem c
        ? c.a().equals(c.b()) ? List.of(c.a()) : List.of(c.a(), c.b())
        : all(item);
  }

  /**
   * All words that it rests on; other witnesses of a side too, which may come to stand for it. A
   * quotation rests on its own words: its sentence may hold others.
   */
  private static List<Evidence> all(Object item) {
    return item instanceof QuoteItem quote ? List.of(quote.quoted()) : fields(item);
  }

  private static List<Evidence> fields(Object item) {
    return ItemFields.of(item).values().stream()
        .flatMap(value -> ItemFields.evidence(value).stream())
        .distinct()
        .toList();
  }
}
