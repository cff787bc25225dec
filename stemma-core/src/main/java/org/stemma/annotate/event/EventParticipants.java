package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/**
 * Who takes part in an event, and on which side. By PLOVER the visitor is the actor and the host
 * the recipient; the parties of talks "between A and B" are all actors.
 */
final class EventParticipants {
  /** Verbs that only lend a noun its subject: "held talks", "launched an attack". */
  private static final Set<String> SUPPORT = Lexicon.ENGLISH.words("support-verbs.txt");

  /** Actors and recipients, in order. */
  record Sides(List<Participant> actors, List<Participant> recipients) {}

  private final ParticipantNames names;
  private final Clause clause;

  EventParticipants(Reading reading, Clause clause) {
    this.names = new ParticipantNames(reading, clause);
    this.clause = clause;
  }

  Sides of(EventTrigger trigger) {
    Set<Integer> actors = new LinkedHashSet<>();
    Set<Integer> recipients = new LinkedHashSet<>();
    if (trigger.nominal()) {
      ofNoun(trigger, actors, recipients);
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
    towards(trigger, actors, recipients);
    recipients.removeAll(actors);
    if (!trigger.nominal()) {
      trigger.words().stream().filter(w -> !names.isParty(w)).forEach(recipients::remove);
      trigger.words().forEach(actors::remove);
    }
    return new Sides(participants(actors), participants(recipients));
  }

  private void ofVerb(EventTrigger trigger, Set<Integer> actors, Set<Integer> recipients) {
    int verb = trigger.word();
    Optional<Integer> subject = clause.subject(verb);
    List<Integer> objects = new ArrayList<>();
    clause.children(verb, "dobj", "dative").stream()
        .filter(o -> clause.child(o, "pobj").isEmpty()) // "lent to Kelm": not the preposition
        .forEach(o -> objects.addAll(clause.joined(o)));
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
        if (actors.isEmpty()) {
          actors.addAll(named(clause.prepositional(object, "by")));
        }
      }
    }
    recipients.addAll(named(with));
    if (trigger.mode().filter("visit"::equals).isPresent()) {
      recipients.addAll(named(clause.prepositional(verb, "in", "at"))); // the host
    }
  }

  /**
   * A party below the verb, instead of the things that an act is about, where no party is named.
   */
  private void towards(EventTrigger trigger, Set<Integer> actors, Set<Integer> recipients) {
    Counterpart counterpart = new Counterpart(clause, names::isParty);
    boolean passive = !trigger.nominal() && clause.isPassive(trigger.word());
    if (passive) {
      return;
    }
    if (counterpart.isOpen(trigger, recipients)) {
      List<Integer> found = counterpart.of(trigger, actors);
      if (!found.isEmpty()) {
        recipients.clear();
        recipients.addAll(found);
      }
    } else {
      recipients.addAll(counterpart.besides(trigger, recipients));
    }
  }

  private void ofNoun(EventTrigger trigger, Set<Integer> actors, Set<Integer> recipients) {
    int noun = trigger.word();
    actors.addAll(clause.prepositional(noun, "between", "among"));
    actors.addAll(authors(noun));
    actors.addAll(named(clause.prepositional(noun, "from")));
    named(clause.children(noun, "poss", "compound", "nmod")).stream()
        .filter(i -> !clause.word(i).isEntity("DATE"))
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
    return nouns.stream().filter(names::isParty).toList();
  }

  private List<Participant> participants(Set<Integer> nouns) {
    List<Participant> all = new ArrayList<>();
    for (int noun : nouns) {
      Word word = clause.word(noun);
      boolean thing = word.isEntity("DATE", "TIME", "MONEY", "PERCENT") || word.is("expl");
      if (!thing) {
        all.add(names.of(noun));
      }
    }
    return all;
  }
}
