package org.stemma.extract.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.DropReason;
import org.stemma.lexicon.Lexicon;

/**
 * Tells lines that ask something of readers from sentences of a report that begin alike, by the
 * lists {@code prompt-words.tsv} of English and of one other language: {@code Support our
 * journalism from 2 euros a month.}, but {@code Support our strike, the dockers' leader said.} Such
 * a line is short, opens with what is asked (or ends with it, where verbs stand last), holds what a
 * site has to offer, and neither tells that somebody said it nor what was. Immutable and
 * thread-safe.
 */
final class ReaderPrompt {

  static final String LIST = "prompt-words.tsv";

  /** Words of a line that asks, if it does not speak to the reader. By judgement: a button. */
  private static final int WORDS_OF_BUTTON = 8;

  /** Why lines are left out that ask something of readers: others tell of the page itself. */
  private static final Set<DropReason> ASKED =
      Set.of(
          DropReason.APP,
          DropReason.COMMENTS,
          DropReason.COOKIE_NOTICE,
          DropReason.DONATION,
          DropReason.FEEDBACK,
          DropReason.FOLLOW,
          DropReason.LOGIN,
          DropReason.NEWSLETTER_BOX,
          DropReason.PLAYER,
          DropReason.READ_ALSO,
          DropReason.SHARE_BUTTONS,
          DropReason.SUBSCRIPTION,
          DropReason.TOOLS);

  private final List<Words> languages;

  /** What a site offers or asks for, and why a line with it is no part of a report. */
  private record Thing(Phrase phrase, DropReason reason) {}

  /** The words of one language; those that open a line by their first character. */
  private record Words(
      Map<Character, List<Phrase>> asks,
      List<Phrase> closings,
      List<Thing> things,
      List<Phrase> readers,
      List<Phrase> says,
      List<Phrase> was) {

    static Words of(Lexicon language) {
      return new Words(
          phrases(language, "ask")
              .collect(Collectors.groupingBy(phrase -> phrase.start().charAt(0))),
          language.words(LIST, "closing").stream()
              .map(word -> Phrase.of(ListForm.bare(word)))
              .toList(),
          language.rows(LIST).stream()
              .filter(row -> row.get(1).equals("thing"))
              .map(row -> new Thing(Phrase.of(row.get(0)), DropReason.valueOf(row.get(2))))
              .toList(),
          phrases(language, "reader").toList(),
          phrases(language, "says").toList(),
          phrases(language, "is").toList());
    }

    private static Stream<Phrase> phrases(Lexicon language, String kind) {
      return language.words(LIST, kind).stream().map(Phrase::of);
    }

    Optional<DropReason> thing(String normal, int words) {
      if (!opens(normal) || !closings.isEmpty() && !closes(normal)) {
        return Optional.empty();
      }
      return things.stream()
          .filter(thing -> thing.phrase.find(normal) >= 0)
          .map(Thing::reason)
          .findFirst()
          .filter(reason -> words <= WORDS_OF_BUTTON || holds(readers, normal));
    }

    private boolean opens(String normal) {
      if (asksAt(normal, 0)) {
        return true;
      }
      for (int i = 1; i + 1 < normal.length(); i++) {
        if (isOpening(normal.charAt(i - 1)) && asksAt(normal, i + 1)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a line begins to ask behind it: "Want more? Sign up for our letter." */
    private static boolean isOpening(char unit) {
      return unit == '?' || unit == ':' || unit == '？' || unit == '：';
    }

    private boolean asksAt(String normal, int at) {
      for (Phrase ask : asks.getOrDefault(normal.charAt(at), List.of())) {
        if (ask.standsAt(normal, at)) {
          return true;
        }
      }
      return false;
    }

    private boolean closes(String normal) {
      String bare = ListForm.bare(normal);
      return closings.stream().anyMatch(closing -> closing.ends(bare));
    }

    boolean reports(String normal) {
      return holds(says, normal) || holds(was, normal) && !holds(readers, normal);
    }

    private static boolean holds(List<Phrase> phrases, String normal) {
      return phrases.stream().anyMatch(phrase -> phrase.find(normal) >= 0);
    }
  }

  private ReaderPrompt(List<Words> languages) {
    this.languages = languages;
  }

  /** By the lists of English and of {@code language}. */
  static ReaderPrompt of(Lexicon language) {
    return new ReaderPrompt(
        Stream.of(Lexicon.ENGLISH, language).distinct().map(Words::of).toList());
  }

  /**
   * Why {@code line} is no part of the report, if it asks something of readers.
   *
   * @param normal it as lists write lines, with {@code <n>} for each number
   * @param words of it
   */
  Optional<DropReason> reason(String line, String normal, int words) {
    if (normal.isEmpty()) {
      return Optional.empty();
    }
    for (Words language : languages) {
      Optional<DropReason> thing = language.thing(normal, words);
      if (thing.isPresent()) {
        return thing.filter(reason -> !reports(line, normal));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code line}, which a list would leave out for {@code reason}, is a sentence of a
   * report that only begins as what asks something of readers does.
   *
   * @param normal it as lists write lines
   */
  boolean contradicts(DropReason reason, String line, String normal) {
    return ASKED.contains(reason) && reports(line, normal);
  }

  /** Whether it tells that somebody said it, or what was without a word to the reader. */
  private boolean reports(String line, String normal) {
    return LineForm.endsSentence(line)
        && languages.stream().anyMatch(language -> language.reports(normal));
  }
}
