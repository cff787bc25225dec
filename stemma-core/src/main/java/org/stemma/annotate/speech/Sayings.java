package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.text.Span;

/** The sayings in marks of one page as they are found, in order; mutable, for one page. */
final class Sayings {

  /**
   * More quoted words than this never stand in the frame of one saying. Nothing rests on it: 231
   * articles of PolNeAR score alike with 2 and 8 (2026-11-30).
   */
  private static final int MOST_IN_FRAME = 4;

  private final List<Saying> sayings = new ArrayList<>();

  void add(Saying saying) {
    sayings.add(saying);
  }

  int size() {
    return sayings.size();
  }

  List<Saying> all() {
    return List.copyOf(sayings);
  }

  /** The last one. */
  Optional<Saying> last() {
    return sayings.isEmpty() ? Optional.empty() : Optional.of(sayings.get(sayings.size() - 1));
  }

  /**
   * The saying just before, or one that the paragraph before left open. Words quoted in the frame
   * of a saying ("..., said Ruiz, who spoke of “haste”") do not part it from what goes on.
   */
  Optional<Saying> carrier(QuotedStretch stretch, int first) {
    Optional<Saying> previous =
        last()
            .filter(p -> stretch.continues() || p.lastSentence() >= first - 1)
            .filter(p -> p.speaker().isPresent());
    if (previous.isEmpty() || previous.get().kind() == QuotationKind.DIRECT) {
      return previous;
    }
    Saying partial = previous.get();
    for (int i = sayings.size() - 2; i >= 0 && sayings.size() - i <= MOST_IN_FRAME; i--) {
      Saying before = sayings.get(i);
      boolean same =
          before.speaker().map(Speaker::name).equals(partial.speaker().map(Speaker::name));
      if (same
          && before.kind() == QuotationKind.DIRECT
          && before.lastSentence() == partial.firstSentence()) {
        return Optional.of(before);
      }
    }
    return previous;
  }

  /** For the number of each opening saying, the words of all that go on it, in order. */
  Map<Integer, List<Span>> contents() {
    Map<Integer, List<Span>> contents = new TreeMap<>();
    for (Saying saying : sayings) {
      List<Span> content = contents.computeIfAbsent(saying.opening(), o -> new ArrayList<>());
      for (Span said : saying.content()) {
        boolean further =
            content.isEmpty() || said.start() >= content.get(content.size() - 1).end();
        if (further) {
          content.add(said);
        }
      }
    }
    return contents;
  }
}
