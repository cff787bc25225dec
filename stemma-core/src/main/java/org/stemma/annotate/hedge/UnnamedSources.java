package org.stemma.annotate.hedge;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Tells a source without a name from the speakers that the page names. */
final class UnnamedSources {

  /** Verbs of asking, and the conjunctions behind them. */
  private static final Set<String> QUESTIONS = Lexicon.ENGLISH.words("hedge-words.tsv", "question");

  private static final Set<String> OPENING = Lexicon.ENGLISH.words("hedge-words.tsv", "asked");

  /** Verbs beside which nothing is said yet: "can", "must". */
  private static final Set<String> ALLOWED = Lexicon.ENGLISH.words("hedge-words.tsv", "allowed");

  private static final Set<String> DEEDS = Lexicon.ENGLISH.words("hedge-words.tsv", "deed");

  /** Who speaks for a body lends it a voice: the body is the source. */
  private static final Set<List<String>> SPOKESPERSONS =
      Lexicon.ENGLISH.words("spokesperson-nouns.txt").stream()
          .map(noun -> List.of(noun.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private final Sources sources;

  UnnamedSources(Sources sources) {
    this.sources = sources;
  }

  /**
   * "sources", "officials", "critics": a source by its noun and no name beside it.
   *
   * @param before names of the speakers so found in the sentences before; those of this one are
   *     added
   */
  void find(
      ParsedSentence sentence,
      Quotation quotation,
      Speaker speaker,
      Set<String> before,
      SentenceHedges found) {
    if (speaker.kind() == SpeakerKind.NAMED
        || speaker.span().isEmpty()
        || isQuestion(sentence, quotation)
        || isNotYetSaid(sentence, quotation)
        || isDeed(sentence, quotation)) {
      return;
    }
    Span span = speaker.span().get();
    if (speaker.kind() == SpeakerKind.COLLECTIVE
        && (isBody(sentence, span) || isCount(sentence, quotation, speaker))) {
      return;
    }
    // "They say", said of two workers without a name: so is this.
    boolean again =
        speaker.kind() == SpeakerKind.UNNAMED
            && sentence.indexesIn(span).stream()
                .anyMatch(i -> sources.kind(sentence, i) == Sources.Kind.PRONOUN)
            && (before.contains(speaker.name()) || isUnnamedName(speaker.name()));
    boolean noun =
        sentence.indexesIn(span).stream()
            .filter(i -> !sentence.words().get(i).is("det") && !Sources.isKnownOne(sentence, i))
            .filter(i -> !isSpokesperson(sentence, i))
            .anyMatch(i -> isUnnamed(sentence, i));
    if (noun || again) {
      before.add(speaker.name());
      HedgeClass kind =
          speaker.kind() == SpeakerKind.UNNAMED
              ? HedgeClass.UNNAMED_SOURCE
              : HedgeClass.COLLECTIVE_SOURCE;
      found.add(kind, quotation.cue().map(span::cover).orElse(span));
    }
  }

  /** "Reporters asked if he would stay": a question states nothing that a source could back. */
  private static boolean isQuestion(ParsedSentence sentence, Quotation quotation) {
    return quotation.kind() == QuotationKind.INDIRECT
        && quotation.cue().stream()
            .map(cue -> sentence.indexAt(cue.start()))
            .anyMatch(at -> at >= 0 && QUESTIONS.contains(sentence.words().get(at).lemma()))
        && sentence.indexesIn(quotation.span()).stream()
            .limit(1)
            .map(sentence.words()::get)
            .anyMatch(w -> OPENING.contains(w.lemma()) || w.tag().startsWith("W"));
  }

  /** "Parents can appeal to the board": who may or must say something has not said it. */
  private static boolean isNotYetSaid(ParsedSentence sentence, Quotation quotation) {
    return quotation.cue().stream()
        .map(cue -> sentence.indexAt(cue.start()))
        .filter(at -> at >= 0)
        .flatMap(at -> sentence.children(at).stream())
        .map(sentence.words()::get)
        .anyMatch(w -> w.is("aux") && (ModalSense.isModal(w) || ALLOWED.contains(w.lemma())));
  }

  /** "Residents thanked the crew": done with words, but nothing is stated that needs a source. */
  private static boolean isDeed(ParsedSentence sentence, Quotation quotation) {
    return quotation.kind() == QuotationKind.INDIRECT
        && quotation.cue().stream()
            .map(cue -> sentence.indexAt(cue.start()))
            .anyMatch(at -> at >= 0 && DEEDS.contains(sentence.words().get(at).lemma()));
  }

  /** Whether the word is one of those that name a spokesperson: "press" and "officer". */
  private static boolean isSpokesperson(ParsedSentence sentence, int word) {
    List<String> lemmas = sentence.words().stream().map(Word::lemma).toList();
    return SPOKESPERSONS.stream()
        .anyMatch(
            noun ->
                IntStream.rangeClosed(word + 1 - noun.size(), word)
                    .filter(from -> from >= 0 && from + noun.size() <= lemmas.size())
                    .anyMatch(from -> lemmas.subList(from, from + noun.size()).equals(noun)));
  }

  private boolean isUnnamedName(String name) {
    return Arrays.stream(name.split(" ")).anyMatch(sources::isUnnamed);
  }

  private boolean isUnnamed(ParsedSentence sentence, int noun) {
    return switch (sources.kind(sentence, noun)) {
      case UNNAMED_NOUN, COLLECTIVE_NOUN, INDEFINITE -> true;
      case ROLE -> Sources.isAnyOne(sentence, noun) || isAnyFew(sentence, noun);
      case PRONOUN, NAME, BODY, DOCUMENT, SHARE, NONE -> false;
    };
  }

  /** "skippers maintain", "two packers told": some of many, whom the page does not name. */
  private static boolean isAnyFew(ParsedSentence sentence, int noun) {
    return sentence.words().get(noun).tag().equals("NNS")
        && sentence.child(noun, "det", "poss", "appos").isEmpty();
  }

  /** "harbour police", "the army": one body with one voice, unlike "leaders" or "residents". */
  private boolean isBody(ParsedSentence sentence, Span speaker) {
    return sentence.indexesIn(speaker).stream()
        .filter(i -> !speaker.contains(headOf(sentence, i)))
        .map(sentence.words()::get)
        .anyMatch(sources::isBody);
  }

  private static Span headOf(ParsedSentence sentence, int word) {
    int head = sentence.words().get(word).head();
    return head < 0 ? sentence.span() : sentence.words().get(head).span();
  }

  /** What "Finnish officials" have counted is told by an office, not by a mood. */
  private boolean isCount(ParsedSentence sentence, Quotation quotation, Speaker speaker) {
    return sources.isUnnamed(Sources.lastWord(speaker.name()))
        && quotation.kind() == QuotationKind.INDIRECT
        && sentence.indexesIn(quotation.span()).stream()
            .map(sentence.words()::get)
            .anyMatch(w -> w.tag().equals("CD") && w.isEntity("CARDINAL"));
  }
}
