package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.lexicon.Lexicon;

/**
 * Credits of agencies that no list has, on lines of pages that do not show what the letters stand
 * for: "With files from UWS".
 */
final class ShownCredits {

  private final Set<String> letters;
  private final Set<String> names;
  private final CreditLines credits;

  /**
   * @param shown the names of the agencies by their letters
   */
  ShownCredits(Outlets outlets, Map<String, String> shown) {
    letters = Set.copyOf(shown.keySet());
    names = Set.copyOf(shown.values());
    credits = new CreditLines(outlets.knowing(shown), Lexicon.ENGLISH);
  }

  /** The reading with those of its credits that were not known before. */
  Reading in(Reading reading) {
    String text = reading.article().text();
    if (letters.stream().noneMatch(text::contains)) {
      return reading;
    }
    Set<String> known =
        reading.all(Upstream.class).stream().map(Upstream::name).collect(Collectors.toSet());
    List<Annotation> all = new ArrayList<>(reading.annotations());
    credits.in(reading).stream()
        .filter(credit -> names.contains(credit.name()) && known.add(credit.name()))
        .forEach(all::add);
    return all.size() == reading.annotations().size()
        ? reading
        : new Reading(reading.article(), reading.sentences(), all);
  }
}
