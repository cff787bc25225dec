package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.similarity.MinHash;
import org.stemma.similarity.Shingles;

/**
 * Which witnesses are worth comparing word by word: those that share a run of five words which few
 * others have, or a band of their signatures (for reports that hundreds reprint).
 */
final class Candidates {

  private static final int SHINGLE = 5;
  private static final int ROWS = 4;

  /** A run that more witnesses have is stock; of a band the first as many stand for all. */
  private static final int HOLDERS = 50;

  private Candidates() {}

  /** For each witness the indexes of earlier ones to compare it with. */
  static List<Set<Integer>> of(List<Witness> witnesses) {
    List<Set<Integer>> pairs = new ArrayList<>();
    Map<Long, List<Integer>> runs = new HashMap<>();
    Map<Long, List<Integer>> bands = new HashMap<>();
    for (int node = 0; node < witnesses.size(); node++) {
      TreeSet<Integer> others = new TreeSet<>();
      Shingles shingles = Shingles.of(witnesses.get(node).prose(), SHINGLE);
      for (long run : shingles.hashes()) {
        List<Integer> holders = runs.computeIfAbsent(run, k -> new ArrayList<>());
        if (holders.size() < HOLDERS) {
          others.addAll(holders);
          holders.add(node);
        }
      }
      for (long band : MinHash.of(shingles).bands(ROWS)) {
        List<Integer> holders = bands.computeIfAbsent(band, k -> new ArrayList<>());
        others.addAll(holders);
        if (holders.size() < HOLDERS) {
          holders.add(node);
        }
      }
      pairs.add(others);
    }
    RareWords.addTo(pairs, witnesses);
    return pairs;
  }
}
