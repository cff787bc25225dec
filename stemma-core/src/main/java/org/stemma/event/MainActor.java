package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Who acts or suffers in what a report is about: the first subject of a verb in the headline, then
 * in the first sentences, that is a person, a body or a people; of a passive also who did it. Only
 * where there is none, the first subject whatever it is.
 */
final class MainActor {

  private static final Set<String> PERSONS = Lexicon.ENGLISH.words("persons.txt");
  private static final Set<EntityType> ACTORS =
      Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PEOPLE);

  /** Verbs of so many sentences behind the headline are asked. */
  private static final int LEAD = 3;

  private final Reading reading;
  private Optional<Span> anything = Optional.empty();

  private MainActor(Reading reading) {
    this.reading = reading;
  }

  static Optional<Span> of(
      Reading reading, List<ParsedSentence> titles, List<ParsedSentence> lead) {
    MainActor actor = new MainActor(reading);
    List<ParsedSentence> head = new ArrayList<>(titles);
    head.addAll(lead.subList(0, Math.min(LEAD, lead.size())));
    for (ParsedSentence sentence : head) {
      if (sentence.isParsed()) {
        Optional<Span> found = actor.in(Clause.of(sentence));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return actor.anything;
  }

  /** Verbs nearer to the root first. */
  private Optional<Span> in(Clause clause) {
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < clause.sentence().words().size(); i++) {
      Word word = clause.word(i);
      if (word.isVerb() && !word.is("aux") && !word.is("auxpass")) {
        verbs.add(i);
      }
    }
    verbs.sort(Comparator.<Integer>comparingInt(v -> clause.ancestors(v).size()));
    for (int verb : verbs) {
      Optional<Integer> subject = clause.subject(verb);
      Optional<Integer> agent = clause.prepositional(verb, "by").stream().findFirst();
      for (Optional<Integer> noun : List.of(subject, agent)) {
        if (noun.isPresent() && isActor(clause, noun.get())) {
          return Optional.of(phrase(clause, noun.get()));
        }
      }
      if (anything.isEmpty()) {
        anything = subject.map(noun -> phrase(clause, noun));
      }
    }
    return Optional.empty();
  }

  private static Span phrase(Clause clause, int noun) {
    return clause.joined(noun).stream()
        .map(clause::nounPhrase)
        .reduce(Span::cover)
        .orElse(clause.nounPhrase(noun));
  }

  /** A person, body or people; a bare number of a headline ("Three hurt in fire") counts people. */
  private boolean isActor(Clause clause, int noun) {
    Word word = clause.word(noun);
    boolean count = word.tag().equals("CD") && !word.form().contains(":");
    if (count || PERSONS.contains(clause.lemma(noun)) || clause.lemma(noun).equals("people")) {
      return true;
    }
    return word.isNoun()
        && reading.within(Mention.class, clause.sentence().span()).stream()
            .anyMatch(m -> ACTORS.contains(m.type()) && m.span().overlaps(word.span()));
  }
}
