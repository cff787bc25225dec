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
import org.stemma.syntax.Word;

/**
 * A happening that goes on, says one page, and was called off, says another of the same day: "the
 * strike continues" / "the strike was called off". A tension, as one may be the older news; pages
 * of two days tell the course of things. Told once for each happening of a story.
 */
final class StillOn implements Detector {

  private static final Set<String> HAPPENINGS = Lexicon.ENGLISH.words("lasting-happenings.txt");
  private static final Set<String> ON = words("on");
  private static final Set<String> OFF = words("off");
  private static final Set<String> OVER = words("over");

  /** Words that make a happening another one than the one told before, or tell it anew. */
  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-words.txt");

  private record Stand(
      String story,
      String happening,
      boolean on,
      LocalDate told,
      Optional<String> speaker,
      Passage passage) {

    /** Only stands of one such key may meet. */
    private List<Object> key() {
      return List.of(story, happening, told);
    }
  }

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("going-on-verbs.tsv", kind);
  }

  @Override
  public List<Finding> find(Material material) {
    List<Stand> stands = new ArrayList<>();
    for (Reading reading : material.readings()) {
      Optional<LocalDate> told = material.published(reading.page());
      for (ParsedSentence sentence : reading.body()) {
        boolean another =
            sentence.words().stream()
                .map(Word::lower)
                .anyMatch(w -> ANOTHER.contains(w) && !ON.contains(w));
        if (told.isPresent() && !another) {
          read(material, reading, Clause.of(sentence), told.get(), stands);
        }
      }
    }
    return findings(stands);
  }

  private static List<Finding> findings(List<Stand> stands) {
    Map<List<Object>, List<Stand>> ended =
        stands.stream().filter(s -> !s.on()).collect(Collectors.groupingBy(Stand::key));
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> done = new HashSet<>();
    for (Stand on : stands.stream().filter(Stand::on).toList()) {
      for (Stand off : ended.getOrDefault(on.key(), List.of())) {
        if (!on.passage().page().equals(off.passage().page())
            && done.add(List.of(on.story(), on.happening()))) {
          findings.add(finding(on, off));
        }
      }
    }
    return findings;
  }

  private static void read(
      Material material, Reading reading, Clause clause, LocalDate told, List<Stand> stands) {
    Passage passage = reading.passage(clause.sentence().span());
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      boolean real =
          clause.isVerb(verb)
              && !clause.isNegated(verb)
              && !clause.isHypothetical(verb)
              && !clause.auxiliaries(verb).contains("to");
      if (real) {
        for (boolean on : new boolean[] {true, false}) {
          happening(clause, verb, on)
              .filter(noun -> HAPPENINGS.contains(clause.lemma(noun)))
              .ifPresent(
                  noun ->
                      stands.add(
                          new Stand(
                              material.story(passage),
                              clause.lemma(noun),
                              on,
                              told,
                              speaker(reading, passage),
                              passage)));
        }
      }
    }
  }

  /** The noun for what goes on, or for what was ended. */
  private static Optional<Integer> happening(Clause clause, int verb, boolean on) {
    String phrase =
        clause.lemma(verb)
            + clause
                .child(verb, "prt", "advmod")
                .map(p -> " " + clause.form(p))
                .filter(
                    p ->
                        ON.contains(clause.lemma(verb) + p) || OFF.contains(clause.lemma(verb) + p))
                .orElse("");
    if (on) {
      boolean now = clause.word(verb).tag().equals("VBZ") || clause.word(verb).tag().equals("VBP");
      boolean going = clause.word(verb).tag().equals("VBG") && isNow(clause, verb);
      return ON.contains(phrase) && (now || going) ? clause.child(verb, "nsubj") : Optional.empty();
    }
    if (!isPast(clause, verb)) {
      return Optional.empty();
    }
    Optional<Integer> ended =
        OFF.contains(phrase) ? clause.child(verb, "nsubjpass", "dobj") : Optional.empty();
    boolean over = OVER.contains(phrase) && clause.child(verb, "dobj").isEmpty();
    return ended.or(() -> over ? clause.child(verb, "nsubj") : Optional.empty());
  }

  private static boolean isNow(Clause clause, int verb) {
    return clause.children(verb, "aux").stream()
        .anyMatch(a -> clause.form(a).equals("is") || clause.form(a).equals("are"));
  }

  private static boolean isPast(Clause clause, int verb) {
    String tag = clause.word(verb).tag();
    return clause.isSimplePast(verb) || tag.equals("VBN") && !clause.auxiliaries(verb).isEmpty();
  }

  private static Optional<String> speaker(Reading reading, Passage passage) {
    return reading.within(Quotation.class, passage.span()).stream()
        .flatMap(q -> q.speaker().stream())
        .map(Speaker::name)
        .findFirst();
  }

  private static Finding finding(Stand on, Stand off) {
    boolean parties =
        on.speaker().isPresent()
            && off.speaker().isPresent()
            && !on.speaker().equals(off.speaker());
    return new Finding(
        ContradictionKind.STATUS,
        parties ? Verdict.DISPUTED : Verdict.TENSION,
        Severity.MEDIUM,
        on.happening(),
        Variant.of(on.passage()),
        Variant.of(off.passage()),
        "one says that it goes on, the other of the same day that it was ended");
  }
}
