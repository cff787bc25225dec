package org.stemma.annotate.hedge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;
import org.stemma.text.Spans;

/**
 * Sentences that the page does not state firmly or in its own voice, at most once for each class.
 *
 * <p>In this order: cues of the word list that pass their tests ({@link HedgeTests}); sources
 * without a name, from the speech found before; a condition told by its word order; a name kept out
 * of the report; a question of the writer's; a heading that hedges the list under it; words in
 * marks that nobody is cited for; a claim slipped into a relative clause; intent that nobody is
 * cited for.
 */
public final class HedgeAnnotator implements Annotator {

  /** Classes that make a heading doubt what stands under it. */
  private static final Set<HedgeClass> HEADING_CLASSES =
      EnumSet.of(
          HedgeClass.SPECULATION,
          HedgeClass.HEARSAY,
          HedgeClass.UNCONFIRMED,
          HedgeClass.ALLEGATION,
          HedgeClass.DISPUTED,
          HedgeClass.LEAK,
          HedgeClass.DEVELOPING);

  /** Classes told by who speaks, not by a phrase alone. */
  private static final Set<HedgeClass> SOURCE_CLASSES =
      EnumSet.of(HedgeClass.UNNAMED_SOURCE, HedgeClass.COLLECTIVE_SOURCE);

  /** Residue that states nothing. A promise of updates or praise of the site is doubt all right. */
  private static final Set<ResidueClass> NO_STATEMENTS =
      EnumSet.of(
          ResidueClass.CATEGORY_NAMES,
          ResidueClass.PLACEHOLDER,
          ResidueClass.PROMPT,
          ResidueClass.SEO_KEYWORDS,
          ResidueClass.SLUG,
          ResidueClass.WIDGET);

  private final HedgeCues cues;
  private final UnnamedSources unnamed;
  private final InvertedCondition inverted;
  private final Secrecy secrecy;
  private final Set<String> intentAdjectives = new TreeSet<>();
  private final Set<String> intentNouns = new TreeSet<>();

  public HedgeAnnotator(Lexicon lexicon) {
    cues = new HedgeCues(lexicon);
    unnamed = new UnnamedSources(new Sources(lexicon));
    inverted = new InvertedCondition(lexicon);
    secrecy = new Secrecy(lexicon);
    for (List<String> row : lexicon.rows("intent-words.tsv")) {
      (row.get(1).equals("noun") ? intentNouns : intentAdjectives).add(row.get(0));
    }
  }

  @Override
  public List<Hedge> annotate(Reading reading) {
    List<Hedge> found = new ArrayList<>();
    Set<String> unnamedBefore = new HashSet<>();
    List<ParsedSentence> sentences = reading.sentences();
    Map<Integer, List<Quotation>> speech =
        bySentence(sentences, reading.all(Quotation.class), Quotation::sentence);
    Map<Integer, List<Residue>> residue =
        bySentence(sentences, reading.all(Residue.class), Residue::span);
    for (int i = 0; i < sentences.size(); i++) {
      ParsedSentence sentence = sentences.get(i);
      Optional<Block> block = reading.article().blockAt(sentence.span().start());
      boolean shown =
          residue.getOrDefault(i, List.of()).stream()
              .filter(r -> NO_STATEMENTS.contains(r.kind()))
              .noneMatch(r -> r.span().contains(sentence.span()));
      if (block.isPresent() && shown) {
        if (block.get().isBody()) {
          found.addAll(body(reading, sentence, speech.getOrDefault(i, List.of()), unnamedBefore));
        } else if (block.get().kind() == BlockKind.HEADING && block.get().isKept()) {
          heading(reading, sentence, block.get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** By number of the sentence, the items whose stretch shares a unit with it, in their order. */
  private static <T> Map<Integer, List<T>> bySentence(
      List<ParsedSentence> sentences, List<T> items, Function<T, Span> stretch) {
    Map<Integer, List<T>> by = new HashMap<>();
    for (T item : items) {
      Span span = stretch.apply(item);
      int at = Spans.firstEndingAfter(sentences, ParsedSentence::span, span.start());
      while (at < sentences.size() && sentences.get(at).span().overlaps(span)) {
        by.computeIfAbsent(at++, key -> new ArrayList<>()).add(item);
      }
    }
    return by;
  }

  private List<Hedge> body(
      Reading reading, ParsedSentence sentence, List<Quotation> speech, Set<String> unnamedBefore) {
    SentenceHedges found = new SentenceHedges(sentence.span());
    for (HedgeCue cue : cues.in(sentence)) {
      boolean intent = cue.kind() == HedgeClass.UNATTRIBUTED;
      boolean asked = !intent && !SOURCE_CLASSES.contains(cue.kind());
      if (asked && HedgeTests.holds(sentence, cue) && SpeechSupport.fits(sentence, cue, speech)) {
        found.add(isCrediting(cue, speech) ? HedgeClass.UNCERTAIN : cue.kind(), cue.span());
      }
    }
    for (Quotation quotation : speech) {
      quotation
          .speaker()
          .ifPresent(s -> unnamed.find(sentence, quotation, s, unnamedBefore, found));
      if (quotation.speaker().isEmpty() && quotation.kind() != QuotationKind.INDIRECT) {
        found.add(HedgeClass.QUOTED_NO_SPEAKER, quotation.span());
      }
      if (isSlippedIn(sentence, quotation)) {
        quotation.cue().ifPresent(cue -> found.add(HedgeClass.PARTY_CLAIM, cue));
      }
    }
    inverted
        .in(sentence, reading.words(sentence.span()))
        .ifPresent(c -> found.add(HedgeClass.HYPOTHETICAL, c));
    secrecy.in(sentence).ifPresent(c -> found.add(HedgeClass.UNNAMED_SOURCE, c));
    question(reading, sentence, speech, found);
    if (speech.isEmpty()) {
      intent(sentence, found);
    }
    return found.all();
  }

  /** "if the cook is to be believed": a doubt about who says it, not a condition. */
  private static boolean isCrediting(HedgeCue cue, List<Quotation> speech) {
    return cue.kind() == HedgeClass.HYPOTHETICAL
        && speech.stream().flatMap(q -> q.cue().stream()).anyMatch(c -> c.contains(cue.span()));
  }

  /** "a route he said was safe": the writer's sentence with somebody's claim inside. */
  private static boolean isSlippedIn(ParsedSentence sentence, Quotation quotation) {
    boolean named = quotation.speaker().filter(s -> s.kind() == SpeakerKind.NAMED).isPresent();
    if (!named || quotation.cue().isEmpty() || quotation.kind() != QuotationKind.INDIRECT) {
      return false;
    }
    int verb = sentence.indexAt(quotation.cue().get().start());
    if (verb < 0 || !sentence.words().get(verb).is("relcl")) {
      return false;
    }
    Optional<Integer> subject = sentence.child(verb, "nsubj");
    return subject.isPresent()
        && !sentence.words().get(subject.get()).tag().startsWith("W")
        && sentence.child(verb, "ccomp").isPresent();
  }

  /** A question that nobody is cited for is the writer's own. */
  private static void question(
      Reading reading, ParsedSentence sentence, List<Quotation> speech, SentenceHedges found) {
    String words = reading.words(sentence.span()).strip();
    boolean quoted =
        speech.stream()
            .filter(q -> q.kind() != QuotationKind.INDIRECT)
            .anyMatch(q -> q.span().end() >= sentence.span().end() - 2);
    if (words.endsWith("?") && !quoted && !sentence.words().isEmpty()) {
      List<Word> first = sentence.words().subList(0, Math.min(3, sentence.words().size()));
      found.add(
          HedgeClass.RHETORICAL_QUESTION,
          first.get(0).span().cover(first.get(first.size() - 1).span()));
    }
  }

  private void intent(ParsedSentence sentence, SentenceHedges found) {
    List<Word> words = sentence.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      String noun = words.get(i + 1).form().toLowerCase(Locale.ROOT);
      boolean plural =
          noun.endsWith("s") && intentNouns.contains(noun.substring(0, noun.length() - 1));
      if (intentAdjectives.contains(words.get(i).form().toLowerCase(Locale.ROOT))
          && (plural || intentNouns.contains(noun))) {
        found.add(HedgeClass.UNATTRIBUTED, words.get(i).span().cover(words.get(i + 1).span()));
      }
    }
  }

  /** A heading that doubts, if something of the report stands under it. */
  private Optional<Hedge> heading(Reading reading, ParsedSentence sentence, Block heading) {
    List<Block> blocks = reading.article().blocks();
    int next = Spans.firstEndingAfter(blocks, Block::span, heading.span().end());
    boolean governs = next < blocks.size() && blocks.get(next).isBody();
    return cues.in(sentence).stream()
        .filter(cue -> governs && HEADING_CLASSES.contains(cue.kind()))
        .filter(cue -> HedgeTests.holds(sentence, cue))
        .findFirst()
        .map(cue -> new Hedge(sentence.span(), cue.kind(), cue.span()));
  }
}
