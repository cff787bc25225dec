package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Two outlets of which each has one matter from the other: "the Herald reported that ..." in the
 * Post, "the Herald's report cites the Post" there or on the Herald's own page. Nobody stands
 * behind what both tell. Told once for each two outlets of a story.
 */
final class CircularSources implements Detector {

  /** Verbs by which a report names where it has its matter from. */
  private static final Set<String> CITING = Lexicon.ENGLISH.words("citing-verbs.txt");

  /** Nouns for what an outlet publishes. */
  private static final Set<String> REPORTS = Lexicon.ENGLISH.words("report-nouns.txt");

  /** Content words, names among them, that both tell at least. By judgement, not swept. */
  private static final int SAME_MATTER = 2;

  /** Words of the name of an outlet, at most. By judgement. */
  private static final int MOST_WORDS = 4;

  /** Credits that are compared: a guard, as the pairs grow with the square. */
  private static final int MOST = 500;

  /**
   * What an outlet has from another.
   *
   * @param outlet the outlet that has it
   * @param source the outlet it has it from
   * @param matter content words of what it has
   */
  private record Credit(
      OutletName outlet, OutletName source, Set<String> matter, Passage passage) {}

  @Override
  public List<Finding> find(Material material) {
    Set<OutletName> known = new LinkedHashSet<>();
    for (Reading reading : material.readings()) {
      own(material, reading).ifPresent(known::add);
      reading.all(Upstream.class).stream()
          .filter(CircularSources::isOutlet)
          .forEach(u -> known.add(OutletName.of(u.name())));
    }
    known.removeIf(name -> name.words().isEmpty());
    List<Credit> credits = new ArrayList<>();
    for (Reading reading : material.readings()) {
      own(material, reading).ifPresent(own -> credits(reading, own, known, credits));
    }
    return findings(material, credits.stream().limit(MOST).toList());
  }

  private static List<Finding> findings(Material material, List<Credit> credits) {
    List<Finding> findings = new ArrayList<>();
    Set<Set<List<String>>> told = new HashSet<>();
    for (int i = 0; i < credits.size(); i++) {
      for (Credit b : credits.subList(i + 1, credits.size())) {
        Credit a = credits.get(i);
        if (isCircle(material, a, b) && told.add(Set.of(a.outlet().words(), b.outlet().words()))) {
          findings.add(finding(a, b));
        }
      }
    }
    return findings;
  }

  private static boolean isCircle(Material material, Credit a, Credit b) {
    return a.outlet().equals(b.source())
        && b.outlet().equals(a.source())
        && material.together(a.passage(), b.passage())
        && ContentWords.shared(a.matter(), b.matter()) >= SAME_MATTER;
  }

  /** The name of the outlet as the page knows it, or as it stands in its first line. */
  private static Optional<OutletName> own(Material material, Reading reading) {
    String text = reading.article().text();
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    return material
        .publisher(reading.page())
        .or(() -> Optional.of(line).filter(CircularSources::isName))
        .map(OutletName::of)
        .filter(name -> !name.words().isEmpty());
  }

  /** Whether a sentence names an outlet for what it tells. */
  private static boolean isOutlet(Upstream upstream) {
    return !upstream.line()
        && !upstream.pooled()
        && (upstream.kind() == UpstreamKind.PUBLICATION || upstream.kind() == UpstreamKind.AGENCY);
  }

  /** A few words with capitals or digits, and no sentence. */
  private static boolean isName(String line) {
    String[] words = line.strip().split("\\s+");
    return !line.isBlank()
        && words.length <= MOST_WORDS
        && Arrays.stream(words).allMatch(w -> !Character.isLowerCase(w.codePointAt(0)))
        && Character.isLetterOrDigit(line.strip().codePointBefore(line.strip().length()));
  }

  private static void credits(
      Reading reading, OutletName own, Set<OutletName> known, List<Credit> found) {
    List<Upstream> upstreams =
        reading.all(Upstream.class).stream().filter(CircularSources::isOutlet).toList();
    List<ParsedSentence> body = reading.body();
    for (int at = 0; at < body.size(); at++) {
      ParsedSentence sentence = body.get(at);
      Passage passage = reading.passage(sentence.span());
      List<OutletName> named =
          upstreams.stream()
              .filter(u -> u.span().overlaps(sentence.span()))
              .map(u -> OutletName.of(u.name()))
              .toList();
      Set<String> matter = ContentWords.of(sentence, sentence.span());
      Optional<List<OutletName>> cited = cited(Clause.of(sentence), own, known);
      if (cited.isPresent()) {
        if (at > 0) {
          matter.addAll(ContentWords.of(body.get(at - 1), body.get(at - 1).span()));
        }
        found.add(new Credit(cited.get().getFirst(), cited.get().getLast(), matter, passage));
      } else {
        known.stream()
            .filter(source -> named.stream().anyMatch(name -> name.isShortFor(source)))
            .filter(source -> !source.meets(own) && stands(sentence, source))
            .forEach(source -> found.add(new Credit(own, source, matter, passage)));
      }
    }
  }

  /** Outlet and source of "the Herald's report cites the Post", "the report cited the Post". */
  private static Optional<List<OutletName>> cited(
      Clause clause, OutletName own, Set<OutletName> known) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      if (clause.isVerb(verb) && CITING.contains(clause.lemma(verb)) && !clause.isNegated(verb)) {
        Optional<Integer> subject = clause.child(verb, "nsubj");
        Optional<OutletName> source =
            clause.child(verb, "dobj").flatMap(o -> named(clause, o, known));
        Optional<OutletName> outlet = subject.flatMap(s -> named(clause, s, known));
        boolean report = subject.filter(s -> REPORTS.contains(clause.lemma(s))).isPresent();
        Optional<OutletName> citing = outlet.or(() -> report ? Optional.of(own) : outlet);
        if (source.isPresent() && citing.isPresent() && !citing.get().meets(source.get())) {
          return Optional.of(List.of(citing.get(), source.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The outlet whose name stands in the phrase of {@code noun}, in full or in short. */
  private static Optional<OutletName> named(Clause clause, int noun, Set<OutletName> known) {
    StringBuilder name = new StringBuilder();
    for (int i : clause.sentence().indexesIn(clause.nounPhrase(noun))) {
      int first = clause.word(i).form().codePointAt(0);
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        name.append(clause.word(i).form()).append(' ');
      }
    }
    OutletName said = OutletName.of(name.toString());
    return known.stream().filter(said::isShortFor).findFirst();
  }

  /** Whether all words of the name stand in the sentence, one after the other. */
  private static boolean stands(ParsedSentence sentence, OutletName name) {
    List<String> forms =
        sentence.words().stream().map(Word::form).map(f -> f.toLowerCase(Locale.ROOT)).toList();
    for (int at = 0; at + name.words().size() <= forms.size(); at++) {
      if (forms.subList(at, at + name.words().size()).equals(name.words())
          && Character.isUpperCase(sentence.words().get(at).form().codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Credit a, Credit b) {
    return new Finding(
        ContradictionKind.CONFIRMATION,
        Verdict.TENSION,
        Severity.MEDIUM,
        "",
        Variant.of(a.passage()),
        Variant.of(b.passage()),
        "circular: each of two outlets has it from the other");
  }
}
