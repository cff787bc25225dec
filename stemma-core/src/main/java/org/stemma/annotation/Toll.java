package org.stemma.annotation;

import java.util.Objects;
import org.stemma.text.Span;

/**
 * How many persons a clause says were killed, injured or struck, whether it gives a number ("two
 * people died") or shows it by its grammar ("a man was shot", "her son died").
 *
 * @param span from the victims to the word that tells the harm
 * @param sentence the sentence that tells it
 * @param harm what befell them
 * @param persons how many at least; 0 where it is said of nobody ("nobody was hurt")
 * @param exact whether no more than that; false for a plural without a number and for {@link
 *     Extent#REACHED}
 * @param extent whether all that were harmed so are meant
 */
public record Toll(Span span, Span sentence, Harm harm, int persons, boolean exact, Extent extent)
    implements Annotation {

  /** Whether a count is all of it. */
  public enum Extent {
    /** Told as the toll: "the death toll rose to 23". */
    TOTAL,
    /** A count that nothing bounds: "two people died". */
    COUNT,
    /** So many by then, at least, of all that were harmed so: "a third worker has died". */
    REACHED,
    /** Some of those counted before in the sentence: "five were shot, two fatally". */
    AMONG,
    /** Some of those harmed alike: bodies found, those in critical condition, "two more died". */
    SOME
  }

  public Toll {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(harm, "harm");
    Objects.requireNonNull(extent, "extent");
    if (persons < 0) {
      throw new IllegalArgumentException("persons " + persons + " must not be negative");
    }
  }
}
