package org.stemma.annotate.speech;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Says who is meant by the words that name a speaker: the fullest form of a name, the person behind
 * a pronoun or an office, or the words themselves for collectives and unnamed sources.
 */
final class SpeakerResolver {

  private static final Set<String> OLD = Lexicon.ENGLISH.words("figures/age-words.tsv", "old");

  private static final Set<String> PARENTS = Lexicon.ENGLISH.words("parent-nouns.txt");

  private static final Set<Sources.Kind> ONE_PERSON =
      EnumSet.of(
          Sources.Kind.INDEFINITE, Sources.Kind.UNNAMED_NOUN, Sources.Kind.ROLE, Sources.Kind.NONE);

  private static final Set<String> GENDERED = Set.of("male", "female");

  private final Reading reading;
  private final PageNames names;
  private final NamedBeside beside;
  private final BodySpeaker bodies;
  private final EarlierSpeakers earlier;
  private final OfficeHolder offices;
  private final SpeakerWords words;
  private final GroupSpeaker groups;
  private final Sources sources;
  private final Antecedents antecedents;
  private final Map<String, String> pronouns;

  /**
   * @param quoted words inside quotation marks
   */
  SpeakerResolver(
      Reading reading, PageNames names, Sources sources, List<Span> quoted, SpeechWords lists) {
    this.reading = reading;
    this.names = names;
    this.beside = new NamedBeside(reading.article().text(), names, sources);
    this.bodies = new BodySpeaker(reading, names);
    this.earlier = new EarlierSpeakers(reading, names);
    this.words = new SpeakerWords(reading);
    this.groups = new GroupSpeaker(sources, words);
    this.offices = new OfficeHolder(names, sources, words, lists.determiners());
    this.sources = sources;
    this.antecedents = new Antecedents(reading, names, sources, quoted, lists);
    this.pronouns = lists.pronouns();
  }

  /**
   * The speaker that {@code phrase} names.
   *
   * @param index number of the sentence
   * @param before speakers of the page so far, latest last
   */
  Optional<Speaker> resolve(int index, SourcePhrase phrase, List<Speaker> before) {
    ParsedSentence sentence = reading.sentences().get(index);
    Word head = sentence.words().get(phrase.head());
    Optional<Speaker> aged =
        isAged(head) || isParent(sentence, phrase) ? earlier.person(before) : Optional.empty();
    if (aged.isPresent()) {
      return aged.map(s -> speaker(s.name(), s.kind(), phrase));
    }
    Sources.Kind kind = kind(sentence, phrase.head());
    Optional<Speaker> given =
        ONE_PERSON.contains(kind) && !head.tag().equals("NNS")
            ? given(sentence, phrase)
            : Optional.empty();
    if (given.isPresent()) {
      return given;
    }
    return switch (kind) {
      case PRONOUN -> Optional.of(pronoun(index, phrase, head, before));
      case NAME ->
          Optional.of(
              offices.named(sentence, phrase).orElseGet(() -> name(sentence, phrase, head)));
      case INDEFINITE ->
          Optional.of(named(phrase, head).orElseGet(() -> groups.indefinite(sentence, phrase)));
      case UNNAMED_NOUN ->
          Optional.of(named(phrase, head).orElseGet(() -> groups.of(sentence, phrase)));
      case COLLECTIVE_NOUN ->
          Optional.of(
              named(phrase, head)
                  .or(() -> fullBody(sentence, phrase, before))
                  .orElseGet(() -> groups.of(sentence, phrase)));
      case BODY ->
          Optional.of(
              named(phrase, head)
                  .or(() -> apposed(sentence, phrase))
                  .orElseGet(() -> body(sentence, phrase, before)));
      case ROLE -> Optional.of(named(phrase, head).orElseGet(() -> offices.of(sentence, phrase)));
      case SHARE ->
          Optional.of(speaker(words.of(sentence, phrase), SpeakerKind.COLLECTIVE, phrase));
      case DOCUMENT ->
          Optional.of(
              fullBody(sentence, phrase, before)
                  .orElseGet(
                      () -> speaker(words.of(sentence, phrase), SpeakerKind.COLLECTIVE, phrase)));
      case NONE -> named(phrase, head);
    };
  }

  /** The speaker by the words of {@code phrase}, whatever noun is its head. */
  Speaker anybody(int index, SourcePhrase phrase) {
    return groups.anybody(reading.sentences().get(index), phrase);
  }

  /** "the 29-year-old". */
  private static boolean isAged(Word head) {
    return OLD.stream().anyMatch(old -> head.form().equals(old) || head.form().endsWith('-' + old));
  }

  /** "the mother of two". */
  private static boolean isParent(ParsedSentence sentence, SourcePhrase phrase) {
    return PARENTS.contains(sentence.words().get(phrase.head()).lemma())
        && sentence
            .child(phrase.head(), "prep")
            .flatMap(of -> sentence.child(of, "pobj"))
            .filter(n -> sentence.words().get(n).tag().equals("CD"))
            .isPresent();
  }

  /** What the tagger took for a common noun may be a name of the page ("Halvers demanded"). */
  Sources.Kind kind(ParsedSentence sentence, int index) {
    Word head = sentence.words().get(index);
    Sources.Kind kind = sources.kind(sentence, index);
    boolean named =
        kind == Sources.Kind.NONE
            && names.at(head.span()).filter(n -> n.span().contains(head.span())).isPresent();
    boolean capital = Character.isUpperCase(head.form().charAt(0));
    return capital && (named || isTitleOfText(sentence, index, kind)) ? Sources.Kind.NAME : kind;
  }

  /** "The Athletic reports": an adjective with a capital behind a capital article is a name. */
  private static boolean isTitleOfText(ParsedSentence sentence, int index, Sources.Kind kind) {
    return kind == Sources.Kind.NONE
        && index > 0
        && sentence.words().get(index).tag().startsWith("JJ")
        && sentence.words().get(index).is("nsubj")
        && sentence.words().get(index - 1).form().equals("The");
  }

  /** Who is named in apposition to a common noun. */
  private Optional<Speaker> named(SourcePhrase phrase, Word head) {
    return beside.of(phrase, head).map(n -> speaker(names.fullest(n), SpeakerKind.NAMED, phrase));
  }

  /** "a porter who gave his name only as Len". */
  private Optional<Speaker> given(ParsedSentence sentence, SourcePhrase phrase) {
    return GivenName.of(sentence, phrase.head())
        .map(
            name ->
                names
                    .at(name)
                    .map(names::fullest)
                    .filter(full -> full.indexOf(' ') > 0)
                    .orElseGet(() -> PageNames.folded(reading.words(name))))
        .map(name -> speaker(name, SpeakerKind.NAMED, phrase));
  }

  private Speaker name(ParsedSentence sentence, SourcePhrase phrase, Word head) {
    Optional<PageName> direct = names.at(head.span());
    Optional<PageName> person =
        direct.filter(PageName::isPerson).or(() -> beside.person(phrase, head)).or(() -> direct);
    if (person.isPresent()) {
      String one = names.fullest(person.get());
      String name = JoinedNames.of(sentence, phrase.head(), names).orElse(one);
      return speaker(name, SpeakerKind.NAMED, phrase);
    }
    return speaker(words.of(sentence, phrase), SpeakerKind.NAMED, phrase);
  }

  /** The name of any kind that stands beside the noun of a body. */
  private Optional<Speaker> apposed(ParsedSentence sentence, SourcePhrase phrase) {
    return NamedBeside.apposed(sentence, phrase.head())
        .map(a -> speaker(words.of(sentence, a), SpeakerKind.NAMED, phrase));
  }

  private Speaker body(ParsedSentence sentence, SourcePhrase phrase, List<Speaker> before) {
    return fullBody(sentence, phrase, before)
        .orElseGet(() -> speaker(words.of(sentence, phrase), SpeakerKind.COLLECTIVE, phrase));
  }

  /** "the ministry": a body that was named before, where no other word tells which. */
  private Optional<Speaker> fullBody(
      ParsedSentence sentence, SourcePhrase phrase, List<Speaker> before) {
    String head = sentence.words().get(phrase.head()).form();
    boolean bare = words.of(sentence, phrase).equalsIgnoreCase(head);
    return bare
        ? bodies.of(head, phrase.span(), before).map(b -> speaker(b.name(), b.kind(), phrase))
        : Optional.empty();
  }

  /** Whom a pronoun means; what the page leaves open keeps the pronoun. */
  private Speaker pronoun(int index, SourcePhrase phrase, Word head, List<Speaker> before) {
    String meaning = pronouns.getOrDefault(head.form().toLowerCase(Locale.ROOT), "relative");
    int offset = head.span().start();
    Optional<Antecedents.Antecedent> antecedent =
        switch (meaning) {
          case "male", "relative" -> antecedents.person(index, offset, "m");
          case "female" -> antecedents.person(index, offset, "f");
          case "thing" -> antecedents.thing(index, offset);
          default -> Optional.empty();
        };
    boolean here = antecedent.filter(a -> a.sentence() == index).isPresent();
    boolean other = here || !GENDERED.contains(meaning);
    Optional<Speaker> one = other ? Optional.empty() : earlier.single(index, before);
    boolean thing = meaning.equals("thing");
    Optional<Speaker> body = thing ? earlier.body(before) : Optional.empty();
    Optional<Speaker> text = body.filter(b -> !here && earlier.speaksIn(b, index - 1));
    Optional<Speaker> group = meaning.equals("plural") ? several(index, before) : Optional.empty();
    return one.or(() -> text)
        .or(() -> antecedent.flatMap(a -> resolve(a.sentence(), a.phrase(), before)))
        .or(() -> body)
        .or(() -> group)
        .map(s -> speaker(s.name(), s.kind(), phrase))
        .orElseGet(() -> speaker(head.form(), SpeakerKind.UNNAMED, phrase));
  }

  /** Whom "they" means: the persons of whom the sentence before tells, else who spoke last. */
  private Optional<Speaker> several(int index, List<Speaker> before) {
    return antecedents
        .group(index)
        .flatMap(a -> resolve(a.sentence(), a.phrase(), before))
        .or(() -> EarlierSpeakers.last(before).filter(s -> s.kind() != SpeakerKind.NAMED))
        .filter(s -> !earlier.isOne(s));
  }

  private static Speaker speaker(String name, SpeakerKind kind, SourcePhrase phrase) {
    return new Speaker(name, kind, Optional.of(phrase.span()));
  }
}
