package org.stemma.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.account.Account;
import org.stemma.account.DecisionItem;
import org.stemma.article.Evidence;
import org.stemma.decision.KnownItems.Match;
import org.stemma.export.Because;

/**
 * All that was decided, in order of time. Nothing is ever taken out: to undo is one more decision.
 *
 * @param log sorted by time, then by key
 */
public record Decisions(List<Decision> log) {

  /** Nothing was decided. */
  public static final Decisions NONE = new Decisions(List.of());

  public Decisions {
    log =
        log.stream()
            .sorted(Comparator.comparing(Decision::at).thenComparing(Decision::key))
            .toList();
  }

  /** Those that hold: not undone, and no undoing themselves. */
  public List<Decision> holding() {
    Set<String> undone =
        log.stream()
            .filter(decision -> decision.action() == Action.UNDO)
            .flatMap(decision -> decision.value().stream())
            .collect(Collectors.toSet());
    return log.stream()
        .filter(decision -> decision.action() != Action.UNDO && !undone.contains(decision.key()))
        .toList();
  }

  /** The account with what holds of this beside its items. */
  public Account beside(Account account) {
    if (log.isEmpty()) {
      return account;
    }
    KnownItems known = new KnownItems(account);
    List<DecisionItem> items = new ArrayList<>();
    for (Decision decision : holding()) {
      items.add(item(decision, known, items.size() + 1));
    }
    return account.withDecisions(items);
  }

  private static DecisionItem item(Decision decision, KnownItems known, int number) {
    List<String> ids = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Anchor anchor : decision.items()) {
      Optional<Match> match = known.item(anchor);
      match.ifPresent(m -> ids.add(m.id()));
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
      String name = value.orElse("");
      Set<String> holding = holding().stream().map(Decision::key).collect(Collectors.toSet());
      String key =
          account.decisions().stream()
              .filter(d -> d.id().equalsIgnoreCase(name) || d.key().equals(name))
              .map(DecisionItem::key)
              .filter(holding::contains)
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("no decision that holds is called " + name));
      return new Decision(action, List.of(), Optional.of(key), reason, who, at);
    }
    Because items = new Because(account);
    KnownItems known = new KnownItems(account);
    List<Anchor> anchors = new ArrayList<>();
    Set<String> chosen = new HashSet<>();
    for (String id : ids) {
      Because.Named item =
          items.named(id).stream()
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no item is called " + id));
      if (!chosen.add(item.id())) {
        throw new IllegalArgumentException(
            action.label() + ": " + item.id() + " is named twice; name another item");
      }
      anchors.add(
          known
              .anchor(item)
              .orElseThrow(() -> new IllegalArgumentException(id + " rests on no words")));
    }
    return new Decision(action, anchors, value, reason, who, at);
  }
}
