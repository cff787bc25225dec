package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.text.Span;

/**
 * Who a noun or pronoun of a sentence is: by a name found before, by the speech rules, or by the
 * names of the parser alone.
 */
final class ParticipantNames {

  private static final Set<String> PERSONAL =
      Lexicon.ENGLISH.words("grammar-words.tsv", "personal");

  /** Pronouns of the third person, possessives too. */
  private static final Set<String> PRONOUNS =
      Stream.of("male", "female", "plural", "thing")
          .flatMap(whom -> Lexicon.ENGLISH.words("source-pronouns.tsv", whom).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Reading reading;
  private final Clause clause;

  ParticipantNames(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
  }

  /** The participant that the noun at {@code noun} stands for. */
  Participant of(int noun) {
    Span span = clause.nounPhrase(noun);
    Optional<Mention> mention = mention(noun);
    Optional<String> name =
        mention.map(Mention::name).or(() -> resolved(noun)).or(() -> modelName(noun));
    return new Participant(
        reading.words(span),
        Optional.of(span),
        name,
        mention.flatMap(Mention::country),
        Optional.empty());
  }

  /** Whether it is somebody: a name, a people, or a noun for persons known by a name. */
  boolean isParty(int noun) {
    boolean model = clause.word(noun).isEntity("PERSON", "ORG", "GPE", "NORP");
    return model || mention(noun).isPresent() || clause.form(noun).equals("him");
  }

  /** The mention that the noun is part of, or that stands beside it in apposition. */
  private Optional<Mention> mention(int noun) {
    List<Mention> here = reading.within(Mention.class, clause.sentence().span());
    Span word = clause.word(noun).span();
    Optional<Mention> own = here.stream().filter(m -> m.span().overlaps(word)).findFirst();
    return own.or(
        () ->
            clause.children(noun, "appos").stream()
                .flatMap(
                    a ->
                        here.stream()
                            .filter(m -> m.span().overlaps(clause.word(a).span()))
                            .filter(m -> m.type() == EntityType.PERSON))
                .findFirst());
  }

  /** Of a pronoun or title: the speaker that the speech rules found at the same place. */
  private Optional<String> resolved(int noun) {
    Span word = clause.word(noun).span();
    Optional<String> spoken =
        reading.quotationsAround(word).stream()
            .flatMap(q -> q.speaker().stream())
            .filter(s -> s.span().filter(p -> p.overlaps(word)).isPresent())
            .map(Speaker::name)
            .findFirst();
    boolean personal = PERSONAL.contains(clause.form(noun));
    return spoken.or(() -> personal ? personBefore(word, doer(noun)) : Optional.empty());
  }

  /** The doer in the clause of an object: "the coach fined him" is not about the coach. */
  private Optional<Span> doer(int noun) {
    return clause
        .governingVerb(noun)
        .flatMap(clause::subject)
        .filter(s -> s != noun && !clause.word(noun).is("poss"))
        .map(clause::nounPhrase);
  }

  /**
   * The last person that was a subject, or else was named, in the sentence before. Who speaks says
   * "him" of those that the speech itself names, not of those that the page told of; and of nobody
   * by name once "my father" was spoken of.
   */
  private Optional<String> personBefore(Span pronoun, Optional<Span> doer) {
    int offset = pronoun.start();
    Optional<Span> speech = speech(pronoun);
    if (speech.filter(said -> tellsOfKin(Span.of(said.start(), offset))).isPresent()) {
      return Optional.empty();
    }
    Optional<String> name = Optional.empty();
    int first = speech.map(Span::start).orElse(0);
    int sentence = first - 1;
    for (Mention mention : reading.before(Mention.class, offset).reversed()) {
      if (mention.span().start() < sentence) {
        break;
      }
      boolean person =
          mention.type() == EntityType.PERSON
              && mention.span().end() <= offset
              && doer.filter(d -> d.overlaps(mention.span())).isEmpty();
      if (person) {
        sentence =
            name.isPresent()
                ? sentence
                : reading.sentenceAt(mention.span().start()).map(s -> s.span().start()).orElse(0);
        sentence = Math.max(sentence, first);
        name = Optional.of(mention.name());
      }
    }
    return name;
  }

  /** The direct speech around the word. */
  private Optional<Span> speech(Span word) {
    return reading.quotationsAround(word).stream()
        .filter(q -> q.kind() == QuotationKind.DIRECT && q.span().contains(word))
        .map(Quotation::span)
        .findFirst();
  }

  /** Whether somebody is spoken of as another's: "my father", "our captain". */
  private boolean tellsOfKin(Span words) {
    return reading.sentencesOver(words).stream()
        .map(Clause::of)
        .anyMatch(
            said ->
                said.sentence().indexesIn(words).stream()
                    .anyMatch(i -> Persons.isOne(said, i) && said.child(i, "poss").isPresent()));
  }

  /** The run of name words around the noun, where the parser's own names are all there is. */
  private Optional<String> modelName(int noun) {
    int at = noun;
    Optional<Integer> apposition = clause.child(noun, "appos");
    if (clause.word(at).entity().equals("O") && apposition.isPresent()) {
      at = apposition.get();
    }
    String entity = clause.word(at).entity();
    if (entity.equals("O") || PRONOUNS.contains(clause.form(at)) || !isParty(at)) {
      return Optional.empty();
    }
    int start = at;
    while (start > 0 && clause.word(start).entity().startsWith("I-")) {
      start--;
    }
    int end = at + 1;
    while (end < clause.sentence().words().size() && clause.word(end).entity().startsWith("I-")) {
      end++;
    }
    Span span = clause.word(start).span().cover(clause.word(end - 1).span());
    return Optional.of(reading.words(span));
  }
}
