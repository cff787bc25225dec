package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.lexicon.Lexicon;

/**
 * A number whose noun was told before: "three of them", "five more than in May". It counts what the
 * figure before counts. Immutable and thread-safe.
 */
final class Anaphora {

  private static final String FILE = "figures/anaphora-words.tsv";

  private static final String INJURED = "injured";

  private final FigureWords words;
  private final Set<String> joints;
  private final Set<String> told;
  private final Set<String> present;
  private final Set<String> added;
  private final Set<String> behindAdded;
  private final Set<String> degrees;
  private final Set<String> relatives;
  private final CountedReader reader;

  Anaphora(FigureWords words, CountedReader reader, Lexicon lexicon) {
    this.words = words;
    this.reader = reader;
    this.relatives = lexicon.words(FILE, "relative");
    this.joints = lexicon.words("figures/small-words.tsv", "part-joint");
    this.told = lexicon.words(FILE, "told");
    this.present = lexicon.words(FILE, "persons");
    this.added = lexicon.words(FILE, "added");
    this.behindAdded = lexicon.words(FILE, "behind-added");
    this.degrees = lexicon.words(FILE, "degree");
  }

  /**
   * @param last what was counted last before, in this sentence or the one before
   */
  Optional<FigureDraft> at(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    int next = number.to();
    boolean one = number.isSmallWord() && number.value().orElse(0) < 2;
    boolean magnitude = number.kind() == NumberReading.Kind.MAGNITUDE;
    if (!number.isTold() && !magnitude || one) {
      return Optional.empty();
    }
    int joint = magnitude && joints.contains(line.lower(next - 1)) ? next - 1 : next;
    if (joints.contains(line.lower(joint)) && told.contains(line.lower(joint + 1))) {
      Optional<FigureDraft> many =
          magnitude
              ? Optional.of(draft(line, number, joint, "count", Optional.empty()))
              : Optional.empty();
      return last.get()
          .map(
              l ->
                  draft(line, number, joint, l.quantity(), l.unit())
                      .withMeasure(happened(line, joint + 2, l)))
          .or(() -> many);
    }
    if (magnitude) {
      return Optional.empty();
    }
    if (joints.contains(line.lower(next)) && present.contains(line.lower(next + 1))) {
      return Optional.of(draft(line, number, next, "people", Optional.of("person")));
    }
    boolean more =
        added.contains(line.lower(next))
            && (next + 1 == line.size()
                || behindAdded.contains(line.lower(next + 1))
                || !line.get(next + 1).isWord());
    return more
        ? last.get().map(l -> draft(line, number, next + 1, l.quantity(), l.unit()))
        : Optional.empty();
  }

  /** "12,400 members, of whom 9,100 voted": a part of what was counted last before. */
  Optional<FigureDraft> relative(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    int start = FigureBounds.start(words.modifiersBefore(line, number.from()), number.from());
    boolean behind =
        joints.contains(line.lower(start - 2)) && relatives.contains(line.lower(start - 1));
    return behind && number.value().isPresent()
        ? last.get()
            .map(
                l ->
                    draft(line, number, number.to(), l.quantity(), l.unit())
                        .withMeasure(happened(line, number.to(), l)))
        : Optional.empty();
  }

  /** What is said of a part: "three of them were rescued", "nine of them (injured) seriously". */
  private Optional<String> happened(FigureLine line, int at, FigureDraft whole) {
    if (!whole.quantity().equals("people")) {
      return Optional.empty();
    }
    return reader
        .predicate(line, at)
        .map(Found::value)
        .filter(h -> !CountedReader.isPlace(h))
        .or(
            () ->
                whole
                    .measure()
                    .filter(INJURED::equals)
                    .filter(m -> degrees.contains(line.lower(at))));
  }

  private FigureDraft draft(
      FigureLine line, NumberReading number, int to, String quantity, Optional<String> unit) {
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    return FigureDraft.of(number, to, quantity, unit, modifiers).withVague(number.isVague());
  }
}
