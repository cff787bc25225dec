package org.stemma.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Passage;
import org.stemma.entity.Entities;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.time.TimeValue;

/**
 * An event mention in its place: what merging looks at.
 *
 * @param reading the page
 * @param mention the mention
 * @param passage its sentence
 * @param actors who did it, as far as comparable
 * @param recipients to or with whom
 * @param content lemmas of the other nouns, verbs and names of the sentence
 * @param stem lemma of the trigger
 * @param tag part of speech of the trigger
 * @param incident what befell, in the words of {@code incidents.tsv}, if it is one
 * @param nominal whether the trigger is a noun
 * @param known whether the noun is given as known ("the talks")
 * @param introduced whether the noun is given as new ("a drone attack")
 * @param repeated whether it stands for many ("numerous calls", "repeatedly")
 * @param heading whether it stands in a title, heading or caption
 * @param derived whether its segment was made from another page that is held
 */
record Occurrence(
    Reading reading,
    EventMention mention,
    Passage passage,
    List<Party> actors,
    List<Party> recipients,
    Set<String> content,
    String stem,
    String tag,
    Optional<String> incident,
    boolean nominal,
    boolean known,
    boolean introduced,
    boolean repeated,
    boolean heading,
    boolean derived) {

  private static final Set<String> KNOWN =
      Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "our");

  private static final Set<String> ORDERING = Set.of("after", "before", "since", "until", "when");

  private static final Set<String> SUBSTANCES = Set.copyOf(Lexicon.ENGLISH.words("substances.txt"));

  private static final Set<String> NEW = Set.of("a", "an", "another");
  private static final Set<String> MANY = Lexicon.ENGLISH.words("repetition-words.txt");

  /**
   * @param derived ids of the segments that were made from another page
   */
  static Occurrence of(
      Reading reading, EventMention mention, Entities entities, Set<String> derived) {
    Optional<ParsedSentence> sentence = reading.sentenceAt(mention.trigger().start());
    int at = sentence.map(s -> s.indexAt(mention.trigger().start())).orElse(-1);
    Optional<Word> word = at >= 0 ? sentence.map(s -> s.words().get(at)) : Optional.<Word>empty();
    Set<String> content = new LinkedHashSet<>();
    sentence.ifPresent(
        s ->
            s.words().stream()
                .filter(w -> w.isNoun() || w.isVerb() || w.tag().startsWith("JJ"))
                .filter(w -> !w.span().equals(mention.trigger()) && w.lemma().length() > 2)
                .forEach(w -> content.add(w.lemma().toLowerCase(Locale.ROOT))));
    Set<String> beside = new LinkedHashSet<>();
    if (at >= 0) {
      ParsedSentence parsed = sentence.orElseThrow();
      parsed.children(at).stream()
          .map(c -> parsed.words().get(c).form().toLowerCase(Locale.ROOT))
          .forEach(beside::add);
    }
    boolean nominal = word.filter(Word::isNoun).isPresent();
    return new Occurrence(
        reading,
        mention,
        reading.passage(mention.span()),
        parties(mention.actors(), entities),
        parties(mention.recipients(), entities),
        content,
        word.map(w -> w.lemma().toLowerCase(Locale.ROOT)).orElse(""),
        word.map(Word::tag).orElse(""),
        at < 0 ? Optional.empty() : IncidentWords.kind(sentence.orElseThrow(), at),
        nominal,
        beside.stream().anyMatch(KNOWN::contains)
            || nominal && sentence.filter(s -> isPresupposed(s, at)).isPresent(),
        nominal && beside.stream().anyMatch(NEW::contains),
        beside.stream().anyMatch(MANY::contains),
        isHeading(reading, mention),
        derived.contains(reading.passage(mention.span()).segment()));
  }

  /** "A day after talks ended": what only dates another event is known to have happened. */
  private static boolean isPresupposed(ParsedSentence sentence, int noun) {
    Word word = sentence.words().get(noun);
    boolean given =
        sentence.children(noun).stream().noneMatch(c -> sentence.words().get(c).is("det"));
    boolean adverbial =
        word.is("pobj")
            && word.head() >= 0
            && ORDERING.contains(sentence.words().get(word.head()).form().toLowerCase(Locale.ROOT));
    if (given && adverbial) {
      return true;
    }
    return given
        && word.head() >= 0
        && word.is("nsubj")
        && sentence
            .child(word.head(), "mark", "prep")
            .map(m -> sentence.words().get(m).form().toLowerCase(Locale.ROOT))
            .filter(ORDERING::contains)
            .isPresent();
  }

  private static List<Party> parties(List<Participant> participants, Entities entities) {
    return participants.stream().flatMap(p -> Party.of(p, entities).stream()).toList();
  }

  private static boolean isHeading(Reading reading, EventMention mention) {
    Optional<BlockKind> kind = reading.article().blockAt(mention.span().start()).map(Block::kind);
    return kind.filter(
            k ->
                k == BlockKind.TITLE
                    || k == BlockKind.SUBTITLE
                    || k == BlockKind.HEADING
                    || k == BlockKind.CAPTION)
        .isPresent();
  }

  String page() {
    return reading.page();
  }

  String segment() {
    return passage.segment();
  }

  /** Whether it says that something took place or is arranged, not that it is wanted or denied. */
  boolean isHeld() {
    return mention.status() != EventStatus.HYPOTHETICAL && mention.status() != EventStatus.DENIED;
  }

  /** Whether it is told in the present tense or by a noun, as titles tell what is new. */
  boolean isNews() {
    return nominal || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** Whether it only points back: "the attack", "this meeting", "we had good talks". */
  boolean pointsBack() {
    boolean undated =
        mention.time() instanceof TimeValue.None
            || mention.time().equals(new TimeValue.UnknownDay(Optional.empty()));
    boolean bare = mention.place().isEmpty() && undated;
    boolean nobody = actors.isEmpty() && recipients.isEmpty();
    boolean ofUs = !nominal && mention.type().equals(Optional.of("CONSULT"));
    return bare && nobody && (nominal && known || ofUs);
  }

  /** Whether water, fire or the like does it. */
  boolean ofSubstance() {
    return !actors.isEmpty()
        && actors.stream().allMatch(p -> p.words().stream().anyMatch(SUBSTANCES::contains));
  }

  /** Whether it tells of a meeting, held or to come. */
  boolean isMeeting() {
    return mention.type().equals(Optional.of("CONSULT"))
        || mention.type().equals(Optional.of("AGREE"))
            && mention.status() == EventStatus.ANNOUNCED
            && mention.mode().isEmpty();
  }

  /** How much it says: mentions that say more come first. */
  int weight() {
    int date = mention.time() instanceof TimeValue.None ? 0 : 2;
    int place = mention.place().isPresent() ? 1 : 0;
    int parties = Math.min(3, actors.size() + recipients.size());
    int cause = ofSubstance() ? 0 : 1;
    return (heading ? 0 : 4) + date + place + parties + cause;
  }

  Optional<String> place() {
    return mention
        .place()
        .map(reading::words)
        .map(p -> p.toLowerCase(Locale.ROOT))
        .map(p -> p.startsWith("the ") ? p.substring(4) : p);
  }
}
