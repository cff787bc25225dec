package org.stemma.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;

/**
 * Finds what befell a thing and on which day, and groups it by incident: one story, one kind, the
 * same thing, no other name. Read from the parse; silent without.
 */
public final class Incidents {

  /**
   * Errors of days and weeks; what lies further apart is another incident or an anniversary. From 1
   * to 366 nothing changed on the three gold stories and three invented ones (2026-11-22).
   */
  private static final long MOST_DAYS = 31;

  private static final Set<String> OCCURRING = Lexicon.ENGLISH.words("occurrence-verbs.txt");
  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-words.txt");
  private static final String[] PLACES = {"above", "at", "in", "near", "off", "on", "outside"};

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Material material;

  private Incidents(Material material) {
    this.material = material;
    for (List<String> row : Lexicon.ENGLISH.rows("incidents.tsv")) {
      (row.get(1).equals("verb") ? verbs : nouns).put(row.get(0), row.get(2));
    }
  }

  /**
   * The incidents in order of their first witnesses; of each the claims by day, the day with the
   * earliest witness first.
   */
  public static List<List<List<IncidentClaim>>> of(Material material) {
    List<IncidentClaim> claims = new Incidents(material).claims();
    return Groups.of(
            claims,
            claim -> List.of(claim.story(), claim.kind()),
            claim -> Set.of(claim.kind()),
            Incidents::likeness)
        .stream()
        .map(group -> Groups.equal(group, IncidentClaim::day))
        .toList();
  }

  private List<IncidentClaim> claims() {
    List<IncidentClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.body()) {
        claims(reading, Clause.of(sentence), found);
      }
    }
    found.sort(Comparator.comparing(IncidentClaim::passage, material.witnessOrder()));
    return found;
  }

  private void claims(Reading reading, Clause clause, List<IncidentClaim> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      Optional<Integer> subject =
          clause.isVerb(verb) && isReal(clause, verb) ? clause.subject(verb) : Optional.empty();
      Optional<LocalDate> day = subject.isEmpty() ? Optional.empty() : day(reading, clause, verb);
      if (day.isPresent() && clause.word(subject.get()).isNoun()) {
        claim(reading, clause, verb, subject.get(), day.get()).ifPresent(found::add);
      }
    }
  }

  private Optional<IncidentClaim> claim(
      Reading reading, Clause clause, int verb, int subject, LocalDate day) {
    boolean intransitive = clause.child(verb, "dobj").isEmpty();
    Optional<String> named =
        isOccurrence(clause, verb)
            ? Optional.ofNullable(nouns.get(clause.lemma(subject)))
            : Optional.empty();
    Optional<String> told =
        intransitive
            ? forms(clause, verb).stream().filter(verbs::containsKey).findFirst()
            : Optional.empty();
    Optional<String> kind = named.or(() -> told.map(verbs::get));
    Set<String> words = new TreeSet<>();
    clause
        .sentence()
        .indexesIn(clause.nounPhrase(subject))
        .forEach(i -> words.add(clause.lemma(i)));
    if (kind.isEmpty() || words.stream().anyMatch(ANOTHER::contains)) {
      return Optional.empty();
    }
    boolean proper = clause.word(subject).isProperNoun();
    Set<String> where = new TreeSet<>();
    clause.prepositional(verb, PLACES).forEach(p -> where.addAll(Scope.names(clause, p)));
    clause.prepositional(subject, PLACES).forEach(p -> where.addAll(Scope.names(clause, p)));
    return Optional.of(
        new IncidentClaim(
            material.story(reading.passage(clause.sentence().span())),
            kind.get(),
            named.isPresent() || proper ? "" : clause.lemma(subject),
            clause.isDefinite(subject) || proper,
            Scope.names(clause, subject),
            where,
            day,
            reading.passage(clause.sentence().span())));
  }

  private static boolean isOccurrence(Clause clause, int verb) {
    return forms(clause, verb).stream().anyMatch(OCCURRING::contains);
  }

  /** The lemma with its particle, adverb or object, the longest first: "break out", "break". */
  private static List<String> forms(Clause clause, int verb) {
    List<String> forms = new ArrayList<>();
    clause
        .children(verb, "prt", "advmod", "dobj", "acomp")
        .forEach(c -> forms.add(clause.lemma(verb) + " " + clause.lemma(c)));
    boolean particle = clause.child(verb, "prt").isPresent();
    if (!particle) {
      forms.add(clause.lemma(verb));
    }
    return forms;
  }

  private static boolean isReal(Clause clause, int verb) {
    boolean bare = clause.word(verb).tag().equals("VB") || clause.word(verb).is("xcomp");
    return !bare && !clause.isNegated(verb) && !clause.isHypothetical(verb);
  }

  /** The one day that hangs on the verb; a clock time alone names none. */
  private Optional<LocalDate> day(Reading reading, Clause clause, int verb) {
    Set<LocalDate> days = new TreeSet<>();
    for (TimeExpression time : reading.within(TimeExpression.class, clause.sentence().span())) {
      List<Integer> words = clause.sentence().indexesIn(time.span());
      boolean here =
          clause.head(words).flatMap(clause::governingVerb).filter(v -> v == verb).isPresent();
      if (here) {
        NamedDays.day(reading, time).ifPresent(days::add);
      }
    }
    return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
  }

  /**
   * Two days need a shared name, or one sentence that names nothing and points back ("the dam");
   * for one day it is enough that no name speaks against it.
   */
  private static double likeness(IncidentClaim a, IncidentClaim b) {
    boolean sameThing = a.thing().isEmpty() || b.thing().isEmpty() || a.thing().equals(b.thing());
    boolean near = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= MOST_DAYS;
    long own = shared(a.own(), b.own());
    long where = shared(a.where(), b.where());
    boolean other =
        own == 0 && !a.own().isEmpty() && !b.own().isEmpty()
            || where == 0 && !a.where().isEmpty() && !b.where().isEmpty();
    boolean same = a.day().equals(b.day()) || own + where > 0 || pointsBack(a) || pointsBack(b);
    return sameThing && near && same && !other ? 1 + own + where : 0;
  }

  private static boolean pointsBack(IncidentClaim claim) {
    return claim.definite() && claim.own().isEmpty() && claim.where().isEmpty();
  }

  private static long shared(Set<String> a, Set<String> b) {
    return a.stream().filter(b::contains).count();
  }
}
