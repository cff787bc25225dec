package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Which lengths are told as the distance from a place: "fell into the sea 1,180 km east of the
 * cape"; not "travelled 1,677 miles".
 */
public final class Distances {

  private static final String LENGTH = "length";

  private static final Set<String> BEHIND = Lexicon.ENGLISH.words("figures/distance-words.txt");

  private static final Set<String> OPENING = Set.of("(", "-lrb-");
  private static final Set<String> CLOSING = Set.of(")", "-rrb-");

  private final Map<String, Reading> readings = new HashMap<>();

  public Distances(Material material) {
    material.readings().forEach(r -> readings.put(r.page(), r));
  }

  /** Whether the figure is the distance from a place. */
  public boolean isFromPlace(FigureClaim claim) {
    Figure figure = claim.figure();
    return figure.quantity().equals(LENGTH)
        && Optional.ofNullable(readings.get(claim.passage().page()))
            .flatMap(reading -> reading.sentenceAt(figure.span().start()))
            .filter(sentence -> isFromPlace(sentence, figure.span().end()))
            .isPresent();
  }

  /** A conversion in brackets may stand between: "1,180 km (735 miles) east of". */
  private static boolean isFromPlace(ParsedSentence sentence, int end) {
    List<Word> behind = sentence.words().stream().filter(w -> w.span().start() >= end).toList();
    int at = 0;
    if (!behind.isEmpty() && OPENING.contains(behind.get(0).lower())) {
      while (at < behind.size() && !CLOSING.contains(behind.get(at).lower())) {
        at++;
      }
      at++;
    }
    return at < behind.size() && BEHIND.contains(behind.get(at).lower());
  }
}
