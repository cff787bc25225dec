package org.stemma.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * The words with which a page introduces a person: "Vellish Fisheries Minister Ingrid Halvers",
 * "Ana Ruiz, the foreign minister of Caldria".
 */
final class Introduction {

  /** Offices that only governments have. */
  static final Set<String> OFFICES = Lexicon.ENGLISH.words("government-offices.txt");

  /** Offices and ranks of all kinds. */
  static final Set<String> PUBLIC =
      Lexicon.ENGLISH.rows("titles.tsv").stream()
          .filter(row -> row.size() > 1)
          .filter(row -> row.get(1).equals("office") || row.get(1).equals("rank"))
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Words of a title whose holder does not speak for the government that it names. */
  static final Set<String> APART =
      Stream.concat(
              Lexicon.ENGLISH.rows("office-times.tsv").stream().map(row -> row.get(0)),
              Lexicon.ENGLISH.words("opposing-words.txt").stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> OFFICE_WORDS =
      Stream.of(
              OFFICES,
              PUBLIC,
              Lexicon.ENGLISH.words("government-bodies.txt"),
              Lexicon.ENGLISH.words("government-nouns.txt"))
          .flatMap(Set::stream)
          .flatMap(title -> Stream.of(title.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  /** Words before and behind a name, at most, that introduce it. By judgement. */
  private static final int BEFORE = 5;

  private static final int BEHIND = 10;

  /** Words at most from a name to the verb of "who has long run", with its comma. By judgement. */
  private static final int NEAR = 5;

  /** Nouns of those who act for a body or a place of work. */
  private static final Set<String> AGENTS = Lexicon.ENGLISH.words("agent-nouns.txt");

  private static final Set<String> HEADING = Lexicon.ENGLISH.words("heading-verbs.txt");

  /** Tags of verbs in the present. */
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private static final Set<String> OF = Lexicon.ENGLISH.words("acting-prepositions.txt");

  private Introduction() {}

  /** Whether a word in small letters is of the name of an office or a government's body. */
  static boolean isOfOffice(String word) {
    return OFFICE_WORDS.contains(word);
  }

  /**
   * The words around {@code name} that can introduce it, within its sentence: the title before it
   * with whose it is, the apposition behind it.
   */
  static Optional<Span> of(Reading reading, Span name) {
    return reading
        .sentenceAt(name.start())
        .map(
            sentence -> {
              List<Integer> within = sentence.indexesIn(name);
              if (within.isEmpty()) {
                return name;
              }
              int first = within.getFirst();
              int last = within.getLast();
              while (first > 0
                  && within.getFirst() - first < BEFORE
                  && isOfTitle(reading.words(sentence.words().get(first - 1).span()))
                  && !isClauseEnd(reading, sentence, first - 1)) {
                first--;
              }
              int end = last;
              last = Math.max(endOfApposition(reading, sentence, last), endOfPhrase(sentence, end));
              first = Math.min(first, startOfOffice(sentence, end));
              return sentence.words().get(first).span().cover(sentence.words().get(last).span());
            });
  }

  /** Whether the noun is of one who acts for the body or place beside it: "manager". */
  static boolean isAgent(ParsedSentence sentence, int noun) {
    return AGENTS.contains(sentence.words().get(noun).lemma());
  }

  /** Whether one of the words is a verb in the present by which somebody heads a body or place. */
  static boolean isHeading(ParsedSentence sentence, List<Integer> words) {
    return words.stream().anyMatch(at -> isHeading(sentence, at));
  }

  /** "Who runs", "who has run since May"; who ran it does so no longer. */
  private static boolean isHeading(ParsedSentence sentence, int at) {
    Word verb = sentence.words().get(at);
    boolean present =
        PRESENT.contains(verb.tag())
            || verb.tag().equals("VBN")
                && sentence.children(at).stream()
                    .map(sentence.words()::get)
                    .anyMatch(aux -> aux.is("aux") && PRESENT.contains(aux.tag()));
    return verb.is("relcl") && HEADING.contains(verb.lemma()) && present;
  }

  /** Behind the name: "of the Odal Police", ", who runs the mill at Odal for Senn Freight,". */
  private static int endOfPhrase(ParsedSentence sentence, int name) {
    int last = name;
    for (int child : sentence.children(name)) {
      Word word = sentence.words().get(child);
      boolean of = word.is("prep") && child == name + 1 && OF.contains(word.lower());
      boolean heading = isHeading(sentence, child) && child - name <= NEAR;
      if (child > name && (of || heading)) {
        last = Math.max(last, sentence.subtree(child).getLast());
      }
    }
    return Math.min(last, name + BEHIND + NEAR);
  }

  /** Before the name: "the manager of the Odal mill, Ana Ruiz"; the name itself if nothing is. */
  private static int startOfOffice(ParsedSentence sentence, int name) {
    int at = name;
    Word word = sentence.words().get(at);
    while (word.head() >= 0
        && word.head() < at
        && (word.is("appos") || word.is("pobj") || word.is("prep"))) {
      at = word.head();
      word = sentence.words().get(at);
      if (word.isNoun() && isAgent(sentence, at)) {
        return name - at <= BEHIND ? sentence.subtree(at).getFirst() : name;
      }
    }
    return name;
  }

  /**
   * A word with a capital or of an office, a comma or a possessive: no verb, no end of a clause.
   */
  private static boolean isOfTitle(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        || word.equals(",")
        || word.endsWith("s") && word.length() <= 2
        || isOfOffice(word)
        || APART.contains(word);
  }

  /** The comma of "in an interview with the Herald, Orr said": no office stands before it. */
  private static boolean isClauseEnd(Reading reading, ParsedSentence sentence, int at) {
    return reading.words(sentence.words().get(at).span()).equals(",")
        && (at == 0
            || !isOfOffice(
                reading.words(sentence.words().get(at - 1).span()).toLowerCase(Locale.ROOT)));
  }

  /** ", the foreign minister of Caldria": to the next comma or verb. */
  private static int endOfApposition(Reading reading, ParsedSentence sentence, int last) {
    int size = sentence.words().size();
    if (last + 1 >= size || !reading.words(sentence.words().get(last + 1).span()).equals(",")) {
      return last;
    }
    for (int at = last + 2; at < Math.min(size, last + BEHIND); at++) {
      String word = reading.words(sentence.words().get(at).span());
      if (word.equals(",") || sentence.words().get(at).isVerb()) {
        return at - 1;
      }
    }
    return last;
  }
}
