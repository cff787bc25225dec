package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lineage.Lineage;

/**
 * The events of all pages, joined where they are one happening. Within a story less evidence is
 * asked for than across stories. Not thread-safe.
 */
final class AcrossPages {

  private final Map<String, String> storyOf;

  /** Segments of which one has words from the other: first the copy, then its source. */
  private final Set<List<String>> copies;

  private final List<EventGroup> all = new ArrayList<>();

  /** The same by {@link Compatibility#family}: events of two families are never one. */
  private final Map<String, List<EventGroup>> families = new HashMap<>();

  /**
   * @param storyOf the story of each segment
   * @param lineage a copy and its source tell one story, though their words were taken for stock
   *     lines and made two of them
   */
  AcrossPages(Map<String, String> storyOf, Lineage lineage) {
    this.storyOf = Map.copyOf(storyOf);
    this.copies =
        lineage.edges().stream()
            .filter(edge -> edge.held() && edge.isWhole() && !edge.shared().isEmpty())
            .map(edge -> List.of(edge.to(), edge.from()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The events, in order of their first page. */
  List<EventGroup> all() {
    return List.copyOf(all);
  }

  /**
   * Adds an event of one more page to the one that it is one with, one that is called like it
   * before others, or as a new one.
   */
  void join(EventGroup group) {
    List<EventGroup> family =
        families.computeIfAbsent(
            Compatibility.family(group.best().mention()), f -> new ArrayList<>());
    Optional<EventGroup> same =
        family.stream()
            .filter(other -> isOne(other, group))
            .max(Comparator.comparing((EventGroup other) -> isCalledLike(other, group)));
    same.ifPresentOrElse(
        other -> other.addAll(group),
        () -> {
          all.add(group);
          family.add(group);
        });
  }

  private boolean isOne(EventGroup other, EventGroup group) {
    return !other.isOn(group.best().page())
        && group.members().stream().allMatch(other::admits)
        && group.members().stream()
            .filter(m -> !m.pointsBack() && !m.heading())
            .anyMatch(m -> shownAcross(other, m));
  }

  private static boolean isCalledLike(EventGroup other, EventGroup group) {
    return group.members().stream()
        .filter(m -> !m.pointsBack() && !m.heading())
        .anyMatch(other::isCalledLike);
  }

  /** "The crash" on a page that does not tell of it joins the crash of the story. */
  void point(Occurrence pointer) {
    List<EventGroup> ofStory =
        all.stream()
            .filter(
                g ->
                    g.members().stream()
                        .anyMatch(m -> distance(m, pointer) == Sameness.Distance.STORY))
            .toList();
    Antecedent.elsewhere(ofStory, pointer).ifPresent(g -> g.add(pointer));
  }

  /** Joins what other pages tell of the same event with another day. */
  void joinDissenting() {
    families.values().forEach(this::joinDissenting);
  }

  private void joinDissenting(List<EventGroup> family) {
    for (int i = 0; i < family.size(); i++) {
      EventGroup group = family.get(i);
      for (int j = family.size() - 1; j > i; j--) {
        EventGroup other = family.get(j);
        boolean apart = other.members().stream().noneMatch(m -> group.isOn(m.page()));
        if (apart && dissents(group, other)) {
          group.addDissenting(other);
          family.remove(j);
          all.remove(other);
        }
      }
    }
  }

  private boolean dissents(EventGroup a, EventGroup b) {
    return a.members().stream()
        .anyMatch(
            x ->
                b.members().stream()
                    .anyMatch(
                        y ->
                            distance(x, y) != Sameness.Distance.APART
                                && Compatibility.dissent(x, y)));
  }

  private boolean shownAcross(EventGroup group, Occurrence occurrence) {
    return group.members().stream()
        .filter(m -> !m.pointsBack() && !m.heading())
        .anyMatch(m -> Sameness.shown(m, occurrence, distance(m, occurrence)));
  }

  private Sameness.Distance distance(Occurrence a, Occurrence b) {
    Optional<String> first = Optional.ofNullable(storyOf.get(a.segment()));
    Optional<String> second = Optional.ofNullable(storyOf.get(b.segment()));
    boolean apart = first.isPresent() && second.isPresent() && !first.equals(second);
    return apart && !isCopied(a.segment(), b.segment()) && !isCopied(b.segment(), a.segment())
        ? Sameness.Distance.APART
        : Sameness.Distance.STORY;
  }

  private boolean isCopied(String copy, String source) {
    return copies.contains(List.of(copy, source));
  }
}
