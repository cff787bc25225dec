package org.stemma.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The segments held, and their stories. A set: adding a segment again changes nothing, the order of
 * adding and merging neither, and {@link #profiles} is the whole state.
 *
 * <p>Adding costs the same however many are held; {@link #stories} reads all that are held, at a
 * bounded cost for each. Not thread-safe.
 */
public final class StoryIndex {

  /**
   * Least average likeness of two groups that are joined. Swept .16 to .5 on one half of
   * gva-incidents and of newscluster; on all of both, BCubed / pair F1: at .27 .920 / .806 and .943
   * / .917, at .28 .922 / .809 and .935 / .904.
   */
  private static final double THRESHOLD = 0.272;

  private final Map<String, SegmentProfile> held = new TreeMap<>();

  /** Holds {@code profile} too. Of two that differ under one id the later in order is kept. */
  public void add(SegmentProfile profile) {
    held.merge(profile.id(), profile, (a, b) -> a.compareTo(b) < 0 ? b : a);
  }

  /** Holds all that {@code other} does, as if its segments had been added here. */
  public void merge(StoryIndex other) {
    addAll(other.held.values());
  }

  public void addAll(Collection<SegmentProfile> profiles) {
    profiles.forEach(this::add);
  }

  /** How many segments are held. */
  public int size() {
    return held.size();
  }

  /** All that is held, in order: the whole state, to be added again. */
  public List<SegmentProfile> profiles() {
    return held.values().stream().sorted().toList();
  }

  /**
   * Writes all that is held, some 700 bytes a segment; equal states have equal bytes. {@code out}
   * is flushed and left open; give it buffered.
   */
  public void write(OutputStream out) throws IOException {
    StorySnapshot.write(profiles(), out);
  }

  /**
   * What {@link #write} wrote; {@code in} is left behind its last byte.
   *
   * @throws SnapshotException if it is no such state, or was written by another version, cut or
   *     damaged
   */
  public static StoryIndex read(InputStream in) throws IOException {
    return StorySnapshot.read(in);
  }

  /**
   * The stories of all that is held: every segment in exactly one, stories numbered {@code ST1},
   * {@code ST2} ... by their first segment in order of page name and place.
   */
  public List<Story> stories() {
    List<SegmentProfile> profiles = profiles();
    SegmentGraph graph = SegmentGraph.of(profiles);
    List<List<Integer>> clusters = AverageLinkage.cluster(graph.edges(), THRESHOLD);
    List<Story> stories = new ArrayList<>();
    List<List<Integer>> joined =
        LiveEntries.join(WholeStories.join(AnchorLinks.join(clusters, graph), graph), profiles);
    for (List<Integer> cluster : joined) {
      List<String> ids = cluster.stream().map(node -> profiles.get(node).id()).toList();
      String label = profiles.get(central(cluster, profiles, graph)).headline();
      stories.add(new Story("ST" + (stories.size() + 1), label, ids));
    }
    return List.copyOf(stories);
  }

  /** The node most like all others of its cluster, one with a headline if there is any. */
  private static int central(
      List<Integer> cluster, List<SegmentProfile> profiles, SegmentGraph graph) {
    int best = cluster.get(0);
    double most = -1;
    for (int node : cluster) {
      double sum = profiles.get(node).headline().isEmpty() ? -1 : 0;
      for (int other : cluster) {
        sum += graph.likeness(node, other);
      }
      if (sum > most) {
        best = node;
        most = sum;
      }
    }
    return best;
  }
}
