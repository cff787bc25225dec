package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.entity.Entity;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * What parties deny, each denial once: reports of a trial repeat from day to day that the accused
 * pleaded not guilty, and all who say so are witnesses of one dispute.
 */
final class Disputes implements Detector {

  /**
   * Share of the words of the shorter denial that the other must have too, names left out. By
   * judgement, not swept.
   */
  private static final double SAME_DENIAL = 0.5;

  /**
   * A dispute as it is compared with others.
   *
   * @param party who denies it, by full name; empty for pronouns and those without a name
   * @param said content words of what is denied, names left out
   * @param denial content words of the denial, names left out
   */
  private record Told(
      Dispute dispute, Optional<String> party, Set<String> said, Set<String> denial) {

    /** Whether two of one story are one dispute: no other party, the same denied in like words. */
    boolean isOneWith(Told other) {
      return (party.isEmpty() || other.party.isEmpty() || party.equals(other.party))
          && ContentWords.overlap(denial, other.denial) >= SAME_DENIAL
          && ContentWords.overlap(said, other.said) > 0;
    }

    private Passage shown() {
      return dispute.finding().b().shown();
    }
  }

  @Override
  public List<Finding> find(Material material) {
    Map<String, Reading> pages = new HashMap<>();
    material.readings().forEach(reading -> pages.put(reading.page(), reading));
    Map<String, List<Integer>> ofStory = new HashMap<>();
    List<Told> told = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Dispute dispute : all(material)) {
      Told next = told(material, pages, dispute);
      List<Integer> rivals =
          ofStory.computeIfAbsent(material.story(next.shown()), k -> new ArrayList<>());
      Optional<Integer> same =
          rivals.stream().filter(at -> told.get(at).isOneWith(next)).findFirst();
      if (same.isPresent()) {
        findings.set(same.get(), joined(findings.get(same.get()), dispute.finding()));
      } else {
        rivals.add(told.size());
        told.add(next);
        findings.add(dispute.finding());
      }
    }
    return findings;
  }

  private static List<Dispute> all(Material material) {
    List<Dispute> disputes = new ArrayList<>(new PartyDisputes().find(material));
    disputes.addAll(new Rebuttals().find(material));
    return disputes;
  }

  private static Finding joined(Finding first, Finding next) {
    return new Finding(
        first.kind(),
        first.verdict(),
        first.severity(),
        first.about(),
        first.a().with(next.a()),
        first.b().with(next.b()),
        first.why());
  }

  private static Told told(Material material, Map<String, Reading> pages, Dispute dispute) {
    Finding finding = dispute.finding();
    return new Told(
        dispute,
        material.entities().named(dispute.party()).map(Entity::name),
        words(pages, finding.a().shown()),
        words(pages, finding.b().shown()));
  }

  private static Set<String> words(Map<String, Reading> pages, Passage passage) {
    return Optional.ofNullable(pages.get(passage.page()))
        .flatMap(reading -> reading.sentenceAt(passage.span().start()))
        .map(Disputes::words)
        .orElse(Set.of());
  }

  private static Set<String> words(ParsedSentence sentence) {
    Set<String> words = ContentWords.of(sentence, sentence.span());
    sentence.words().stream().filter(Word::isProperNoun).map(Word::lemma).forEach(words::remove);
    return words;
  }
}
