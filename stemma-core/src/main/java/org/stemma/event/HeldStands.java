package org.stemma.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Attitude;
import org.stemma.annotation.AttitudeKind;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * The stands that a page tells of parties without words of theirs: what they want or back ("the
 * union wants 200 crowns"), and what a thing makes of them ("the plan alarmed the union").
 */
final class HeldStands {

  /** Verbs of which the object feels or thinks. */
  private static final Set<String> FELT = Lexicon.ENGLISH.words("experiencer-verbs.txt");

  /** Verbs of wanting by which an aim is a demand and no plan. */
  private static final Set<String> WANTED = Lexicon.ENGLISH.words("stance-words.tsv", "want");

  /** Verbs of answering a ruling or an inquiry. */
  private static final Set<String> ANSWERS = Lexicon.ENGLISH.words("stance-words.tsv", "answer");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  private final Parties parties;

  HeldStands(Parties parties) {
    this.parties = parties;
  }

  /** The stands of {@code reading}, in order. */
  List<Stand> of(Reading reading) {
    List<Stand> found = new ArrayList<>();
    for (Attitude attitude : reading.all(Attitude.class)) {
      wanted(reading, attitude).ifPresent(found::add);
    }
    for (ParsedSentence sentence : reading.sentences()) {
      if (sentence.isParsed() && !SaidStands.isHeading(reading, sentence.span())) {
        Clause clause = Clause.of(sentence);
        felt(reading, clause, found);
        answered(reading, clause, found);
        leaning(reading, clause, found);
      }
    }
    return found;
  }

  private Optional<Stand> wanted(Reading reading, Attitude attitude) {
    Optional<ParsedSentence> sentence = reading.sentenceAt(attitude.cue().start());
    boolean wants =
        attitude.kind() == AttitudeKind.AIM
            && !SaidStands.isHeading(reading, attitude.sentence())
            && sentence
                .map(s -> s.words().get(Math.max(0, s.indexAt(attitude.cue().start()))))
                .filter(w -> WANTED.contains(w.lemma()) && !w.tag().equals("VBD"))
                .isPresent();
    return wants
        ? attitude
            .holder()
            .flatMap(holder -> party(reading, holder))
            .map(
                party ->
                    stand(
                        reading,
                        party,
                        attitude.cue(),
                        attitude.cue().cover(attitude.span()),
                        attitude.span()))
        : Optional.empty();
  }

  /** "The club will appeal": what a party means to do about what befell it. */
  private void answered(Reading reading, Clause clause, List<Stand> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      if (clause.isVerb(verb)
          && ANSWERS.contains(clause.lemma(verb))
          && clause.auxiliaries(verb).contains("will")
          && clause.child(verb, "dobj", "advcl", "nsubjpass").isEmpty()
          && clause.prepositional(verb, "to", "for").isEmpty()
          && isPlain(reading, clause, verb)) {
        Span cue = clause.word(verb).span();
        Span told = clause.child(verb, "aux").map(a -> clause.word(a).span()).orElse(cue);
        clause
            .subject(verb)
            .flatMap(s -> party(reading, clause.nounPhrase(s)))
            .ifPresent(party -> found.add(stand(reading, party, cue, told.cover(cue), cue)));
      }
    }
  }

  /** "Backs the crews", "is against a sale". */
  private void leaning(Reading reading, Clause clause, List<Stand> found) {
    for (Leanings.Leaning told : Leanings.of(clause)) {
      Span cue = clause.word(told.verb()).span();
      party(reading, clause.nounPhrase(told.holder()))
          .filter(party -> isPlain(reading, clause, told.verb()))
          .map(party -> stand(reading, party, cue, told.told(), told.topic()))
          .ifPresent(found::add);
    }
  }

  /** What the page itself tells, without condition. */
  private static boolean isPlain(Reading reading, Clause clause, int verb) {
    Span cue = clause.word(verb).span();
    return clause.child(verb, "mark", "neg").isEmpty()
        && reading.quotationsAround(cue).stream()
            .noneMatch(q -> q.content().stream().anyMatch(c -> c.contains(cue)));
  }

  private void felt(Reading reading, Clause clause, List<Stand> found) {
    for (int verb = 0; verb < clause.sentence().words().size(); verb++) {
      boolean told =
          clause.isVerb(verb)
              && FELT.contains(clause.lemma(verb))
              && clause.child(verb, "neg").isEmpty()
              && clause.child(verb, "nsubj").isPresent();
      Span cue = clause.word(verb).span();
      Span cause = clause.child(verb, "nsubj").map(clause::nounPhrase).orElse(cue).cover(cue);
      for (int object : told ? clause.children(verb, "dobj") : List.<Integer>of()) {
        for (int noun : clause.joined(object)) {
          Span whole = cause.cover(clause.nounPhrase(noun));
          party(reading, clause.nounPhrase(noun))
              .or(() -> group(reading, clause, noun, clause.joined(object).get(0)))
              .ifPresent(party -> found.add(stand(reading, party, cue, whole, cause)));
        }
      }
    }
  }

  /**
   * "Danish dockers": a group that a name tells apart; "its Nordic partners" beside "Norway": those
   * of Norway.
   */
  private Optional<String> group(Reading reading, Clause clause, int noun, int before) {
    Span phrase = clause.nounPhrase(noun);
    boolean owned = clause.child(noun, "poss").filter(p -> p > before).isPresent();
    Optional<String> owner =
        reading.all(Mention.class).stream()
            .filter(m -> owned && m.span().contains(clause.word(before).span()))
            .map(Mention::name)
            .findFirst();
    int from =
        clause
            .child(noun, "poss")
            .filter(p -> clause.word(p).tag().equals("PRP$"))
            .map(p -> clause.word(p + 1).span().start())
            .orElse(phrase.start());
    boolean apart = owner.isPresent() || !reading.within(Mention.class, phrase).isEmpty();
    return apart && clause.word(noun).tag().endsWith("S")
        ? named(reading.words(Span.of(Math.min(from, phrase.end()), phrase.end())))
            .map(name -> name + owner.map(o -> " of " + o).orElse(""))
        : Optional.empty();
  }

  /** Who is named at the end of the words; "the union" is the only body of the page so called. */
  private Optional<String> party(Reading reading, Span holder) {
    Optional<Mention> mention =
        reading.within(Mention.class, holder).stream()
            .filter(m -> m.span().end() == holder.end())
            .findFirst();
    Optional<String> state =
        mention
            .filter(m -> m.type() == EntityType.PLACE)
            .flatMap(Mention::country)
            .flatMap(Countries::ofCode);
    return state
        .or(() -> mention.flatMap(m -> named(m.name())))
        .or(() -> body(reading, holder).flatMap(this::named));
  }

  private Optional<String> named(String name) {
    return parties.named(
        new Participant(
            name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Optional<String> body(Reading reading, Span holder) {
    String words = reading.words(holder).toLowerCase(Locale.ROOT);
    String noun = words.startsWith("the ") ? words.substring("the".length()) : "";
    List<String> bodies =
        noun.isEmpty()
            ? List.of()
            : reading.all(Mention.class).stream()
                .filter(m -> m.type() == EntityType.ORGANISATION)
                .map(Mention::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(noun))
                .distinct()
                .toList();
    if (bodies.size() == 1) {
      return Optional.of(bodies.get(0));
    }
    String plain = noun.strip();
    boolean body = BODIES.contains(plain.substring(plain.lastIndexOf(' ') + 1));
    return bodies.isEmpty() && body
        ? Optional.of(fullName(reading, holder, plain)).filter(name -> name.indexOf(' ') > 0)
        : Optional.empty();
  }

  /** The name that the page gave the body before ("the Mill Hands' Union"), else its noun. */
  private static String fullName(Reading reading, Span holder, String noun) {
    String last = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    Matcher named =
        Pattern.compile("(?:\\p{Lu}[\\p{L}’']{1,30}+ ){1,5}" + Pattern.quote(last) + "\\b")
            .matcher(reading.article().words(Span.of(0, holder.start())));
    String found = noun;
    while (named.find()) {
      found = named.group().startsWith("The ") ? named.group().substring(4) : named.group();
    }
    return found;
  }

  /**
   * @param told the words that tell the stand
   * @param words those of them that tell what it is about
   */
  private static Stand stand(Reading reading, String party, Span cue, Span told, Span words) {
    Span sentence = reading.sentenceAt(cue.start()).map(ParsedSentence::span).orElse(told);
    String stance = SaidStands.cut(reading.words(told));
    return new Stand(
        party,
        Topics.of(reading, words).orElse(stance),
        stance,
        !reading.within(Hedge.class, sentence).isEmpty(),
        reading.passage(sentence),
        cue,
        cue,
        true,
        Topics.words(reading, words));
  }
}
