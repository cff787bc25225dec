package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Reading;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * One page announces an event as still to come and tells it as held. Two pages that do so are the
 * ordinary course of things.
 */
final class AnnouncedAndHeld implements Detector {

  /** Words that make an announced meeting another one than the one that was held. */
  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-words.txt");

  /** An undated announcement must share this many names with what was held. */
  private static final int SHARED_NAMES = 2;

  /**
   * From this share of common content words on, both sentences are one told twice, and their status
   * differs by the reading alone. Set by sense, not swept.
   */
  private static final double SAME_SENTENCE = 0.6;

  /**
   * Kinds of event (of the lists, no English words) that are set for a day and then take place;
   * wars and floods are not.
   */
  private static final Set<String> KINDS =
      Set.of("business", "culture", "election", "investigate", "justice", "sport", "statement");

  /** Words behind which stands what was before a deed of the past. */
  private static final Set<String> AFTER = Lexicon.ENGLISH.words("order-words.tsv", "later");

  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private final Set<String> nouns = new HashSet<>();

  AnnouncedAndHeld() {
    for (List<String> row : Lexicon.ENGLISH.rows("event-nouns.tsv")) {
      if (row.get(1).equals("CONSULT") || KINDS.contains(row.get(2))) {
        nouns.add(row.get(0));
      }
    }
  }

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      Set<String> told = new HashSet<>();
      // Only mentions whose sentences name such a happening can clash.
      List<EventMention> mentions =
          reading.all(EventMention.class).stream()
              .filter(m -> !commonNouns(reading, m.span()).isEmpty())
              .toList();
      for (EventMention announced : of(mentions, EventStatus.ANNOUNCED)) {
        for (EventMention held : of(mentions, EventStatus.REPORTED)) {
          if (told.contains(reading.passage(held.span()).segment())) {
            continue;
          }
          Optional<String> noun = clash(material, reading, announced, held);
          if (noun.isPresent() && told.add(reading.passage(held.span()).segment())) {
            Predicate<EventMention> coming =
                other -> clash(material, reading, other, held).equals(noun);
            Predicate<EventMention> past =
                other -> clash(material, reading, announced, other).equals(noun);
            findings.add(
                new Finding(
                    ContradictionKind.STATUS,
                    Verdict.CONTRADICTION,
                    Severity.HIGH,
                    noun.get(),
                    variant(reading, noun.get(), announced, mentions, coming),
                    variant(reading, noun.get(), held, mentions, past),
                    "the page announces the "
                        + noun.get()
                        + " as still to come and tells it as held"));
          }
        }
      }
    }
    return findings;
  }

  /** The noun of what one mention announces and the other tells as held; empty if they do not. */
  private Optional<String> clash(
      Material material, Reading reading, EventMention announced, EventMention held) {
    boolean together =
        announced.status() == EventStatus.ANNOUNCED
            && held.status() == EventStatus.REPORTED
            && !announced.span().equals(held.span())
            && held.type().filter(t -> !t.equals("CONSULT")).isEmpty()
            && sameSegment(reading, announced, held);
    Optional<String> noun =
        together ? sharedNouns(reading, announced, held).stream().findFirst() : Optional.empty();
    return noun.filter(
        n ->
            sameEvent(material, reading, announced, held)
                && wording(reading, announced, held) < SAME_SENTENCE);
  }

  private static Variant variant(
      Reading reading,
      String noun,
      EventMention shown,
      List<EventMention> mentions,
      Predicate<EventMention> same) {
    String text = shown.status() == EventStatus.ANNOUNCED ? "still to come" : "held";
    return Variant.of(
        Value.of(ValueKind.STATUS, noun, text),
        reading.passage(shown.span()),
        mentions.stream().filter(same).map(m -> reading.passage(m.span())).toList());
  }

  private static List<EventMention> of(List<EventMention> mentions, EventStatus status) {
    return mentions.stream().filter(m -> m.status() == status).toList();
  }

  private static double wording(Reading reading, EventMention a, EventMention b) {
    return ContentWords.likeness(content(reading, a.span()), content(reading, b.span()));
  }

  private static Set<String> content(Reading reading, Span span) {
    return reading.sentenceAt(span.start()).map(s -> ContentWords.of(s, s.span())).orElse(Set.of());
  }

  private static boolean sameSegment(Reading reading, EventMention a, EventMention b) {
    return reading
        .article()
        .segmentAt(a.span().start())
        .equals(reading.article().segmentAt(b.span().start()));
  }

  private static boolean sameEvent(
      Material material, Reading reading, EventMention announced, EventMention held) {
    if (lemmas(reading, announced.span()).stream().anyMatch(ANOTHER::contains)) {
      return false;
    }
    if (announced.time() instanceof TimeValue.Day a && held.time() instanceof TimeValue.Day b) {
      return a.date().equals(b.date());
    }
    Set<String> shared = new HashSet<>(material.names(reading, announced.span()));
    shared.retainAll(material.names(reading, held.span()));
    return shared.size() >= SHARED_NAMES;
  }

  private Set<String> sharedNouns(Reading reading, EventMention a, EventMention b) {
    Set<String> shared = new TreeSet<>(commonNouns(reading, a.span()));
    shared.removeAll(acting(reading, a.span()));
    shared.removeAll(over(reading, a.span()));
    shared.retainAll(commonNouns(reading, b.span()));
    return shared;
  }

  /** "The conference announced a concert": what has done something is not what is to come. */
  private static Set<String> acting(Reading reading, Span span) {
    Set<String> acting = new HashSet<>();
    Optional<ParsedSentence> sentence = reading.sentenceAt(span.start());
    for (Word word : sentence.map(ParsedSentence::words).orElse(List.of())) {
      if (word.is("nsubj") && word.head() >= 0) {
        boolean done = sentence.get().words().get(word.head()).tag().equals("VBD");
        if (done) {
          acting.add(word.lemma());
        }
      }
    }
    return acting;
  }

  /** "Was raised after talks": what a deed came after is not what is to come. */
  private static Set<String> over(Reading reading, Span span) {
    Set<String> over = new HashSet<>();
    Optional<ParsedSentence> sentence = reading.sentenceAt(span.start());
    for (Word word : sentence.map(ParsedSentence::words).orElse(List.of())) {
      if (word.is("pobj") && word.head() >= 0) {
        Word link = sentence.get().words().get(word.head());
        boolean past =
            link.head() >= 0 && PAST.contains(sentence.get().words().get(link.head()).tag());
        if (past && AFTER.contains(link.lower())) {
          over.add(word.lemma());
        }
      }
    }
    return over;
  }

  /** Nouns of such happenings that are no names: "march", not "March 11". */
  private Set<String> commonNouns(Reading reading, Span span) {
    Set<String> lemmas = new HashSet<>();
    reading
        .sentenceAt(span.start())
        .ifPresent(
            s ->
                s.words().stream()
                    .filter(w -> !w.isProperNoun() && Character.isLowerCase(w.form().charAt(0)))
                    .map(Word::lemma)
                    .filter(nouns::contains)
                    .forEach(lemmas::add));
    return lemmas;
  }

  private static Set<String> lemmas(Reading reading, Span span) {
    Set<String> lemmas = new HashSet<>();
    reading
        .sentenceAt(span.start())
        .ifPresent(s -> s.words().stream().map(Word::lemma).forEach(lemmas::add));
    return lemmas;
  }
}
