package org.stemma.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.entity.Entities;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * Names an event for a list: who did what to whom, where, in the words of the page that tells it
 * best, with full names for persons and pronouns.
 */
final class EventLabel {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "him", "her", "them", "we", "i", "you");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Entities entities;

  EventLabel(Entities entities) {
    this.entities = entities;
  }

  /** The label of the event that {@code mentions} tell, the best first; there is at least one. */
  String of(List<Occurrence> mentions) {
    List<Occurrence> told = mentions.stream().filter(m -> !m.heading() && !m.pointsBack()).toList();
    List<Occurrence> fit = told.isEmpty() ? mentions : told;
    return fit.stream()
        .sorted(Comparator.comparing(m -> m.actors().stream().noneMatch(Party::named)))
        .filter(m -> !m.nominal() || fit.stream().allMatch(Occurrence::nominal))
        .map(this::of)
        .filter(l -> !PRONOUNS.contains(l.split(" ", 2)[0].toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseGet(() -> of(fit.get(0)));
  }

  private String of(Occurrence occurrence) {
    Reading reading = occurrence.reading();
    Span trigger = occurrence.mention().trigger();
    Optional<ParsedSentence> sentence = reading.sentenceAt(trigger.start());
    int at = sentence.map(s -> s.indexAt(trigger.start())).orElse(-1);
    if (at < 0) {
      return reading.words(trigger);
    }
    Clause clause = Clause.of(sentence.orElseThrow());
    int telling = occurrence.mention().status() == EventStatus.ALLEGED ? accusing(clause, at) : at;
    Optional<Integer> verb =
        clause.isVerb(telling) ? finite(clause, telling) : verbOf(clause, telling);
    ShortClause line = new ShortClause(reading, clause, names(occurrence, clause, verb.orElse(at)));
    int noun = clause.isVerb(at) && clause.head(at) >= 0 ? clause.head(at) : at;
    String told = verb.map(line::ofVerb).orElseGet(() -> line.ofNoun(noun));
    boolean bare = verb.filter(v -> told.endsWith(clause.word(v).form())).isPresent();
    return capital(bare ? told + said(reading, trigger) : told);
  }

  /**
   * The verb by which a deed is told as an accusation ("was charged with robbing a bank"): alone it
   * would read as done.
   */
  private static int accusing(Clause clause, int deed) {
    boolean content = clause.word(deed).is("pcomp") || clause.word(deed).is("ccomp");
    return clause.isVerb(deed) && content ? clause.governingVerb(deed).orElse(deed) : deed;
  }

  /** What was said, where the parse of the sentence does not hang it on the verb of saying. */
  private static String said(Reading reading, Span trigger) {
    return reading.quotationsAround(trigger).stream()
        .filter(q -> q.kind() == QuotationKind.INDIRECT)
        .filter(q -> q.cue().filter(c -> c.overlaps(trigger)).isPresent())
        .filter(q -> q.span().start() > trigger.end())
        .map(q -> reading.words(q.span()).replaceAll("\\s+", " "))
        .filter(w -> w.length() < ShortClause.LONGEST)
        .map(w -> w.startsWith("that ") || w.startsWith("to ") ? " " + w : " that " + w)
        .findFirst()
        .orElse("");
  }

  /**
   * The verb of the clause: "expected" for "is expected to sign". Nothing for a participle that
   * stands before its noun ("a leaked draft").
   */
  private static Optional<Integer> finite(Clause clause, int verb) {
    int at = verb;
    for (int above : clause.ancestors(verb)) {
      boolean part = clause.word(at).is("xcomp") || clause.word(at).is("acomp");
      if (!part || !clause.isVerb(above)) {
        break;
      }
      at = above;
    }
    boolean before = clause.word(at).is("nmod") || clause.word(at).is("amod");
    return before && clause.head(at) > at ? Optional.empty() : Optional.of(at);
  }

  /** The verb that has the noun, or the measure of it ("six hours of talks"), as an argument. */
  private static Optional<Integer> verbOf(Clause clause, int noun) {
    int preposition = clause.head(noun);
    boolean measured =
        clause.word(noun).is("pobj")
            && preposition >= 0
            && clause.form(preposition).equals("of")
            && clause.head(preposition) >= 0
            && clause.word(clause.head(preposition)).isNoun();
    int whole = measured ? clause.head(preposition) : noun;
    boolean argument =
        clause.word(whole).is("nsubj")
            || clause.word(whole).is("nsubjpass")
            || clause.word(whole).is("dobj");
    return Optional.of(clause.head(whole))
        .filter(v -> argument && v >= 0 && clause.isVerb(v))
        .flatMap(v -> finite(clause, v));
  }

  private Map<Integer, String> names(Occurrence occurrence, Clause clause, int verb) {
    Reading reading = occurrence.reading();
    Map<Integer, String> names = new HashMap<>();
    for (Mention mention : reading.within(Mention.class, clause.sentence().span())) {
      if (mention.type() == EntityType.PERSON) {
        head(clause, mention.span())
            .ifPresent(h -> names.put(h, entities.fullName(reading.page(), mention.name())));
      }
    }
    for (Participant party : occurrence.mention().actors()) {
      name(reading.page(), clause, party, names);
    }
    for (Participant party : occurrence.mention().recipients()) {
      name(reading.page(), clause, party, names);
    }
    clause
        .child(verb, "nsubj", "nsubjpass")
        .filter(s -> RELATIVES.contains(clause.form(s)) && clause.word(verb).is("relcl"))
        .ifPresent(
            s ->
                names.put(
                    s,
                    new ShortClause(reading, clause, Map.copyOf(names)).ofNoun(clause.head(verb))));
    return names;
  }

  private void name(String page, Clause clause, Participant party, Map<Integer, String> names) {
    party
        .span()
        .flatMap(s -> head(clause, s))
        .filter(h -> PRONOUNS.contains(clause.form(h)))
        .ifPresent(h -> party.name().ifPresent(n -> names.put(h, entities.fullName(page, n))));
  }

  /** The word inside {@code span} that the others hang on. */
  private static Optional<Integer> head(Clause clause, Span span) {
    List<Integer> inside = clause.sentence().indexesIn(span);
    return clause.head(inside);
  }

  private static String capital(String line) {
    if (line.isEmpty()) {
      return line;
    }
    int first = line.offsetByCodePoints(0, 1);
    return line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
  }
}
