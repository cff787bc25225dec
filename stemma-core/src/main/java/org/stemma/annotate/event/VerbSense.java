package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/**
 * Whether a verb that can name an event names one here: comment, habits, idle sayings and the
 * consequences of another event ("the crash killed two") are none of their own.
 */
final class VerbSense {

  private static final Set<String> LASTING = Lexicon.ENGLISH.words("event-cues.tsv", "lasting");

  /**
   * Refusals and threats are news in the present tense too; deeds are habits in it, and views
   * ("condemns", "demands") comment.
   */
  private static final Set<String> NEWS = Set.of("REJECT", "THREATEN");

  private static final Set<String> PROPERTY = Lexicon.ENGLISH.words("event-cues.tsv", "property");
  private static final Set<String> UNABLE = Lexicon.ENGLISH.words("event-cues.tsv", "unable");
  private static final Set<String> DATED = Lexicon.ENGLISH.words("dating-prepositions.txt");

  /** What words that describe a noun are to it. */
  static final Set<String> ADJECTIVAL = Set.of("nmod", "amod", "compound");

  /** What is done by saying it; a conference or a summit can do it too. */
  private static final String[] WORDS = {
    "ACCUSE", "AGREE", "REJECT", "REQUEST", "SUPPORT", "THREATEN"
  };

  private final Consequence consequence;
  private final StatementSense statements;
  private final SportSense sports;

  private final Idioms idioms;

  VerbSense(Lexicon lexicon, EventTriggers triggers) {
    this.consequence = new Consequence(lexicon, triggers);
    this.statements = new StatementSense(consequence);
    this.sports = new SportSense(triggers);
    this.idioms = new Idioms(lexicon);
  }

  /** Whether the verb of {@code trigger} names an event. */
  boolean holds(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    if (trigger.isKind("statement")) {
      return statements.holds(clause, verb);
    }
    return !ADJECTIVAL.contains(clause.word(verb).relation())
        && !trigger.isKind("activity")
        && !isAboutAny(clause, verb)
        && !MeetingSense.isIdle(clause, trigger)
        && !isBackground(clause, trigger)
        && !isOtherSense(clause, trigger)
        && !isOfAnother(clause, trigger)
        && !isUnfinished(clause, verb)
        && !PluralSense.isNoun(clause, verb)
        && !VerdictSense.isPart(clause, trigger)
        && !isUnable(clause, verb)
        && isNews(clause, trigger)
        && isOfSomebody(clause, trigger);
  }

  /** "Denied any part in it". */
  private static boolean isAboutAny(Clause clause, int verb) {
    return clause.children(verb, "dobj").stream()
        .flatMap(o -> clause.children(o, "det").stream())
        .anyMatch(d -> clause.form(d).equals("any"));
  }

  /** "The bridge, which opened in May": told by the way, or how a thing was. */
  private static boolean isBackground(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    return clause.word(verb).is("relcl")
            && trigger.isKind("infrastructure", "culture", "science", "business")
        || trigger.isKind("infrastructure") && isState(clause, verb);
  }

  /** Whether the words beside the verb give it another sense. */
  private boolean isOtherSense(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    boolean sport = trigger.isKind("sport") && trigger.words().size() == 1;
    boolean owned = // "conceded that the light was yellow" only says so
        trigger.isType("CONCEDE")
            && clause.child(verb, "ccomp").isPresent()
            && clause.child(verb, "dobj").isEmpty();
    boolean verdict = trigger.mode().filter("convict"::equals).isPresent();
    return sport && !sports.holds(clause, verb)
        || owned
        || PriceSense.holds(clause, verb)
        || StandSense.isBodily(clause, trigger)
        || DischargeSense.holds(clause, trigger)
        || verdict && VerdictSense.isWithoutObject(clause, trigger)
        || idioms.holds(clause, trigger) && !OfficeSense.isRuling(clause, verb);
  }

  /** Whether it tells a part or the outcome of another event. */
  private boolean isOfAnother(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    return trigger.isKind("death") && consequence.isToll(clause, verb)
        || trigger.isKind("accident") && consequence.isOfPart(clause, verb)
        || !trigger.isType("REJECT")
            && !isJourney(trigger)
            && !isShutByOrder(clause, trigger)
            && consequence.is(clause, verb);
  }

  /** "The channel has been closed": nothing is said to have closed it but those who may. */
  private static boolean isShutByOrder(Clause clause, EventTrigger trigger) {
    return trigger.isKind("infrastructure")
        && clause.isPassive(trigger.word())
        && clause.prepositional(trigger.word(), "by").isEmpty();
  }

  private static boolean isJourney(EventTrigger trigger) {
    return trigger.isKind(JourneySense.DEPARTURE, JourneySense.ARRIVAL);
  }

  /** Whether it is told as done or to come, or in the present as news are. */
  private static boolean isNews(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    String tag = clause.word(verb).tag();
    boolean present = tag.equals("VBZ") || tag.equals("VBP");
    return !present
        || clause.lemma(verb).equals("accuse")
        || trigger.type().filter(NEWS::contains).isPresent()
        || Willingness.deed(clause, verb).isPresent()
        || isHeadline(clause);
  }

  /** Whether somebody or something that is told of does or suffers it. */
  private boolean isOfSomebody(Clause clause, EventTrigger trigger) {
    int verb = trigger.word();
    if (trigger.type().isPresent()) {
      return !isDoneByNobody(clause, trigger);
    }
    boolean firm = isFirm(clause, trigger) || isAboutSomebody(clause, verb);
    return firm && (!isJourney(trigger) || isPlaced(clause, verb));
  }

  /** "The jury was unable to agree". */
  private static boolean isUnable(Clause clause, int verb) {
    int above = clause.head(verb);
    return above >= 0 && UNABLE.contains(clause.form(above));
  }

  /** "Had been switched off since April": how a thing was, not what was done. */
  private static boolean isState(Clause clause, int verb) {
    return clause.isPassive(verb)
        && clause.children(verb, "auxpass", "aux").stream()
            .anyMatch(a -> clause.form(a).equals("been"))
        && clause.children(verb, "prep").stream().anyMatch(p -> LASTING.contains(clause.form(p)));
  }

  /** A headline is told in the present; it has no final stop. */
  private static boolean isHeadline(Clause clause) {
    List<Word> words = clause.sentence().words();
    String last = words.get(words.size() - 1).form();
    return last.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it is an event whatever is told of it; of a theft, who stole or what was stolen. */
  private static boolean isFirm(Clause clause, EventTrigger trigger) {
    return trigger.words().size() > 1
        || AppealSense.isToCome(clause, trigger)
        || trigger.isKind("crime")
            && PROPERTY.contains(clause.lemma(trigger.word()))
            && clause.subject(trigger.word()).isPresent()
        || trigger.isKind(
            "accident",
            "disaster",
            "death",
            "election",
            JourneySense.DEPARTURE,
            JourneySense.ARRIVAL);
  }

  static boolean isNamed(Clause clause, int noun) {
    return clause.sentence().subtree(noun).stream()
        .anyMatch(i -> clause.word(i).isEntity("PERSON", "ORG", "GPE", "NORP", "LOC", "FAC"));
  }

  private static boolean isAboutSomebody(Clause clause, int verb) {
    return clause.sentence().children(verb).stream()
        .flatMap(c -> clause.sentence().subtree(c).stream())
        .anyMatch(i -> clause.word(i).isEntity("PERSON", "ORG", "GPE", "NORP", "DATE"));
  }

  /** A ship that leaves is told of with a place, a day or an hour. */
  private static boolean isPlaced(Clause clause, int verb) {
    return clause.sentence().children(verb).stream()
        .filter(c -> !clause.word(c).is("nsubj"))
        .flatMap(c -> clause.sentence().subtree(c).stream())
        .anyMatch(
            i ->
                clause.word(i).isEntity("ORG", "GPE", "LOC", "FAC", "DATE", "TIME")
                    || clause.word(i).isProperNoun());
  }

  /**
   * Nouns made of participles, imperatives, loose gerunds ("engaging in talks") and participles
   * that only describe.
   */
  private static boolean isUnfinished(Clause clause, int verb) {
    Word word = clause.word(verb);
    boolean bare = clause.child(verb, "aux", "nsubj", "nsubjpass").isEmpty();
    boolean loose = word.is("root") && (word.tag().equals("VB") || word.tag().equals("VBG"));
    boolean describes =
        word.is("acl")
            && word.tag().equals("VBN")
            && clause.children(verb, "prep").stream()
                .noneMatch(p -> DATED.contains(clause.form(p)) && isDated(clause, p));
    boolean means =
        word.is("pcomp") && clause.head(verb) >= 0 && clause.form(clause.head(verb)).equals("by");
    boolean noun = clause.child(verb, "det").isPresent(); // "the accused"
    return noun || means || bare && (loose || describes);
  }

  private static boolean isDated(Clause clause, int preposition) {
    return clause.sentence().subtree(preposition).stream()
        .anyMatch(i -> clause.word(i).isEntity("DATE"));
  }

  /** Whether the subject of an act is a happening or an abstraction: nobody did it. */
  private boolean isDoneByNobody(Clause clause, EventTrigger trigger) {
    boolean fallsThrough =
        trigger.isType("REJECT") && DoerSense.FALLS_THROUGH.contains(clause.lemma(trigger.word()));
    if (clause.isPassive(trigger.word()) || fallsThrough) {
      return false;
    }
    Optional<Integer> subject =
        clause.subject(trigger.word()).filter(s -> !trigger.words().contains(s));
    boolean abstraction = subject.filter(clause::isAbstract).isPresent();
    boolean happening =
        subject
            .filter(s -> consequence.isHappening(clause, s))
            .filter(s -> !(trigger.isType(WORDS) && consequence.isMeeting(clause, s)))
            .filter(s -> !(trigger.isType(WORDS) && SpokenFor.isBody(clause, s, trigger.word())))
            .isPresent();
    return abstraction || happening;
  }
}
