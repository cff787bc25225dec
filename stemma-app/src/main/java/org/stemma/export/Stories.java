package org.stemma.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.account.Account;
import org.stemma.account.DayItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.StoryItem;
import org.stemma.article.Evidence;

/**
 * Which story an account is about, and which others its pages tell besides. An account covers the
 * story that most reports tell; where no two reports tell the same, it covers them all.
 */
final class Stories {

  /** What is told of the account's own story, or of none. */
  static final String MAIN = "";

  private final Witnesses witnesses;
  private final Optional<StoryItem> main;
  private final List<StoryItem> others;
  private final Set<String> apart = new HashSet<>();
  private final boolean allApart;

  Stories(Account account, Witnesses witnesses) {
    this.witnesses = witnesses;
    this.main =
        account.stories().stream()
            .max(
                Comparator.<StoryItem>comparingInt(s -> s.members().size())
                    .thenComparing(StoryItem::id, Comparator.reverseOrder()));
    boolean alone = main.filter(story -> story.members().size() > 1).isEmpty();
    this.allApart = alone && account.stories().size() > 1;
    this.others =
        alone ? List.of() : account.stories().stream().filter(s -> !s.equals(main.get())).toList();
    others.forEach(story -> apart.add(story.id()));
  }

  /** The story that most reports tell; of equals the first. */
  Optional<StoryItem> main() {
    return main;
  }

  /** The label of the story that most reports tell; else the title of the first page. */
  String title(Account account) {
    return main.map(StoryItem::label)
        .or(() -> account.documents().stream().flatMap(d -> d.titleText().stream()).findFirst())
        .filter(title -> !title.isBlank())
        .orElse("Account");
  }

  /** Whether there are several stories and no report shares its own with another. */
  boolean areAllApart() {
    return allApart;
  }

  /** The stories that are told apart. */
  List<StoryItem> others() {
    return others;
  }

  /** The id of the other story that all of these words belong to; without one {@link #MAIN}. */
  String of(List<Evidence> words) {
    List<String> told = words.stream().map(this::story).distinct().toList();
    return told.size() == 1 ? told.get(0) : MAIN;
  }

  private String story(Evidence words) {
    return witnesses
        .segment(words)
        .flatMap(SegmentItem::story)
        .filter(apart::contains)
        .orElse(MAIN);
  }

  /** The story's id if it is told apart, else {@link #MAIN}. */
  String of(DayItem day) {
    return apart.contains(day.story()) ? day.story() : MAIN;
  }
}
