package org.stemma.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Terms that a party offers: named ("the peace plan", "a counter-proposal") or done ("offered to
 * mediate", "promised 20 million"). Words that take up a proposal again, to reject or describe it,
 * join it; one that answers another ("in response") says so.
 */
public final class ProposalFinder {

  private static final Set<String> NAMES = Lexicon.ENGLISH.words("proposal-words.tsv", "name");
  private static final Set<String> OFFERS = Lexicon.ENGLISH.words("proposal-words.tsv", "offer");
  private static final Set<String> MAKES = Lexicon.ENGLISH.words("proposal-words.tsv", "make");

  /** "Hinted at a merger", "expressed a wish to sell", "stressed the need for a vote". */
  private static final Set<String> FLOATS = Lexicon.ENGLISH.words("proposal-words.tsv", "float");

  private static final Set<String> IDEAS = Lexicon.ENGLISH.words("proposal-words.tsv", "idea");

  /** One mention of a proposal. */
  private record Term(
      String name,
      String head,
      Optional<String> by,
      String status,
      TimeValue time,
      boolean answers,
      Passage passage) {}

  private final Parties parties;

  private ProposalFinder(Parties parties) {
    this.parties = parties;
  }

  /** The proposals on {@code readings}, in order of their first words. */
  public static List<Proposal> find(List<Reading> readings, Entities entities) {
    ProposalFinder finder = new ProposalFinder(new Parties(entities));
    List<List<Term>> groups = new ArrayList<>();
    readings.stream()
        .sorted(Comparator.comparing(Reading::page))
        .forEach(r -> finder.terms(r).forEach(t -> join(groups, t)));
    List<Proposal> found = new ArrayList<>();
    for (List<Term> group : groups) {
      boolean made =
          group.stream().anyMatch(t -> t.by().isPresent() || t.status().equals("produced"));
      if (made) {
        Optional<String> answered =
            group.stream().anyMatch(Term::answers) && !found.isEmpty()
                ? Optional.of(found.get(found.size() - 1).id())
                : Optional.empty();
        found.add(proposal(group, answered));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing((Proposal p) -> p.evidence().get(0)).thenComparing(Proposal::id))
        .toList();
  }

  private static void join(List<List<Term>> groups, Term term) {
    for (List<Term> group : groups) {
      if (group.stream().anyMatch(t -> same(t, term))) {
        group.add(term);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(term)));
  }

  /** One proposal: the same noun, by the same party or by none named on the same page. */
  private static boolean same(Term a, Term b) {
    boolean party =
        a.by().isPresent() && b.by().isPresent()
            ? a.by().equals(b.by())
            : a.passage().page().equals(b.passage().page());
    boolean once = a.passage().equals(b.passage()) && a.by().isPresent() && a.by().equals(b.by());
    return once || a.head().equals(b.head()) && party;
  }

  private List<Term> terms(Reading reading) {
    List<Term> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      boolean body =
          reading.article().blockAt(sentence.span().start()).filter(b -> b.isBody()).isPresent();
      if (sentence.isParsed() && body) {
        Clause clause = Clause.of(sentence);
        for (int i = 0; i < sentence.words().size(); i++) {
          term(reading, clause, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Term> term(Reading reading, Clause clause, int index) {
    Word word = clause.word(index);
    String lemma = clause.lemma(index);
    if (word.isVerb() && OFFERS.contains(lemma)) {
      return offered(reading, clause, index);
    }
    if (word.isVerb() && FLOATS.contains(lemma)) {
      return floated(reading, clause, index);
    }
    boolean named =
        word.isNoun() && NAMES.contains(lemma) && !word.is("compound") && !word.is("nmod");
    return named ? named(reading, clause, index) : Optional.empty();
  }

  /** "Offered to mediate", "promised 20 million euros". */
  private Optional<Term> offered(Reading reading, Clause clause, int verb) {
    Optional<Integer> content = clause.child(verb, "xcomp", "dobj");
    boolean real =
        content.isPresent()
            && !clause.isNegated(verb)
            && clause.ancestors(verb).stream().noneMatch(a -> clause.lemma(a).equals("deny"))
            && clause.auxiliaries(verb).stream()
                .noneMatch(a -> a.equals("could") || a.equals("to"));
    Optional<Integer> subject = clause.subject(verb).filter(s -> !clause.isAbstract(s));
    if (!real || subject.isEmpty() || NAMES.contains(clause.lemma(content.get()))) {
      return Optional.empty();
    }
    Optional<String> by = party(reading, clause, verb, subject.get());
    Span words = clause.sentence().phrase(content.get());
    boolean infinitive = clause.word(content.get()).is("xcomp");
    return Optional.of(
        new Term(
            reading.words(words).replaceAll("\\s+", " "),
            clause.lemma(content.get()) + words.length(),
            by,
            clause.lemma(verb).equals("promise") || !infinitive
                ? ProposalStatus.of(clause, verb)
                : "offered",
            time(reading, clause, verb),
            false,
            reading.passage(clause.sentence().span())));
  }

  private Optional<Term> floated(Reading reading, Clause clause, int verb) {
    List<Integer> ideas = new ArrayList<>(clause.children(verb, "dobj"));
    ideas.addAll(clause.prepositional(verb, "at"));
    Optional<Integer> idea =
        ideas.stream()
            .filter(i -> IDEAS.contains(clause.lemma(i)))
            .filter(i -> clause.child(i, "acl", "prep").isPresent())
            .findFirst();
    Optional<Integer> subject = clause.subject(verb).filter(s -> !clause.isAbstract(s));
    if (idea.isEmpty() || subject.isEmpty() || clause.isNegated(verb)) {
      return Optional.empty();
    }
    Span content = clause.sentence().phrase(clause.child(idea.get(), "acl", "prep").orElseThrow());
    return Optional.of(
        new Term(
            reading.words(content).replaceAll("\\s+", " "),
            clause.lemma(idea.get()) + content.start(),
            party(reading, clause, verb, subject.get()),
            clause.form(verb),
            time(reading, clause, verb),
            false,
            reading.passage(clause.sentence().span())));
  }

  private Optional<Term> named(Reading reading, Clause clause, int noun) {
    Optional<Integer> verb = clause.governingVerb(noun);
    boolean object = clause.word(noun).is("dobj");
    boolean make = object && verb.filter(v -> MAKES.contains(clause.lemma(v))).isPresent();
    Optional<String> owner = owner(reading, clause, noun);
    Optional<String> maker =
        make
            ? clause
                .subject(verb.get())
                .filter(s -> !clause.isAbstract(s) && !isEvent(reading, clause, s))
                .flatMap(s -> party(reading, clause, verb.get(), s))
            : Optional.empty();
    boolean product = make && maker.isEmpty() && owner.isEmpty();
    String status =
        product
            ? "produced"
            : verb.filter(v -> object || clause.word(noun).is("nsubjpass"))
                .map(v -> ProposalStatus.of(clause, v))
                .orElse("mentioned");
    boolean answers =
        verb.isPresent()
            && clause.children(verb.get(), "prep").stream()
                .anyMatch(
                    p ->
                        clause
                            .child(p, "pobj")
                            .filter(o -> clause.lemma(o).equals("response"))
                            .isPresent());
    return Optional.of(
        new Term(
            reading.words(clause.nounPhrase(noun)).replaceAll("\\s+", " "),
            clause.lemma(noun),
            owner.or(() -> maker),
            status,
            verb.map(v -> time(reading, clause, v)).orElse(TimeValue.none()),
            answers,
            reading.passage(clause.sentence().span())));
  }

  private static boolean isEvent(Reading reading, Clause clause, int noun) {
    return reading.within(EventMention.class, clause.sentence().span()).stream()
        .anyMatch(m -> m.trigger().equals(clause.word(noun).span()));
  }

  /** "A Vellish proposal", "the minister's plan", "an offer by the union". */
  private Optional<String> owner(Reading reading, Clause clause, int noun) {
    Set<Integer> owners = new LinkedHashSet<>();
    clause.children(noun, "poss").stream()
        .filter(p -> !clause.word(p).tag().equals("PRP$"))
        .forEach(owners::add);
    clause.children(noun, "poss").stream()
        .filter(p -> clause.word(p).tag().equals("PRP$"))
        .flatMap(p -> clause.governingVerb(noun).flatMap(clause::subject).stream())
        .filter(s -> !clause.sentence().subtree(s).contains(noun))
        .forEach(owners::add);
    owners.addAll(clause.prepositional(noun, "by", "from"));
    for (int owner : owners) {
      Optional<String> party = party(reading, clause, noun, owner);
      if (party.isPresent()) {
        return party;
      }
    }
    return clause.children(noun, "compound", "nmod").stream()
        .filter(c -> clause.word(c).entity().matches("[BI]-(GPE|NORP|PERSON|ORG)"))
        .map(c -> clause.word(c).form())
        .map(w -> parties.countryOf(w).orElse(w))
        .findFirst();
  }

  private Optional<String> party(Reading reading, Clause clause, int verb, int noun) {
    Span word = clause.word(noun).span();
    Optional<String> spoken =
        reading.all(Quotation.class).stream()
            .flatMap(q -> q.speaker().stream())
            .filter(s -> s.span().filter(p -> p.overlaps(word)).isPresent())
            .flatMap(s -> parties.named(s).stream())
            .findFirst();
    Optional<String> acting =
        reading.within(EventMention.class, clause.sentence().span()).stream()
            .filter(m -> m.trigger().equals(clause.word(verb).span()))
            .flatMap(m -> m.actors().stream())
            .flatMap(p -> parties.named(p).stream())
            .findFirst();
    Optional<String> mentioned =
        reading.within(Mention.class, clause.sentence().span()).stream()
            .filter(m -> m.span().overlaps(word))
            .findFirst()
            .flatMap(m -> parties.named(participant(m.name())));
    return spoken
        .or(() -> acting)
        .or(() -> mentioned)
        .or(() -> parties.named(participant(reading.words(clause.nounPhrase(noun)))));
  }

  private static Participant participant(String name) {
    return new Participant(
        name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static TimeValue time(Reading reading, Clause clause, int verb) {
    return reading.within(EventMention.class, clause.sentence().span()).stream()
        .filter(m -> m.trigger().equals(clause.word(verb).span()))
        .map(EventMention::time)
        .findFirst()
        .orElse(TimeValue.none());
  }

  private static Proposal proposal(List<Term> group, Optional<String> answered) {
    Term first = group.stream().filter(t -> t.by().isPresent()).findFirst().orElse(group.get(0));
    List<Passage> evidence = group.stream().map(Term::passage).distinct().sorted().toList();
    TimeValue time =
        group.stream()
            .map(Term::time)
            .filter(t -> !(t instanceof TimeValue.None))
            .findFirst()
            .orElse(TimeValue.none());
    Set<String> status = new LinkedHashSet<>();
    group.stream().map(Term::status).filter(s -> !s.equals("mentioned")).forEach(status::add);
    Passage start = evidence.get(0);
    return new Proposal(
        "proposal-" + start.page() + ":" + start.span().start() + ":" + first.head(),
        first.name(),
        first.by(),
        time,
        status.isEmpty() ? "mentioned" : String.join(", ", status),
        List.of(),
        answered,
        evidence);
  }
}
