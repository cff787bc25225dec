package org.stemma.annotate.hedge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Tells a cue from the same words in another sense: month, ability, indirect question. */
final class HedgeTests {

  private static final Set<String> MODALS = Lexicon.ENGLISH.words("grammar-words.tsv", "possible");

  /** With these "could" tells what somebody was able to do. */
  private static final Set<String> ABILITY = Lexicon.ENGLISH.words("ability-verbs.txt");

  /** Before a cue these say that the doubt is over ("previously undisclosed"). */
  private static final Set<String> OVER = Lexicon.ENGLISH.words("past-adverbs.txt");

  private static final Set<String> ASKING = Lexicon.ENGLISH.words("asking-verbs.txt");

  private static final Set<String> NEGATION =
      Lexicon.ENGLISH.words("grammar-words.tsv", "negation");

  private static final Set<String> TOTALITY = Lexicon.ENGLISH.words("totality-words.txt");

  /**
   * Words from "all" to the modal of its clause: "everything that their crew could". Chosen by
   * judgement, not swept.
   */
  private static final int TOTALITY_REACH = 3;

  /** What is leaked to somebody and does not run out. */
  private static final Set<String> DOCUMENTS = Lexicon.ENGLISH.words("source-documents.txt");

  private HedgeTests() {}

  /** Whether {@code cue} hedges its sentence. */
  static boolean holds(ParsedSentence sentence, HedgeCue cue) {
    Word first = sentence.words().get(cue.first());
    String form = lower(first);
    boolean single = cue.first() == cue.last();
    if (single && MODALS.contains(form)) {
      return isPossibility(sentence, cue.first()) && !Permission.isGiven(sentence, cue.first());
    }
    if (form.equals("if")) {
      return isCondition(sentence, cue.first());
    }
    if (single && (form.equals("likely") || form.equals("unlikely"))) {
      return !first.tag().startsWith("NN");
    }
    if (MODALS.contains(form) && isAllThere(sentence, cue)) {
      return false;
    }
    boolean over = cue.first() > 0 && OVER.contains(lower(sentence.words().get(cue.first() - 1)));
    return cue.strong()
        && !over
        && !isVerbTakenAsNoun(cue, first)
        && !isRefused(sentence, cue)
        && !(cue.kind() == HedgeClass.LEAK && single && isSpill(sentence, cue.first()));
  }

  /** "is not accused of a crime", "would not speculate", "it is wrong to speculate". */
  private static boolean isRefused(ParsedSentence sentence, HedgeCue cue) {
    Word before = cue.first() > 0 ? sentence.words().get(cue.first() - 1) : null;
    boolean verb = sentence.words().get(cue.first()).isVerb();
    if (before == null || !verb) {
      return false;
    }
    return switch (cue.kind()) {
      case ALLEGATION -> isNegation(before) || sentence.child(cue.first(), "neg").isPresent();
      case SPECULATION ->
          cue.first() == cue.last() && (isNegation(before) || before.tag().equals("TO"));
      default -> false;
    };
  }

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
      case HINT, ALLEGATION ->
          said && !hasUnnamedSpeaker(speech, cue) || !finite && cue.kind() == HedgeClass.ALLEGATION;
      case SPECULATION ->
          !said && !isBySpeaker(sentence, cue, speech) && !isFelt(sentence, cue, speech);
      // Who denies or insists by name has said so: that is speech with its speaker.
      case DISPUTED -> !said && !isBySpeaker(sentence, cue, speech);
      case PARTY_CLAIM -> !(said && first.isVerb());
      case COLLECTIVE_SOURCE,
          DEVELOPING,
          HEARSAY,
          HYPOTHETICAL,
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

  /** "could open", not "could not open" nor "could hear"; "may open", not "in May". */
  private static boolean isPossibility(ParsedSentence sentence, int index) {
    Word modal = sentence.words().get(index);
    List<Word> words = sentence.words();
    boolean tagged = !modal.tag().isEmpty();
    if (tagged && !modal.tag().equals("MD")
        || Character.isUpperCase(modal.form().charAt(0)) && !tagged) {
      return false;
    }
    int next = index + 1;
    while (next < words.size() && words.get(next).tag().startsWith("RB")) {
      if (isNegation(words.get(next)) && lower(modal).equals("could")) {
        return false;
      }
      next++;
    }
    if (next >= words.size()) {
      return false;
    }
    boolean negated = isNegation(words.get(next)) && lower(modal).equals("could");
    boolean able = lower(modal).equals("could") && ABILITY.contains(words.get(next).lemma());
    return !negated && !able;
  }

  private static boolean isNegation(Word word) {
    return NEGATION.contains(lower(word));
  }

  /** A condition hangs on a verb as an adverbial clause; an indirect question is its object. */
  private static boolean isCondition(ParsedSentence sentence, int index) {
    Word word = sentence.words().get(index);
    if (word.head() < 0) {
      boolean asked =
          index > 0
              && ASKING.stream()
                  .anyMatch(a -> lower(sentence.words().get(index - 1)).startsWith(a));
      return !asked;
    }
    Word clause = sentence.words().get(word.head());
    return word.is("mark") && !clause.is("ccomp");
  }

  /** "Did all that could be done", "as fast as it could be": how far somebody could go. */
  private static boolean isAllThere(ParsedSentence sentence, HedgeCue cue) {
    int from = Math.max(0, cue.first() - TOTALITY_REACH);
    return sentence.words().subList(from, cue.first()).stream()
        .anyMatch(w -> TOTALITY.contains(lower(w)));
  }

  /** "the tank leaked", "leaked oil": what runs out of a vessel is told to nobody. */
  private static boolean isSpill(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    boolean modifies = word.is("amod") || word.is("acl") || word.is("nmod");
    if (!word.isVerb() || !sentence.isParsed() || modifies || isPassive(sentence, verb)) {
      return false;
    }
    boolean told =
        sentence.children(verb).stream()
            .map(sentence.words()::get)
            .anyMatch(
                w ->
                    w.is("dobj") && DOCUMENTS.contains(w.lemma())
                        || w.is("prep") && lower(w).equals("to"));
    boolean document =
        sentence
            .child(verb, "nsubj")
            .filter(s -> DOCUMENTS.contains(sentence.words().get(s).lemma()))
            .isPresent();
    return !told && !document;
  }

  /** "leaks" of a pipe, "claims" as a verb: the class asks for the other part of speech. */
  private static boolean isVerbTakenAsNoun(HedgeCue cue, Word first) {
    return cue.kind() == HedgeClass.LEAK
        && cue.first() == cue.last()
        && first.tag().equals("NN")
        && first.is("compound");
  }

  private static String lower(Word word) {
    return word.form().toLowerCase(Locale.ROOT);
  }
}
