package org.stemma.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.article.Evidence;
import org.stemma.decision.KnownItems.Match;
import org.stemma.export.Because;

/**
 * All that was decided. Nothing is ever taken out: to undo is one more decision. So a decision
 * keeps its place, and is called by it.
 *
 * @param log in the order in which the decisions were kept
 */
public record Decisions(List<Decision> log) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of());

  public Decisions {
    log = List.copyOf(log);
  }

  /** Those that hold: not undone, and no undoing themselves. */
  public List<Decision> holding() {
    Set<String> undone = undone();
    return log.stream().filter(decision -> holds(decision, undone)).toList();
  }

  private Set<String> undone() {
    return log.stream()
        .filter(decision -> decision.action() == Action.UNDO)
        .flatMap(decision -> decision.value().stream())
        .collect(Collectors.toSet());
  }

  private static boolean holds(Decision decision, Set<String> undone) {
    return decision.action() != Action.UNDO && !undone.contains(decision.key());
  }

  /** The account with what holds of this beside its items; what was undone keeps its number. */
  public Account beside(Account account) {
    if (log.isEmpty()) {
      return account;
    }
    KnownItems known = new KnownItems(account);
    List<DecisionItem> items = new ArrayList<>();
    Set<String> undone = undone();
    int number = 0;
    for (Decision decision : log) {
      number += decision.action() == Action.UNDO ? 0 : 1;
      if (holds(decision, undone)) {
        items.add(item(decision, known, number));
      }
    }
    return account.withDecisions(items);
  }

  private static DecisionItem item(Decision decision, KnownItems known, int number) {
    List<String> ids = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Anchor anchor : decision.items()) {
      Optional<Match> match = known.item(anchor);
      match.flatMap(Match::id).ifPresent(ids::add);
      match.ifPresent(m -> evidence.addAll(m.evidence()));
    }
    return new DecisionItem(
        String.format(Locale.ROOT, "DC%02d", number),
        decision.key(),
        decision.action().label(),
        decision.items().get(0).list(),
        ids,
        decision.value(),
        decision.reason(),
        decision.who(),
        decision.at().toString(),
        evidence);
  }

  /**
   * What is decided when somebody says so about items of {@code account}.
   *
   * @param account as it was shown, with decisions beside it
   * @param ids of the items; to undo, none
   * @param value see {@link Action#needsValue}; of a decision to undo its key or its id
   * @throws IllegalArgumentException if there is no such item or it cannot be decided so about it
   */
  public Decision decided(
      Account account,
      Action action,
      List<String> ids,
      Optional<String> value,
      String reason,
      String who,
      Instant at) {
    if (action == Action.UNDO) {
      return undoing(account, value.orElse(""), reason, who, at);
    }
    Because items = new Because(account);
    KnownItems known = new KnownItems(account);
    Map<String, Anchor> anchors = new LinkedHashMap<>();
    for (String id : ids) {
      Because.Named item =
          items.named(id).stream()
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no item is called " + id));
      if (anchors.put(item.id(), anchor(item, known)) != null) {
        throw new IllegalArgumentException(
            action.label() + ": " + item.id() + " is named twice; name another item");
      }
    }
    List<Anchor> about = List.copyOf(anchors.values());
    Decision decision = new Decision(action, about, value, reason, who, at);
    checkNew(decision, anchors.keySet(), account);
    return decision;
  }

  private Decision undoing(Account account, String name, String reason, String who, Instant at) {
    Set<String> holding = holding().stream().map(Decision::key).collect(Collectors.toSet());
    String key =
        account.decisions().stream()
            .filter(d -> d.id().equalsIgnoreCase(name) || d.key().equals(name))
            .map(DecisionItem::key)
            .filter(holding::contains)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no decision that holds is called " + name));
    return new Decision(Action.UNDO, List.of(), Optional.of(key), reason, who, at);
  }

  /** What the item is known by, if it is known by that from all others. */
  private static Anchor anchor(Because.Named item, KnownItems known) {
    Anchor anchor =
        known
            .anchor(item)
            .orElseThrow(() -> new IllegalArgumentException(item.id() + " rests on no words"));
    if (known.item(anchor).flatMap(Match::id).filter(item.id()::equals).isEmpty()) {
      throw new IllegalArgumentException(
          item.id() + " rests on the words of another item, and cannot be told from it");
    }
    return anchor;
  }

  /** Complains where a decision that holds says the same of the same items. */
  private void checkNew(Decision decision, Set<String> ids, Account account) {
    beside(account.withDecisions(List.of())).decisions().stream()
        .filter(held -> held.action().equals(decision.action().label()))
        .filter(held -> held.value().equals(decision.value()))
        .filter(held -> Set.copyOf(held.items()).equals(ids))
        .findFirst()
        .ifPresent(
            held -> {
              throw new IllegalArgumentException(
                  decision.action().label()
                      + " "
                      + String.join(" ", held.items())
                      + ": "
                      + held.id()
                      + " holds already and says the same");
            });
  }
}
