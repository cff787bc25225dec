package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.revision.CorrectionNotes;
import org.stemma.similarity.Parallels;
import org.stemma.similarity.Sentence;

/**
 * What errors tell of direction: a name or number that others who tell of the same, and share no
 * words with the source, have too is the first reading, another that only the copy has is its
 * error; and who corrects an earlier text came after it. That others tell of the same show rare
 * names and numbers that they share with both, not the clustering of all pages: pages of another
 * matter turn no direction round.
 */
final class Misreadings {

  /**
   * Least weight of such a name: that of words in fewer than one report in twenty. By judgement.
   */
  private static final double RARE = 3;

  /** So many of them at least: one or two are shared by chance. Chosen by judgement. */
  private static final int SHARED = 3;

  /** A reading of more segments leads to none of them: a guard. */
  private static final int HOLDERS = 10_000;

  private final Kin kin;
  private final Map<Integer, List<Witness>> holders = new HashMap<>();
  private final Map<String, Set<Integer>> rare = new HashMap<>();
  private final Map<String, Boolean> corrects = new HashMap<>();

  Misreadings(List<Witness> witnesses, Kin kin) {
    this.kin = kin;
    for (Witness witness : witnesses) {
      Set<Integer> found = new HashSet<>();
      witness.sentences().forEach(s -> found.addAll(s.marks()));
      found.forEach(m -> holders.computeIfAbsent(m, k -> new ArrayList<>()).add(witness));
    }
  }

  /** 1 if errors tell that the source came first, -1 if the copy did, 0 if none do. */
  int of(Kinship kinship) {
    int sum = 0;
    boolean differ = false;
    for (Parallels.Pair pair : kinship.parallels().pairs()) {
      Sentence left = kinship.source().sentences().get(pair.left());
      Sentence right = kinship.copy().sentences().get(pair.right());
      differ |= !left.marks().equals(right.marks());
      sum += confirmed(left, right, kinship) - confirmed(right, left, kinship);
    }
    boolean corrected = corrects(kinship.copy());
    if (differ && corrected != corrects(kinship.source())) {
      return corrected ? 1 : -1;
    }
    return Integer.signum(sum);
  }

  /** How many marks of {@code of} that {@code other} lacks are known to strangers. */
  private int confirmed(Sentence of, Sentence other, Kinship kinship) {
    int count = 0;
    for (int mark : of.marks()) {
      if (!other.marks().contains(mark) && isKnown(mark, kinship)) {
        count++;
      }
    }
    return count;
  }

  private boolean isKnown(int mark, Kinship kinship) {
    List<Witness> known = holders.getOrDefault(mark, List.of());
    return known.size() <= HOLDERS && known.stream().anyMatch(w -> isStranger(w, kinship));
  }

  /** Whether it tells of the same, not in words of the source. */
  private boolean isStranger(Witness witness, Kinship kinship) {
    String source = kinship.source().id();
    return !witness.id().equals(source)
        && !witness.id().equals(kinship.copy().id())
        && !kin.areKin(source, witness.id())
        && rare(witness).stream()
                .filter(rare(kinship.source())::contains)
                .filter(rare(kinship.copy())::contains)
                .limit(SHARED)
                .count()
            == SHARED;
  }

  private Set<Integer> rare(Witness witness) {
    return rare.computeIfAbsent(
        witness.id(),
        k ->
            witness.sentences().stream()
                .flatMap(s -> s.marks(RARE).stream())
                .collect(Collectors.toUnmodifiableSet()));
  }

  private boolean corrects(Witness witness) {
    return corrects.computeIfAbsent(
        witness.id(), k -> CorrectionNotes.in(witness.text().reading().article()).isPresent());
  }
}
