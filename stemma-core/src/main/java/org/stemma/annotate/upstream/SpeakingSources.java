package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotate.speech.Cue;
import org.stemma.annotate.speech.Cues;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Which of those who speak on a page are sources of facts, and of which kind. */
final class SpeakingSources {

  /** Cues by which somebody states a fact; views and wishes make no source. */
  private static final Set<Cue.Kind> STATING =
      EnumSet.of(Cue.Kind.SAY, Cue.Kind.CONFIRM, Cue.Kind.DENY, Cue.Kind.PREPOSITION);

  /** A person is a source by what he or she charges or promises as well. */
  private static final Set<Cue.Kind> STATING_PERSON =
      EnumSet.of(Cue.Kind.ACCUSE, Cue.Kind.WARN, Cue.Kind.PROMISE);

  /** Cues by which somebody takes a side. */
  private static final Set<Cue.Kind> VIEWS =
      EnumSet.of(
          Cue.Kind.ACCUSE,
          Cue.Kind.AGREE,
          Cue.Kind.DEMAND,
          Cue.Kind.DESCRIBE,
          Cue.Kind.EXPRESS,
          Cue.Kind.OPINE,
          Cue.Kind.REJECT,
          Cue.Kind.WARN);

  private static final String ANNOUNCE = "announce";

  private final Outlets outlets;
  private final Cues cues;
  private final Sources sources;
  private final Pattern networks;

  SpeakingSources(Lexicon lexicon, Outlets outlets, Cues cues) {
    this.outlets = outlets;
    this.cues = cues;
    this.sources = new Sources(lexicon);
    this.networks =
        Pattern.compile(
            "\\b(?:on|to|via|in a post on) (?:"
                + AnyWord.of(lexicon.words("social-networks.txt"))
                + ")\\b");
  }

  /**
   * The sources among the speakers whose cue stands in {@code sentence}.
   *
   * @param groups nouns of sources without a name that were met before; those met here are added
   */
  List<Upstream> in(Reading reading, ParsedSentence sentence, Set<String> groups) {
    List<Upstream> found = new ArrayList<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      if (quotation.speaker().isPresent() && isCuedIn(sentence, quotation)) {
        kind(reading, sentence, quotation, quotation.speaker().get())
            .map(
                k -> new Upstream(quotation.sentence(), quotation.speaker().get().name(), k, false))
            .filter(u -> found.stream().noneMatch(f -> f.name().equals(u.name())))
            .filter(
                u ->
                    u.kind() != UpstreamKind.UNNAMED
                        || groups.add(noun(u.name()))
                        || !isView(sentence, quotation))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isCuedIn(ParsedSentence sentence, Quotation quotation) {
    return quotation.cue().map(Span::start).filter(sentence.span()::contains).isPresent();
  }

  /** The last word of "the club's critics", in lower case. */
  private static String noun(String name) {
    return Sources.lastWord(name).toLowerCase(Locale.ROOT);
  }

  private Optional<Cue> cue(ParsedSentence sentence, Quotation quotation) {
    int at = sentence.indexAt(quotation.cue().orElse(quotation.span()).start());
    return at < 0 ? Optional.empty() : cues.at(sentence, at);
  }

  /** Whether somebody states a fact by {@code cue}. */
  static boolean isSaying(Cue cue) {
    return STATING.contains(cue.kind());
  }

  /** What is announced is done by saying it: it tells of no fact that the speaker has seen. */
  private static boolean isStating(Cue cue) {
    return isSaying(cue) && !cue.lemma().equals(ANNOUNCE);
  }

  /** Whether words are quoted that say more than how something is described. */
  private boolean isQuoted(ParsedSentence sentence, Quotation quotation) {
    return quotation.kind() != QuotationKind.INDIRECT
        && cue(sentence, quotation).filter(c -> c.kind() == Cue.Kind.DESCRIBE).isEmpty();
  }

  /** Whether it is a view or a wish and no fact that the speaker knows. */
  private boolean isView(ParsedSentence sentence, Quotation quotation) {
    return !isQuoted(sentence, quotation)
        && cue(sentence, quotation).filter(c -> VIEWS.contains(c.kind())).isPresent();
  }

  private boolean states(ParsedSentence sentence, Quotation quotation) {
    return isQuoted(sentence, quotation)
        || cue(sentence, quotation)
            .filter(c -> isStating(c) || c.kind() == Cue.Kind.ASSERT && isClause(sentence, c))
            .isPresent();
  }

  /** "Insists that the light was green" states a fact, "stressed the need for talks" a view. */
  private static boolean isClause(ParsedSentence sentence, Cue cue) {
    return sentence
        .child(cue.word(), "ccomp")
        .filter(clause -> sentence.child(clause, "nsubj", "nsubjpass", "expl").isPresent())
        .isPresent();
  }

  /** What kind of source the speaker of {@code quotation} is; empty if none. */
  private Optional<UpstreamKind> kind(
      Reading reading, ParsedSentence sentence, Quotation quotation, Speaker speaker) {
    boolean states = states(sentence, quotation);
    boolean charges =
        states
            || cue(sentence, quotation).filter(c -> STATING_PERSON.contains(c.kind())).isPresent();
    Optional<Sources.Kind> source = sourceKind(sentence, speaker);
    if (source.isEmpty() || speaker.name().isEmpty() || isPublisher(reading, speaker)) {
      return Optional.empty();
    }
    return switch (source.get()) {
      case UNNAMED_NOUN -> unnamed(speaker, states);
      case COLLECTIVE_NOUN -> states ? Optional.of(UpstreamKind.OFFICIALS) : Optional.empty();
      case BODY -> states ? Optional.of(UpstreamKind.OFFICIAL_STATEMENT) : Optional.empty();
      case NAME, ROLE, PRONOUN -> named(reading, sentence, speaker, states, charges);
      case INDEFINITE -> Optional.of(UpstreamKind.UNNAMED).filter(k -> isGroup(speaker));
      case DOCUMENT ->
          quotation.kind() == QuotationKind.INDIRECT
                  && (states
                      || cue(sentence, quotation).filter(c -> isClause(sentence, c)).isPresent())
              ? SpeakingTexts.kind(speaker)
              : Optional.empty();
      case SHARE, NONE -> Optional.empty();
    };
  }

  /**
   * Whether the page speaks of who publishes it: "Norway" on the page of the ministry of Norway. A
   * newspaper may have the name of its town, which is not the newspaper.
   */
  private boolean isPublisher(Reading reading, Speaker speaker) {
    return reading
        .article()
        .metadata()
        .publisher()
        .map(field -> field.value())
        .filter(p -> p.equals(speaker.name()) || outlets.kind(p).isEmpty())
        .filter(p -> List.of(p.split("\\s+")).containsAll(List.of(speaker.name().split("\\s+"))))
        .isPresent();
  }

  /** Whether "others" was found to mean a group that is named by a noun. */
  private boolean isGroup(Speaker speaker) {
    return sources.isUnnamed(Sources.lastWord(speaker.name()));
  }

  private static Optional<UpstreamKind> unnamed(Speaker speaker, boolean states) {
    return switch (speaker.kind()) {
      case NAMED -> Optional.of(UpstreamKind.STATEMENT);
      case COLLECTIVE -> states ? Optional.of(UpstreamKind.OFFICIALS) : Optional.empty();
      case UNNAMED -> Optional.of(UpstreamKind.UNNAMED);
    };
  }

  private Optional<UpstreamKind> named(
      Reading reading, ParsedSentence sentence, Speaker speaker, boolean states, boolean charges) {
    if (speaker.kind() != SpeakerKind.NAMED || outlets.kind(speaker.name()).isPresent()) {
      return Optional.empty();
    }
    if (networks.matcher(reading.words(sentence.span())).find()) {
      return Optional.of(UpstreamKind.POST);
    }
    if (SpokenName.isPerson(reading, sentence, speaker)) {
      return charges ? Optional.of(UpstreamKind.STATEMENT) : Optional.empty();
    }
    return states ? Optional.of(UpstreamKind.OFFICIAL_STATEMENT) : Optional.empty();
  }

  /** The kind of the speaker phrase's own head: its first noun or pronoun that can speak. */
  private Optional<Sources.Kind> sourceKind(ParsedSentence sentence, Speaker speaker) {
    if (speaker.span().isEmpty()) {
      return Optional.empty();
    }
    List<Integer> words = sentence.indexesIn(speaker.span().get());
    for (int i : words) {
      Word word = sentence.words().get(i);
      boolean head = word.head() < 0 || !words.contains(word.head());
      if (head) {
        SourcePhrase phrase = new SourcePhrase(speaker.span().get(), i);
        int noun = sources.speaking(sentence, phrase).map(SourcePhrase::head).orElse(i);
        Sources.Kind kind = sources.kind(sentence, noun);
        boolean known = kind == Sources.Kind.UNNAMED_NOUN && Sources.isKnownOne(sentence, noun);
        boolean nobody = kind == Sources.Kind.ROLE && Sources.isAnyOne(sentence, noun);
        return Optional.of(known ? Sources.Kind.ROLE : nobody ? Sources.Kind.UNNAMED_NOUN : kind);
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(sources.kind(sentence, words.get(0)));
  }
}
