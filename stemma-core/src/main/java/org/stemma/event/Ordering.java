package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.time.TimeValue;

/**
 * Words of order between two events of one sentence: "just before the talks, X warned Y",
 * "sanctions imposed following the annexation", "briefed prior to the meeting".
 */
final class Ordering {

  private static final Set<String> EARLIER = Set.of("before", "prior", "ahead", "until");
  private static final Set<String> LATER = Set.of("after", "following", "since", "upon");
  private static final Set<String> WITHIN = Set.of("during", "while");
  private static final Set<String> CLOSE =
      Set.of("just", "shortly", "hours", "minutes", "moments", "immediately", "right");

  /**
   * {@code first} came before {@code second}; {@code words} say so, {@code close} on the same day.
   */
  record Link(
      EventGroup first,
      EventGroup second,
      Occurrence said,
      String words,
      boolean close,
      boolean within) {}

  private Ordering() {}

  /** Dates that one event gives another: the same day for "just before" and "during". */
  static void lendDates(List<EventGroup> groups) {
    for (Link link : links(groups)) {
      if (link.close() || link.within()) {
        lend(link.first(), link.second(), link.words());
        lend(link.second(), link.first(), link.words());
      } else {
        bound(link);
      }
    }
  }

  private static void lend(EventGroup from, EventGroup to, String words) {
    if (from.time() instanceof TimeValue.Day day && to.time() instanceof TimeValue.None) {
      to.date(day, "\"" + words + "\": the same day as \"" + name(from) + "\"");
    }
  }

  private static void bound(Link link) {
    TimeValue earlier = link.first().time();
    TimeValue later = link.second().time();
    if (earlier instanceof TimeValue.None && later instanceof TimeValue.Day day) {
      link.first()
          .date(
              new TimeValue.Interval(Optional.empty(), Optional.of(day)),
              "\"" + link.words() + "\": before \"" + name(link.second()) + "\"");
    }
    if (later instanceof TimeValue.None && earlier instanceof TimeValue.Year year) {
      link.second()
          .date(
              new TimeValue.Interval(Optional.of(year), Optional.empty()),
              "\"" + link.words() + "\": after \"" + name(link.first()) + "\"");
    }
  }

  private static String name(EventGroup group) {
    Occurrence best = group.best();
    return best.reading().words(best.mention().trigger());
  }

  /** All links, in order of the groups. */
  static List<Link> links(List<EventGroup> groups) {
    List<Link> links = new ArrayList<>();
    for (EventGroup group : groups) {
      for (Occurrence occurrence : group.members()) {
        if (occurrence.nominal() && !occurrence.heading()) {
          link(groups, group, occurrence).forEach(links::add);
        }
      }
    }
    return links;
  }

  private static List<Link> link(List<EventGroup> groups, EventGroup group, Occurrence anchor) {
    Optional<ParsedSentence> sentence =
        anchor
            .reading()
            .sentenceAt(anchor.mention().trigger().start())
            .map(s -> Clause.of(s).sentence());
    if (sentence.isEmpty()) {
      return List.of();
    }
    List<Word> words = sentence.get().words();
    int noun = sentence.get().indexAt(anchor.mention().trigger().start());
    int preposition = noun < 0 ? -1 : words.get(noun).head();
    if (preposition >= 0
        && words.get(preposition).is("prep")
        && Set.of("to", "of").contains(form(words, preposition))) {
      int above = words.get(preposition).head();
      preposition = above >= 0 && EARLIER.contains(form(words, above)) ? above : preposition;
    }
    if (preposition < 0) {
      return List.of();
    }
    String word = form(words, preposition);
    boolean earlier = EARLIER.contains(word);
    boolean within = WITHIN.contains(word);
    if (!earlier && !within && !LATER.contains(word)) {
      return List.of();
    }
    int governor = words.get(preposition).head();
    boolean close =
        sentence.get().subtree(preposition).stream().anyMatch(i -> CLOSE.contains(form(words, i)))
            || preposition > 0 && CLOSE.contains(form(words, preposition - 1));
    String said =
        anchor.reading().words(words.get(preposition).span().cover(words.get(noun).span()));
    List<Link> links = new ArrayList<>();
    for (EventGroup other : groups) {
      for (Occurrence member : other.members()) {
        boolean here =
            other != group
                && member.page().equals(anchor.page())
                && member.mention().span().equals(anchor.mention().span())
                && governs(sentence.get(), governor, member, preposition);
        if (here) {
          links.add(
              earlier
                  ? new Link(other, group, member, said, close, false)
                  : new Link(group, other, member, said, close, within));
        }
      }
    }
    return links;
  }

  private static boolean governs(
      ParsedSentence sentence, int governor, Occurrence member, int preposition) {
    int trigger = sentence.indexAt(member.mention().trigger().start());
    if (trigger < 0 || governor < 0 || sentence.subtree(preposition).contains(trigger)) {
      return false;
    }
    Word word = sentence.words().get(trigger);
    boolean participle = word.is("advcl") && word.head() == governor && word.tag().equals("VBG");
    boolean argument = word.head() == governor && word.isNoun();
    boolean owner =
        sentence.words().get(governor).is("acl")
            && sentence.words().get(governor).head() == trigger;
    return trigger == governor || participle || argument || owner;
  }

  private static String form(List<Word> words, int index) {
    return words.get(index).form().toLowerCase(Locale.ROOT);
  }
}
