package org.stemma.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/**
 * Whether two mentions tell of one strike or another protest that lasts: "dockers walked out",
 * "half of the members joined the stoppage", "Thursday's walkout". A second strike, one of another
 * day, one to come and one of other workers are others.
 */
final class SameStoppage {

  /** Modes of what goes on for days. */
  private static final Set<String> LASTING = Set.of("strike", "hunger", "boycott", "curfew");

  /** Words that count a strike among others. */
  private static final Set<String> COUNTING = Lexicon.ENGLISH.words("event-cues.tsv", "counting");

  /** Those who strike, by no trade: "members", "workers", "the union". */
  private static final Set<String> ANY_WORKERS = Lexicon.ENGLISH.words("event-cues.tsv", "workers");

  private SameStoppage() {}

  /** Whether both are of the same mode, and of one that lasts. */
  static boolean isLasting(Occurrence a, Occurrence b) {
    return a.mention().mode().filter(LASTING::contains).isPresent()
        && a.mention().mode().equals(b.mention().mode());
  }

  /** Whether {@code b}, told after {@code a}, is shown to be the same; nothing may forbid it. */
  static boolean is(Occurrence a, Occurrence b, Sameness.Distance distance) {
    if (!isLasting(a, b)
        || distance == Sameness.Distance.APART
        || isToCome(a) != isToCome(b)
        || areOtherWorkers(a.actors(), b.actors())) {
      return false;
    }
    return Dates.sameDay(a.mention().time(), b.mention().time())
        || distance == Sameness.Distance.PAGE && !b.introduced() && !isCounted(a) && !isCounted(b);
  }

  private static boolean isToCome(Occurrence occurrence) {
    EventStatus status = occurrence.mention().status();
    return status != EventStatus.REPORTED && status != EventStatus.ONGOING;
  }

  /** "A second walkout", "further strikes". */
  private static boolean isCounted(Occurrence occurrence) {
    int start = occurrence.mention().trigger().start();
    return occurrence
        .reading()
        .sentenceAt(start)
        .filter(s -> occurrence.nominal() && hasCounting(s, s.indexAt(start)))
        .isPresent();
  }

  private static boolean hasCounting(ParsedSentence sentence, int noun) {
    return noun >= 0
        && sentence.children(noun).stream()
            .anyMatch(c -> COUNTING.contains(sentence.words().get(c).lemma()));
  }

  /** "Nurses" and "drivers", two unions: both are told of by trade, or both by name. */
  private static boolean areOtherWorkers(List<Party> a, List<Party> b) {
    return differ(words(a, true), words(b, true)) || differ(words(a, false), words(b, false));
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static Set<String> words(List<Party> parties, boolean named) {
    return parties.stream()
        .filter(p -> p.named() == named)
        .flatMap(p -> p.words().stream())
        .filter(w -> !ANY_WORKERS.contains(w) && w.chars().allMatch(Character::isLetter))
        .collect(Collectors.toSet());
  }
}
