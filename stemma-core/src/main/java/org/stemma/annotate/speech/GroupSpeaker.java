package org.stemma.annotate.speech;

import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Speakers whom only their noun tells: groups, places, one of many without a name. */
final class GroupSpeaker {

  private static final Set<String> PLACES = Lexicon.ENGLISH.words("place-nouns.txt");

  private final Sources sources;
  private final SpeakerWords words;

  GroupSpeaker(Sources sources, SpeakerWords words) {
    this.sources = sources;
    this.words = words;
  }

  /**
   * By the words of {@code phrase}, whatever noun is its head; "the county", unlike "the baker", is
   * a body.
   */
  Speaker anybody(ParsedSentence sentence, SourcePhrase phrase) {
    Word head = sentence.words().get(phrase.head());
    boolean place = PLACES.contains(head.lemma()) && Sources.isKnownOne(sentence, phrase.head());
    SpeakerKind common = place ? SpeakerKind.COLLECTIVE : SpeakerKind.UNNAMED;
    SpeakerKind kind = isProper(head) ? SpeakerKind.NAMED : common;
    return speaker(words.of(sentence, phrase), kind, phrase);
  }

  /** "some", "others": of the group that is the subject of their sentence, if there is one. */
  Speaker indefinite(ParsedSentence sentence, SourcePhrase phrase) {
    for (int i = 0; i < phrase.head(); i++) {
      Word word = sentence.words().get(i);
      Sources.Kind kind = sources.kind(sentence, i);
      boolean group = kind == Sources.Kind.UNNAMED_NOUN || kind == Sources.Kind.COLLECTIVE_NOUN;
      if (group && (word.is("nsubj") || word.is("nsubjpass"))) {
        Speaker whole = of(sentence, new SourcePhrase(word.span(), i));
        return speaker(whole.name(), whole.kind(), phrase);
      }
    }
    return speaker(words.of(sentence, phrase), SpeakerKind.UNNAMED, phrase);
  }

  /** By its noun: a collective, or a source without a name. */
  Speaker of(ParsedSentence sentence, SourcePhrase phrase) {
    boolean proper = false;
    for (int i = sentence.indexAt(phrase.span().start()); i < phrase.head(); i++) {
      Word word = sentence.words().get(i);
      boolean owner = i + 1 < phrase.head() && sentence.words().get(i + 1).is("case");
      proper |= i >= 0 && !owner && (isProper(word) || isOfBody(sentence, word, phrase.head()));
    }
    Word head = sentence.words().get(phrase.head());
    boolean unnamed = !sources.isCollective(head) || sources.isUnnamed(head) && !proper;
    SpeakerKind kind = unnamed ? SpeakerKind.UNNAMED : SpeakerKind.COLLECTIVE;
    return speaker(words.of(sentence, phrase), kind, phrase);
  }

  /** "port officials", "county officials": of one place or body, though it has no name here. */
  private boolean isOfBody(ParsedSentence sentence, Word word, int head) {
    return word.is("compound")
        && word.head() == head
        && sentence.words().get(head).tag().equals("NNS")
        && (sources.isBody(word) || PLACES.contains(word.lemma()));
  }

  private static boolean isProper(Word word) {
    return word.isProperNoun() || word.isEntity("NORP", "GPE");
  }

  private static Speaker speaker(String name, SpeakerKind kind, SourcePhrase phrase) {
    return new Speaker(name, kind, Optional.of(phrase.span()));
  }
}
