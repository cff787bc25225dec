package org.stemma.annotate.speech;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.BlockKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;
import org.stemma.text.Spans;

/**
 * Which body a bare noun takes up: "the ministry", "the agency", "the company" for one that the
 * page has named.
 */
final class BodySpeaker {

  /** What stands for any body. */
  private static final String ANY = "*";

  /**
   * So many sentences before it are looked at for the only body that "the company" can be. No
   * public set tells whom a noun takes up; by judgement, not swept.
   */
  private static final int NEAREST = 4;

  private static final Set<String> DOERS = Set.of("nsubj", "nsubjpass", "poss", "agent", "appos");

  private static final Map<String, Set<String>> NOUNS = nouns();

  private final Reading reading;
  private final PageNames names;

  BodySpeaker(Reading reading, PageNames names) {
    this.reading = reading;
    this.names = names;
  }

  private static Map<String, Set<String>> nouns() {
    Map<String, Set<String>> nouns = new TreeMap<>();
    Lexicon.ENGLISH
        .rows("body-nouns.tsv")
        .forEach(row -> nouns.put(row.get(0), Set.of(row.get(1).split(";"))));
    return Map.copyOf(nouns);
  }

  /**
   * The name of the body that {@code noun} means: the last one before it whose name ends so, the
   * last speaker whose words end so, the last name of the text with a word that fits it, or the
   * only body of the sentences before.
   *
   * @param before speakers of the page so far, latest last
   */
  Optional<Speaker> of(String noun, Span phrase, List<Speaker> before) {
    Set<String> fitting = NOUNS.getOrDefault(noun.toLowerCase(Locale.ROOT), Set.of());
    return named(phrase, n -> n.last().equalsIgnoreCase(noun) && !n.name().equalsIgnoreCase(noun))
        .map(BodySpeaker::speaker)
        .or(() -> spoken(noun, before))
        .or(
            () ->
                named(phrase, n -> isBody(n) && fits(n, fitting) && isToldOf(n))
                    .map(BodySpeaker::speaker))
        .or(
            () ->
                fitting.contains(ANY) ? only(phrase).map(BodySpeaker::speaker) : Optional.empty());
  }

  private static Speaker speaker(PageName name) {
    return new Speaker(name.name(), SpeakerKind.NAMED, Optional.of(name.span()));
  }

  private Optional<PageName> named(Span phrase, Predicate<PageName> wanted) {
    return names.all().stream()
        .filter(n -> !n.isPerson() && n.span().start() < phrase.start())
        .filter(wanted)
        .reduce((a, b) -> b);
  }

  /** "the ministry" for "the Altish defence ministry", which is no name. */
  private static Optional<Speaker> spoken(String noun, List<Speaker> before) {
    return before.stream()
        .filter(s -> s.kind() != SpeakerKind.UNNAMED)
        .filter(s -> s.name().length() > noun.length())
        .filter(
            s -> s.name().toLowerCase(Locale.ROOT).endsWith(" " + noun.toLowerCase(Locale.ROOT)))
        .reduce((a, b) -> b);
  }

  /** "Alta City" may be a club or a town: only the body has a team that speaks. */
  private static boolean isBody(PageName name) {
    return name.type() == EntityType.ORGANISATION;
  }

  /** "The club" of a text is one of the text: a headline may name its rivals. */
  private boolean isToldOf(PageName name) {
    return reading
        .article()
        .blockAt(name.span().start())
        .filter(b -> b.kind() != BlockKind.TITLE && b.kind() != BlockKind.SUBTITLE)
        .isPresent();
  }

  private static boolean fits(PageName name, Set<String> words) {
    return name.name().indexOf(' ') > 0
        && Arrays.stream(name.name().split(" ")).anyMatch(words::contains);
  }

  /** The one body of the sentences before, or the one that does or has something there. */
  private Optional<PageName> only(Span phrase) {
    List<ParsedSentence> sentences = reading.sentences();
    int here = Spans.firstEndingAfter(sentences, ParsedSentence::span, phrase.start());
    Map<String, PageName> bodies = new LinkedHashMap<>();
    Map<String, PageName> doers = new LinkedHashMap<>();
    for (int i = Math.max(0, here - NEAREST); i <= here && i < sentences.size(); i++) {
      ParsedSentence sentence = sentences.get(i);
      for (PageName name : names.in(sentence.span())) {
        boolean body = isBody(name) && !isOfAKind(name);
        if (body && name.span().end() <= phrase.start()) {
          bodies.putIfAbsent(name.name(), name);
          if (isDoer(sentence, name)) {
            doers.putIfAbsent(name.name(), name);
          }
        }
      }
    }
    return Stream.of(bodies, doers)
        .filter(found -> found.size() == 1)
        .flatMap(found -> found.values().stream())
        .findFirst();
  }

  /** A union or a paper is not what "the company" means. */
  private static boolean isOfAKind(PageName name) {
    return NOUNS.values().stream().anyMatch(words -> fits(name, words));
  }

  /** Whether it is a subject, an owner or stands beside one, and not where something happens. */
  private static boolean isDoer(ParsedSentence sentence, PageName name) {
    return sentence.indexesIn(name.span()).stream()
        .map(i -> sentence.words().get(i).relation())
        .anyMatch(DOERS::contains);
  }
}
