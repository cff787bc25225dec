package org.stemma.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.account.Account;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;

/** What is told: the items of an account, or those of one story. */
record Items(
    List<EventItem> events,
    List<QuoteItem> quotes,
    List<SpeechItem> speech,
    List<FigureItem> figures,
    List<PositionItem> positions,
    List<ProposalItem> proposals) {

  static final Items NONE =
      new Items(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  static Items of(Account account) {
    return new Items(
        account.events(),
        account.quotes(),
        account.indirectSpeech(),
        account.figures(),
        account.positions(),
        account.proposals());
  }

  /** The items apart by what {@code kind} says of their words; a kind that none has is absent. */
  <K> Map<K, Items> by(Function<List<Evidence>, K> kind) {
    var events = apart(this.events, e -> kind.apply(e.mentions()));
    var quotes = apart(this.quotes, q -> kind.apply(List.of(q.sentence())));
    var speech = apart(this.speech, s -> kind.apply(List.of(s.sentence())));
    var figures = apart(this.figures, f -> kind.apply(List.of(f.sentence())));
    var positions = apart(this.positions, p -> kind.apply(p.evidence()));
    var proposals = apart(this.proposals, p -> kind.apply(p.evidence()));
    Map<K, Items> parts = new HashMap<>();
    Stream.of(events, quotes, speech, figures, positions, proposals)
        .flatMap(items -> items.keySet().stream())
        .forEach(
            k ->
                parts.computeIfAbsent(
                    k,
                    any ->
                        new Items(
                            events.getOrDefault(k, List.of()),
                            quotes.getOrDefault(k, List.of()),
                            speech.getOrDefault(k, List.of()),
                            figures.getOrDefault(k, List.of()),
                            positions.getOrDefault(k, List.of()),
                            proposals.getOrDefault(k, List.of()))));
    return parts;
  }

  private static <K, T> Map<K, List<T>> apart(List<T> items, Function<T, K> kind) {
    return items.stream().collect(Collectors.groupingBy(kind));
  }
}
