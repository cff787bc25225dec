package org.stemma.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/**
 * What a mention that only points back means: the event of its kind that was told last before it on
 * the page, or else the first one told after it.
 */
final class Antecedent {

  private static final Set<String> GENERAL =
      Set.copyOf(Lexicon.ENGLISH.words("event-pointers.txt"));

  private Antecedent() {}

  static Optional<EventGroup> of(List<EventGroup> groups, Occurrence pointer) {
    List<EventGroup> fit =
        groups.stream().filter(g -> g.admits(pointer)).filter(g -> fits(g, pointer)).toList();
    Comparator<EventGroup> byPlace = Comparator.comparing(g -> lastBefore(g, pointer));
    Optional<EventGroup> before =
        fit.stream().filter(g -> lastBefore(g, pointer) >= 0).max(byPlace);
    return before.or(() -> fit.stream().findFirst());
  }

  /**
   * The event of other pages of the story that a definite noun means: the only one of its name, or
   * the one that more pages tell than any other.
   */
  static Optional<EventGroup> elsewhere(List<EventGroup> groups, Occurrence pointer) {
    if (!pointer.nominal()) {
      return Optional.empty();
    }
    List<EventGroup> fit =
        groups.stream()
            .filter(g -> g.admits(pointer) && isNamed(g, pointer))
            .sorted(Comparator.comparingLong(Antecedent::pages).reversed())
            .toList();
    boolean one = fit.size() == 1 || fit.size() > 1 && pages(fit.get(0)) > pages(fit.get(1));
    return one ? Optional.of(fit.get(0)) : Optional.empty();
  }

  private static long pages(EventGroup group) {
    return group.members().stream().map(Occurrence::page).distinct().count();
  }

  /** "The verdict" means what is called a verdict; "the crash" any accident. */
  private static boolean isNamed(EventGroup group, Occurrence pointer) {
    boolean harm = pointer.mention().kind().filter("accident"::equals).isPresent();
    return harm && GENERAL.contains(pointer.stem())
        || group.members().stream().anyMatch(m -> m.stem().equals(pointer.stem()));
  }

  /** "the attack" may mean any assault, "the invasion" only an invasion, "the call" only a call. */
  private static boolean fits(EventGroup group, Occurrence pointer) {
    return !pointer.nominal()
        || GENERAL.contains(pointer.stem())
        || group.members().stream()
            .anyMatch(
                m ->
                    m.stem().equals(pointer.stem())
                        || m.mention().mode().isPresent()
                            && m.mention().mode().equals(pointer.mention().mode()));
  }

  private static int lastBefore(EventGroup group, Occurrence pointer) {
    return group.members().stream()
        .filter(m -> m.page().equals(pointer.page()))
        .mapToInt(m -> m.mention().trigger().start())
        .filter(start -> start < pointer.mention().trigger().start())
        .max()
        .orElse(-1);
  }
}
