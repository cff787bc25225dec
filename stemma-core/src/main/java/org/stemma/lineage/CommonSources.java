package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Segments with words in common of which nothing shows which was made from which: both may have
 * been made from a text that is not held. Groups of all that hang together.
 */
final class CommonSources {

  /** Of one group, ordered by id. */
  record Group(TreeSet<String> segments, List<Kinship> kinships) {

    /** How the source that is not held is called. */
    String name() {
      return CommonSources.name(segments);
    }
  }

  private static final String NAME = "common source of ";

  private final Map<String, Group> groups = new TreeMap<>();

  private static String name(SortedSet<String> segments) {
    return NAME + String.join(", ", segments);
  }

  /** Whether the upstream of just these {@code copies} is one that no page names. */
  static boolean isOne(String upstream, SortedSet<String> copies) {
    return upstream.equals(name(copies));
  }

  void join(Kinship kinship) {
    Group left = group(kinship.source().id());
    Group right = group(kinship.copy().id());
    TreeSet<String> segments = new TreeSet<>(left.segments());
    segments.addAll(right.segments());
    List<Kinship> kinships = new ArrayList<>(left.kinships());
    if (!left.equals(right)) {
      kinships.addAll(right.kinships());
    }
    kinships.add(kinship);
    Group both = new Group(segments, kinships);
    segments.forEach(s -> groups.put(s, both));
  }

  private Group group(String segment) {
    return groups.getOrDefault(segment, new Group(new TreeSet<>(List.of(segment)), List.of()));
  }

  /** Each group once, in order of its first segment. */
  List<Group> groups() {
    List<Group> found = new ArrayList<>();
    groups.forEach(
        (segment, group) -> {
          if (group.segments().first().equals(segment)) {
            found.add(group);
          }
        });
    return found;
  }
}
