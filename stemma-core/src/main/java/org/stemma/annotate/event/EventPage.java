package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.text.SpanIndex;

/**
 * What the rules for events ask of a whole page, each found once, so that work grows with its
 * length. Not thread-safe; one page.
 */
final class EventPage {

  private static final Set<String> SEASONS = Lexicon.ENGLISH.words("time/seasons.tsv");

  private final Reading reading;
  private final EventTriggers triggers;
  private final SpanIndex<Residue> residue;

  /** By the lemma of a noun its fuller names, in order; found when one is asked for first. */
  private Optional<Map<String, List<FullerName>>> fullerNames = Optional.empty();

  private Optional<Boolean> ofWork = Optional.empty();
  private Optional<Boolean> ofGame = Optional.empty();

  /**
   * "A travel ban", of the noun "ban".
   *
   * @param sentence where its sentence starts
   */
  private record FullerName(int sentence, EventTrigger trigger) {}

  EventPage(Reading reading, EventTriggers triggers) {
    this.reading = reading;
    this.triggers = triggers;
    this.residue = new SpanIndex<>(reading.all(Residue.class), Residue::span);
  }

  Reading reading() {
    return reading;
  }

  /** Whether a sentence is a trace of a template or generator. */
  boolean isResidue(Span sentence) {
    return residue.overlapping(sentence).stream().anyMatch(r -> r.span().meets(sentence));
  }

  /** "In the fall": no accident, where the words are read as a time. */
  boolean isSeason(Clause clause, EventTrigger trigger) {
    Span word = clause.word(trigger.word()).span();
    return SEASONS.contains(clause.lemma(trigger.word()))
        && reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .anyMatch(t -> t.span().contains(word));
  }

  /** Whether the page speaks of work and not of arms. */
  boolean isOfWork() {
    boolean work = ofWork.orElseGet(() -> StrikeSense.isOfWork(reading));
    ofWork = Optional.of(work);
    return work;
  }

  /** Whether the page speaks of a game and not of arms. */
  boolean isOfGame() {
    boolean game = ofGame.orElseGet(() -> GameSense.isOfGame(reading));
    ofGame = Optional.of(game);
    return game;
  }

  /** The last fuller name of the noun {@code lemma} in a sentence that starts before. */
  Optional<EventTrigger> fullerBefore(String lemma, int offset) {
    Map<String, List<FullerName>> names = fullerNames.orElseGet(this::fullerNames);
    fullerNames = Optional.of(names);
    return names.getOrDefault(lemma, List.of()).reversed().stream()
        .filter(name -> name.sentence() < offset)
        .map(FullerName::trigger)
        .findFirst();
  }

  private Map<String, List<FullerName>> fullerNames() {
    Map<String, List<FullerName>> names = new HashMap<>();
    for (ParsedSentence sentence : reading.sentences()) {
      if (sentence.isParsed()) {
        Clause clause = Clause.of(sentence);
        for (int i = 0; i < sentence.words().size(); i++) {
          if (clause.word(i).isNoun()) {
            String lemma = clause.lemma(i);
            triggers
                .at(clause, i)
                .filter(t -> t.words().size() > 1 && t.type().isPresent())
                .map(t -> new FullerName(sentence.span().start(), t))
                .ifPresent(n -> names.computeIfAbsent(lemma, l -> new ArrayList<>()).add(n));
          }
        }
      }
    }
    return names;
  }
}
