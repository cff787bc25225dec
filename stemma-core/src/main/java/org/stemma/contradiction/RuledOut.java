package org.stemma.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * What somebody ruled out and announces on a later day: "Oster ruled out a second ballot" / "we
 * will hold a second ballot, Oster said". A change of stance, told with both. Told once for each
 * speaker and thing.
 */
final class RuledOut implements Detector {

  private static final Set<String> RULING_OUT = Lexicon.ENGLISH.words("ruling-out-verbs.txt");

  /** Verbs by which a happening is brought about. */
  private static final Set<String> HOLDING = Lexicon.ENGLISH.words("convening-verbs.txt");

  /** A thing ruled out, or announced, by somebody. */
  private record Stance(
      String story, String speaker, String thing, Optional<LocalDate> told, Passage passage) {

    /** Only stances of one such key may meet. */
    private List<String> key() {
      return List.of(story, speaker, thing);
    }

    private boolean isBefore(Stance other) {
      return told.isPresent() && other.told.filter(told.get()::isBefore).isPresent();
    }
  }

  @Override
  public List<Finding> find(Material material) {
    List<Stance> out = new ArrayList<>();
    List<Stance> announced = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Quotation quotation : reading.all(Quotation.class)) {
        Optional<String> speaker = quotation.speaker().map(Speaker::name);
        Optional<ParsedSentence> sentence =
            reading.sentenceAt(quotation.span().start()).filter(ParsedSentence::isParsed);
        if (speaker.isPresent() && sentence.isPresent() && reading.isBody(quotation.span())) {
          Clause clause = Clause.of(sentence.get());
          things(clause, quotation, true)
              .forEach(t -> out.add(stance(material, reading, speaker.get(), t, quotation)));
          things(clause, quotation, false)
              .forEach(t -> announced.add(stance(material, reading, speaker.get(), t, quotation)));
        }
      }
    }
    return findings(out, announced);
  }

  private static List<Finding> findings(List<Stance> out, List<Stance> announced) {
    Map<List<String>, List<Stance>> coming =
        announced.stream().collect(Collectors.groupingBy(Stance::key));
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    for (Stance no : out) {
      for (Stance yes : coming.getOrDefault(no.key(), List.of())) {
        if (no.isBefore(yes) && told.add(no.key())) {
          findings.add(finding(no, yes));
        }
      }
    }
    return findings;
  }

  private static Stance stance(
      Material material, Reading reading, String speaker, String thing, Quotation quotation) {
    Passage passage = reading.passage(quotation.sentence());
    return new Stance(
        material.story(passage), speaker, thing, material.published(reading.page()), passage);
  }

  /** Words for what is ruled out by the cue of the speech, or announced in it. */
  private static List<String> things(Clause clause, Quotation quotation, boolean out) {
    List<String> things = new ArrayList<>();
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      Span span = clause.word(verb).span();
      boolean cue = quotation.cue().filter(span::overlaps).isPresent();
      boolean inside = quotation.span().contains(span);
      boolean rules = cue && RULING_OUT.contains(phrase(clause, verb)) && !clause.isNegated(verb);
      boolean holds = inside && HOLDING.contains(clause.lemma(verb)) && isComing(clause, verb);
      if (out ? rules : holds) {
        for (int noun : clause.children(verb, "dobj")) {
          things.add(thing(clause, noun));
        }
      }
    }
    return things;
  }

  private static String phrase(Clause clause, int verb) {
    return clause.lemma(verb) + clause.child(verb, "prt").map(p -> " " + clause.form(p)).orElse("");
  }

  private static boolean isComing(Clause clause, int verb) {
    List<String> auxiliaries = clause.auxiliaries(verb);
    return (auxiliaries.contains("will") || auxiliaries.contains("shall"))
        && !clause.isNegated(verb);
  }

  /** The noun with the adjectives before it: a second ballot is another than a first. */
  private static String thing(Clause clause, int noun) {
    StringBuilder thing = new StringBuilder();
    clause
        .children(noun, "amod", "nmod", "compound")
        .forEach(c -> thing.append(clause.form(c)).append(' '));
    return thing.append(clause.lemma(noun)).toString();
  }

  private static Finding finding(Stance no, Stance yes) {
    return new Finding(
        ContradictionKind.STATUS,
        Verdict.TENSION,
        Severity.MEDIUM,
        no.thing(),
        Variant.of(no.passage()),
        Variant.of(yes.passage()),
        no.speaker() + " ruled it out, and announces it on a later day");
  }
}
