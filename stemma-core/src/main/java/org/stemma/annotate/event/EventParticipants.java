package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Who takes part in an event, and on which side. By PLOVER the visitor is the actor and the host
 * the recipient; the parties of talks "between A and B" are all actors.
 */
final class EventParticipants {

  /** Verbs that only lend a noun its subject: "held talks", "launched an attack". */
  private static final Set<String> SUPPORT = Lexicon.ENGLISH.words("support-verbs.txt");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "it", "his", "their", "its");

  /** Actors and recipients, in order. */
  record Sides(List<Participant> actors, List<Participant> recipients) {}

  private final Reading reading;
  private final Clause clause;

  EventParticipants(Reading reading, Clause clause) {
    this.reading = reading;
    this.clause = clause;
  }

  Sides of(EventTrigger trigger) {
    Set<Integer> actors = new LinkedHashSet<>();
    Set<Integer> recipients = new LinkedHashSet<>();
    if (trigger.nominal()) {
      ofNoun(trigger.word(), actors, recipients);
      if (trigger.isKind("accident", "disaster") && actors.isEmpty()) {
        clause.children(trigger.word(), "compound").stream()
            .filter(c -> !trigger.words().contains(c) || c == trigger.word() - 1)
            .forEach(actors::add);
        actors.addAll(clause.prepositional(trigger.word(), "of"));
        recipients.removeAll(actors);
      }
    } else {
      ofVerb(trigger, actors, recipients);
    }
    recipients.removeAll(actors);
    if (!trigger.nominal()) {
      trigger.words().forEach(recipients::remove);
      trigger.words().forEach(actors::remove);
    }
    return new Sides(participants(actors), participants(recipients));
  }

  private void ofVerb(EventTrigger trigger, Set<Integer> actors, Set<Integer> recipients) {
    int verb = trigger.word();
    Optional<Integer> subject = clause.subject(verb);
    List<Integer> objects = new ArrayList<>();
    clause.children(verb, "dobj", "dative").forEach(o -> objects.addAll(clause.joined(o)));
    List<Integer> with = clause.prepositional(verb, "with", "against", "on", "to", "from", "for");
    if (clause.isPassive(verb)) {
      subject.ifPresent(s -> recipients.addAll(clause.joined(s)));
      actors.addAll(clause.prepositional(verb, "by"));
    } else {
      List<Integer> between =
          subject.map(s -> clause.prepositional(s, "between", "among")).orElse(List.of());
      actors.addAll(between);
      subject.filter(s -> between.isEmpty()).ifPresent(s -> actors.addAll(clause.joined(s)));
      recipients.addAll(objects);
    }
    for (int object : objects) {
      if (trigger.words().contains(object)) {
        recipients.remove(object);
        recipients.addAll(named(clause.prepositional(object, "with", "against", "on", "to", "of")));
        actors.addAll(clause.prepositional(object, "between", "among"));
        actors.addAll(named(clause.prepositional(object, "by")));
      }
    }
    recipients.addAll(named(with));
  }

  private void ofNoun(int noun, Set<Integer> actors, Set<Integer> recipients) {
    actors.addAll(clause.prepositional(noun, "between", "among"));
    actors.addAll(authors(noun));
    actors.addAll(named(clause.prepositional(noun, "from")));
    named(clause.children(noun, "poss", "compound", "nmod")).stream()
        .filter(i -> !clause.word(i).entity().endsWith("DATE"))
        .forEach(actors::add);
    recipients.addAll(clause.prepositional(noun, "with", "against", "on", "to"));
    recipients.addAll(named(clause.prepositional(noun, "of")));
    int whole = measure(noun);
    int head = clause.head(whole);
    boolean prepositional = head >= 0 && clause.word(head).is("prep");
    int verb = prepositional ? clause.head(head) : head;
    boolean object =
        clause.word(whole).is("dobj") || prepositional && clause.form(head).equals("in");
    if (verb >= 0 && object && clause.isVerb(verb) && SUPPORT.contains(clause.lemma(verb))) {
      if (!clause.isPassive(verb)) {
        clause.subject(verb).ifPresent(s -> actors.addAll(clause.joined(s)));
      }
      recipients.addAll(named(clause.prepositional(verb, "with", "against", "on")));
    }
    if (verb >= 0 && clause.isVerb(verb) && clause.isPassive(verb)) {
      actors.addAll(clause.prepositional(verb, "by"));
    }
    recipients.removeAll(actors);
  }

  /** "Six hours of talks", "a series of attacks": the noun that stands for it in the clause. */
  private int measure(int noun) {
    int preposition = clause.head(noun);
    boolean of =
        clause.word(noun).is("pobj")
            && preposition >= 0
            && clause.form(preposition).equals("of")
            && clause.head(preposition) >= 0
            && clause.word(clause.head(preposition)).isNoun();
    return of ? clause.head(preposition) : noun;
  }

  /** "An attack on the port of Drusk by armed men": "by" anywhere in the noun's own phrase. */
  private List<Integer> authors(int noun) {
    return clause.sentence().subtree(noun).stream()
        .filter(i -> clause.word(i).is("prep") && clause.form(i).equals("by"))
        .filter(i -> clause.governingVerb(i).equals(clause.governingVerb(noun)))
        .flatMap(i -> clause.child(i, "pobj").stream())
        .flatMap(o -> clause.joined(o).stream())
        .toList();
  }

  /** Those that are somebody: a name, a people, or a noun for persons known by a name. */
  private List<Integer> named(List<Integer> nouns) {
    return nouns.stream().filter(this::isParty).toList();
  }

  private boolean isParty(int noun) {
    String entity = clause.word(noun).entity();
    boolean model =
        entity.endsWith("PERSON")
            || entity.endsWith("ORG")
            || entity.endsWith("GPE")
            || entity.endsWith("NORP");
    return model || mention(noun).isPresent() || clause.form(noun).equals("him");
  }

  private List<Participant> participants(Set<Integer> nouns) {
    List<Participant> all = new ArrayList<>();
    for (int noun : nouns) {
      Word word = clause.word(noun);
      boolean thing =
          word.entity().endsWith("DATE") || word.entity().endsWith("TIME") || word.is("expl");
      if (!thing) {
        all.add(participant(noun));
      }
    }
    return all;
  }

  private Participant participant(int noun) {
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
        reading.all(Quotation.class).stream()
            .flatMap(q -> q.speaker().stream())
            .filter(s -> s.span().filter(p -> p.overlaps(word)).isPresent())
            .map(Speaker::name)
            .findFirst();
    boolean personal = Set.of("he", "she", "him", "her", "his").contains(clause.form(noun));
    return spoken.or(() -> personal ? personBefore(word.start(), doer(noun)) : Optional.empty());
  }

  /** The doer in the clause of an object: "the coach fined him" is not about the coach. */
  private Optional<Span> doer(int noun) {
    return clause
        .governingVerb(noun)
        .flatMap(clause::subject)
        .filter(s -> s != noun && !clause.word(noun).is("poss"))
        .map(clause::nounPhrase);
  }

  /** The last person that was a subject, or else was named, in the sentence before. */
  private Optional<String> personBefore(int offset, Optional<Span> doer) {
    List<Mention> persons =
        reading.all(Mention.class).stream()
            .filter(m -> m.type() == EntityType.PERSON && m.span().end() <= offset)
            .filter(m -> doer.filter(d -> d.overlaps(m.span())).isEmpty())
            .toList();
    if (persons.isEmpty()) {
      return Optional.empty();
    }
    Mention last = persons.get(persons.size() - 1);
    int start = reading.sentenceAt(last.span().start()).map(s -> s.span().start()).orElse(0);
    return persons.stream().filter(m -> m.span().start() >= start).map(Mention::name).findFirst();
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
