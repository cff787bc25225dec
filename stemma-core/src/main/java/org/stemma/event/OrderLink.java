package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Words of order between two events of one sentence: "just before the vote, X warned Y", "flights
 * cancelled following the storm", "briefed prior to the meeting".
 *
 * @param first what came first
 * @param second what came after it
 * @param said the mention that the words stand with
 * @param words those that say so, with the event that they lead to
 * @param close whether both were on the same day
 * @param within whether the second happened during the first
 * @param days days between; 0 if none are said
 */
record OrderLink(
    EventGroup first,
    EventGroup second,
    Occurrence said,
    String words,
    boolean close,
    boolean within,
    int days) {

  private static final Set<String> CLOSE =
      Set.of("just", "shortly", "hours", "minutes", "moments", "immediately", "right");

  /** All links, in order of the groups. */
  static List<OrderLink> all(List<EventGroup> groups) {
    List<OrderLink> links = new ArrayList<>();
    for (EventGroup group : groups) {
      for (Occurrence occurrence : group.members()) {
        if (!occurrence.heading()) {
          link(groups, group, occurrence).forEach(links::add);
        }
      }
    }
    return links;
  }

  private static List<OrderLink> link(
      List<EventGroup> groups, EventGroup group, Occurrence anchor) {
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
    Optional<OrderWord> order = trigger < 0 ? Optional.empty() : OrderWord.of(sentence, trigger);
    if (order.isEmpty()) {
      return List.of();
    }
    int word = order.get().index();
    boolean earlier = order.get().isEarlier(sentence);
    boolean within = order.get().isWithin(sentence);
    int governor = governor(words, word, trigger);
    boolean close = word > 0 && CLOSE.contains(form(words, word - 1));
    int days = word > 1 ? days(form(words, word - 2), form(words, word - 1)) : 0;
    int start = close ? word - 1 : days > 0 ? word - 2 : word;
    Span said = words.get(start).span().cover(words.get(order.get().end()).span());
    String exact = anchor.reading().words(said);
    List<OrderLink> links = new ArrayList<>();
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
                  ? new OrderLink(other, group, member, exact, close, false, days)
                  : new OrderLink(group, other, member, exact, close, within, days));
        }
      }
    }
    return links;
  }

  /**
   * The verb that the words of order modify, also where they hang on "Monday", "a day" or the event
   * that a pronoun behind them stands for.
   */
  private static int governor(List<Word> words, int word, int event) {
    int above =
        words.get(word).is("mark")
            ? words.get(words.get(word).head()).head()
            : words.get(word).head();
    int steps = 0;
    while (above >= 0 && (above == event || isOfTime(words.get(above))) && steps++ < words.size()) {
      above = words.get(above).head();
    }
    return above;
  }

  private static boolean isOfTime(Word word) {
    boolean measure = Set.of("day", "week", "hour", "month", "year").contains(word.lemma());
    boolean date = word.isEntity("DATE", "TIME");
    return word.is("prep") || word.isNoun() && (measure || date || word.is("appos"));
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
