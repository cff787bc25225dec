package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.figure.FigureWords.Found;
import org.stemma.annotate.figure.FigureWords.Modifier;
import org.stemma.annotate.figure.FigureWords.Unit;
import org.stemma.lexicon.Lexicon;

/**
 * A number that stands alone behind a word for it: "put the number of people housed at 18", "the
 * number of strikers rose to 900", "the figure of 14", "the attendance was 41,386". What is counted
 * stands behind the word's "of"; else it is what was counted last, as far as something was.
 * Immutable and thread-safe.
 */
final class NumberOf {

  /** Tokens from "put" to its noun: "put the total number". By judgement, not swept. */
  private static final int GIVEN = 3;

  private static final Unit PERSON = new Unit("person", "people");

  /**
   * Tokens between the word and a number that a verb of giving or moving leads to. No public set
   * marks what numbers count, so none can sweep it; by judgement.
   */
  private static final int REACH = 30;

  /**
   * The same before a mere "was", behind which many things stand. No public set marks what numbers
   * count, so none can sweep it; by judgement.
   */
  private static final int NEAR = 8;

  private static final String PART = "figures/number-nouns.tsv";

  private final FigureWords words;
  private final Set<String> nouns;
  private final Set<String> audiences;
  private final Set<String> margins;
  private final Set<String> groups;
  private final Set<String> giving;
  private final Set<String> givingLinks;
  private final Set<String> stating;
  private final Set<String> moving;
  private final Set<String> movingLinks;
  private final Set<String> standing;
  private final Set<String> froms;
  private final Set<String> steps;
  private final Set<String> openers;
  private final Set<String> leads;

  /** What was counted last: "put it at 700". */
  private final Set<String> pronouns;

  NumberOf(FigureWords words, Lexicon lexicon) {
    this.words = words;
    this.nouns = lexicon.words(PART, "number");
    this.audiences = lexicon.words(PART, "audience");
    this.groups = lexicon.words(PART, "group");
    this.margins = lexicon.words(PART, "margin");
    this.giving = lexicon.words(PART, "giving");
    this.givingLinks = lexicon.words(PART, "giving-link");
    this.stating = lexicon.words(PART, "stating");
    this.moving = lexicon.words("figures/change-verbs.txt");
    this.movingLinks = lexicon.words(PART, "moving-link");
    this.standing = lexicon.words(PART, "standing");
    this.froms = lexicon.words("figures/small-words.tsv", "moved-from");
    this.steps = lexicon.words("figures/small-words.tsv", "moved-by");
    this.openers = lexicon.words("figures/small-words.tsv", "between");
    this.pronouns = lexicon.words(PART, "pronoun");
    this.leads = lexicon.words("figures/small-words.tsv", "range-lead");
  }

  /**
   * What {@code number} counts by the word for it that stands before.
   *
   * @param last what was counted last before, in this sentence or the one before
   */
  Optional<FigureDraft> at(
      FigureLine line, NumberReading number, Supplier<Optional<FigureDraft>> last) {
    boolean alone =
        number.isTold()
            && !isShare(line, number)
            && (CountedNoun.stops(line, number.to())
                || line.tag(number.to()).filter(t -> t.startsWith("RB")).isPresent()
                || isAudience(line, number));
    if (!alone) {
      return Optional.empty();
    }
    List<Found<Modifier>> modifiers = words.modifiersBefore(line, number.from());
    int start = opened(line, number, FigureBounds.start(modifiers, number.from()));
    return noun(line, start, line.lower(number.to()))
        .flatMap(n -> draft(line, number, n, start, modifiers, last.get()));
  }

  /** Where "between two and five", "anywhere from two to five" begin. */
  private int opened(FigureLine line, NumberReading number, int start) {
    boolean range = number.value().isEmpty();
    boolean led = leads.contains(line.lower(start - 2));
    if (range && (openers.contains(line.lower(start - 1)) || led)) {
      return led ? start - 2 : start - 1;
    }
    return start;
  }

  /** "A turnout of 71%" counts nobody. */
  private boolean isShare(FigureLine line, NumberReading number) {
    return words
        .unitAt(line, number.to())
        .filter(u -> u.value().quantity().equals("share"))
        .isPresent();
  }

  /** "A crowd of 900 watched": the noun counts persons, and no other noun follows. */
  private boolean isAudience(FigureLine line, NumberReading number) {
    int of = FigureBounds.start(words.modifiersBefore(line, number.from()), number.from()) - 1;
    return line.isPartitive(of)
        && isPersons(line.lower(of - 1))
        && CountedNoun.behind(line, number.to(), number, words).isEmpty();
  }

  private Optional<FigureDraft> draft(
      FigureLine line,
      NumberReading number,
      int noun,
      int start,
      List<Found<Modifier>> modifiers,
      Optional<FigureDraft> last) {
    boolean audience = isPersons(line.lower(noun));
    boolean margin = margins.contains(line.lower(noun));
    Optional<CountedNoun> counted =
        line.isPartitive(noun + 1) && noun + 2 < number.from()
            ? CountedNoun.behind(line, noun + 2, number, words).filter(c -> c.to() <= number.from())
            : Optional.empty();
    if (counted.isEmpty()
        && !audience
        && last.isEmpty()
        && (stating.contains(line.lower(start - 1)) || pronouns.contains(line.lower(noun)))) {
      // "the clinic's number is 4417", "put it at 12"
      return Optional.empty();
    }
    boolean told = line.isPartitive(noun + 1) && noun + 2 < number.from();
    Optional<String> classed = told ? classBehind(line, noun + 2) : Optional.empty();
    Optional<FigureDraft> same = last.filter(l -> !told && !margin);
    Unit unit =
        counted
            .map(CountedNoun::unit)
            .orElseGet(() -> audience || classed.isPresent() ? PERSON : unitOf(same));
    Optional<String> happened =
        counted
            .flatMap(c -> words.classAt(line, c.to()).map(Found::value))
            .or(() -> classed)
            .or(
                () ->
                    counted.isEmpty() && !audience
                        ? same.flatMap(FigureDraft::measure)
                        : Optional.empty());
    return Optional.of(
        FigureDraft.of(
                number,
                number.to(),
                unit.quantity(),
                Optional.of(unit.name()).filter(n -> !n.isEmpty()),
                modifiers)
            .withFrom(start)
            .withMeasure(happened));
  }

  /**
   * "A toll of (the dead), (killed)": what happened to those counted, behind an article perhaps.
   */
  private Optional<String> classBehind(FigureLine line, int at) {
    return words.classAt(line, at).or(() -> words.classAt(line, at + 1)).map(Found::value);
  }

  private static Unit unitOf(Optional<FigureDraft> counted) {
    return counted
        .map(c -> new Unit(c.unit().orElse(""), c.quantity()))
        .orElse(new Unit("", "count"));
  }

  /**
   * Where the word for the number that begins at {@code start} stands.
   *
   * @param behind the word behind the number: "to" in "rose from 2,000 to 3,000"
   */
  private Optional<Integer> noun(FigureLine line, int start, String behind) {
    String link = line.lower(start - 1);
    if (FigureLine.isPartitive(link)) {
      return Optional.of(start - 2)
          .filter(at -> isNumberNoun(line.lower(at)) || groups.contains(line.lower(at)));
    }
    if (stating.contains(link)) {
      return back(line, start - 1, NEAR);
    }
    String verb = line.lower(start - 2);
    int from = start - 3;
    String first = line.lower(from);
    boolean span =
        from > 0
            && line.get(start - 2).isNumber()
            && (froms.contains(first) || steps.contains(first));
    boolean moved =
        movingLinks.contains(link) && moving.contains(span ? line.lower(from - 1) : verb)
            || froms.contains(link) && moving.contains(verb) && movingLinks.contains(behind);
    boolean given = givingLinks.contains(link);
    if (given && giving.contains(line.lower(start - 3)) && pronouns.contains(verb)) {
      return Optional.of(start - 2);
    }
    if (moved || given && standing.contains(verb)) {
      return back(line, span ? from : start - 2, REACH);
    }
    return given ? back(line, start - 1, REACH).filter(n -> isGiven(line, n)) : Optional.empty();
  }

  private boolean isPersons(String noun) {
    return audiences.contains(noun) || groups.contains(noun);
  }

  private boolean isNumberNoun(String word) {
    return nouns.contains(word) || audiences.contains(word) || margins.contains(word);
  }

  /** The nearest such word before {@code end}, with no number and no other clause between. */
  private Optional<Integer> back(FigureLine line, int end, int reach) {
    for (int at = end - 1; at >= Math.max(0, end - reach); at--) {
      if (isNumberNoun(line.lower(at))) {
        return Optional.of(at);
      }
      if (line.get(at).isNumber() || ";:".contains(line.lower(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Put the number of ... at": the verb stands right before the noun and its article. */
  private boolean isGiven(FigureLine line, int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - GIVEN); at--) {
      if (giving.contains(line.lower(at))) {
        return true;
      }
    }
    return false;
  }
}
