package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.annotation.TimexType;
import org.stemma.article.Passage;
import org.stemma.event.IncidentWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Finds up to which day something is to go on, by which day it is to be done, and on which day it
 * is to go on again: "must stay in port until 15 October", "trains will run again on 12 March".
 * Read from the parse; silent without.
 */
public final class Deadlines {

  private static final Set<String> UNTIL = words("until");
  private static final Set<String> BY = words("by");
  private static final Set<String> ON = words("on");
  private static final Set<String> AGAIN = words("again");
  private static final Set<String> RESUMING = words("resume");
  private static final Set<String> DUTIES = words("duty");
  private static final Set<String> MODALS = Lexicon.ENGLISH.words("grammar-words.tsv", "modal");

  private Deadlines() {}

  private static Set<String> words(String kind) {
    return Lexicon.ENGLISH.words("deadline-words.tsv", kind);
  }

  /** The claims of each story about one doing of one kind of thing, the first witnesses first. */
  public static List<List<DeadlineClaim>> of(Material material) {
    List<DeadlineClaim> claims = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        read(material, reading, Clause.of(sentence), claims);
      }
    }
    claims.sort(Comparator.comparing(DeadlineClaim::passage, material.witnessOrder()));
    Map<List<String>, List<DeadlineClaim>> doings = new LinkedHashMap<>();
    claims.forEach(
        c ->
            doings
                .computeIfAbsent(List.of(c.story(), c.bound(), c.deed()), k -> new ArrayList<>())
                .add(c));
    return List.copyOf(doings.values());
  }

  private static void read(
      Material material, Reading reading, Clause clause, List<DeadlineClaim> found) {
    for (TimeExpression time : reading.within(TimeExpression.class, clause.sentence().span())) {
      Optional<LimitDay> limit =
          time.type() == TimexType.DATE ? LimitDay.of(time.value()) : Optional.empty();
      Optional<Integer> link =
          limit
              .flatMap(l -> clause.head(clause.sentence().indexesIn(time.span())))
              .map(clause::head)
              .filter(above -> above >= 0);
      Optional<Integer> verb = link.map(clause::head).filter(v -> v >= 0 && clause.isVerb(v));
      if (verb.isPresent() && !clause.isNegated(verb.get())) {
        bound(clause, link.get(), verb.get())
            .map(bound -> claim(material, reading, clause, verb.get(), bound, limit.get()))
            .filter(claim -> !claim.doers().isEmpty())
            .ifPresent(found::add);
      }
    }
  }

  /** How the day bounds what the verb tells, if it does. */
  private static Optional<String> bound(Clause clause, int link, int verb) {
    String form = clause.form(link);
    if (UNTIL.contains(form)) {
      return Optional.of("until");
    }
    boolean coming = clause.auxiliaries(verb).stream().anyMatch(DUTIES::contains);
    if (coming && BY.contains(form)) {
      return Optional.of("by");
    }
    boolean again =
        RESUMING.contains(clause.lemma(verb))
            || clause.children(verb, "advmod").stream()
                .anyMatch(word -> AGAIN.contains(clause.form(word)));
    return coming && again && ON.contains(form) ? Optional.of("on") : Optional.empty();
  }

  private static DeadlineClaim claim(
      Material material, Reading reading, Clause clause, int verb, String bound, LimitDay limit) {
    Passage passage = reading.passage(clause.sentence().span());
    return new DeadlineClaim(
        material.story(passage),
        bound,
        clause.lemma(verb),
        doers(clause, verb),
        about(clause, verb),
        limit,
        isOpen(clause, verb),
        Sayers.of(reading, passage.span(), clause.word(verb).span()),
        material.published(reading.page()).map(TimeValue::day).orElse(TimeValue.none()),
        passage);
  }

  /** Whom or what it is told of: lemmas of the nouns, one for all words for a kind of thing. */
  private static Set<String> doers(Clause clause, int verb) {
    return clause.subject(verb).map(clause::joined).orElse(List.of()).stream()
        .filter(noun -> clause.word(noun).isNoun())
        .map(noun -> IncidentWords.kind(clause.lemma(noun)).orElse(clause.lemma(noun)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The other nouns of the clause, and the words that tell which thing is meant. */
  private static Set<String> about(Clause clause, int verb) {
    Set<String> about = new TreeSet<>();
    for (int noun : clause.subject(verb).map(List::of).orElse(List.of())) {
      about.addAll(WhichOne.of(clause, noun, -1));
    }
    clause
        .children(verb, "acomp", "attr", "dobj", "oprd")
        .forEach(noun -> about.add(clause.lemma(noun)));
    return about;
  }

  /** Whether what is told still goes on or is to come, so that the day may be moved. */
  private static boolean isOpen(Clause clause, int verb) {
    List<String> forms = new ArrayList<>();
    clause.children(verb, "aux", "auxpass").forEach(a -> forms.add(clause.word(a).tag()));
    forms.add(clause.word(verb).tag());
    return clause.auxiliaries(verb).stream().anyMatch(MODALS::contains)
        || forms.stream().noneMatch("VBD"::equals);
  }
}
