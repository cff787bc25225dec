package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;

/**
 * The outlet for which those write who sign a line: what stands last behind a comma ({@code By Ana
 * Sousa, Odal Courier}; {@code By Ana Sousa, columnist, Odal Courier}), where a further person or a
 * place may stand as well.
 *
 * @param form of outlets' names in the language of the page
 * @param spoken the words by which the page speaks of what has a name
 */
public record SignersOutlet(OutletForm form, ShortNames spoken) {

  /** Fewest words of a name that its form does not tell: towns and persons have one as often. */
  private static final int FEWEST = 2;

  /** The outlet in {@code line}, which signs: its form or what the page calls it tells it. */
  public Optional<String> in(String line) {
    int comma = line.lastIndexOf(", ");
    if (comma < 0 || !BylineOpening.isAt(line)) {
      return Optional.empty();
    }
    String name = line.substring(comma + 2).strip();
    return isName(name) && (form.has(name) || isSpoken(name))
        ? Optional.of(name)
        : Optional.empty();
  }

  private static boolean isName(String name) {
    List<String> words = List.of(name.split(" "));
    return words.size() <= OutletForm.LONGEST_NAME
        && words.stream().allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        && !LineForm.hasDigit(name)
        && !GivenNames.begin(name)
        && BylineWords.office(name).isEmpty();
  }

  /** "Odal Gull" on a page that says "told the Gull". */
  private boolean isSpoken(String name) {
    return LineForm.words(name) >= FEWEST
        && !PlaceWords.isPlace(name)
        && spoken.words().contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
