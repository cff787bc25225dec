package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Names by letter case alone, for pages read without a parser: runs of capitalised words in running
 * text, told apart by the noun that ends them, the word before them and their length.
 */
final class CapitalisedRuns {

  /**
   * A word of this size class or commoner opens a sentence and no name. By judgement, not swept.
   */
  private static final int COMMON = 35;

  /**
   * No name of a person has more words, particles among them; longer runs are bodies or titles.
   * Nothing rests on it: 231 articles of PolNeAR score alike with 3 and 6 (2026-11-30).
   */
  private static final int MOST_PERSON_WORDS = 4;

  /**
   * Size class up to which a word is rarely a surname; "peter" and "rose" are rarer words. Nothing
   * rests on it: 231 articles of PolNeAR score alike with 0 and 20 (2026-11-30).
   */
  private static final int EVERYDAY = 10;

  private static final Set<String> CALENDAR =
      Stream.of("time/months.tsv", "time/weekdays.tsv")
          .flatMap(file -> Lexicon.ENGLISH.rows(file).stream())
          .filter(row -> row.size() < 3 || !row.get(2).equals("short"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private final CommonWords dictionary;
  private final GazetteerNames gazetteer;
  private final Titles titles;
  private final Map<String, EntityType> nouns;

  CapitalisedRuns(
      Lexicon lexicon, CommonWords dictionary, GazetteerNames gazetteer, Titles titles) {
    this.dictionary = dictionary;
    this.gazetteer = gazetteer;
    this.titles = titles;
    this.nouns =
        lexicon.rows("name-nouns.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> kind(r.get(1))));
  }

  private static EntityType kind(String word) {
    return switch (word) {
      case "organisation" -> EntityType.ORGANISATION;
      case "place" -> EntityType.PLACE;
      case "treaty" -> EntityType.TREATY;
      case "event" -> EntityType.EVENT;
      default -> throw new IllegalArgumentException("kind \"" + word + "\" in name-nouns.tsv");
    };
  }

  /** The nouns that tell, and what they tell. */
  Map<String, EntityType> nouns() {
    return nouns;
  }

  /** What a name that ends in {@code word} stands for, if the noun tells. */
  Optional<EntityType> byNoun(Word word) {
    return Optional.ofNullable(nouns.get(word.form().toLowerCase(Locale.ROOT)));
  }

  List<NameCandidate> in(ParsedSentence sentence) {
    List<NameCandidate> found = new ArrayList<>();
    if (NameText.headline(sentence)) {
      return found;
    }
    int at = 0;
    while (at < sentence.words().size()) {
      int end = runEnd(sentence, at);
      if (end > at) {
        candidate(sentence, at, end).ifPresent(found::add);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /**
   * Runs of several words whose last noun tells what they stand for ("Banks Commission"); a noun
   * behind a country alone ("Norwegian Government") names the country.
   */
  List<NameCandidate> endingInNoun(ParsedSentence sentence) {
    List<NameCandidate> known = gazetteer.in(sentence);
    return in(sentence).stream()
        .filter(n -> n.words() > 1 && n.type() == EntityType.ORGANISATION)
        .filter(n -> known.stream().noneMatch(k -> k.from() <= n.from() && k.to() >= n.to() - 1))
        .filter(n -> byNoun(sentence.words().get(n.to() - 1)).filter(n.type()::equals).isPresent())
        .toList();
  }

  /** End of the run of name words that starts here; the start itself if there is none. */
  private int runEnd(ParsedSentence sentence, int from) {
    List<Word> words = sentence.words();
    int end = from;
    int at = from;
    while (at < words.size()) {
      Word word = words.get(at);
      if (part(word)) {
        end = at + 1;
      } else if (end == from || !(NameText.particle(word) || solidMark(sentence, at))) {
        break;
      }
      at++;
    }
    return end;
  }

  private static boolean part(Word word) {
    return NameText.capital(word)
        && !word.form().equals("I")
        && !CALENDAR.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private static boolean solidMark(ParsedSentence sentence, int at) {
    String form = sentence.words().get(at).form();
    return (form.equals("-") || form.equals(".") || form.equals("&"))
        && at + 1 < sentence.words().size()
        && (form.equals("&")
            || NameText.glued(sentence, at)
                && (NameText.glued(sentence, at + 1)
                    || sentence.words().get(at - 1).form().length() == 1));
  }

  private Optional<NameCandidate> candidate(ParsedSentence sentence, int first, int end) {
    List<Word> words = sentence.words();
    int from = first;
    if (from == NameText.opening(sentence)
        && dictionary.smallClass(words.get(from).form()) <= COMMON) {
      from++;
    }
    while (from < end && (NameText.particle(words.get(from)) || !NameText.wordy(words.get(from)))) {
      from++;
    }
    for (int i = from; i < end; i++) {
      int title = titles.leading(sentence, i, end);
      if (title > 0) {
        return Optional.of(
            new NameCandidate(
                sentence,
                i + title,
                end,
                EntityType.PERSON,
                NameCandidate.Source.CAPITALS,
                Optional.empty()));
      }
    }
    if (from >= end) {
      return Optional.empty();
    }
    int start = from;
    return type(sentence, from, end)
        .map(
            type ->
                new NameCandidate(
                    sentence, start, end, type, NameCandidate.Source.CAPITALS, Optional.empty()));
  }

  private Optional<EntityType> type(ParsedSentence sentence, int from, int to) {
    List<Word> words = sentence.words();
    String text = NameText.of(sentence, from, to);
    Optional<EntityType> noun = byNoun(words.get(to - 1));
    if (noun.isPresent() && to - from > 1) {
      return noun;
    }
    if (to - from == 1) {
      boolean acronym = text.length() > 1 && text.length() < 8 && text.matches("[A-Z][A-Z0-9]++");
      if (acronym) {
        return Optional.of(EntityType.ORGANISATION);
      }
      boolean unknown = dictionary.smallClass(text) == CommonWords.UNKNOWN;
      return unknown && GazetteerNames.placeBefore(sentence, from)
          ? Optional.of(EntityType.PLACE)
          : Optional.empty();
    }
    if (text.contains(" of ") || text.contains(" the ") || text.contains("&")) {
      return Optional.of(EntityType.ORGANISATION);
    }
    // A known country or body beside other capitals is a phrase ("Norway Cup"), no person; so are
    // capitals on everyday words.
    boolean known = gazetteer.in(sentence).stream().anyMatch(n -> n.from() < to && from < n.to());
    boolean everyday =
        words.subList(from, to).stream().anyMatch(w -> dictionary.smallClass(w.form()) <= EVERYDAY);
    return to - from <= MOST_PERSON_WORDS && !known && !everyday
        ? Optional.of(EntityType.PERSON)
        : Optional.empty();
  }
}
