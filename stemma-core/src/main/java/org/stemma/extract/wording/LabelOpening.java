package org.stemma.extract.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.extract.wording.DateWords.Label;

/**
 * A word that begins labels of dates; most words begin none.
 *
 * @param alone what it says without those behind it
 * @param longest words of the longest of its labels
 */
record LabelOpening(Optional<Label> alone, int longest) {

  /** The first words of {@code labels}. */
  static Map<String, LabelOpening> of(Map<String, Label> labels) {
    Map<String, LabelOpening> openings = new HashMap<>();
    for (String label : labels.keySet()) {
      List<String> words = List.of(label.split(" "));
      Optional<Label> alone = Optional.ofNullable(labels.get(words.getFirst()));
      openings.merge(words.getFirst(), new LabelOpening(alone, words.size()), LabelOpening::longer);
    }
    return openings;
  }

  private LabelOpening longer(LabelOpening other) {
    return longest < other.longest ? other : this;
  }
}
