package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Where an event took place, as far as its own sentence says. */
final class EventPlace {

  private static final Set<String> APART = Lexicon.ENGLISH.words("event-cues.tsv", "apart");

  private static final Set<String> PLACE_PREPOSITIONS =
      Lexicon.ENGLISH.words("event-place-prepositions.txt");

  private static final String[] PLACE_ENTITIES = {"GPE", "LOC", "FAC"};

  private final Reading reading;
  private final Clause clause;

  EventPlace(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
  }

  /** Where, in the words of the page. */
  Optional<Span> of(EventTrigger trigger) {
    List<Integer> holders = new ArrayList<>(trigger.words());
    if (trigger.nominal() && !isPointOfTime(trigger.word())) {
      clause.governingVerb(trigger.word()).ifPresent(holders::add);
    }
    for (int holder : holders) {
      for (int preposition : clause.children(holder, "prep")) {
        if (PLACE_PREPOSITIONS.contains(clause.form(preposition))) {
          Optional<Integer> object =
              clause
                  .child(preposition, "pobj")
                  .filter(o -> !clause.subject(holder).equals(Optional.of(o)));
          Optional<Span> place = object.flatMap(this::place).map(this::withTown);
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** "Was held in Lund, four days after the crash": the crash was elsewhere. */
  private boolean isPointOfTime(int noun) {
    return clause.word(noun).is("pobj")
        && clause.head(noun) >= 0
        && APART.contains(clause.form(clause.head(noun)));
  }

  /** "the Grand Hotel in Lund": the place with the place that directly follows. */
  private Span withTown(Span place) {
    for (Mention mention : reading.within(Mention.class, clause.sentence().span())) {
      boolean follows = mention.span().start() > place.end() && mention.type() == EntityType.PLACE;
      if (follows) {
        String between =
            reading
                .words(Span.of(/* start= */ place.end(), /* end= */ mention.span().start()))
                .strip();
        if (between.equals("in") || between.equals(",") || between.equals("in the")) {
          return place.cover(mention.span());
        }
      }
    }
    return townAfter(place).map(place::cover).orElse(place);
  }

  /** The town that the parser sees right after "in". */
  private Optional<Span> townAfter(Span place) {
    List<Word> words = clause.sentence().words();
    List<Integer> inside = clause.sentence().indexesIn(place);
    int in = inside.isEmpty() ? words.size() : inside.get(inside.size() - 1) + 1;
    boolean town =
        in + 1 < words.size()
            && clause.form(in).equals("in")
            && clause.child(in, "pobj").filter(o -> o == in + 1).isPresent()
            && clause.word(in + 1).isEntity("GPE");
    return town ? Optional.of(clause.word(in + 1).span()) : Optional.empty();
  }

  private Optional<Span> place(int noun) {
    for (Mention mention : reading.within(Mention.class, clause.sentence().span())) {
      if (mention.type() == EntityType.PLACE && mention.span().overlaps(clause.word(noun).span())) {
        return Optional.of(mention.span());
      }
    }
    Word word = clause.word(noun);
    boolean named = word.isEntity(PLACE_ENTITIES) && word.isProperNoun();
    if (named) {
      return Optional.of(run(noun));
    }
    return clause.children(noun, "prep").stream()
        .filter(p -> clause.form(p).equals("of"))
        .flatMap(p -> clause.child(p, "pobj").stream())
        .flatMap(o -> place(o).stream())
        .findFirst();
  }

  private Span run(int noun) {
    int start = noun;
    while (start > 0 && clause.word(start).entity().startsWith("I-")) {
      start--;
    }
    return clause.word(start).span().cover(clause.word(noun).span());
  }
}
