package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.source.Sources;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Finds what is said by a cue: the clause or object that the parse hangs on it. */
final class ReportedClause {

  /** A shorter piece holds no words that are told, but marks. By judgement, not swept. */
  private static final int SHORTEST = 4;

  /** Prepositions that join a noun of speech to what is said ("a threat to strike"). */
  private static final Set<String> NOUN_LINKS = Lexicon.ENGLISH.words("reported-links.txt");

  /** What polls and records do with an object where persons need a clause for it. */
  private static final Set<String> DOCUMENTED = Lexicon.ENGLISH.words("record-verbs.txt");

  private static final Set<String> ROLE = Lexicon.ENGLISH.words("grammar-words.tsv", "role");

  private static final Set<String> PENDING = Lexicon.ENGLISH.words("grammar-words.tsv", "pending");

  private final SpeechPage page;
  private final String text;
  private final Sequel sequel;
  private final ClausePieces pieces;
  private final ThatClause that;
  private final ClauseExtent extent;
  private final InterruptedClause interrupted;
  private final CitedSentence cited;

  ReportedClause(SpeechPage page) {
    this.page = page;
    this.sequel = new Sequel(page);
    this.pieces = new ClausePieces(page, sequel);
    this.that = new ThatClause(page);
    this.extent = new ClauseExtent(page);
    this.text = page.text();
    this.interrupted = new InterruptedClause(text, sequel);
    this.cited = new CitedSentence(page);
  }

  /** What is said by the cue of {@code attribution}, in order; empty if nothing is. */
  List<Span> of(Attribution attribution) {
    return of(attribution, page.cues().needsClause(attribution.cue()));
  }

  /** The same where words of it stand in marks, so that any verb of speech reports by a phrase. */
  List<Span> ofQuoted(Attribution attribution) {
    return of(attribution, false);
  }

  private List<Span> of(Attribution attribution, boolean needsClause) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    List<Span> content =
        switch (attribution.cue().kind().form()) {
          case NOUN -> nounContent(sentence, attribution.cue().word());
          case PREPOSITION -> cited.of(sentence, attribution);
          case VERB -> verbContent(sentence, attribution, needsClause);
        };
    return extent.of(attribution, content).stream()
        .map(piece -> sameClause(attribution, piece))
        .map(this::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** What stands before the cue and a semicolon is told by itself: "A left; B said that C held". */
  private Span sameClause(Attribution attribution, Span piece) {
    Span frame = attribution.cue().span().cover(attribution.source().span());
    int last = text.lastIndexOf(';', frame.start());
    boolean parted = piece.end() <= frame.start() && last >= piece.start();
    return parted ? Span.of(last + 1, Math.max(last + 1, piece.end())) : piece;
  }

  private List<Span> verbContent(
      ParsedSentence sentence, Attribution attribution, boolean needsClause) {
    Cue cue = attribution.cue();
    Optional<List<Span>> around = interrupted.around(sentence, attribution);
    if (around.isPresent()) {
      return around.get();
    }
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    List<Integer> clauses = clauses(sentence, cue, verb, needsClause);
    if (!clauses.isEmpty()) {
      return ThatClause.from(
          sentence,
          verb,
          clauses.stream()
              .flatMap(c -> pieces.of(sentence, c, attribution).stream())
              .sorted()
              .toList());
    }
    return interrupted
        .pointedAt(sentence, attribution)
        .or(() -> interrupted.before(sentence, attribution, verb, needsClause))
        .or(() -> interrupted.behindColon(sentence, cue))
        .or(() -> that.of(sentence, cue))
        .map(List::of)
        .or(() -> mainClause(sentence, cue, verb))
        .or(() -> amount(sentence, attribution, verb).map(List::of))
        .orElseGet(() -> object(sentence, attribution, verb, needsClause));
  }

  private Optional<Span> amount(ParsedSentence sentence, Attribution attribution, int verb) {
    return GivenNumber.of(sentence, verb, attribution.cue())
        .or(() -> forecast(sentence, attribution, verb));
  }

  /** What is told without a clause, where that is enough. */
  private List<Span> object(
      ParsedSentence sentence, Attribution attribution, int verb, boolean needsClause) {
    Cue cue = attribution.cue();
    boolean told = !needsClause || shows(sentence, attribution) || isJudged(sentence, cue, verb);
    return !told || isNegated(sentence, verb)
        ? List.of()
        : ReportedObject.of(sentence, verb, cue, sequel);
  }

  /** The clauses that the verb of the cue has for objects. */
  private static List<Integer> clauses(
      ParsedSentence sentence, Cue cue, int verb, boolean needsClause) {
    int last = sentence.words().get(cue.last()).isVerb() ? cue.last() : verb;
    return (verb == last ? Stream.of(verb) : Stream.of(verb, last))
        .flatMap(governor -> sentence.children(governor).stream())
        .filter(child -> sentence.words().get(child).is("ccomp"))
        .filter(child -> isFinite(sentence, child) || !needsClause)
        .toList();
  }

  /** "Called the charge untrue". */
  private static boolean isJudged(ParsedSentence sentence, Cue cue, int verb) {
    return cue.kind() == Cue.Kind.DESCRIBE
        && isFinite(sentence, verb)
        && sentence.child(verb, "dobj").isPresent()
        && sentence
            .child(verb, "oprd")
            .filter(o -> o > verb && !sentence.words().get(o).isProperNoun())
            .isPresent();
  }

  /** Whether a document says it. */
  private boolean shows(ParsedSentence sentence, Attribution attribution) {
    return DOCUMENTED.contains(attribution.cue().lemma())
        && page.sources().kind(sentence, attribution.source().head()) == Sources.Kind.DOCUMENT;
  }

  /** "Analysts had expected $1bn": an amount that those who foretell such things expect. */
  private Optional<Span> forecast(ParsedSentence sentence, Attribution attribution, int verb) {
    boolean foretold =
        attribution.cue().kind() == Cue.Kind.OPINE
            && page.sources().kind(sentence, attribution.source().head())
                == Sources.Kind.UNNAMED_NOUN;
    return foretold ? GivenNumber.behind(sentence, verb) : Optional.empty();
  }

  /** "The gate was open, as two clerks have told the court": all but the clause with "as". */
  private static Optional<List<Span>> mainClause(ParsedSentence sentence, Cue cue, int verb) {
    boolean as =
        sentence.words().get(verb).is("advcl")
            && cue.kind() == Cue.Kind.SAY
            // "as the inquiry continues", "as she spoke" tell the time
            && sentence.child(verb, "dobj", "aux").isPresent()
            && sentence
                .child(verb, "mark")
                .filter(m -> ROLE.contains(sentence.words().get(m).lemma()))
                .isPresent();
    if (!as) {
      return Optional.empty();
    }
    Span clause = sentence.phrase(verb);
    List<Span> pieces = new ArrayList<>();
    pieces.add(Span.of(sentence.span().start(), clause.start()));
    List<Word> words = sentence.words();
    int last = words.size() - 1;
    while (last > 0 && words.get(last).is("punct")) {
      last--;
    }
    int end = words.get(last).span().end();
    pieces.add(Span.of(Math.min(clause.end(), end), end));
    pieces.removeIf(p -> p.length() < SHORTEST);
    return Optional.of(pieces).filter(p -> !p.isEmpty());
  }

  /** "found 14 people dead" has no verb of its own in what was found. */
  private static boolean isFinite(ParsedSentence sentence, int clause) {
    String tag = sentence.words().get(clause).tag();
    boolean verb = Set.of("VBD", "VBZ", "VBP", "MD").contains(tag);
    // "saw a guard being hit" neither
    return verb
        || sentence.children(clause).stream()
            .map(sentence.words()::get)
            .anyMatch(
                w -> w.is("mark") || (w.is("aux") || w.is("auxpass")) && !w.tag().equals("VBG"));
  }

  private static boolean isNegated(ParsedSentence sentence, int verb) {
    boolean yet =
        sentence.words().get(verb).is("xcomp")
            && verb > 1
            && PENDING.contains(sentence.words().get(verb - 2).lemma());
    return yet || sentence.child(verb, "neg").isPresent();
  }

  private List<Span> nounContent(ParsedSentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      Word word = sentence.words().get(child);
      boolean clause = word.is("ccomp") || word.is("acl") && !word.tag().equals("VBN");
      boolean link = word.is("prep") && NOUN_LINKS.contains(word.lemma());
      boolean that =
          word.is("relcl")
              && sentence.child(child, "mark").isPresent()
              && sentence.child(child, "nsubj").isPresent();
      if (child > noun && (clause || link || that)) {
        return List.of(sentence.phrase(child));
      }
    }
    return List.of();
  }

  /** Without white space and the punctuation that joins it to the frame. */
  private Span trim(Span span) {
    Span trimmed = span.trim(text);
    int start = trimmed.start();
    int end = trimmed.end();
    while (start < end && ",;:—–-".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ",;:—–-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Span cut = Span.of(start, end);
    return cut.equals(trimmed) ? cut.trim(text) : trim(cut.trim(text));
  }
}
