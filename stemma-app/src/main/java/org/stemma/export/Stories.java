package org.stemma.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.StoryItem;
import org.stemma.article.Evidence;

/**
 * Which story an account is about, and which others its pages tell besides. An account covers the
 * story that most reports tell; where no two reports tell the same, it covers them all.
 */
final class Stories {

  private final Witnesses witnesses;
  private final Optional<StoryItem> main;
  private final List<StoryItem> others;
  private final Map<String, StoryItem> byId = new HashMap<>();
  private final boolean apart;

  Stories(Account account, Witnesses witnesses) {
    this.witnesses = witnesses;
    this.main =
        account.stories().stream()
            .max(
                Comparator.<StoryItem>comparingInt(s -> s.members().size())
                    .thenComparing(StoryItem::id, Comparator.reverseOrder()));
    boolean alone = main.filter(story -> story.members().size() > 1).isEmpty();
    this.apart = alone && account.stories().size() > 1;
    this.others =
        alone ? List.of() : account.stories().stream().filter(s -> !s.equals(main.get())).toList();
    others.forEach(story -> byId.putIfAbsent(story.id(), story));
  }

  /** The story that most reports tell; of equals the first. */
  Optional<StoryItem> main() {
    return main;
  }

  /** Whether there are several stories and no report shares its own with another. */
  boolean areAllApart() {
    return apart;
  }

  /** The stories that are told apart. */
  List<StoryItem> others() {
    return others;
  }

  /** The other story that all of these words belong to. */
  Optional<StoryItem> other(List<Evidence> words) {
    List<Optional<StoryItem>> told = words.stream().map(this::story).distinct().toList();
    return told.size() == 1 ? told.get(0) : Optional.empty();
  }

  private Optional<StoryItem> story(Evidence words) {
    Optional<String> id = witnesses.segment(words).flatMap(SegmentItem::story);
    return id.flatMap(story -> Optional.ofNullable(byId.get(story)));
  }
}
