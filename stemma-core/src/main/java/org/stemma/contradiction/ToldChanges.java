package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.claim.ContentWords;
import org.stemma.claim.FigureClaim;
import org.stemma.claim.FigureFact;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * A page that tells a number and what it was before ("800 crowns, up from 500"; "raised the fare
 * from 12 to 15 crowns"), and pages that tell the former number: an update, told with both.
 */
final class ToldChanges implements Detector {

  /** Share of the content words of the shorter sentence; see {@code FigureFacts}. */
  private static final double SAME_MATTER = 0.3;

  /** Share of a number by which the former one may be told in rounded form. By judgement. */
  private static final double ROUNDED = 0.001;

  /** Words between "from" and its number: "from the 34 million agreed". */
  private static final int BETWEEN = 2;

  private static final Set<String> TURNS = Set.of("up from", "down from");

  private static final Set<String> MOVES = Lexicon.ENGLISH.words("number-moves.txt");

  /** What a number was and is now, by one sentence. */
  private record Change(WrittenNumber before, WrittenNumber now) {}

  private final Map<String, List<FigureClaim>> ofPages = new HashMap<>();

  /** By story and unit. */
  private final Map<List<Object>, List<FigureClaim>> ofStories = new HashMap<>();

  /**
   * @param facts what the figures of the texts count
   */
  ToldChanges(List<FigureFact> facts) {
    facts.stream()
        .flatMap(f -> f.readings().stream())
        .flatMap(List::stream)
        .forEach(
            c -> {
              ofPages.computeIfAbsent(c.passage().page(), k -> new ArrayList<>()).add(c);
              ofStories.computeIfAbsent(matter(c), k -> new ArrayList<>()).add(c);
            });
  }

  private static List<Object> matter(FigureClaim claim) {
    return List.of(claim.story(), claim.figure().unit());
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        SentenceNumbers numbers = SentenceNumbers.of(reading, sentence);
        for (Change change : changes(numbers)) {
          claim(reading, change.now())
              .flatMap(now -> finding(reading, now, change.before()))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Change> changes(SentenceNumbers sentence) {
    List<Change> changes = new ArrayList<>();
    List<WrittenNumber> numbers = sentence.numbers();
    for (int i = 1; i < numbers.size(); i++) {
      WrittenNumber first = numbers.get(i - 1);
      WrittenNumber second = numbers.get(i);
      if (isTurn(sentence, second)) {
        changes.add(new Change(second, first));
      } else if (isMove(sentence, first, second)) {
        changes.add(new Change(first, second));
      }
    }
    return changes.stream().filter(c -> isOneUnit(c.before(), c.now())).toList();
  }

  /** "Up from 500", "down from the 34 million agreed". */
  private static boolean isTurn(SentenceNumbers sentence, WrittenNumber former) {
    return Stream.of(former.from(), former.from() - 1)
        .filter(to -> to >= BETWEEN)
        .anyMatch(to -> TURNS.contains(sentence.forms(to - BETWEEN, to)));
  }

  /** "Raised it from 12 to 15". */
  private static boolean isMove(
      SentenceNumbers sentence, WrittenNumber former, WrittenNumber later) {
    boolean from = former.from() > 0 && sentence.word(former.from() - 1).lower().equals("from");
    boolean to = later.from() > 0 && sentence.word(later.from() - 1).lower().equals("to");
    boolean moved =
        sentence.sentence().words().stream().anyMatch(word -> MOVES.contains(word.lemma()));
    return from && to && moved && later.from() - former.to() <= BETWEEN + 1;
  }

  private static boolean isOneUnit(WrittenNumber before, WrittenNumber now) {
    return before.value() != now.value()
        && (before.unit().isEmpty() || now.unit().isEmpty() || before.unit().equals(now.unit()));
  }

  private Optional<FigureClaim> claim(Reading reading, WrittenNumber number) {
    return number
        .figure()
        .flatMap(
            figure ->
                ofPages.getOrDefault(reading.page(), List.of()).stream()
                    .filter(c -> c.figure().equals(figure))
                    .findFirst());
  }

  /** The change and the first who tells the former number; all others stand behind both. */
  private Optional<Finding> finding(Reading reading, FigureClaim now, WrittenNumber before) {
    List<FigureClaim> former =
        ofStories.getOrDefault(matter(now), List.of()).stream()
            .filter(c -> !c.passage().page().equals(reading.page()))
            .filter(c -> isFormer(c, now, before.value()))
            .toList();
    if (former.isEmpty()) {
      return Optional.empty();
    }
    FigureClaim first = former.get(0);
    return Optional.of(
        new Finding(
            ContradictionKind.NUMBER,
            Verdict.APPARENT,
            Severity.LOW,
            now.figure().counts(),
            variant(first, former),
            variant(now, List.of(now)),
            first.words() + " / " + now.words() + ": an update, told as a change"));
  }

  private static boolean isFormer(FigureClaim claim, FigureClaim now, double before) {
    double middle = (claim.bounds().low() + claim.bounds().high()) / 2;
    return !isLater(claim, now)
        && Math.abs(middle - before) <= Math.abs(before) * ROUNDED
        && ContentWords.overlap(claim.context(), now.context()) >= SAME_MATTER;
  }

  /** What is told of a later day than the change is no former number. */
  private static boolean isLater(FigureClaim claim, FigureClaim now) {
    Optional<LocalDate> changed = NumberJudgement.day(now);
    return changed.isPresent()
        && NumberJudgement.day(claim).filter(changed.get()::isBefore).isPresent();
  }

  private static Variant variant(FigureClaim shown, List<FigureClaim> claims) {
    return Variant.of(
        Value.of(shown), shown.passage(), claims.stream().map(FigureClaim::passage).toList());
  }
}
