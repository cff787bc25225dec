package org.stemma.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    for (DocumentItem d : account.documents()) {
      add("documents", d.id(), d);
    }
    for (StoryItem s : account.stories()) {
      add("stories", s.id(), s);
    }
    for (EntityItem e : account.entities()) {
      add("entities", e.id(), e);
    }
    for (EventItem e : account.events()) {
      add("events", e.id(), e);
    }
    for (DayItem d : account.days()) {
      add("days", d.id(), d);
    }
    for (QuoteItem q : account.quotes()) {
      add("quotes", q.id(), q);
    }
    for (SpeechItem s : account.indirectSpeech()) {
      add("indirect_speech", s.id(), s);
    }
    for (FigureItem f : account.figures()) {
      add("figures", f.id(), f);
    }
    for (ContradictionItem c : account.contradictions()) {
      add("contradictions", c.id(), c);
    }
    for (ApparatusItem a : account.apparatus()) {
      add("apparatus", a.id(), a);
    }
    for (HedgeItem h : account.hedged()) {
      add("hedged", h.id(), h);
    }
    for (ResidueItem r : account.residue()) {
      add("residue", r.id(), r);
    }
    for (UpstreamItem u : account.upstreamSources()) {
      add("upstream_sources", u.id(), u);
    }
    for (EditionItem e : account.editions()) {
      add("editions", e.id(), e);
    }
    for (ProposalItem p : account.proposals()) {
      add("proposals", p.id(), p);
    }
    for (PositionItem p : account.positions()) {
      add("positions", p.id(), p);
    }
    for (SupportItem s : account.corroboration()) {
      add("corroboration", s.id(), s);
    }
    for (TollItem t : account.tolls()) {
      add("tolls", t.id(), t);
    }
    for (DecisionItem d : account.decisions()) {
      add("decisions", d.id(), d);
    }
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
