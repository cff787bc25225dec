package org.stemma.export;

import java.util.List;
import java.util.function.Predicate;
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

  static Items of(Account account) {
    return new Items(
        account.events(),
        account.quotes(),
        account.indirectSpeech(),
        account.figures(),
        account.positions(),
        account.proposals());
  }

  /** The items whose words are {@code wanted}. */
  Items only(Predicate<List<Evidence>> wanted) {
    return new Items(
        events.stream().filter(e -> wanted.test(e.mentions())).toList(),
        quotes.stream().filter(q -> wanted.test(List.of(q.sentence()))).toList(),
        speech.stream().filter(s -> wanted.test(List.of(s.sentence()))).toList(),
        figures.stream().filter(f -> wanted.test(List.of(f.sentence()))).toList(),
        positions.stream().filter(p -> wanted.test(p.evidence())).toList(),
        proposals.stream().filter(p -> wanted.test(p.evidence())).toList());
  }
}
