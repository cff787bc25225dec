package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;

/**
 * Whether two mentions can tell of one happening: type, day, place, mode, numbers and the one whom
 * a deed befell may forbid it.
 */
final class Compatibility {

  /** What can befall one named thing or person only once in a few days. */
  private static final Set<String> ONCE_MODES = Set.of("seize", "arrest", "expel");

  private static final Set<String> ONCE_KINDS = Set.of("accident", "disaster", "death");

  /** Reports that differ by more days tell of two happenings. */
  private static final long MOST_DAYS_APART = 7;

  /**
   * Share of the words of both sentences together from which a sentence of another page with the
   * same event word is the same sentence retold. By judgement, not swept.
   */
  private static final double RETOLD = 0.6;

  private static final Set<String> VENUES = Lexicon.ENGLISH.words("venues.txt");
  private static final Set<String> REGIONAL = Lexicon.ENGLISH.words("regional-words.txt");
  private static final Set<String> IN_PERSON = Set.of("visit", "third-party", "multilateral");

  private Compatibility() {}

  /** Whether nothing said of both forbids that they are one. */
  static boolean possible(Occurrence a, Occurrence b) {
    return Dates.compatible(a.mention().time(), b.mention().time()) && agree(a, b);
  }

  /**
   * Whether both tell, with days that differ, what the same party did to the same named thing, of a
   * kind that happens to it once: a ship is not seized on two days of one week. Attacks, meetings
   * and demands can follow one another and stay apart.
   */
  static boolean dissent(Occurrence a, Occurrence b) {
    boolean once = isOnce(a, b) || a.mention().kind().filter(ONCE_KINDS::contains).isPresent();
    return once
        && agree(a, b)
        && a.stem().equals(b.stem())
        && Dates.daysApart(a.mention().time(), b.mention().time()) <= MOST_DAYS_APART
        && (SharedParties.overlap(a.actors(), b.actors()) > 0
            || a.actors().isEmpty()
            || b.actors().isEmpty())
        && a.recipients().stream()
            .filter(x -> x.named() && x.words().size() > 1)
            .anyMatch(x -> b.recipients().stream().anyMatch(x::sameAs));
  }

  /** Whether nothing but the places forbids that they are one. */
  static boolean possibleAtOnePlace(Occurrence a, Occurrence b) {
    return Dates.compatible(a.mention().time(), b.mention().time()) && agreeApartFromPlace(a, b);
  }

  /** Whether one place is named inside the other: "the Grand Hotel in Lund" and "Lund". */
  static boolean placesMeet(Occurrence a, Occurrence b) {
    return a.place()
        .filter(x -> b.place().filter(y -> x.contains(y) || y.contains(x)).isPresent())
        .isPresent();
  }

  private static boolean agree(Occurrence a, Occurrence b) {
    return agreeApartFromPlace(a, b) && !placesConflict(a, b);
  }

  private static boolean agreeApartFromPlace(Occurrence a, Occurrence b) {
    return sameFamily(a.mention(), b.mention())
        && !isAccused(a, b)
        && !isAccused(b, a)
        && !modesConflict(a.mention().mode(), b.mention().mode())
        && !isCallAndMeeting(a, b)
        && !isCallAndMeeting(b, a)
        && a.repeated() == b.repeated()
        && !isSideBySide(a, b)
        && !Recalled.areTwo(a, b)
        && !SameHarm.areToldApart(a, b)
        && !SameHarm.befellOthers(a, b)
        && !((isOnce(a, b) || areProceedings(a, b)) && areOthers(a.recipients(), b.recipients()))
        && (!numbersConflict(a, b) || isRetold(a, b));
  }

  static boolean sameFamily(EventMention a, EventMention b) {
    return family(a).equals(family(b));
  }

  /** Its type, or else its kind, those of harm as one: events of two families are never one. */
  static String family(EventMention mention) {
    String kind = mention.kind().orElse("");
    return mention.type().orElse(SameHarm.KINDS.contains(kind) ? "harm" : kind);
  }

  private static boolean modesConflict(Optional<String> a, Optional<String> b) {
    boolean both = a.isPresent() && b.isPresent() && !a.equals(b);
    return both && !(IN_PERSON.contains(a.get()) && IN_PERSON.contains(b.get()));
  }

  /** Whether one says only as an accusation who did it; what the other tells may be true alone. */
  private static boolean isAccused(Occurrence alleged, Occurrence told) {
    return alleged.mention().status() == EventStatus.ALLEGED
        && told.mention().status() != EventStatus.ALLEGED
        && !alleged.actors().isEmpty();
  }

  /** Who met at a place did not telephone. */
  private static boolean isCallAndMeeting(Occurrence call, Occurrence meeting) {
    return call.mention().mode().equals(Optional.of("phone"))
        && meeting.mention().mode().isEmpty()
        && (meeting.place().isPresent() || meeting.stem().equals("meet"));
  }

  /**
   * Two places, unless one holds the other or may: a hotel and a town, or a town and a region, told
   * of one day.
   */
  private static boolean placesConflict(Occurrence a, Occurrence b) {
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return false;
    }
    String first = a.place().get();
    String second = b.place().get();
    boolean within = isVenue(first) != isVenue(second) || isRegion(first) != isRegion(second);
    boolean oneDay = Dates.sameDay(a.mention().time(), b.mention().time());
    return !first.contains(second) && !second.contains(first) && !(within && oneDay);
  }

  /** "Eastern Tarsenia", a country: a town may lie in it. */
  private static boolean isRegion(String place) {
    return Stream.of(place.split("[ -]")).anyMatch(REGIONAL::contains)
        || Countries.ofPeople(place).isPresent();
  }

  private static boolean isVenue(String place) {
    return Stream.of(place.split(" ")).anyMatch(VENUES::contains);
  }

  /** Two deeds of one sentence are two, unless one points back. */
  private static boolean isSideBySide(Occurrence a, Occurrence b) {
    return a.passage().equals(b.passage())
        && !a.mention().trigger().equals(b.mention().trigger())
        && !a.pointsBack()
        && !b.pointsBack();
  }

  /**
   * The same event word in much the same sentence of another page: a copy tells nothing else, even
   * where its numbers are wrong.
   */
  static boolean isRetold(Occurrence a, Occurrence b) {
    long common = a.content().stream().filter(b.content()::contains).count();
    long all = a.content().size() + b.content().size() - common;
    return !a.page().equals(b.page()) && a.stem().equals(b.stem()) && common >= RETOLD * all;
  }

  /** Whether they give two numbers of those who did it or whom it befell. */
  private static boolean numbersConflict(Occurrence a, Occurrence b) {
    return contradict(a.recipients(), b.recipients()) || contradict(a.actors(), b.actors());
  }

  private static boolean contradict(List<Party> a, List<Party> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::contradicts));
  }

  /** Whether both are of a kind that befalls a person or thing once. */
  static boolean isOnce(Occurrence a, Occurrence b) {
    return a.mention().mode().filter(ONCE_MODES::contains).isPresent()
        && a.mention().mode().equals(b.mention().mode());
  }

  /** Whether both are trials or inquiries, which are of one person or thing. */
  private static boolean areProceedings(Occurrence a, Occurrence b) {
    return a.nominal()
        && b.nominal()
        && (a.stem().equals(b.stem()) || IncidentWords.areSynonyms(a.stem(), b.stem()))
        && (isProceeding(a) || a.mention().kind().filter("justice"::equals).isPresent())
        && b.mention().mode().equals(a.mention().mode());
  }

  private static boolean isProceeding(Occurrence occurrence) {
    return occurrence.mention().mode().equals(Optional.of("investigate"));
  }

  /** Whether both name somebody, and nobody is named by both. */
  static boolean areOthers(List<Party> a, List<Party> b) {
    return a.stream().anyMatch(Party::named)
        && b.stream().anyMatch(Party::named)
        && SharedParties.overlap(a, b) == 0;
  }
}
