package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * What one speaker will not have, and would have on a later day: "would never allow the ship back
 * into the harbour", then "the ship would be welcome in her harbour". A change of stance, told with
 * both. Told once for each speaker of a story.
 */
final class TurnedStances implements Detector {

  private static final Set<String> FOR = Lexicon.ENGLISH.words("willing-words.tsv", "for");
  private static final Set<String> AGAINST = Lexicon.ENGLISH.words("willing-words.tsv", "against");

  /** Words by which what is said holds only on a condition, or only perhaps. */
  private static final Set<String> OPEN = Lexicon.ENGLISH.words("condition-words.txt");

  /** Words for what it is about that both must have, names and days left out. By judgement. */
  private static final int SAME_MATTER = 2;

  /** Stances of one speaker that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 40;

  private record Stance(boolean willing, Set<String> matter, LocalDate told, Passage passage) {

    private boolean isTurnedBy(Stance later) {
      return willing != later.willing
          && told.isBefore(later.told)
          && ContentWords.shared(matter, later.matter) >= SAME_MATTER;
    }
  }

  @Override
  public List<Finding> find(Material material) {
    Map<List<String>, List<Stance>> speakers = new LinkedHashMap<>();
    for (Reading reading : material.readings()) {
      Optional<LocalDate> told = material.published(reading.page());
      for (Quotation quotation : reading.all(Quotation.class)) {
        Optional<Speaker> speaker = quotation.speaker().filter(s -> s.kind() == SpeakerKind.NAMED);
        if (told.isPresent() && speaker.isPresent() && reading.isBody(quotation.span())) {
          Passage passage = reading.passage(quotation.sentence());
          stance(reading, quotation, told.get(), passage)
              .ifPresent(
                  stance ->
                      speakers
                          .computeIfAbsent(
                              List.of(
                                  material.story(passage),
                                  material
                                      .entities()
                                      .fullName(reading.page(), speaker.get().name())),
                              k -> new ArrayList<>())
                          .add(stance));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    speakers.forEach((key, stances) -> finding(key.getLast(), stances).ifPresent(findings::add));
    return findings;
  }

  private static Optional<Finding> finding(String speaker, List<Stance> stances) {
    List<Stance> first = stances.stream().limit(MOST).toList();
    for (Stance a : first) {
      for (Stance b : first) {
        if (a.isTurnedBy(b)) {
          return Optional.of(
              new Finding(
                  ContradictionKind.STATUS,
                  Verdict.TENSION,
                  Severity.MEDIUM,
                  speaker,
                  Variant.of(a.passage()),
                  Variant.of(b.passage()),
                  speaker
                      + (a.willing()
                          ? " was for it, and is against it"
                          : " would not have it, and would")
                      + " on a later day"));
        }
      }
    }
    return Optional.empty();
  }

  /** What the speech says that its speaker would or would not have. */
  private static Optional<Stance> stance(
      Reading reading, Quotation quotation, LocalDate told, Passage passage) {
    Optional<Clause> parsed =
        reading
            .sentenceAt(quotation.span().start())
            .filter(ParsedSentence::isParsed)
            .map(Clause::of);
    if (parsed.isEmpty() || isOpen(parsed.get())) {
      return Optional.empty();
    }
    Clause clause = parsed.get();
    for (int word : clause.sentence().indexesIn(quotation.span())) {
      boolean willing = FOR.contains(clause.lemma(word));
      int verb = clause.isVerb(word) ? word : clause.head(word);
      if ((willing || AGAINST.contains(clause.lemma(word)))
          && verb >= 0
          && clause.isVerb(verb)
          && isMeant(clause, verb)) {
        return Optional.of(
            new Stance(
                willing != clause.isNegated(verb),
                matter(clause, quotation.span()),
                told,
                passage));
      }
    }
    return Optional.empty();
  }

  private static boolean isOpen(Clause clause) {
    return clause.sentence().words().stream().anyMatch(w -> OPEN.contains(w.lower()));
  }

  /** Told of what is to come or holds now: "would never allow", "opposes"; not "could allow". */
  private static boolean isMeant(Clause clause, int verb) {
    List<String> auxiliaries = clause.auxiliaries(verb);
    String tag = clause.word(verb).tag();
    boolean coming =
        auxiliaries.contains("will")
            || auxiliaries.contains("would")
            || auxiliaries.contains("shall");
    boolean now = (tag.equals("VBZ") || tag.equals("VBP")) && auxiliaries.isEmpty();
    return coming || now;
  }

  /** Words for what it is about: nouns of the speech that are no names and no times. */
  private static Set<String> matter(Clause clause, Span within) {
    Set<String> matter = new TreeSet<>();
    for (int i : clause.sentence().indexesIn(within)) {
      boolean noun = clause.word(i).isNoun() && !clause.word(i).isProperNoun();
      if (noun && !clause.word(i).isEntity("DATE", "TIME")) {
        matter.add(clause.lemma(i));
      }
    }
    matter.removeAll(FOR);
    matter.removeAll(AGAINST);
    return matter;
  }
}
