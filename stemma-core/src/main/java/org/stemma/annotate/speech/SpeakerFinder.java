package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Finds who governs a cue in a parsed sentence: its subject, the agent of a passive, the subject of
 * the verb it hangs on, the owner of a noun of speech ({@link NounHolder}).
 */
final class SpeakerFinder {

  /** The one of whom these are told in the passive speaks: "was quoted as saying". */
  private static final Set<String> QUOTING = Lexicon.ENGLISH.words("quoting-verbs.txt");

  /** Who goes on saying so said before what hangs on it. */
  private static final Set<String> FURTHER = Lexicon.ENGLISH.words("further-saying-verbs.txt");

  /**
   * A chain of governing verbs is never longer in a sentence that a person wrote. A bound against
   * hostile input, no threshold.
   */
  private static final int LONGEST_CHAIN = 6;

  private SpeakerFinder() {}

  /** Who speaks by {@code cue}, if the sentence says so. */
  static Optional<SourcePhrase> of(ParsedSentence sentence, Cue cue) {
    if (!sentence.isParsed()) {
      return Optional.empty();
    }
    return switch (cue.kind().form()) {
      case NOUN -> NounHolder.of(sentence, cue.word());
      case PREPOSITION -> NounHolder.object(sentence, cue.last());
      case VERB -> {
        int verb = mainVerb(sentence, cue.word());
        if (cue.kind() == Cue.Kind.OPINE && cue.word() < verb && verb <= cue.last()) {
          // "is convinced": a passive in form alone
          yield ownSubject(sentence, verb).map(s -> SpeakerPhrase.of(sentence, s));
        }
        Optional<SourcePhrase> own = subject(sentence, verb, LONGEST_CHAIN);
        Optional<SourcePhrase> teller = teller(sentence, verb, cue);
        yield FURTHER.contains(cue.lemma()) ? teller.or(() -> own) : own.or(() -> teller);
      }
    };
  }

  /** The verb that an auxiliary belongs to, or the word itself. */
  static int mainVerb(ParsedSentence sentence, int word) {
    Word here = sentence.words().get(word);
    boolean auxiliary = here.is("aux") || here.is("auxpass");
    return auxiliary && here.head() >= 0 ? here.head() : word;
  }

  /** Whether the verb is a passive, as its helper or the lack of one shows. */
  static boolean isPassive(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean helped = sentence.child(verb, "auxpass", "nsubjpass", "agent").isPresent();
    boolean bare = word.tag().equals("VBN") && word.is("acl");
    return helped || bare || isOpening(sentence, verb) || isAsStated(sentence, verb);
  }

  /** "Three men, not two as first stated": who states is left out. */
  private static boolean isAsStated(ParsedSentence sentence, int verb) {
    return sentence.words().get(verb).tag().equals("VBN")
        && sentence.child(verb, "aux").isEmpty()
        && sentence.children(verb).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.is("mark") && w.form().equals("as"));
  }

  /** "Asked about a deal, she said": whoever does what follows suffers this. */
  private static boolean isOpening(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    return verb == 0
        && word.tag().equals("VBN")
        && word.is("advcl")
        && sentence.child(verb, "nsubj", "aux").isEmpty();
  }

  /** "said there was no plan, adding ...": who said the one adds the other. */
  private static Optional<SourcePhrase> teller(ParsedSentence sentence, int verb, Cue cue) {
    int clause = sentence.words().get(verb).head();
    boolean hangs =
        cue.kind() == Cue.Kind.SAY
            && isLooseParticiple(sentence, verb)
            && clause >= 0
            && sentence.words().get(clause).is("ccomp");
    return hangs
        ? subject(sentence, sentence.words().get(clause).head(), LONGEST_CHAIN)
        : Optional.empty();
  }

  /** Who does what {@code verb} tells. */
  static Optional<SourcePhrase> subject(ParsedSentence sentence, int verb) {
    return subject(sentence, verb, LONGEST_CHAIN);
  }

  private static Optional<SourcePhrase> subject(ParsedSentence sentence, int verb, int steps) {
    if (steps == 0) {
      return Optional.empty();
    }
    Optional<SourcePhrase> agent =
        sentence.child(verb, "agent").flatMap(by -> NounHolder.object(sentence, by));
    if (agent.isPresent()) {
      return agent;
    }
    if (isPassive(sentence, verb) && !isQuoted(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Integer> own = ownSubject(sentence, verb);
    Optional<Integer> owner =
        own.isPresent() ? Optional.empty() : RelativeSubject.owner(sentence, verb);
    if (owner.isPresent()) {
      return owner.map(s -> SpeakerPhrase.of(sentence, s));
    }
    if (own.isPresent()) {
      return RelativeSubject.of(sentence, own.get(), verb);
    }
    return inherited(sentence, verb, steps);
  }

  /** Of two subjects ("the ferries, Ruiz said, were full") the one nearest before the verb. */
  private static Optional<Integer> ownSubject(ParsedSentence sentence, int verb) {
    Optional<Integer> first = sentence.child(verb, "nsubj", "nsubjpass");
    return sentence.children(verb).stream()
        .filter(c -> c < verb && sentence.words().get(c).is("nsubj"))
        .reduce((a, b) -> b)
        .or(() -> first)
        .or(() -> InvertedSubject.of(sentence, verb));
  }

  /** "was quoted as saying": the one quoted speaks. */
  private static boolean isQuoted(ParsedSentence sentence, int verb) {
    return QUOTING.contains(sentence.words().get(verb).lemma())
        && sentence.children(verb).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.form().equals("as") || w.form().equals("to") || w.tag().equals("VBG"));
  }

  /** "S, its director, Ana Ruiz, told the radio": a verb joined by no more than commas. */
  static boolean isRunOn(ParsedSentence sentence, int verb) {
    List<Word> words = sentence.words();
    int head = words.get(verb).head();
    boolean named =
        verb > 1 && words.get(verb - 1).form().equals(",") && words.get(verb - 2).isProperNoun();
    return named
        && words.get(verb).is("conj")
        && head >= 0
        && words.get(verb - 2).is("appos")
        && sentence.children(head).stream()
            .noneMatch(c -> c > head && c < verb && words.get(c).is("cc"));
  }

  /** The subject of the verb, or the noun, that this verb without one of its own hangs on. */
  private static Optional<SourcePhrase> inherited(ParsedSentence sentence, int verb, int steps) {
    Word word = sentence.words().get(verb);
    if (word.head() < 0 || isRunOn(sentence, verb)) {
      return Optional.empty();
    }
    Word head = sentence.words().get(word.head());
    return switch (word.relation()) {
      case "conj", "advcl", "xcomp", "pcomp", "dep", "prep", "parataxis", "oprd" -> {
        if (head.isVerb()) {
          if (isLooseParticiple(sentence, verb) && isSubordinate(sentence, word.head())) {
            int main = sentence.words().get(word.head()).head();
            yield main >= 0 && sentence.words().get(main).isVerb()
                ? subject(sentence, main, steps - 1)
                : Optional.<SourcePhrase>empty();
          }
          Optional<Integer> object = sentence.child(word.head(), "dobj");
          boolean controlled = word.is("xcomp") && object.isPresent();
          yield controlled
              ? Optional.of(SpeakerPhrase.of(sentence, object.get()))
              : patient(sentence, word).or(() -> subject(sentence, word.head(), steps - 1));
        }
        if (word.is("conj") && head.is("oprd") && head.head() >= 0) {
          // "calling it “bad” and asserting ...": the parser joins the verb to the name given
          yield subject(sentence, head.head(), steps - 1);
        }
        boolean preposition = head.is("prep") || head.tag().equals("IN");
        yield preposition
            ? inherited(sentence, word.head(), steps - 1)
            : Optional.<SourcePhrase>empty();
      }
      case "acl" -> Optional.of(SpeakerPhrase.of(sentence, word.head()));
      default -> Optional.empty();
    };
  }

  /**
   * "She was booed after telling them ...": who suffers the one does the other, but for what a
   * passive says that somebody is to do ("was asked to say").
   */
  private static Optional<SourcePhrase> patient(ParsedSentence sentence, Word hanging) {
    int head = hanging.head();
    boolean passive = sentence.child(head, "auxpass").isPresent();
    return passive && !hanging.is("xcomp")
        ? sentence.child(head, "nsubjpass").map(s -> SpeakerPhrase.of(sentence, s))
        : Optional.empty();
  }

  /** ", dismissing ...": a participle behind a comma goes with the main clause. */
  private static boolean isLooseParticiple(ParsedSentence sentence, int verb) {
    return verb > 0
        && sentence.words().get(verb).tag().equals("VBG")
        && sentence.words().get(verb - 1).form().equals(",");
  }

  private static boolean isSubordinate(ParsedSentence sentence, int verb) {
    return sentence.words().get(verb).is("advcl") && sentence.child(verb, "mark").isPresent();
  }
}
