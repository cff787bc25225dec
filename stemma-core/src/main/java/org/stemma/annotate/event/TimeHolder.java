package org.stemma.annotate.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Which verb or event noun a time expression hangs on, and whether the time of that word is the
 * time of an event.
 */
final class TimeHolder {

  private static final Set<String> TIMING = Lexicon.ENGLISH.words("event-time-verbs.txt");

  private static final Set<String> DATING = Lexicon.ENGLISH.words("event-cues.tsv", "dating");

  private static final Set<String> MEANWHILE = Lexicon.ENGLISH.words("event-cues.tsv", "meanwhile");

  private static final Set<String> PORTIONS = Lexicon.ENGLISH.words("event-cues.tsv", "portion");

  private final Clause clause;
  private final EventTriggers triggers;

  TimeHolder(Clause clause, EventTriggers triggers) {
    this.clause = clause;
    this.triggers = triggers;
  }

  /** The verb or event noun that a time expression hangs on. */
  Optional<Integer> of(Span time) {
    List<Integer> inside = clause.sentence().indexesIn(time);
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    int at = inside.get(inside.size() - 1);
    for (int index : inside) {
      if (!inside.contains(clause.head(index))) {
        at = index;
      }
    }
    int below = at;
    for (int above : clause.ancestors(at)) {
      if (inside.contains(above)) {
        continue;
      }
      if (clause.isVerb(above) || clause.word(above).isNoun() && isDated(above, below)) {
        return Optional.of(above);
      }
      below = above;
    }
    return Optional.empty();
  }

  /**
   * "The talks on Monday", "the request of Monday": "granted the request on Monday" dates no noun.
   */
  private boolean isDated(int noun, int below) {
    boolean beside = clause.word(below).is("prep") && DATING.contains(clause.form(below));
    return triggers.at(clause, noun).filter(t -> !beside || NounSense.isHappening(t)).isPresent();
  }

  /**
   * The same; what is only asked or voted for has no day that is over: "asked for a recount on
   * Monday" tells the day of asking.
   *
   * @param told the last day on which the sentence can have been published
   */
  Optional<Integer> of(TimeExpression time, Optional<LocalDate> told) {
    boolean over =
        told.isPresent()
            && time.time().latest().filter(day -> !day.isAfter(told.get())).isPresent();
    return of(time.span()).map(h -> over ? asker(h).orElse(h) : h);
  }

  private Optional<Integer> asker(int noun) {
    int preposition = clause.word(noun).is("pobj") ? clause.head(noun) : -1;
    int verb =
        preposition >= 0 && clause.form(preposition).equals("for") ? clause.head(preposition) : -1;
    return verb >= 0
            && clause.isVerb(verb)
            && !clause.isDefinite(noun)
            && triggers.at(clause, verb).filter(t -> t.isType("REQUEST", "SUPPORT")).isPresent()
        ? Optional.of(verb)
        : Optional.empty();
  }

  /**
   * "It was on May 3 that the bridge fell": the time stands with "was", the event in the clause
   * that follows.
   */
  private boolean cleft(int event, int holder) {
    boolean it =
        clause.children(holder, "nsubj", "expl").stream()
            .anyMatch(c -> clause.form(c).equals("it"));
    return it
        && clause.word(holder).lemma().equals("be")
        && clause.isVerb(event)
        && clause.governingVerb(event).filter(v -> v == holder).isPresent();
  }

  /** Whether what is said of {@code holder} is said of {@code event}. */
  boolean owns(int event, int holder) {
    if (holder == event || cleft(event, holder)) {
      return true;
    }
    if (IssuedWords.tell(clause, event, holder)) {
      return true;
    }
    boolean wished =
        clause.word(holder).is("acl")
            && clause.head(holder) >= 0
            && clause.word(clause.head(holder)).is("dobj")
            && clause.head(clause.head(holder)) == event;
    if (wished) {
      return true;
    }
    if (clause.isVerb(event)) {
      boolean joined =
          clause.word(event).is("conj")
              && clause.head(event) == holder
              && clause.child(event, "nsubj", "nsubjpass").isEmpty();
      boolean infinitive = clause.word(event).is("xcomp") && clause.head(event) == holder;
      boolean consequence =
          clause.word(event).is("advcl")
              && clause.head(event) == holder
              && clause.children(event, "mark", "aux", "prep").stream()
                  .noneMatch(c -> clause.word(c).is("mark"));
      boolean within = clause.head(holder) == event && clause.word(holder).is("dobj");
      return joined || infinitive || consequence || within || isMeanwhile(event, holder);
    }
    if (isDealtWith(event, holder)) {
      return false;
    }
    Word word = clause.word(event);
    boolean argument = word.is("nsubj") || word.is("nsubjpass") || word.is("dobj");
    Optional<Integer> verb = clause.governingVerb(event);
    return verb.isPresent()
            && verb.get() == holder
            && (argument && clause.head(event) == holder || underArgument(event, holder))
        || clause.head(holder) == event && clause.word(holder).is("acl");
  }

  /** "They left the town on Monday as the dam overflowed": both on that day. */
  private boolean isMeanwhile(int event, int holder) {
    return clause.word(event).is("advcl")
        && clause.head(event) == holder
        && clause.word(event).tag().equals("VBD")
        && clause.children(event, "mark").stream()
            .anyMatch(m -> MEANWHILE.contains(clause.form(m)));
  }

  /**
   * "Divers searched the wreck on Friday", "the victims of the crash were buried on Friday": whose
   * object the happening is, or whose object it only describes, deals with what was before.
   */
  boolean isDealtWith(int event, int verb) {
    if (clause.isVerb(event) || !clause.isVerb(verb) || !clause.isDefinite(event)) {
      return false;
    }
    int at = event;
    boolean described = false;
    while (clause.head(at) >= 0 && clause.head(at) != verb) {
      at = clause.head(at);
      described |= clause.word(at).isNoun() && !PORTIONS.contains(clause.lemma(at));
    }
    boolean object = clause.word(at).is("dobj") || clause.word(at).is("nsubjpass");
    boolean argument = object || clause.word(at).is("nsubj");
    return described && argument || object && !TIMING.contains(clause.lemma(verb));
  }

  /** "a series of attacks": the noun stands inside the subject or object of the verb. */
  private boolean underArgument(int event, int verb) {
    int at = event;
    while (clause.head(at) >= 0 && clause.head(at) != verb) {
      at = clause.head(at);
      if (clause.word(at).is("prep") && !clause.form(at).equals("of")) {
        return false;
      }
    }
    return clause.word(at).is("nsubj")
        || clause.word(at).is("nsubjpass")
        || clause.word(at).is("dobj");
  }

  /** Whether {@code holder} is a verb above the event whose clause content the event is in. */
  boolean reports(int event, int holder) {
    return clause.isVerb(holder)
            && clause.ancestors(event).contains(holder)
            && clause.children(holder, "ccomp", "conj").stream()
                .anyMatch(c -> c == event || clause.ancestors(event).contains(c))
        || clause.isVerb(holder)
            && clause.word(holder).is("conj")
            && clause.lemma(holder).equals("report");
  }
}
