package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * What an analyst decided about items of the account. It stands beside them and changes none.
 *
 * @param key names the decision wherever it is told, whatever its id here
 * @param action close, merge, split, date or speaker
 * @param list the list of the account that holds the items
 * @param items ids of the items; empty if nothing in the account rests on the words any more
 * @param value the date (EDTF), the speaker, or the name that is another's; empty for the others
 * @param at the instant, ISO 8601 in universal time
 * @param evidence the words by which the items are known
 */
public record DecisionItem(
    String id,
    String key,
    String action,
    String list,
    List<String> items,
    Optional<String> value,
    String reason,
    String who,
    String at,
    List<Evidence> evidence) {

  public DecisionItem {
    items = List.copyOf(items);
    evidence = List.copyOf(evidence);
  }
}
