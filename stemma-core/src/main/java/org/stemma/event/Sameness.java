package org.stemma.event;

import java.util.Optional;
import java.util.Set;
import org.stemma.time.TimeValue;

/**
 * Whether two mentions tell of one happening: nothing may forbid it ({@link Compatibility}), and
 * shared participants, place, day and words must show it. Two meetings of the same people are two
 * meetings unless day or place say otherwise.
 */
final class Sameness {

  /** Types that consist in words: one party says many such things a day. */
  private static final Set<String> SPOKEN =
      Set.of("REQUEST", "REJECT", "ACCUSE", "THREATEN", "AGREE", "SUPPORT", "CONCEDE");

  /** Kinds of which a story seldom tells two by one word. */
  private static final Set<String> ONCE = Set.of("sport", "justice", "election", "law");

  /**
   * Words that such a sentence of another story shares at least. By judgement, not swept: shorter
   * ones ("the suspects fled the area") are written of everything.
   */
  private static final int OWN_WORDS = 6;

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

  /** Whether two full mentions tell of one happening. */
  static boolean shown(Occurrence a, Occurrence b, Distance distance) {
    if (!Compatibility.possible(a, b)) {
      return false;
    }
    boolean pointing = b.nominal() && b.known() || a.nominal() && a.known() && b.actors().isEmpty();
    if (SameStoppage.isLasting(a, b) && pointing && distance != Distance.APART
        || SameStoppage.is(a, b, distance)) {
      return true;
    }
    if (SameHarm.isAcrossStories(a, b)) {
      return true;
    }
    boolean apart = distance == Distance.APART;
    int place = a.place().isPresent() && b.place().isPresent() ? 1 : 0;
    if (apart && SharedParties.countNamed(a, b) + place == 0) {
      return false;
    }
    if (isRetold(a, b, distance) || !apart && SameHarm.is(a, b)) {
      return true;
    }
    boolean meeting = a.isMeeting() && b.isMeeting();
    int shared = apart ? SharedParties.countNamed(a, b) : SharedParties.count(a, b);
    int parties = Math.min(3, shared + (meeting ? SharedParties.represented(a, b) : 0));
    int day = Dates.sameDay(a.mention().time(), b.mention().time()) ? 1 : 0;
    int word = IncidentWords.areSynonyms(a.stem(), b.stem()) ? 1 : 0;
    long content = a.content().stream().filter(b.content()::contains).count();
    boolean held =
        meeting || a.nominal() && b.nominal() && IncidentWords.areSynonyms(a.stem(), b.stem());
    boolean spoken = a.mention().type().filter(SPOKEN::contains).isPresent() && !held;
    if (spoken) {
      boolean actor = SharedParties.overlap(a.actors(), b.actors()) > 0;
      boolean alike = 2 * content >= Math.min(a.content().size(), b.content().size());
      return actor && alike && content >= 2 && (day == 1 || word == 1 && !apart);
    }
    if (!apart && isDoneOnce(a, b)) {
      return true;
    }
    boolean measure =
        a.mention().type().equals(Optional.of("SANCTION"))
            && a.mention().mode().isPresent()
            && a.mention().mode().equals(b.mention().mode())
            && SharedParties.overlap(a.actors(), b.actors()) > 0
            && day == 1;
    if (measure && !apart) {
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
    if (!apart && SameJourney.is(a, b)) {
      return true;
    }
    if (isSameArrest(a, b) && then && !apart) {
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
   * A sentence retold. Of another story it must be of some length: "police are investigating" is
   * written of everything.
   */
  private static boolean isRetold(Occurrence a, Occurrence b, Distance distance) {
    return Compatibility.isRetold(a, b)
        && (distance != Distance.APART
            || a.content().stream().filter(b.content()::contains).count() >= OWN_WORDS);
  }

  /**
   * "The final was abandoned", "the match was abandoned": of one story, told by the same word of
   * nobody else and of no other day.
   */
  private static boolean isDoneOnce(Occurrence a, Occurrence b) {
    return a.mention().kind().filter(ONCE::contains).isPresent()
        && a.stem().equals(b.stem())
        && !a.page().equals(b.page())
        && !Compatibility.areOthers(a.actors(), b.actors())
        && !Compatibility.areOthers(a.recipients(), b.recipients());
  }

  /** "Police arrested the manager", "officers arrested Ana Ruiz": told of one day, one deed. */
  private static boolean isSameArrest(Occurrence a, Occurrence b) {
    return Compatibility.isOnce(a, b)
        && IncidentWords.areSynonyms(a.stem(), b.stem())
        && !Compatibility.areOthers(a.actors(), b.actors())
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
    return SharedParties.count(a, b) > 0
        || a.place().isPresent() && b.place().isPresent()
        || a.stem().equals(b.stem()) && SharedParties.count(a, b) + b.actors().size() == 0;
  }
}
