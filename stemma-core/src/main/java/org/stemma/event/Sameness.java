package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.EventMention;
import org.stemma.lexicon.Lexicon;
import org.stemma.time.TimeValue;

/**
 * Whether two mentions can tell, or do tell, of one happening. Type, day, place, mode and numbers
 * may forbid it; it takes shared participants, place, day and words to show it. Two meetings of the
 * same people are two meetings unless day or place say otherwise.
 */
final class Sameness {

  /** Types that consist in words: one party says many such things a day. */
  private static final Set<String> SPOKEN =
      Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");

  /** What can befall one named thing or person only once in a few days. */
  private static final Set<String> ONCE_MODES = Set.of("seize", "arrest", "expel");

  /** Modes of what goes on for days. */
  private static final Set<String> LASTING = Set.of("strike", "hunger", "boycott", "curfew");

  private static final Set<String> ONCE_KINDS = Set.of("accident", "disaster", "death");

  /** Reports that differ by more days tell of two happenings. */
  private static final long MOST_DAYS_APART = 7;

  /**
   * Share of the words of both sentences together from which a sentence of another page with the
   * same event word is the same sentence retold. By judgement, not swept.
   */
  private static final double RETOLD = 0.6;

  private static final Set<String> VENUES = Set.copyOf(Lexicon.ENGLISH.words("venues.txt"));
  private static final Set<String> IN_PERSON = Set.of("visit", "third-party", "multilateral");

  /**
   * Points of evidence that two mentions need: on one page two, since a report seldom tells of two
   * like events without saying how they differ; across pages three; across stories four. Set by
   * hand on the trial stories (a meeting and a telephone call of the same people must stay apart, a
   * dated and an undated report of one accident must meet).
   */
  private static final int ON_ONE_PAGE = 2;

  private static final int ACROSS_PAGES = 3;
  private static final int ACROSS_STORIES = 4;

  /** How two mentions stand to each other in the collection. */
  enum Distance {
    PAGE,
    STORY,
    APART
  }

  private Sameness() {}

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
    boolean once =
        a.mention().mode().filter(ONCE_MODES::contains).isPresent()
                && a.mention().mode().equals(b.mention().mode())
            || a.mention().kind().filter(ONCE_KINDS::contains).isPresent();
    return once
        && agree(a, b)
        && a.stem().equals(b.stem())
        && Dates.daysApart(a.mention().time(), b.mention().time()) <= MOST_DAYS_APART
        && (overlap(a.actors(), b.actors()) > 0 || a.actors().isEmpty() || b.actors().isEmpty())
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
        && !modesConflict(a.mention().mode(), b.mention().mode())
        && !isCallAndMeeting(a, b)
        && !isCallAndMeeting(b, a)
        && a.repeated() == b.repeated()
        && !isSideBySide(a, b)
        && !SameHarm.areToldApart(a, b)
        && !(isOnce(a, b) && areOthers(a.recipients(), b.recipients()))
        && !numbersConflict(a, b);
  }

  static boolean sameFamily(EventMention a, EventMention b) {
    if (a.type().isPresent() || b.type().isPresent()) {
      return a.type().equals(b.type());
    }
    return a.kind().equals(b.kind())
        || a.kind().filter(SameHarm.KINDS::contains).isPresent()
            && b.kind().filter(SameHarm.KINDS::contains).isPresent();
  }

  private static boolean modesConflict(Optional<String> a, Optional<String> b) {
    boolean both = a.isPresent() && b.isPresent() && !a.equals(b);
    return both && !(IN_PERSON.contains(a.get()) && IN_PERSON.contains(b.get()));
  }

  /** Who met at a place did not telephone. */
  private static boolean isCallAndMeeting(Occurrence call, Occurrence meeting) {
    return call.mention().mode().equals(Optional.of("phone"))
        && meeting.mention().mode().isEmpty()
        && (meeting.place().isPresent() || meeting.stem().equals("meet"));
  }

  /** Two places, unless one holds the other or may: a hotel and a town told of one day. */
  private static boolean placesConflict(Occurrence a, Occurrence b) {
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return false;
    }
    String first = a.place().get();
    String second = b.place().get();
    boolean inTown =
        isVenue(first) != isVenue(second) && Dates.sameDay(a.mention().time(), b.mention().time());
    return !first.contains(second) && !second.contains(first) && !inTown;
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

  private static boolean numbersConflict(Occurrence a, Occurrence b) {
    return a.recipients().stream().anyMatch(x -> b.recipients().stream().anyMatch(x::contradicts));
  }

  /** Whether two full mentions tell of one happening. */
  static boolean shown(Occurrence a, Occurrence b, Distance distance) {
    if (!possible(a, b)) {
      return false;
    }
    boolean pointing = a.nominal() && a.known() || b.nominal() && b.known();
    if (isLasting(a, b) && pointing && distance != Distance.APART) {
      return true;
    }
    if (isRetold(a, b) || distance != Distance.APART && SameHarm.is(a, b)) {
      return true;
    }
    if (SameHarm.isAcrossStories(a, b)) {
      return true;
    }
    boolean meeting = a.isMeeting() && b.isMeeting();
    int parties = Math.min(3, shared(a, b) + (meeting ? represented(a, b) : 0));
    int place = a.place().isPresent() && b.place().isPresent() ? 1 : 0;
    int day = Dates.sameDay(a.mention().time(), b.mention().time()) ? 1 : 0;
    int word = a.stem().equals(b.stem()) ? 1 : 0;
    long content = a.content().stream().filter(b.content()::contains).count();
    boolean spoken = a.mention().type().filter(SPOKEN::contains).isPresent() && !meeting;
    if (spoken) {
      boolean actor = overlap(a.actors(), b.actors()) > 0;
      boolean alike = 2 * content >= Math.min(a.content().size(), b.content().size());
      return actor && alike && content >= 2 && (word == 1 || day == 1);
    }
    boolean measure =
        a.mention().type().equals(Optional.of("SANCTION"))
            && a.mention().mode().isPresent()
            && a.mention().mode().equals(b.mention().mode())
            && overlap(a.actors(), b.actors()) > 0
            && day == 1;
    if (measure && distance != Distance.APART) {
      return true;
    }
    boolean harm = a.mention().kind().filter(SameHarm.KINDS::contains).isPresent();
    if (harm && distance == Distance.PAGE && bringsAbout(a, b)) {
      return true;
    }
    boolean undated =
        a.mention().time() instanceof TimeValue.None
            || b.mention().time() instanceof TimeValue.None;
    boolean then = day == 1 || undated && distance == Distance.PAGE;
    if (isSameArrest(a, b) && then && distance != Distance.APART) {
      return true;
    }
    boolean general = meeting || word == 1;
    if (parties + place == 0 && !(meeting && day == 1 && (a.nominal() || b.nominal()))) {
      return false;
    }
    int topic = content >= 4 ? 1 : 0;
    int evidence = parties + place + day + (general ? 1 : 0) + topic;
    boolean told = a.nominal() || b.nominal() || parties + place > 0;
    boolean pinned = meeting && told && (day == 1 || place == 1 && (a.known() || b.known()));
    boolean pointed = word == 1 && (a.known() && a.nominal() || b.known() && b.nominal());
    return switch (distance) {
      case PAGE -> evidence >= (b.introduced() ? ACROSS_PAGES : ON_ONE_PAGE) || harm && parties > 0;
      case STORY -> evidence >= (harm || pinned || pointed ? ON_ONE_PAGE : ACROSS_PAGES);
      case APART -> evidence >= ACROSS_STORIES && day == 1;
    };
  }

  /**
   * "Drivers went on strike", "the strike ended": of what lasts, "the" means the one that is on.
   */
  private static boolean isLasting(Occurrence a, Occurrence b) {
    return a.mention().mode().filter(LASTING::contains).isPresent()
        && a.mention().mode().equals(b.mention().mode());
  }

  /** The same event word in much the same sentence of another page: a copy tells nothing else. */
  private static boolean isRetold(Occurrence a, Occurrence b) {
    long common = a.content().stream().filter(b.content()::contains).count();
    long all = a.content().size() + b.content().size() - common;
    return !a.page().equals(b.page()) && a.stem().equals(b.stem()) && common >= RETOLD * all;
  }

  /** Whether both are of a kind that befalls a person or thing once. */
  private static boolean isOnce(Occurrence a, Occurrence b) {
    return a.mention().mode().filter(ONCE_MODES::contains).isPresent()
        && a.mention().mode().equals(b.mention().mode());
  }

  /** Whether both name somebody, and nobody is named by both. */
  private static boolean areOthers(List<Party> a, List<Party> b) {
    return a.stream().anyMatch(Party::named)
        && b.stream().anyMatch(Party::named)
        && overlap(a, b) == 0;
  }

  /** "Police arrested the manager", "officers arrested Ana Ruiz": told of one day, one deed. */
  private static boolean isSameArrest(Occurrence a, Occurrence b) {
    return isOnce(a, b)
        && a.stem().equals(b.stem())
        && !areOthers(a.actors(), b.actors())
        && !a.introduced();
  }

  /** "The dam broke. Water flooded the town.": what let it out and what it did are one accident. */
  private static boolean bringsAbout(Occurrence a, Occurrence b) {
    return a.ofSubstance() != b.ofSubstance()
        && !(a.nominal() && b.nominal())
        && !a.actors().isEmpty()
        && !b.actors().isEmpty();
  }

  /** Whether a title and a mention below it share a participant or place. */
  static boolean related(Occurrence a, Occurrence b) {
    return shared(a, b) > 0
        || a.place().isPresent() && b.place().isPresent()
        || a.stem().equals(b.stem()) && shared(a, b) + b.actors().size() == 0;
  }

  /** How many participants both name. */
  static int shared(Occurrence a, Occurrence b) {
    return overlap(a.actors(), b.actors())
        + overlap(a.recipients(), b.recipients())
        + overlap(a.actors(), b.recipients())
        + overlap(a.recipients(), b.actors());
  }

  /** Countries of one mention whose ministers stand in the other. */
  private static int represented(Occurrence a, Occurrence b) {
    return (int)
        Stream.concat(a.actors().stream(), a.recipients().stream())
            .filter(
                x ->
                    Stream.concat(b.actors().stream(), b.recipients().stream())
                        .anyMatch(y -> x.actsFor(y) || y.actsFor(x)))
            .count();
  }

  private static int overlap(List<Party> a, List<Party> b) {
    return (int) a.stream().filter(x -> b.stream().anyMatch(x::sameAs)).count();
  }
}
