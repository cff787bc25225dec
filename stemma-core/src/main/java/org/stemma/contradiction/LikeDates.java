package org.stemma.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.entity.Entity;
import org.stemma.time.TimeValue;

/**
 * Whether two days of one event exclude each other. They do not where one sentence names both,
 * where a bare weekday was read from two days of publication, or where two persons did the like.
 */
final class LikeDates {

  /** Share of the words of both sentences together that two days of one page need; see numbers. */
  private static final double SAME_WORDING = 0.5;

  private static final int WEEK = 7;

  private final Map<String, Reading> readings = new HashMap<>();
  private final Material material;

  LikeDates(Material material) {
    this.material = material;
    material.readings().forEach(r -> readings.put(r.page(), r));
  }

  /** Whether the sentence {@code a}, which gives {@code one}, and {@code b} exclude each other. */
  boolean exclude(Passage a, LocalDate one, Passage b, LocalDate other) {
    boolean samePage = a.page().equals(b.page());
    return !a.equals(b)
        && !days(a).contains(other)
        && !days(b).contains(one)
        && !(weeksApart(one, other) && (isBare(a, one) || isBare(b, other)))
        && !otherPersons(a, b)
        && (!samePage || ContentWords.likeness(words(a), words(b)) >= SAME_WORDING);
  }

  private static boolean weeksApart(LocalDate a, LocalDate b) {
    return ChronoUnit.DAYS.between(a, b) % WEEK == 0;
  }

  /** Whether the sentence does not give the day of the month in digits. */
  private static boolean isBare(Passage passage, LocalDate day) {
    String number = Integer.toString(day.getDayOfMonth());
    return List.of(passage.evidence().exact().split("[^0-9]+")).stream()
        .map(digits -> digits.replaceFirst("^0", ""))
        .noneMatch(number::equals);
  }

  private Set<LocalDate> days(Passage passage) {
    Set<LocalDate> days = new TreeSet<>();
    Reading reading = readings.get(passage.page());
    if (reading != null) {
      for (TimeExpression time : reading.within(TimeExpression.class, passage.span())) {
        if (time.time() instanceof TimeValue.Day day) {
          days.add(day.date());
        }
      }
    }
    return days;
  }

  /** Whether each sentence names a person, and none is named by both. */
  private boolean otherPersons(Passage a, Passage b) {
    Set<String> one = persons(a);
    Set<String> other = persons(b);
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private Set<String> persons(Passage passage) {
    Set<String> persons = new TreeSet<>();
    Reading reading = readings.get(passage.page());
    if (reading != null) {
      for (Mention mention : reading.within(Mention.class, passage.span())) {
        if (mention.type() == EntityType.PERSON) {
          persons.add(
              material
                  .entities()
                  .at(reading.page(), mention.span())
                  .map(Entity::name)
                  .orElse(mention.name()));
        }
      }
    }
    return persons;
  }

  private Set<String> words(Passage passage) {
    Reading reading = readings.get(passage.page());
    return reading == null
        ? Set.of()
        : reading
            .sentenceAt(passage.span().start())
            .map(s -> ContentWords.of(s, s.span()))
            .orElse(Set.of());
  }
}
