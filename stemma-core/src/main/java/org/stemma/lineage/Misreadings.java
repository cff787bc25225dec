package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.revision.CorrectionNotes;
import org.stemma.similarity.Parallels;
import org.stemma.similarity.Sentence;

/**
 * What errors tell of direction: a number that segments of the story which share no words with
 * either have too is the first reading, another that only the copy has is its error; and who
 * corrects an earlier text came after it.
 */
final class Misreadings {

  private final Map<String, String> storyOf;
  private final Kin kin;
  private final Map<String, Set<Integer>> numbers = new HashMap<>();
  private final Map<String, Boolean> corrects = new HashMap<>();
  private final Map<String, List<Witness>> stories = new HashMap<>();

  Misreadings(List<Witness> witnesses, Map<String, String> storyOf, Kin kin) {
    this.storyOf = storyOf;
    this.kin = kin;
    for (Witness witness : witnesses) {
      stories
          .computeIfAbsent(storyOf.getOrDefault(witness.id(), ""), k -> new ArrayList<>())
          .add(witness);
      Set<Integer> found = new HashSet<>();
      witness.sentences().forEach(s -> found.addAll(s.marks()));
      numbers.put(witness.id(), found);
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
    String source = kinship.source().id();
    return stories.getOrDefault(storyOf.getOrDefault(source, "-"), List.of()).stream()
        .filter(w -> !kin.areKin(source, w.id()) && !w.id().equals(source))
        .anyMatch(w -> numbers.getOrDefault(w.id(), Set.of()).contains(mark));
  }

  private boolean corrects(Witness witness) {
    return corrects.computeIfAbsent(
        witness.id(), k -> CorrectionNotes.in(witness.text().reading().article()).isPresent());
  }
}
