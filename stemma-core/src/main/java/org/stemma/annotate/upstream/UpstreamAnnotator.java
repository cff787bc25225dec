package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.source.PageNames;
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
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * The sources that a page names for what it says: credits of the page ({@link CreditLines}), then
 * in each sentence outlets, documents, and those who speak, each at its first place. A source
 * without a name counts at every place where it states a fact, for nobody knows whether it is the
 * same; those who only hold a view ("critics") count once.
 */
public final class UpstreamAnnotator implements Annotator {

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
  private final CreditLines credits;
  private final Cues cues;
  private final Sources sources;
  private final Pattern networks;
  private final SourceDocuments documents;

  public UpstreamAnnotator(Lexicon lexicon) {
    outlets = new Outlets(lexicon);
    credits = new CreditLines(outlets, new SignOffs(lexicon));
    cues = new Cues(lexicon);
    sources = new Sources(lexicon);
    documents = new SourceDocuments(lexicon);
    networks =
        Pattern.compile(
            lexicon.words("social-networks.txt").stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:on|to|via|in a post on) (?:", ")\\b")));
  }

  @Override
  public List<Upstream> annotate(Reading reading) {
    List<Upstream> found = new ArrayList<>(credits.in(reading));
    Set<String> named = new TreeSet<>();
    Set<String> groups = new TreeSet<>();
    found.forEach(u -> named.add(u.name()));
    Map<String, Upstream> best = firstQuoted(reading);
    for (ParsedSentence sentence : reading.sentences()) {
      boolean body =
          reading.article().blockAt(sentence.span().start()).filter(b -> b.isBody()).isPresent();
      if (body) {
        List<Upstream> here = new ArrayList<>(outlets(reading, sentence));
        documents.in(reading, sentence).ifPresent(here::add);
        here.addAll(speakers(reading, sentence, groups));
        for (Upstream upstream : here) {
          if (upstream.kind() == UpstreamKind.UNNAMED || named.add(upstream.name())) {
            boolean indirect = upstream.kind() == UpstreamKind.STATEMENT;
            found.add(indirect ? best.getOrDefault(upstream.name(), upstream) : upstream);
          }
        }
      }
    }
    return found;
  }

  /**
   * For each speaker the first sentence of the page that quotes his or her words: there the source
   * is heard best. A post comes before it.
   */
  private Map<String, Upstream> firstQuoted(Reading reading) {
    Map<String, Upstream> first = new TreeMap<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      boolean quoted =
          quotation.kind() == QuotationKind.DIRECT
              || quotation.kind() == QuotationKind.PARTIAL && isCharged(reading, quotation);
      Optional<Speaker> named =
          quotation.speaker().filter(s -> s.kind() == SpeakerKind.NAMED && quoted);
      named.ifPresent(
          s ->
              first.putIfAbsent(
                  s.name(),
                  new Upstream(quotation.sentence(), s.name(), UpstreamKind.STATEMENT, false)));
    }
    return first;
  }

  /** Whether the speaker of the words in marks states or charges something in that sentence. */
  private boolean isCharged(Reading reading, Quotation quotation) {
    int cue = quotation.cue().orElse(quotation.span()).start();
    Optional<ParsedSentence> sentence = reading.sentenceAt(cue);
    return sentence.isPresent()
        && speakers(reading, sentence.get(), new TreeSet<>()).stream()
            .anyMatch(u -> quotation.speaker().filter(s -> s.name().equals(u.name())).isPresent());
  }

  /** "The Daily Star reported", "told Radio North", "an interview with the Herald". */
  private List<Upstream> outlets(Reading reading, ParsedSentence sentence) {
    List<Upstream> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      boolean first =
          word.isProperNoun() && (i == 0 || !sentence.words().get(i - 1).isProperNoun());
      if (first) {
        int last = i;
        while (last + 1 < sentence.words().size()
            && sentence.words().get(last + 1).isProperNoun()) {
          last++;
        }
        Span span = word.span().cover(sentence.words().get(last).span());
        String name = PageNames.folded(reading.words(span));
        Optional<UpstreamKind> kind = outlets.kind(name);
        if (kind.isPresent() && isCited(sentence, last)) {
          found.add(new Upstream(sentence.span(), name, kind.get(), false));
        }
        i = last;
      }
    }
    return found;
  }

  /** Whether the name speaks, is told something, or is what somebody spoke to. */
  private boolean isCited(ParsedSentence sentence, int name) {
    Word word = sentence.words().get(name);
    if (word.head() < 0) {
      return false;
    }
    Word head = sentence.words().get(word.head());
    return switch (word.relation()) {
      case "nsubj", "dobj", "dative" ->
          head.isVerb() && cues.at(sentence, word.head()).filter(c -> isSaying(c)).isPresent();
      case "pobj" -> {
        String preposition = head.form().toLowerCase(Locale.ROOT);
        Word governor = head.head() < 0 ? head : sentence.words().get(head.head());
        boolean reported = preposition.equals("by") && isReport(sentence, head.head());
        boolean spoken =
            Set.of("to", "with").contains(preposition)
                && Set.of("interview", "speak", "talk", "statement", "according")
                    .contains(governor.lemma());
        yield reported || spoken;
      }
      default -> false;
    };
  }

  private boolean isReport(ParsedSentence sentence, int verb) {
    return verb >= 0 && cues.at(sentence, verb).filter(UpstreamAnnotator::isSaying).isPresent();
  }

  private static boolean isSaying(Cue cue) {
    return STATING.contains(cue.kind());
  }

  /** What is announced is done by saying it: it tells of no fact that the speaker has seen. */
  private static boolean isStating(Cue cue) {
    return isSaying(cue) && !cue.lemma().equals(ANNOUNCE);
  }

  private List<Upstream> speakers(Reading reading, ParsedSentence sentence, Set<String> groups) {
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
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Optional<Cue> cue(ParsedSentence sentence, Quotation quotation) {
    int at = sentence.indexAt(quotation.cue().orElse(quotation.span()).start());
    return at < 0 ? Optional.empty() : cues.at(sentence, at);
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
        || cue(sentence, quotation).filter(UpstreamAnnotator::isStating).isPresent();
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
      case DOCUMENT, SHARE, NONE -> Optional.empty();
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
    String name = speaker.name();
    return sources.isUnnamed(name.substring(name.lastIndexOf(' ') + 1));
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
    boolean person = speaker.name().contains(" ") && isPerson(sentence, speaker);
    if (person) {
      return charges ? Optional.of(UpstreamKind.STATEMENT) : Optional.empty();
    }
    return states ? Optional.of(UpstreamKind.OFFICIAL_STATEMENT) : Optional.empty();
  }

  private static boolean isPerson(ParsedSentence sentence, Speaker speaker) {
    return sentence.indexesIn(speaker.span().orElse(sentence.span())).stream()
            .map(sentence.words()::get)
            .noneMatch(w -> w.entity().endsWith("-ORG") && !w.form().equals(","))
        || speaker.span().isEmpty();
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
