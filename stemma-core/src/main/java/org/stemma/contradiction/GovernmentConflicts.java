package org.stemma.contradiction;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.claim.OfficeClaim;
import org.stemma.claim.OfficeClaims;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Two different persons at the head of one government: "the Ruiz administration" here, "President
 * Okoro" there, within a year or undated.
 */
final class GovernmentConflicts implements Detector {

  private static final Set<String> GOVERNMENT = Lexicon.ENGLISH.words("government-nouns.txt");
  private static final Set<String> HEADS = Lexicon.ENGLISH.words("government-heads.txt");

  private static final Set<String> CHANGES = Lexicon.ENGLISH.words("office-changes.txt");

  /** Words that put a government into the past. */
  private static final Set<String> PAST = Lexicon.ENGLISH.words("past-words.txt");

  /**
   * Between elections a head of government rarely changes; a year keeps ordinary successions out,
   * and a page that tells of one does so at any distance. On the three gold stories and three
   * invented ones (2026-11-22) the one finding comes from 200 days up.
   */
  private static final long MOST_DAYS = 366;

  private record Government(String holder, String country, TimeValue time, Passage passage) {}

  @Override
  public List<Finding> find(Material material) {
    List<OfficeClaim> heads =
        OfficeClaims.of(material).stream()
            .filter(c -> !c.former() && HEADS.contains(c.office()))
            .toList();
    Map<String, String> countries = new TreeMap<>();
    heads.stream()
        .filter(c -> !c.country().isEmpty())
        .forEach(c -> countries.putIfAbsent(c.holder(), c.country()));
    List<Finding> findings = new ArrayList<>();
    Set<List<String>> told = new HashSet<>();
    List<Government> governments = governments(material);
    for (Government government : governments) {
      for (OfficeClaim head : heads) {
        if (government.country().equals(countries.get(head.holder()))
            && !lastName(head.holder()).equals(lastName(government.holder()))
            && acts(material, head)
            && near(government.time(), head.time())
            && !changesHands(material, government, head)
            && told.add(
                List.of(
                    government.holder(),
                    head.holder(),
                    government.passage().page(),
                    head.passage().page()))) {
          List<Passage> one =
              governments.stream()
                  .filter(g -> g.holder().equals(government.holder()))
                  .filter(g -> g.country().equals(government.country()))
                  .filter(g -> near(g.time(), head.time()))
                  .map(Government::passage)
                  .toList();
          List<Passage> other =
              heads.stream()
                  .filter(h -> h.holder().equals(head.holder()) && h.office().equals(head.office()))
                  .filter(h -> near(government.time(), h.time()) && acts(material, h))
                  .map(OfficeClaim::passage)
                  .toList();
          findings.add(finding(government, one, head, other));
        }
      }
    }
    return findings;
  }

  /** "The NAME government" where it acts in the present of the page. */
  private static List<Government> governments(Material material) {
    List<Government> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Mention mention : reading.all(Mention.class)) {
        Optional<ParsedSentence> sentence = reading.sentenceAt(mention.span().start());
        if (sentence.isPresent() && namesGovernment(mention, sentence.get())) {
          country(reading, sentence.get())
              .ifPresent(
                  country ->
                      found.add(
                          new Government(
                              holder(mention),
                              country,
                              material.telling(reading.page()),
                              reading.passage(sentence.get().span()))));
        }
      }
    }
    return found;
  }

  private static boolean namesGovernment(Mention mention, ParsedSentence sentence) {
    int last = sentence.indexAt(Math.max(mention.span().start(), mention.span().end() - 1));
    boolean inside =
        last >= 1
            && GOVERNMENT.contains(sentence.words().get(last).lemma())
            && sentence.words().get(last - 1).isProperNoun()
            && sentence.words().get(last - 1).isEntity("PERSON");
    boolean before =
        last >= 0
            && mention.type() == EntityType.PERSON
            && last + 1 < sentence.words().size()
            && GOVERNMENT.contains(sentence.words().get(last + 1).lemma());
    boolean past = sentence.words().stream().anyMatch(w -> PAST.contains(w.lemma()));
    return (inside || before) && !past;
  }

  private static String holder(Mention mention) {
    String name = mention.name();
    int cut = name.lastIndexOf(' ');
    String tail = name.substring(cut + 1).toLowerCase(Locale.ROOT);
    return cut > 0 && GOVERNMENT.contains(tail) ? name.substring(0, cut) : name;
  }

  private static Optional<String> country(Reading reading, ParsedSentence sentence) {
    return reading.within(Mention.class, sentence.span()).stream()
        .flatMap(m -> m.country().stream())
        .findFirst();
  }

  /**
   * Whether the holder does something himself: "President Okoro said", not "President Okoro's
   * envoy".
   */
  private static boolean acts(Material material, OfficeClaim head) {
    return material.readings().stream()
        .filter(r -> r.page().equals(head.passage().page()))
        .flatMap(
            r ->
                r.within(Mention.class, head.passage().span()).stream()
                    .filter(
                        m ->
                            material
                                .entities()
                                .at(r.page(), m.span())
                                .map(e -> e.name().equals(head.holder()))
                                .orElse(false))
                    .filter(m -> !possessive(r.article().text(), m.span().end())))
        .findAny()
        .isPresent();
  }

  /** Whether some page tells of a change in office in a sentence that names either. */
  private static boolean changesHands(Material material, Government government, OfficeClaim head) {
    Set<String> names =
        Set.of(
            lastName(government.holder()).toLowerCase(Locale.ROOT),
            lastName(head.holder()).toLowerCase(Locale.ROOT));
    return material.readings().stream()
        .flatMap(r -> r.sentences().stream())
        .filter(s -> s.words().stream().anyMatch(w -> CHANGES.contains(w.lemma())))
        .anyMatch(
            s ->
                s.words().stream()
                    .anyMatch(w -> names.contains(w.form().toLowerCase(Locale.ROOT))));
  }

  private static boolean possessive(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && text.charAt(end + 1) == 's';
  }

  private static boolean near(TimeValue a, TimeValue b) {
    return a.earliest().isPresent()
        && b.earliest().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(a.earliest().get(), b.earliest().get())) <= MOST_DAYS;
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Finding finding(
      Government government, List<Passage> one, OfficeClaim head, List<Passage> other) {
    String about = "government of " + government.country();
    return new Finding(
        ContradictionKind.STATUS,
        Verdict.CONTRADICTION,
        Severity.HIGH,
        about,
        Variant.of(
            Value.of(ValueKind.HOLDER, about, government.holder()), government.passage(), one),
        Variant.of(Value.of(ValueKind.HOLDER, about, head.holder()), head.passage(), other),
        "the government of " + government.holder() + " / " + head.office() + " " + head.holder());
  }
}
