package org.stemma.claim;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.event.Event;
import org.stemma.time.TimeValue;

/**
 * Groups the sentences that give an event a day by the event they tell: mentions of one merged
 * event, or the same kind of event, told of the same persons and things in much the same words.
 */
public final class EventDates {

  /**
   * One shared name is what two attacks on one town have in common; two with most of the words are
   * one event. On those stories 3 parts witnesses of one event.
   */
  private static final int SHARED_NAMES = 2;

  /**
   * Modes and kinds of event (of the lists, no English words) of which one name tells the event.
   */
  private static final Set<String> ONCE =
      Set.of("abduct", "arrest", "convict", "death", "expel", "resign", "seize");

  /**
   * Share of content words of the shorter sentence. Swept from 0 to 1 on the three gold stories and
   * three invented ones (2026-11-22): .4 and .5 give the same; less puts two events together, more
   * parts the witnesses of one. No score moved.
   */
  private static final double SAME_WORDS = 0.5;

  /**
   * Errors of days and weeks; what lies further apart is an anniversary or another event. From 1 to
   * 366 nothing changed on those stories: it stands for the calendar, no measurement.
   */
  private static final long MOST_DAYS = 31;

  /** Share of the words of a sentence that was copied but for its day. By judgement. */
  private static final double SAME_SENTENCE = 0.8;

  /** Likeness of two sentences that have no word in common but the names. */
  private static final double LEAST = 0.01;

  private final Material material;

  private EventDates(Material material) {
    this.material = material;
  }

  /** The dated events in order of their first witnesses. */
  public static List<EventDateFact> of(Material material) {
    EventDates dates = new EventDates(material);
    return Groups.of(dates.claims(), EventDates::kind, EventDateClaim::words, dates::likeness)
        .stream()
        .map(group -> new EventDateFact(Groups.equal(group, EventDateClaim::day)))
        .toList();
  }

  /** The mentions of {@code event} that give it {@code day}, in order of pages and places. */
  public static List<Passage> telling(Material material, Event event, TimeValue day) {
    return material.readings().stream()
        .flatMap(
            r ->
                r.all(EventMention.class).stream()
                    .filter(m -> m.time().equals(day))
                    .map(m -> r.passage(m.span())))
        .filter(event.mentions()::contains)
        .distinct()
        .toList();
  }

  private List<EventDateClaim> claims() {
    List<EventDateClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (EventMention mention : reading.all(EventMention.class)) {
        claim(reading, mention).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(EventDateClaim::passage, material.witnessOrder()));
    return found;
  }

  private Optional<EventDateClaim> claim(Reading reading, EventMention mention) {
    boolean body = reading.isBody(mention.span());
    if (!body
        || mention.status() != EventStatus.REPORTED
        || !(mention.time() instanceof TimeValue.Day day)
        || day.approximate()) {
      return Optional.empty();
    }
    Passage passage = reading.passage(mention.span());
    return reading
        .sentenceAt(mention.trigger().start())
        .map(
            sentence ->
                new EventDateClaim(
                    mention,
                    material.story(passage),
                    alone(reading, mention) ? material.eventsAt(passage) : Set.of(),
                    day.date(),
                    material.names(reading, mention.span()),
                    sentence.words().get(sentence.indexAt(mention.trigger().start())).lemma(),
                    ContentWords.of(sentence, sentence.span()),
                    passage));
  }

  /** Whether no other event of the same kind stands in the sentence. */
  private static boolean alone(Reading reading, EventMention mention) {
    return reading.all(EventMention.class).stream()
            .filter(m -> m.span().equals(mention.span()) && m.type().equals(mention.type()))
            .count()
        == 1;
  }

  private static List<Object> kind(EventDateClaim claim) {
    return List.of(claim.story(), claim.mention().type(), claim.mention().kind());
  }

  /** Whether both tell, with the same word, of what befalls a person or thing once. */
  private static boolean isOnce(EventDateClaim a, EventDateClaim b) {
    boolean once =
        a.mention().mode().filter(ONCE::contains).isPresent()
            || a.mention().kind().filter(ONCE::contains).isPresent();
    return once && a.mention().mode().equals(b.mention().mode()) && a.word().equals(b.word());
  }

  /** Whether both have one actor, or one recipient, by name. */
  private static boolean ofOne(EventDateClaim a, EventDateClaim b) {
    return named(a).stream().anyMatch(named(b)::contains);
  }

  /** Those of the names that take part in the event. */
  private static Set<String> named(EventDateClaim claim) {
    Set<String> told = new HashSet<>();
    Stream.concat(claim.mention().actors().stream(), claim.mention().recipients().stream())
        .flatMap(p -> p.name().stream())
        .forEach(told::add);
    return claim.names().stream()
        .filter(n -> told.stream().anyMatch(t -> n.equals(t) || n.endsWith(" " + t)))
        .collect(Collectors.toSet());
  }

  private double likeness(EventDateClaim a, EventDateClaim b) {
    Set<String> shared = new HashSet<>(a.names());
    shared.retainAll(b.names());
    double words = ContentWords.overlap(a.words(), b.words());
    boolean near = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= MOST_DAYS;
    boolean oneEvent = a.events().stream().anyMatch(b.events()::contains);
    int needed = isOnce(a, b) ? 1 : SHARED_NAMES;
    boolean alike = oneEvent || shared.size() >= needed;
    boolean once = isOnce(a, b) && ofOne(a, b);
    boolean copied =
        material.isRetold(a.passage(), b.passage())
            && ContentWords.likeness(a.words(), b.words()) >= SAME_SENTENCE;
    return near && (alike && words >= SAME_WORDS || once || copied) ? Math.max(words, LEAST) : 0;
  }
}
