package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * The proposals that a page mentions: named ("the pension plan"), offered ("offered to mediate") or
 * brought up ("hinted at a merger").
 */
final class ProposalTerms {

  private static final Set<String> NAMES = Lexicon.ENGLISH.words("proposal-words.tsv", "name");

  /** Nouns that name a proposal only where something is done with it: "made a bid". */
  private static final Set<String> OBJECT_NAMES =
      Lexicon.ENGLISH.words("proposal-words.tsv", "object name");

  private static final Set<String> OFFERS = Lexicon.ENGLISH.words("proposal-words.tsv", "offer");

  private static final Set<String> MAKES = Lexicon.ENGLISH.words("proposal-words.tsv", "make");

  /** "Hinted at a merger", "expressed a wish to sell", "stressed the need for a vote". */
  private static final Set<String> FLOATS = Lexicon.ENGLISH.words("proposal-words.tsv", "float");

  private static final Set<String> MOOTS = Lexicon.ENGLISH.words("proposal-words.tsv", "moot");

  private static final Set<String> IDEAS = Lexicon.ENGLISH.words("proposal-words.tsv", "idea");

  /** What parties agree on with each other. */
  private static final Set<String> BARGAINS =
      Lexicon.ENGLISH.words("proposal-words.tsv", "bargain");

  /** The status of what is brought up without a word on who does it. */
  static final String RAISED = "raised";

  private final Proposer proposer;

  ProposalTerms(Parties parties) {
    this.proposer = new Proposer(parties);
  }

  /** The mentions on {@code reading}, in order. */
  List<ProposalTerm> of(Reading reading) {
    List<ProposalTerm> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      boolean body = reading.isBody(sentence.span());
      if (sentence.isParsed() && body) {
        Clause clause = Clause.of(sentence);
        for (int i = 0; i < sentence.words().size(); i++) {
          term(reading, clause, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<ProposalTerm> term(Reading reading, Clause clause, int index) {
    Word word = clause.word(index);
    String lemma = clause.lemma(index);
    if (word.isVerb() && (OFFERS.contains(lemma) || Tabling.isOne(clause, index))) {
      return offered(reading, clause, index);
    }
    if (word.isVerb() && FLOATS.contains(lemma)) {
      return floated(reading, clause, index).or(() -> raised(reading, clause, index));
    }
    if (word.isVerb() && MOOTS.contains(lemma)) {
      return raised(reading, clause, index);
    }
    boolean named =
        word.isNoun() && NAMES.contains(lemma) && !word.is("compound") && !word.is("nmod");
    boolean object =
        word.isNoun()
            && OBJECT_NAMES.contains(lemma)
            && (word.is("dobj") || word.is("nsubjpass"))
            && clause.child(index, "acl").isEmpty();
    return named || object ? named(reading, clause, index) : Optional.empty();
  }

  /** "Is said to have offered". */
  private static boolean isDone(Clause clause, int verb) {
    return clause.auxiliaries(verb).contains("have");
  }

  /** "Offered to mediate", "promised 20 million euros". */
  private Optional<ProposalTerm> offered(Reading reading, Clause clause, int verb) {
    Optional<Integer> content = clause.child(verb, "xcomp", "dobj");
    boolean real =
        content.isPresent()
            && !clause.isNegated(verb)
            && clause.ancestors(verb).stream().noneMatch(a -> clause.lemma(a).equals("deny"))
            && clause.auxiliaries(verb).stream()
                .noneMatch(a -> a.equals("could") || a.equals("to") && !isDone(clause, verb));
    Optional<Integer> subject = clause.subject(verb).filter(s -> !clause.isAbstract(s));
    if (!real || subject.isEmpty() || NAMES.contains(clause.lemma(content.get()))) {
      return Optional.empty();
    }
    Optional<String> by = proposer.party(reading, clause, verb, subject.get());
    Span words = clause.sentence().phrase(content.get());
    boolean infinitive = clause.word(content.get()).is("xcomp");
    return Optional.of(
        new ProposalTerm(
            reading.words(words).replaceAll("\\s+", " "),
            clause.lemma(content.get()) + words.length(),
            by,
            !Tabling.isOne(clause, verb) && (clause.lemma(verb).equals("promise") || !infinitive)
                ? ProposalStatus.of(clause, verb)
                : "offered",
            time(reading, clause, verb),
            OfferedTerms.ofContent(reading, clause, content.get()),
            false,
            Replies.answers(clause, verb),
            reading.passage(clause.sentence().span())));
  }

  private Optional<ProposalTerm> floated(Reading reading, Clause clause, int verb) {
    if (clause.isNegated(verb)) {
      return Optional.empty();
    }
    Optional<Integer> subject = clause.subject(verb).filter(s -> !clause.isAbstract(s));
    List<Integer> views =
        clause.children(verb, "dobj").stream().filter(v -> clause.lemma(v).equals("view")).toList();
    for (int view : views) {
      Optional<String> holder = proposer.owner(reading, clause, view);
      Optional<Integer> idea = idea(clause, clause.prepositional(view, "on", "about"));
      if (holder.isPresent() && idea.isPresent()) {
        return Optional.of(idea(reading, clause, verb, idea.get(), holder, clause.form(verb)));
      }
    }
    List<Integer> ideas = new ArrayList<>(clause.children(verb, "dobj"));
    ideas.addAll(clause.prepositional(verb, "at"));
    return idea(clause, ideas)
        .filter(i -> subject.isPresent())
        .map(
            i ->
                idea(
                    reading,
                    clause,
                    verb,
                    i,
                    proposer.party(reading, clause, verb, subject.get()),
                    clause.form(verb)));
  }

  /** "The possibility of a swap was raised", by nobody named. */
  private Optional<ProposalTerm> raised(Reading reading, Clause clause, int verb) {
    return idea(clause, clause.children(verb, "nsubjpass"))
        .filter(i -> isBargain(clause, i) && !clause.isNegated(verb))
        .map(i -> idea(reading, clause, verb, i, Optional.empty(), RAISED));
  }

  private static Optional<Integer> idea(Clause clause, List<Integer> nouns) {
    return nouns.stream()
        .filter(i -> IDEAS.contains(clause.lemma(i)))
        .filter(i -> clause.child(i, "acl", "prep").isPresent())
        .findFirst();
  }

  /** "The possibility of a merger": what parties agree on, no accident. */
  private static boolean isBargain(Clause clause, int idea) {
    return clause.prepositional(idea, "of").stream()
        .anyMatch(n -> BARGAINS.contains(clause.lemma(n)));
  }

  private ProposalTerm idea(
      Reading reading, Clause clause, int verb, int idea, Optional<String> by, String status) {
    Span content = clause.sentence().phrase(clause.child(idea, "acl", "prep").orElseThrow());
    return new ProposalTerm(
        reading.words(content).replaceAll("\\s+", " "),
        clause.lemma(idea) + content.start(),
        by,
        status,
        time(reading, clause, verb),
        List.of(),
        false,
        false,
        reading.passage(clause.sentence().span()));
  }

  private Optional<ProposalTerm> named(Reading reading, Clause clause, int noun) {
    Optional<Integer> verb = clause.governingVerb(noun);
    boolean object = clause.word(noun).is("dobj");
    boolean make = object && verb.filter(v -> MAKES.contains(clause.lemma(v))).isPresent();
    Optional<String> owner = proposer.owner(reading, clause, noun);
    Optional<String> maker =
        make
            ? clause
                .subject(verb.get())
                .filter(s -> !clause.isAbstract(s) && !isEvent(reading, clause, s))
                .flatMap(s -> proposer.party(reading, clause, verb.get(), s))
            : Optional.empty();
    boolean product = make && maker.isEmpty() && owner.isEmpty();
    String status =
        product
            ? "produced"
            : verb.filter(v -> object || clause.word(noun).is("nsubjpass"))
                .map(v -> ProposalStatus.of(clause, v))
                .orElse("mentioned");
    boolean answers =
        clause.lemma(noun).startsWith("counter")
            || verb.filter(v -> Replies.answers(clause, v)).isPresent();
    return Optional.of(
        new ProposalTerm(
            reading.words(clause.nounPhrase(noun)).replaceAll("\\s+", " "),
            clause.lemma(noun),
            owner.or(() -> maker),
            status,
            verb.map(v -> time(reading, clause, v)).orElse(TimeValue.none()),
            OfferedTerms.ofNoun(reading, clause, noun),
            Replies.takesUp(clause, noun),
            answers,
            reading.passage(clause.sentence().span())));
  }

  private static boolean isEvent(Reading reading, Clause clause, int noun) {
    return reading.within(EventMention.class, clause.sentence().span()).stream()
        .anyMatch(m -> m.trigger().equals(clause.word(noun).span()));
  }

  private static TimeValue time(Reading reading, Clause clause, int verb) {
    return reading.within(EventMention.class, clause.sentence().span()).stream()
        .filter(m -> m.trigger().equals(clause.word(verb).span()))
        .map(EventMention::time)
        .findFirst()
        .orElse(TimeValue.none());
  }
}
