package org.stemma.annotate.speech;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Reading;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Finds the words that a pronoun means: a name, an office, a body or a text before it. */
final class Antecedents {

  /**
   * What a pronoun means.
   *
   * @param sentence number of the sentence where it is named
   * @param phrase the words that name it there
   */
  record Antecedent(int sentence, SourcePhrase phrase) {}

  /**
   * How many sentences a pronoun may look back: the longest paragraph about one person. No public
   * set tells whom a pronoun means, so it is not swept.
   */
  private static final int FARTHEST = 6;

  private final Reading reading;
  private final PageNames names;
  private final Sources sources;
  private final List<Span> quoted;
  private final Map<String, String> gender;

  /**
   * @param quoted words inside quotation marks, where a name is no antecedent for what stands
   *     outside
   */
  Antecedents(
      Reading reading, PageNames names, Sources sources, List<Span> quoted, SpeechWords words) {
    this.reading = reading;
    this.names = names;
    this.sources = sources;
    this.quoted = List.copyOf(quoted);
    this.gender = words.genders();
  }

  /**
   * The person that "he" or "she" means: the subject of its own sentence if that stands before it,
   * else the subject of the nearest sentence before that has a fitting one, else the person named
   * first there. A subject is a name or one holder of an office ("the senator").
   *
   * @param wanted "m" or "f"
   */
  Optional<Antecedent> person(int index, int offset, String wanted) {
    for (int i = index; i >= Math.max(0, index - FARTHEST); i--) {
      ParsedSentence sentence = reading.sentences().get(i);
      Span reach = Span.of(sentence.span().start(), Math.min(offset, sentence.span().end()));
      Optional<Span> told = i == index ? told(sentence, offset) : Optional.empty();
      List<Span> askers = i == index ? Askers.of(sentence, offset) : List.of();
      List<PageName> persons =
          names.personsIn(reach).stream()
              .filter(p -> !isQuoted(p.span()) && fits(p, wanted))
              .filter(p -> askers.stream().noneMatch(p.span()::overlaps))
              .filter(p -> isSubject(sentence, p) || told.stream().noneMatch(p.span()::overlaps))
              .toList();
      Optional<PageName> subject =
          persons.stream().filter(p -> namesSubject(sentence, p)).findFirst();
      Optional<SourcePhrase> found =
          subject
              .map(p -> named(sentence, p))
              .or(() -> office(sentence, reach, wanted, told))
              .or(() -> persons.stream().findFirst().map(p -> named(sentence, p)));
      if (found.isPresent()) {
        return Optional.of(new Antecedent(i, found.get()));
      }
    }
    return Optional.empty();
  }

  /** "Police let Ashe go, she said": of those in what she says only a subject can be the one. */
  private static Optional<Span> told(ParsedSentence sentence, int pronoun) {
    int at = sentence.indexAt(pronoun);
    int verb = at < 0 ? -1 : sentence.words().get(at).head();
    return verb < 0
        ? Optional.empty()
        : sentence.child(verb, "ccomp").filter(c -> c < at).map(sentence::phrase);
  }

  /** The persons that "they" means: the subject of the sentence before, if it names several. */
  Optional<Antecedent> group(int index) {
    if (index == 0) {
      return Optional.empty();
    }
    ParsedSentence sentence = reading.sentences().get(index - 1);
    return sentence.indexesIn(sentence.span()).stream()
        .filter(i -> isSubject(sentence, i) && sentence.words().get(i).tag().equals("NNS"))
        .filter(i -> !isQuoted(sentence.words().get(i).span()))
        .filter(
            i ->
                switch (sources.kind(sentence, i)) {
                  case COLLECTIVE_NOUN, UNNAMED_NOUN, ROLE -> true;
                  case PRONOUN, NAME, INDEFINITE, BODY, DOCUMENT, SHARE, NONE -> false;
                })
        .findFirst()
        .map(i -> new Antecedent(index - 1, SpeakerPhrase.of(sentence, i)));
  }

  /**
   * The body or text that "it" means: the subject of a sentence, else a text named in its own or
   * the one before.
   */
  Optional<Antecedent> thing(int index, int offset) {
    for (int i = index; i >= Math.max(0, index - FARTHEST); i--) {
      ParsedSentence sentence = reading.sentences().get(i);
      List<Integer> things = things(sentence, offset);
      boolean near = i >= index - 1;
      Optional<SourcePhrase> found =
          things.stream()
              .filter(w -> isSubject(sentence, w))
              .findFirst()
              .or(
                  () ->
                      things.stream()
                          .filter(w -> near && sources.kind(sentence, w) == Sources.Kind.DOCUMENT)
                          .reduce((a, b) -> b))
              .map(w -> thing(sentence, w));
      if (found.isPresent()) {
        return Optional.of(new Antecedent(i, found.get()));
      }
    }
    return Optional.empty();
  }

  /** A body with what names it beside ("the insurer, Lind Mutual"), a text by its noun alone. */
  private SourcePhrase thing(ParsedSentence sentence, int word) {
    return sources.kind(sentence, word) == Sources.Kind.BODY
        ? SpeakerPhrase.of(sentence, word)
        : new SourcePhrase(sentence.words().get(word).span(), word);
  }

  /** Indexes of the words before {@code offset} that name one body or text. */
  private List<Integer> things(ParsedSentence sentence, int offset) {
    return sentence.indexesIn(sentence.span()).stream()
        .filter(i -> sentence.words().get(i).span().end() <= offset)
        .filter(i -> !isQuoted(sentence.words().get(i).span()))
        .filter(i -> isThing(sentence, i))
        .toList();
  }

  private boolean isThing(ParsedSentence sentence, int index) {
    Word word = sentence.words().get(index);
    return switch (sources.kind(sentence, index)) {
      case DOCUMENT -> word.tag().equals("NN") && !isPartOfName(sentence, word);
      case BODY -> word.tag().equals("NN");
      case COLLECTIVE_NOUN -> word.tag().equals("NN") && sources.isBody(word);
      case NAME ->
          names
              .at(word.span())
              .filter(
                  n -> n.type() == EntityType.ORGANISATION && n.span().end() == word.span().end())
              .isPresent();
      case PRONOUN, INDEFINITE, UNNAMED_NOUN, ROLE, SHARE, NONE -> false;
    };
  }

  /** "the newsletter Hull Notes": the noun is no text of its own but of the name behind it. */
  private static boolean isPartOfName(ParsedSentence sentence, Word word) {
    return word.is("compound") && sentence.words().get(word.head()).isProperNoun();
  }

  /**
   * "the senator", "a conductor", "a witness": a subject that holds an office or speaks without a
   * name, and may be the one wanted; but whom the words reported bring up ("A deckhand had been
   * left below, she told the court") does not report them.
   */
  private Optional<SourcePhrase> office(
      ParsedSentence sentence, Span reach, String wanted, Optional<Span> told) {
    return sentence.indexesIn(reach).stream()
        .filter(i -> isSubject(sentence, i) && isOne(sentence, i))
        .filter(
            i ->
                !Sources.isAnyOne(sentence, i)
                    || told.stream().noneMatch(sentence.words().get(i).span()::overlaps))
        .filter(i -> !isQuoted(sentence.words().get(i).span()))
        .filter(i -> isOf(sentence.words().get(i).lemma(), wanted))
        .findFirst()
        .map(i -> SpeakerPhrase.of(sentence, i));
  }

  private boolean isOne(ParsedSentence sentence, int index) {
    Sources.Kind kind = sources.kind(sentence, index);
    boolean role = kind == Sources.Kind.ROLE;
    return role && Sources.isKnownOne(sentence, index)
        || (role || kind == Sources.Kind.UNNAMED_NOUN) && Sources.isAnyOne(sentence, index);
  }

  private static SourcePhrase named(ParsedSentence sentence, PageName person) {
    return new SourcePhrase(person.span(), sentence.indexAt(person.span().end() - 1));
  }

  private boolean isQuoted(Span span) {
    return quoted.stream().anyMatch(q -> q.contains(span));
  }

  private static boolean isSubject(ParsedSentence sentence, PageName person) {
    return sentence.indexesIn(person.span()).stream().anyMatch(i -> isSubject(sentence, i));
  }

  /** "Ms Bell's counsel, Ivo Rand, told jurors": the name of the subject or right beside it. */
  private static boolean namesSubject(ParsedSentence sentence, PageName person) {
    return sentence.indexesIn(person.span()).stream()
        .anyMatch(i -> isSubject(sentence, i) || isBesideSubject(sentence, i));
  }

  private static boolean isBesideSubject(ParsedSentence sentence, int word) {
    Word name = sentence.words().get(word);
    return name.is("appos") && name.head() >= 0 && isSubject(sentence, name.head());
  }

  private static boolean isSubject(ParsedSentence sentence, int word) {
    return sentence.words().get(word).is("nsubj") || sentence.words().get(word).is("nsubjpass");
  }

  private boolean fits(PageName person, String wanted) {
    return names.roles(person).stream().allMatch(word -> isOf(word, wanted));
  }

  private boolean isOf(String word, String wanted) {
    return gender.getOrDefault(word.toLowerCase(Locale.ROOT), wanted).equals(wanted);
  }
}
