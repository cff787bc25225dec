package org.stemma.annotate.hedge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Holds a cue against what is said in its sentence: what a named speaker doubts, he has said. */
final class SpeechSupport {

  private static final Set<String> FIRST_PERSON =
      Lexicon.ENGLISH.words("hedge-words.tsv", "first person");

  private SpeechSupport() {}

  /**
   * Whether the speech of the sentence bears the cue out: a verb that hints or alleges needs
   * somebody who does ("claimed lives" has nobody); doubts that somebody raises are attributed.
   */
  static boolean fits(ParsedSentence sentence, HedgeCue cue, List<Quotation> speech) {
    Word first = sentence.words().get(cue.first());
    boolean said =
        speech.stream()
            .filter(q -> q.speaker().isPresent())
            .flatMap(q -> q.cue().stream())
            .anyMatch(c -> c.overlaps(cue.span()));
    boolean perfect = sentence.child(cue.first(), "aux").isPresent();
    boolean passive =
        first.is("auxpass")
            || first.tag().equals("VBN") && (!perfect || isPassive(sentence, cue.first()));
    boolean finite = first.isVerb() && !passive;
    return switch (cue.kind()) {
      case HINT -> said && !hasUnnamedSpeaker(speech, cue);
      // Who alleges by name has said so; what is "alleged" has nobody behind it.
      case ALLEGATION -> !finite;
      case SPECULATION ->
          !said && !isBySpeaker(sentence, cue, speech) && !isFelt(sentence, cue, speech);
      // Who denies or insists by name has said so: that is speech with its speaker.
      case DISPUTED -> !said && !isBySpeaker(sentence, cue, speech) && !isOwn(sentence, cue);
      case PARTY_CLAIM -> !(said && first.isVerb());
      // "He warned of war if they came" tells no habit: the condition is what he said.
      case HYPOTHETICAL -> !speech.isEmpty() || !ConditionSense.isHabit(sentence, cue);
      case COLLECTIVE_SOURCE,
          DEVELOPING,
          HEARSAY,
          LEAK,
          MODAL,
          NO_STATEMENT,
          PASSIVE_NO_SOURCE,
          QUOTED_NO_SPEAKER,
          RHETORICAL_QUESTION,
          THIN,
          UNATTRIBUTED,
          UNCERTAIN,
          UNCONFIRMED,
          UNNAMED_SOURCE,
          VAGUE ->
          true;
    };
  }

  /**
   * "critics have raised questions": the doubt is that of an unnamed source of the sentence, which
   * is a class of its own.
   */
  private static boolean isBySpeaker(
      ParsedSentence sentence, HedgeCue cue, List<Quotation> speech) {
    Optional<Word> subject =
        sentence
            .child(cue.first(), "nsubj", "nsubjpass")
            .or(() -> subjectAbove(sentence, cue.first()))
            .map(sentence.words()::get);
    return subject.isPresent()
        && speech.stream()
            .flatMap(q -> q.speaker().stream())
            .filter(s -> s.kind() == SpeakerKind.UNNAMED)
            .anyMatch(
                s ->
                    s.span().filter(p -> p.overlaps(subject.get().span())).isPresent()
                        || s.name().equals(subject.get().form()));
  }

  /** The subject of the verb that an adjective completes ("are divided"). */
  private static Optional<Integer> subjectAbove(ParsedSentence sentence, int word) {
    Word here = sentence.words().get(word);
    return here.is("acomp") && here.head() >= 0
        ? sentence.child(here.head(), "nsubj")
        : Optional.empty();
  }

  /** "concern about the prospect of a strike": what a cited speaker fears is not the writer's. */
  private static boolean isFelt(ParsedSentence sentence, HedgeCue cue, List<Quotation> speech) {
    Word first = sentence.words().get(cue.first());
    return first.isNoun()
        && first.is("pobj")
        && speech.stream()
            .filter(q -> q.speaker().isPresent() && q.kind() == QuotationKind.INDIRECT)
            .anyMatch(q -> q.span().contains(cue.span()));
  }

  private static boolean isPassive(ParsedSentence sentence, int verb) {
    return sentence.child(verb, "auxpass").isPresent();
  }

  /**
   * What an unnamed source hints or alleges is weak for its source's sake, which is a class of its
   * own.
   */
  private static boolean hasUnnamedSpeaker(List<Quotation> speech, HedgeCue cue) {
    return speech.stream()
        .filter(q -> q.cue().filter(c -> c.overlaps(cue.span())).isPresent())
        .flatMap(q -> q.speaker().stream())
        .anyMatch(s -> s.kind() == SpeakerKind.UNNAMED);
  }

  /** "We reject reports to the contrary", "I disagree": whose dispute it is is told. */
  private static boolean isOwn(ParsedSentence sentence, HedgeCue cue) {
    int at = cue.first();
    while (sentence.words().get(at).head() >= 0 && !sentence.words().get(at).isVerb()) {
      at = sentence.words().get(at).head();
    }
    return sentence
        .child(at, "nsubj")
        .map(sentence.words()::get)
        .filter(w -> FIRST_PERSON.contains(w.lemma()))
        .isPresent();
  }
}
