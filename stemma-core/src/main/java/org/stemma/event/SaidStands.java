package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Passage;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/** The stands that parties of a page take in what they say. */
final class SaidStands {

  /** A stand is shown in a table: longer words are cut. */
  private static final int LONGEST = 140;

  /** Modes of steps of the law. */
  private static final Set<String> OF_LAW = Set.of("arrest", "convict", "investigate");

  private final Attitudes attitudes = new Attitudes(Lexicon.ENGLISH);

  private final Parties parties;

  SaidStands(Parties parties) {
    this.parties = parties;
  }

  /** The stands of {@code reading}, in order. */
  List<Stand> of(Reading reading) {
    List<Stand> found = new ArrayList<>();
    // A saying that breaks off says nothing that can be held.
    List<Span> brokenOff =
        reading.all(Residue.class).stream()
            .filter(residue -> residue.kind() == ResidueClass.TRUNCATION)
            .map(Residue::span)
            .toList();
    for (Quotation saying : reading.all(Quotation.class)) {
      Optional<String> party = saying.speaker().flatMap(parties::named);
      if (party.isEmpty()
          || Onlookers.isCourt(party.get())
          || saying.speaker().filter(s -> Onlookers.isOne(reading, s)).isPresent()
          || isHeading(reading, saying.span())
          || brokenOff.stream().anyMatch(saying.sentence()::overlaps)) {
        continue;
      }
      Optional<Stand> explained =
          found.isEmpty() || saying.kind() != QuotationKind.DIRECT
              ? Optional.empty()
              : Optional.of(found.get(found.size() - 1))
                  .filter(s -> s.party().equals(party.get()))
                  .filter(s -> saying.sentence().start() - s.passage().span().end() <= 2)
                  .filter(s -> !s.passage().span().overlaps(saying.sentence()));
      if (explained.filter(s -> s.cue().length() > 0).isPresent()) {
        found.add(again(explained.get(), reading.passage(saying.sentence())));
      } else if (attitudes.shownBy(reading, saying)
          && !PlainTellings.isOne(reading, saying)
          && !isOfLaw(reading, saying)) {
        found.add(stand(reading, saying, party.get()));
      }
    }
    return found;
  }

  /** "Prosecutors charged him with fraud": a step of the law is an event and no stand. */
  private static boolean isOfLaw(Reading reading, Quotation saying) {
    return reading.within(EventMention.class, saying.sentence()).stream()
        .filter(m -> saying.cue().filter(c -> c.overlaps(m.trigger())).isPresent())
        .anyMatch(m -> m.mode().filter(OF_LAW::contains).isPresent());
  }

  /** The words in which a party explains the stand it took in the sentence before. */
  private static Stand again(Stand before, Passage passage) {
    return new Stand(
        before.party(),
        before.topic(),
        before.stance(),
        before.hedged(),
        passage,
        Span.of(passage.span().start(), passage.span().start()),
        Span.of(passage.span().start(), passage.span().start()),
        false,
        before.words());
  }

  private Stand stand(Reading reading, Quotation saying, String party) {
    boolean unnamed = saying.speaker().filter(s -> s.kind() == SpeakerKind.UNNAMED).isPresent();
    boolean hedged = unnamed || !reading.within(Hedge.class, saying.sentence()).isEmpty();
    String words = cut(reading.words(saying.span()));
    boolean direct = saying.kind() == QuotationKind.DIRECT;
    Span cue = saying.cue().filter(c -> !direct).orElse(empty(saying));
    return new Stand(
        party,
        saying
            .cue()
            .filter(c -> !direct && attitudes.isAct(reading, saying))
            .flatMap(c -> Topics.ofVerb(reading, c.start()))
            .or(() -> Topics.of(reading, saying.span()))
            .orElse(words),
        stance(reading, saying),
        hedged,
        reading.passage(saying.sentence()),
        cue,
        saying.cue().orElse(empty(saying)),
        !direct && attitudes.isAct(reading, saying),
        Topics.words(reading, saying.span()));
  }

  /**
   * The words said; in indirect speech with the verb before them, which may deny or refuse what
   * they say.
   */
  private static String stance(Reading reading, Quotation saying) {
    Span said =
        saying
            .cue()
            .filter(c -> saying.kind() == QuotationKind.INDIRECT)
            .filter(c -> c.end() <= saying.span().start())
            .filter(saying.sentence()::contains)
            .map(c -> c.cover(saying.span()))
            .orElse(saying.span());
    return cut(reading.words(said));
  }

  /** Direct speech has no act of its own that words of the same speaker could explain. */
  private static Span empty(Quotation saying) {
    return Span.of(saying.span().start(), saying.span().start());
  }

  /** Titles and captions repeat what the text says. */
  static boolean isHeading(Reading reading, Span span) {
    return reading.article().blockAt(span.start()).filter(b -> !b.isBody()).isPresent();
  }

  static String cut(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    int end =
        line.length() <= LONGEST ? line.length() : Math.max(1, line.lastIndexOf(' ', LONGEST));
    return end == line.length() ? line : line.substring(0, end) + " …";
  }
}
