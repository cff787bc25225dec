package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * What befell a thing is said to have been meant and to have been an accident: "the fire was
 * started deliberately" / "the fire was an accident", "there is no evidence of arson", "ruled out
 * sabotage". Told once a story and incident, between the first witnesses.
 */
final class CauseConflicts implements Detector {

  private static final Set<String> MEANT = Lexicon.ENGLISH.words("cause-words.tsv", "meant");
  private static final Set<String> UNMEANT = Lexicon.ENGLISH.words("cause-words.tsv", "unmeant");

  /** Verbs by which it is said how something came about. */
  private static final Set<String> VERBS = Lexicon.ENGLISH.words("cause-words.tsv", "verb");

  private static final Set<String> UNREAL =
      Set.of("can", "could", "may", "might", "must", "should", "would");

  private final Map<String, String> incidents =
      Lexicon.ENGLISH.rows("incidents.tsv").stream()
          .filter(row -> row.get(1).equals("noun"))
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(2)));

  private static final Set<String> PURPOSE = Set.of("purpose");

  private record Cause(boolean meant, boolean excluded, Optional<String> speaker, Passage passage) {

    String said() {
      return meant ? "meant" : excluded ? "not known to be meant" : "an accident";
    }
  }

  @Override
  public List<Finding> find(Material material) {
    Map<List<String>, List<Cause>> causes = new LinkedHashMap<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        read(material, reading, Clause.of(sentence), causes);
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> named = storiesOfIncidents(causes.keySet());
    causes.forEach(
        (incident, told) -> {
          boolean any = incident.get(1).equals(ExcludedCause.ANY);
          if (!any || !named.contains(incident.get(0))) {
            conflict(material, incident, any ? told : withAny(causes, incident.get(0), told))
                .ifPresent(findings::add);
          }
        });
    return findings;
  }

  /** Stories in which a cause is told of a named incident. */
  private static Set<String> storiesOfIncidents(Set<List<String>> incidents) {
    return incidents.stream()
        .filter(incident -> !incident.get(1).equals(ExcludedCause.ANY))
        .map(incident -> incident.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Ruled out sabotage" is told of each incident of the story. */
  private static List<Cause> withAny(
      Map<List<String>, List<Cause>> causes, String story, List<Cause> told) {
    List<Cause> all = new ArrayList<>(told);
    all.addAll(causes.getOrDefault(List.of(story, ExcludedCause.ANY), List.of()));
    return all;
  }

  private void read(
      Material material, Reading reading, Clause clause, Map<List<String>, List<Cause>> causes) {
    Passage passage = reading.passage(clause.sentence().span());
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      ExcludedCause.at(clause, verb)
          .ifPresent(
              incident ->
                  causes
                      .computeIfAbsent(
                          List.of(material.story(passage), incident), k -> new ArrayList<>())
                      .add(new Cause(false, true, speaker(reading, passage), passage)));
      if (isOnPurpose(clause, verb)) {
        causes
            .computeIfAbsent(
                List.of(material.story(passage), ExcludedCause.ANY), k -> new ArrayList<>())
            .add(new Cause(true, false, speaker(reading, passage), passage));
      }
      Optional<String> incident =
          clause.isVerb(verb)
              ? clause.subject(verb).map(s -> incidents.get(clause.lemma(s)))
              : Optional.empty();
      boolean real =
          VERBS.contains(clause.lemma(verb))
              && !clause.isNegated(verb)
              && clause.auxiliaries(verb).stream().noneMatch(UNREAL::contains)
              && clause.children(verb, "mark").stream().noneMatch(m -> isOpen(clause.form(m)));
      if (incident.isEmpty() || !real) {
        continue;
      }
      Set<String> said =
          clause.sentence().children(verb).stream()
              .flatMap(c -> clause.sentence().subtree(c).stream())
              .map(clause::lemma)
              .collect(Collectors.toUnmodifiableSet());
      boolean meant = said.stream().anyMatch(MEANT::contains);
      if (meant != said.stream().anyMatch(UNMEANT::contains)) {
        causes
            .computeIfAbsent(
                List.of(material.story(passage), incident.get()), k -> new ArrayList<>())
            .add(new Cause(meant, false, speaker(reading, passage), passage));
      }
    }
  }

  /** "The lights were switched off on purpose": of whatever was done. */
  private static boolean isOnPurpose(Clause clause, int verb) {
    return clause.isVerb(verb)
        && clause.isPassive(verb)
        && !clause.isNegated(verb)
        && !clause.isHypothetical(verb)
        && clause.prepositional(verb, "on").stream()
            .anyMatch(noun -> PURPOSE.contains(clause.lemma(noun)));
  }

  private static boolean isOpen(String mark) {
    return mark.equals("if") || mark.equals("whether");
  }

  private static Optional<String> speaker(Reading reading, Passage passage) {
    return reading.within(Quotation.class, passage.span()).stream()
        .flatMap(q -> q.speaker().stream())
        .map(s -> s.name())
        .findFirst();
  }

  private static Optional<Finding> conflict(
      Material material, List<String> incident, List<Cause> told) {
    Comparator<Cause> first = Comparator.comparing(Cause::passage, material.witnessOrder());
    Optional<Cause> meant = told.stream().filter(Cause::meant).min(first);
    Optional<Cause> unmeant = told.stream().filter(c -> !c.meant()).min(first);
    return meant.flatMap(
        a ->
            unmeant
                .filter(b -> !b.passage().equals(a.passage()))
                .map(b -> finding(incident.get(1), a, b, told)));
  }

  private static Variant variant(String about, Cause shown, List<Cause> told) {
    return Variant.of(
        Value.of(ValueKind.CAUSE, about, shown.said()),
        shown.passage(),
        told.stream().filter(c -> c.said().equals(shown.said())).map(Cause::passage).toList());
  }

  private static Finding finding(String incident, Cause meant, Cause unmeant, List<Cause> told) {
    String about = incident.equals(ExcludedCause.ANY) ? "cause" : "cause of the " + incident;
    return new Finding(
        ContradictionKind.PARTY_CLAIMS,
        Verdict.between(meant.speaker(), unmeant.speaker()),
        Severity.HIGH,
        about,
        variant(about, meant, told),
        variant(about, unmeant, told),
        unmeant.excluded()
            ? "one says that it was meant, the other excludes it or knows of nothing that tells so"
            : "one says that it was meant, the other that it was an accident");
  }
}
