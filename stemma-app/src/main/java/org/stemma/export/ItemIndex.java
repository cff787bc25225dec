package org.stemma.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DayItem;
import org.stemma.account.DecisionItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EditionItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.StoryItem;
import org.stemma.account.SupportItem;
import org.stemma.account.TollItem;
import org.stemma.account.UpstreamItem;
import org.stemma.export.Because.Named;

/**
 * The items of an account by their lists and by their ids: a desk asks thousands of times a second.
 */
final class ItemIndex {

  private final Map<String, List<Named>> byList = new HashMap<>();

  /** By the id in capitals. */
  private final Map<String, List<Named>> byId = new HashMap<>();

  ItemIndex(Account account) {
    add("documents", account.documents(), DocumentItem::id);
    add("stories", account.stories(), StoryItem::id);
    add("entities", account.entities(), EntityItem::id);
    add("events", account.events(), EventItem::id);
    add("days", account.days(), DayItem::id);
    add("quotes", account.quotes(), QuoteItem::id);
    add("indirect_speech", account.indirectSpeech(), SpeechItem::id);
    add("figures", account.figures(), FigureItem::id);
    add("contradictions", account.contradictions(), ContradictionItem::id);
    add("apparatus", account.apparatus(), ApparatusItem::id);
    add("hedged", account.hedged(), HedgeItem::id);
    add("residue", account.residue(), ResidueItem::id);
    add("upstream_sources", account.upstreamSources(), UpstreamItem::id);
    add("editions", account.editions(), EditionItem::id);
    add("proposals", account.proposals(), ProposalItem::id);
    add("positions", account.positions(), PositionItem::id);
    add("corroboration", account.corroboration(), SupportItem::id);
    add("tolls", account.tolls(), TollItem::id);
    add("decisions", account.decisions(), DecisionItem::id);
  }

  private <T> void add(String list, List<T> items, Function<T, String> id) {
    items.forEach(item -> add(list, id.apply(item), item));
  }

  private void add(String list, String id, Object item) {
    Named named = new Named(id, list, item);
    byList.computeIfAbsent(list, l -> new ArrayList<>()).add(named);
    byId.computeIfAbsent(key(id), i -> new ArrayList<>(1)).add(named);
  }

  private static String key(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  /** In the order of the account. */
  List<Named> of(String list) {
    return Collections.unmodifiableList(byList.getOrDefault(list, List.of()));
  }

  /** Whatever the case of the id. */
  List<Named> named(String id) {
    return Collections.unmodifiableList(byId.getOrDefault(key(id), List.of()));
  }
}
