package org.stemma.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Figure;
import org.stemma.article.Passage;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/**
 * A figure with all that decides whether another figure counts the same thing.
 *
 * @param figure the figure
 * @param story id of the story it belongs to
 * @param context lemmas of the content words of its sentence, numbers left out
 * @param local lemmas of what the figure hangs on: its nouns, the verb above it, the subject and
 *     object of that; empty without a parse
 * @param nouns those of {@code local} that are nouns
 * @param deed who does what to the things counted
 * @param words the quantity in the words of the page
 * @param scope over which place it counts
 * @param names full names of the persons, bodies, places and things in its sentence
 * @param hours TIMEX3 values of the dates and hours that its sentence names
 * @param periods TIMEX3 values of the spans of time that its sentence names besides the figure
 * @param part whether it is told as a part or as an addition ("two more", "three of the twelve",
 *     "the last 24 hours")
 * @param planned whether it is told as still to come
 * @param allowed whether it is what may be or is meant to be, by permit, limit, capacity or budget,
 *     not what was there or done
 * @param wished whether it is what somebody wants, not what is offered or done
 * @param present whether it is told in the present tense, of the time of the page ("has 180 men")
 * @param rate whether it is told of any span of time ("36,000 in an average year")
 * @param time the time it holds for: stated with it, else the day of publication if the page states
 *     one
 * @param timeStated whether the page states that time with the figure
 * @param passage the sentence
 */
public record FigureClaim(
    Figure figure,
    String story,
    Set<String> context,
    Set<String> local,
    Set<String> nouns,
    FigureDeed deed,
    String words,
    Scope scope,
    Set<String> names,
    Set<String> hours,
    Set<String> periods,
    boolean part,
    boolean planned,
    boolean allowed,
    boolean wished,
    boolean present,
    boolean rate,
    TimeValue time,
    boolean timeStated,
    Passage passage)
    implements Claim {

  public FigureClaim {
    context = Set.copyOf(context);
    local = Set.copyOf(local);
    nouns = Set.copyOf(nouns);
    names = Set.copyOf(names);
    hours = Set.copyOf(hours);
    periods = Set.copyOf(periods);
  }

  /**
   * Share of the words on which a figure hangs that another must have too. On eight news clusters
   * of newscluster (2026-11-22) one common word let lengths, rates and prices of other things
   * through.
   */
  private static final double HANGING = 0.5;

  private static final String PERSONS = "people";

  private static final Set<String> SURE = Lexicon.ENGLISH.words("figures/doubt-words.tsv", "sure");

  private static final Set<String> DOUBTED =
      Lexicon.ENGLISH.words("figures/doubt-words.tsv", "doubted");

  /** Whether it is known on what both hang. */
  public boolean hangsKnown(FigureClaim other) {
    return !local.isEmpty() && !other.local.isEmpty();
  }

  /** Whether both hang on the same words, a noun among them, as far as is known. */
  public boolean hangsTogether(FigureClaim other) {
    return ContentWords.overlap(local, other.local) >= HANGING
        && ContentWords.overlap(nouns, other.nouns) > 0
        && !sharesOnlyDoer(other);
  }

  /**
   * "The board has 120 people at work", "the board employs 900 people": who does two things to
   * people is all that both sentences have in common.
   */
  private boolean sharesOnlyDoer(FigureClaim other) {
    return figure.quantity().equals(PERSONS)
        && deed.isOtherOfOneDoer(other.deed)
        && besidesDoer().stream().noneMatch(other.besidesDoer()::contains);
  }

  /** The content words of the sentence that tell neither who does it nor what is counted. */
  private Set<String> besidesDoer() {
    Set<String> words = new TreeSet<>(context);
    words.removeAll(deed.doers());
    figure.unit().ifPresent(words::remove);
    words.remove(PERSONS);
    return words;
  }

  /** "12 confirmed cases", "80 suspected ones": one counts what is sure, the other what may be. */
  public boolean isOfOtherCertainty(FigureClaim other) {
    return says(SURE) && other.says(DOUBTED) || says(DOUBTED) && other.says(SURE);
  }

  private boolean says(Set<String> words) {
    return Arrays.stream(figure.counts().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(words::contains);
  }

  /** Whether both are told of times a season apart or more. */
  public boolean isOfAnotherTime(FigureClaim other) {
    return Dates.farApart(this, other);
  }

  /** Whether its sentence tells of a time a season or more before {@code day}. */
  public boolean isLongBefore(LocalDate day) {
    return Dates.longBefore(this, day);
  }

  /** Whether both sentences name a day or an hour and none in common, or hold for other weeks. */
  public boolean hasOtherHours(FigureClaim other) {
    return apart(hours, other.hours)
        || timeStated && other.timeStated && Dates.areWeeksApart(time, other.time);
  }

  /** Whether both are told more than a week apart, as far as is known. */
  public boolean isToldWeeksApart(FigureClaim other) {
    return Dates.areWeeksApart(time, other.time);
  }

  /** "Sent 200 men on Wednesday", "has 180 men": one as of the page, the other of a day before. */
  public boolean isOfMomentBefore(FigureClaim other) {
    boolean counted = figure.quantity().equals("people") || figure.quantity().equals("count");
    return counted && !present && other.present && !hours.isEmpty() && other.hours.isEmpty();
  }

  /** Whether both sentences name a span of time, and none in common. */
  public boolean hasOtherPeriods(FigureClaim other) {
    return apart(periods, other.periods);
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  /** The values it allows. */
  public Bounds bounds() {
    return Bounds.of(figure);
  }
}
