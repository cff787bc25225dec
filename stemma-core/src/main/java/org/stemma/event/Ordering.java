package org.stemma.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Words of order between two events of one sentence: "just before the vote, X warned Y", "flights
 * cancelled following the storm", "briefed prior to the meeting".
 */
final class Ordering {

  private static final Set<String> EARLIER = Set.of("before", "prior", "ahead", "until");
  private static final Set<String> LATER = Set.of("after", "following", "since", "upon");
  private static final Set<String> WITHIN = Set.of("during", "while");
  private static final Set<String> CLOSE =
      Set.of("just", "shortly", "hours", "minutes", "moments", "immediately", "right");

  /** Events that date each other in a row seldom come to more than two. */
  private static final int MOST_TURNS = 4;

  /**
   * {@code first} came before {@code second}; {@code words} say so, {@code close} on the same day.
   */
  record Link(
      EventGroup first,
      EventGroup second,
      Occurrence said,
      String words,
      boolean close,
      boolean within,
      int days) {}

  private final EventLabel label;

  Ordering(EventLabel label) {
    this.label = label;
  }

  /**
   * Dates that one event gives another: so many days on for "two days after", the same day for
   * "just before" and "during"; then the day to every event of the page that names its weekday.
   * What was dated last may date others in turn.
   */
  void lendDates(List<EventGroup> groups) {
    List<Link> links = links(groups);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      List<TimeValue> before = groups.stream().map(EventGroup::time).toList();
      for (Link link : links) {
        if (link.days() > 0) {
          shift(link);
        } else if (link.close() || link.within()) {
          lend(link.first(), link.second(), link.words());
          lend(link.second(), link.first(), link.words());
        } else {
          bound(link);
        }
      }
      Weekdays.share(groups, label);
      if (groups.stream().map(EventGroup::time).toList().equals(before)) {
        return;
      }
    }
  }

  /** "Three days after": one day fixes the other. */
  private void shift(Link link) {
    if (link.first().time() instanceof TimeValue.Day day) {
      count(link.second(), day.date().plusDays(link.days()), link, link.first());
    } else if (link.second().time() instanceof TimeValue.Day day) {
      count(link.first(), day.date().minusDays(link.days()), link, link.second());
    }
  }

  /** A weekday that the page names for the event must agree with the day counted. */
  private void count(EventGroup group, LocalDate date, Link link, EventGroup from) {
    TimeValue day = TimeValue.day(date);
    if (Dates.compatible(group.time(), day)) {
      group.date(
          day,
          "\"" + link.words() + "\", counted from \"" + name(from) + "\" on " + from.time().edtf());
    }
  }

  private void lend(EventGroup from, EventGroup to, String words) {
    if (from.time() instanceof TimeValue.Day day && to.time() instanceof TimeValue.None) {
      to.date(day, "\"" + words + "\": the same day as \"" + name(from) + "\"");
    }
  }

  private void bound(Link link) {
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

  private String name(EventGroup group) {
    return label.of(group.bestFirst());
  }

  /** All links, in order of the groups. */
  static List<Link> links(List<EventGroup> groups) {
    List<Link> links = new ArrayList<>();
    for (EventGroup group : groups) {
      for (Occurrence occurrence : group.members()) {
        if (!occurrence.heading()) {
          link(groups, group, occurrence).forEach(links::add);
        }
      }
    }
    return links;
  }

  private static List<Link> link(List<EventGroup> groups, EventGroup group, Occurrence anchor) {
    Optional<ParsedSentence> parsed =
        anchor
            .reading()
            .sentenceAt(anchor.mention().trigger().start())
            .map(s -> Clause.of(s).sentence());
    if (parsed.isEmpty()) {
      return List.of();
    }
    ParsedSentence sentence = parsed.get();
    List<Word> words = sentence.words();
    int trigger = sentence.indexAt(anchor.mention().trigger().start());
    int word = trigger < 0 ? -1 : orderWord(sentence, trigger);
    if (word < 0) {
      return List.of();
    }
    boolean earlier = EARLIER.contains(form(words, word));
    boolean within = WITHIN.contains(form(words, word));
    int governor = governor(words, word);
    boolean close = word > 0 && CLOSE.contains(form(words, word - 1));
    int days = word > 1 ? days(form(words, word - 2), form(words, word - 1)) : 0;
    int start = close ? word - 1 : days > 0 ? word - 2 : word;
    Span said = words.get(start).span().cover(words.get(trigger).span());
    String exact = anchor.reading().words(said);
    List<Link> links = new ArrayList<>();
    for (EventGroup other : groups) {
      for (Occurrence member : other.members()) {
        boolean here =
            other != group
                && member.page().equals(anchor.page())
                && member.mention().span().equals(anchor.mention().span())
                && governs(
                    sentence,
                    governor,
                    member,
                    words.get(word).is("mark") ? words.get(word).head() : word);
        if (here) {
          links.add(
              earlier
                  ? new Link(other, group, member, exact, close, false, days)
                  : new Link(group, other, member, exact, close, within, days));
        }
      }
    }
    return links;
  }

  /** The verb that the words of order modify, also where they hang on "Monday" or "a day". */
  private static int governor(List<Word> words, int word) {
    int above =
        words.get(word).is("mark")
            ? words.get(words.get(word).head()).head()
            : words.get(word).head();
    int steps = 0;
    while (above >= 0 && isOfTime(words.get(above)) && steps++ < words.size()) {
      above = words.get(above).head();
    }
    return above;
  }

  private static boolean isOfTime(Word word) {
    boolean measure = Set.of("day", "week", "hour", "month", "year").contains(word.lemma());
    boolean date = word.entity().endsWith("DATE") || word.entity().endsWith("TIME");
    return word.is("prep") || word.isNoun() && (measure || date || word.is("appos"));
  }

  /** The preposition or conjunction of order that the event hangs on, or -1. */
  private static int orderWord(ParsedSentence sentence, int trigger) {
    List<Word> words = sentence.words();
    int above = words.get(trigger).head();
    boolean participle = words.get(trigger).is("acl") && above >= 0 && above < trigger;
    if (participle && words.get(above).is("pobj") && words.get(above).head() >= 0) {
      int word = words.get(above).head();
      return isOrder(form(words, word)) ? word : -1;
    }
    boolean hung = above >= 0 && (words.get(above).is("prep") || isOrder(form(words, above)));
    if (words.get(trigger).isNoun() && hung) {
      boolean linked = Set.of("to", "of").contains(form(words, above));
      int next = words.get(above).head();
      int word = linked && next >= 0 && EARLIER.contains(form(words, next)) ? next : above;
      return isOrder(form(words, word)) ? word : -1;
    }
    boolean subject = words.get(trigger).is("nsubj") || words.get(trigger).is("nsubjpass");
    int verb = subject ? above : trigger;
    if (verb < 0 || !words.get(verb).isVerb() || !words.get(verb).is("advcl")) {
      return -1;
    }
    return sentence.children(verb).stream()
        .filter(c -> words.get(c).is("mark") && isOrder(form(words, c)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isOrder(String form) {
    return EARLIER.contains(form) || LATER.contains(form) || WITHIN.contains(form);
  }

  /** Days between, of "a day", "three days", "two weeks"; 0 if none are said. */
  private static int days(String number, String unit) {
    int count =
        Set.of("a", "the", "one").contains(number)
            ? 1
            : number.matches("[0-9]{1,3}")
                ? Integer.parseInt(number)
                : SmallNumbers.of(number).orElse(0);
    return switch (unit) {
      case "day", "days" -> Math.max(0, count);
      case "week", "weeks" -> 7 * Math.max(0, count);
      default -> 0;
    };
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
