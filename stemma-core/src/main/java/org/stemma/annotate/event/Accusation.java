package org.stemma.annotate.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.EventStatus;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;

/**
 * What is told only as an accusation, and what a verdict or a confession has settled: "accused of
 * robbing a bank" and "convicted of robbing a bank". What only nobody in particular says is {@link
 * Hearsay}. The words are those of {@code accusation-words.tsv}.
 */
final class Accusation {

  private static final Set<String> OF = words("of");
  private static final Set<String> THAT = words("that");
  private static final Set<String> NOUNS = words("noun");
  private static final Set<String> PENDING = words("pending");
  private static final Set<String> CLEARED = words("cleared");
  private static final Set<String> PROVEN = words("proven");
  private static final Set<String> ACCUSERS = words("accuser");
  private static final Set<String> AUTHORITIES = words("authority");

  private static final Set<String> LINKS = Set.of("of", "with", "for", "to");

  /** PLOVER types of what is done to somebody; refusals and demands are only spoken. */
  private static final String[] DEEDS = {"ASSAULT", "COERCE", "MOBILIZE"};

  private Accusation() {}

  private static Set<String> words(String part) {
    return Lexicon.ENGLISH.words("accusation-words.tsv", part);
  }

  /**
   * How far the word {@code above} makes an accusation of what hangs on it by {@code below}: {@link
   * EventStatus#ALLEGED}; {@link EventStatus#REPORTED} where it is taken as proven; empty if it is
   * no such word.
   *
   * @param deed the event that {@code below} leads to
   */
  static Optional<EventStatus> of(Clause clause, int above, int below, EventTrigger deed) {
    boolean linked = clause.word(below).is("prep") && LINKS.contains(clause.form(below));
    String lemma = clause.lemma(above);
    if (linked && lemma.equals("guilty")) {
      return Optional.of(
          clause.child(above, "neg").isPresent() ? EventStatus.ALLEGED : EventStatus.REPORTED);
    }
    if (linked && clause.isVerb(above) && PROVEN.contains(lemma) && !clause.isNegated(above)) {
      return Optional.of(EventStatus.REPORTED);
    }
    boolean alleged =
        clause.isVerb(above)
            ? linked && (OF.contains(lemma) || CLEARED.contains(lemma)) && isMaterial(deed)
                || isTold(clause, above, below, deed)
            : isCharge(clause, above, below, linked) && isMaterial(deed);
    return alleged ? Optional.of(EventStatus.ALLEGED) : Optional.empty();
  }

  /** "According to the indictment, Orr killed his partner". */
  static boolean isCredited(Clause clause, EventTrigger deed) {
    return isOfTheAccused(clause, deed)
        && clause.children(deed.word(), "prep").stream()
            .filter(p -> clause.form(p).equals("according"))
            .flatMap(p -> clause.prepositional(p, "to").stream())
            .anyMatch(o -> ACCUSERS.contains(clause.lemma(o)));
  }

  private static boolean isMaterial(EventTrigger deed) {
    return !deed.nominal() && (deed.isType(DEEDS) || deed.isKind("crime", "accident", "death"));
  }

  /** "Is alleged to have robbed", "prosecutors said that Orr had robbed". */
  private static boolean isTold(Clause clause, int verb, int below, EventTrigger deed) {
    boolean clausal = clause.word(below).is("ccomp");
    return THAT.contains(clause.lemma(verb)) && (clausal || clause.word(below).is("xcomp"))
        || clausal
            && isOfTheAccused(clause, deed)
            && clause.child(verb, "nsubj").filter(s -> isAccuser(clause, s)).isPresent();
  }

  private static boolean isAccuser(Clause clause, int subject) {
    return Stream.concat(
            Stream.of(subject), clause.children(subject, "compound", "nmod", "appos").stream())
        .anyMatch(w -> ACCUSERS.contains(clause.lemma(w)));
  }

  /** An attack or a crime of somebody known, not what police or a court did. */
  private static boolean isOfTheAccused(Clause clause, EventTrigger deed) {
    boolean misdeed = deed.isType("ASSAULT") || deed.isKind("crime");
    return misdeed
        && !deed.nominal()
        && clause.child(deed.word(), "nsubj").filter(s -> isKnown(clause, s)).isPresent();
  }

  private static boolean isKnown(Clause clause, int doer) {
    boolean named = clause.word(doer).isProperNoun() || clause.word(doer).tag().equals("PRP");
    return (named || clause.isDefinite(doer)) && !AUTHORITIES.contains(clause.lemma(doer));
  }

  /** "Charges of robbing", "the allegation that he robbed", "on trial for robbing". */
  private static boolean isCharge(Clause clause, int noun, int below, boolean linked) {
    boolean pending =
        PENDING.contains(clause.lemma(noun))
            && clause.word(noun).is("pobj")
            && clause.form(clause.head(noun)).equals("on")
            && clause.form(below).equals("for");
    boolean clausal =
        clause.isVerb(below) && (clause.word(below).is("acl") || clause.word(below).is("ccomp"));
    boolean behind = linked && clause.form(below).equals("of") || clausal;
    return pending || NOUNS.contains(clause.lemma(noun)) && behind;
  }
}
