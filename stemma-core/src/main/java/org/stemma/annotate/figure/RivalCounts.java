package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.lexicon.Lexicon;

/**
 * Seats and votes of rivals, whose noun is told once or not at all: "64 seats to 51", "voted by 64
 * to 51", "the Harbour Party holds 23, the Union 19 and independents two". Immutable and
 * thread-safe.
 */
final class RivalCounts {

  private static final String FILE = "figures/rival-words.tsv";

  /**
   * Words of the name of a rival before its number. No public set marks what numbers count, so none
   * can sweep it; by judgement.
   */
  private static final int LONGEST_NAME = 5;

  private static final String VOTE = "vote";

  private final NumberReader numbers;
  private final Set<String> units;
  private final Set<String> having;
  private final Set<String> links;
  private final Set<String> voting;
  private final Set<String> deciding;
  private final Set<String> by;
  private final Set<String> openers;
  private final Set<String> articles;

  RivalCounts(NumberReader numbers, Lexicon lexicon) {
    this.numbers = numbers;
    this.units = lexicon.words(FILE, "unit");
    this.having = lexicon.words(FILE, "having");
    this.links = lexicon.words(FILE, "link");
    this.voting = lexicon.words(FILE, "voting");
    this.deciding = lexicon.words(FILE, "deciding");
    this.by = lexicon.words(FILE, "by");
    this.openers = lexicon.words(FILE, "opener");
    this.articles = lexicon.words("grammar-words.tsv", "article");
  }

  /**
   * What {@code number} counts.
   *
   * @param drafts the figures of the sentence before the number
   * @param last what was counted last before, in this sentence or the one before
   */
  Optional<FigureDraft> at(
      FigureLine line,
      NumberReading number,
      List<FigureDraft> drafts,
      Supplier<Optional<FigureDraft>> last) {
    if (number.value().isEmpty() || number.kind() == NumberReading.Kind.FRACTION) {
      return Optional.empty();
    }
    Optional<FigureDraft> before =
        drafts.isEmpty()
            ? Optional.empty()
            : Optional.of(drafts.get(drafts.size() - 1)).filter(this::isRival);
    boolean alone = CountedNoun.stops(line, number.to());
    if (alone
        && before.isPresent()
        && (isAgainst(line, before.get().to(), number.from())
            || isNamed(line, before.get().to(), number.from()))) {
      return Optional.of(draft(number, before.get().unit().orElse(VOTE)));
    }
    if (alone && having.contains(line.lower(number.from() - 1))) {
      return last.get().filter(this::isRival).map(l -> draft(number, l.unit().orElse(VOTE)));
    }
    return isVote(line, number) ? Optional.of(draft(number, VOTE)) : Optional.empty();
  }

  private boolean isRival(FigureDraft draft) {
    return draft.unit().filter(units::contains).isPresent();
  }

  /** "(64 seats) to 51", "(212)-198". */
  private boolean isAgainst(FigureLine line, int from, int to) {
    return from + 1 == to && links.contains(line.lower(from));
  }

  /** "(holds 23), the Union 19", "and independents two". */
  private boolean isNamed(FigureLine line, int from, int to) {
    int name = from + 1;
    while (openers.contains(line.lower(name))) {
      name++;
    }
    boolean opened = from < to && openers.contains(line.lower(from));
    if (articles.contains(line.lower(name))) {
      name++;
    }
    if (!opened || name >= to || to - name > LONGEST_NAME) {
      return false;
    }
    for (int at = name; at < to; at++) {
      boolean plural = line.tag(at).filter("NNS"::equals).isPresent();
      if (!line.get(at).isWord() || !line.get(at).isCapital() && !plural) {
        return false;
      }
    }
    return true;
  }

  /** "voted by 64 to 51", "passed 212-198": the first of the two. */
  private boolean isVote(FigureLine line, NumberReading number) {
    int before = number.from() - 1;
    boolean led = by.contains(line.lower(before));
    String verb = line.lower(led ? before - 1 : before);
    boolean told = voting.contains(verb) || deciding.contains(verb);
    int joint = number.to();
    if (!told || !links.contains(line.lower(joint)) || joint + 1 >= line.size()) {
      return false;
    }
    return numbers
        .at(line, joint + 1)
        .filter(other -> other.value().isPresent())
        .filter(other -> CountedNoun.stops(line, other.to()))
        .isPresent();
  }

  private static FigureDraft draft(NumberReading number, String unit) {
    return FigureDraft.of(number, number.to(), "count", Optional.of(unit), List.of());
  }
}
