package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.extract.wording.DateWords;
import org.stemma.extract.wording.DatedText;
import org.stemma.text.Span;

/**
 * The dates that the body of a page gives, sorted by who says them. Lives inside one extraction.
 */
final class FoundDates {

  /** Days above the headline that are witnesses: by judgement, that of the visit and one more. */
  private static final int MOST_ABOVE = 2;

  final List<DateWitness> microdata = new ArrayList<>();

  /** What the page prints of which a word says that it is the publication's. */
  final List<DateWitness> labelled = new ArrayList<>();

  /** {@code time} elements beside the headline. */
  final List<DateWitness> times = new ArrayList<>();

  /** Elements beside the headline whose names say date. */
  final List<DateWitness> printed = new ArrayList<>();

  /** Both kinds of elements above the headline: often the day of the visit. */
  final List<DateWitness> above = new ArrayList<>();

  /** Both kinds of elements where the headline is not near: often another report's, or today's. */
  final List<DateWitness> distant = new ArrayList<>();

  /** Blocks of elements that stand in a list with their like, of other days. */
  final Set<Integer> listed = new HashSet<>();

  final List<DateWitness> modified = new ArrayList<>();

  /** Blocks that hold no more than an element of the day of an update, and its label. */
  final Set<Integer> updates = new HashSet<>();

  /** The first of those above the headline. */
  List<DateWitness> witnessesAbove() {
    return List.copyOf(above.subList(0, Math.min(MOST_ABOVE, above.size())));
  }

  /**
   * Sorts the dates of one text: what is labelled by the label, the first of the others {@code
   * into}.
   *
   * @param label what the words before the text say, asked of dates without a label of their own
   */
  void take(
      DatedText line,
      String text,
      String basis,
      Optional<Span> place,
      Supplier<Optional<DateWords.Label>> label,
      List<DateWitness> into) {
    boolean taken = false;
    for (DatedText.Labelled date : line.dates()) {
      DateWitness witness = DateWitness.printed(text, date, basis, place);
      switch (date.label().or(label).orElse(DateWords.Label.FILLER)) {
        case UPDATED -> modified.add(witness);
        case TODAY, OTHER, MATTER -> {
          // the day of the visit, of a registration or of what is told says nothing of the page
        }
        case PUBLISHED, DATE -> {
          labelled.add(witness);
          taken = true;
        }
        case FILLER -> {
          if (!taken) {
            into.add(witness);
            taken = true;
          }
        }
      }
    }
  }
}
