package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Speech and belief in the writer's words: a cue with somebody who can speak and something said. Of
 * a sentence that is not parsed nothing is found.
 */
final class IndirectSpeech {

  private static final Set<String> NAMING = Lexicon.ENGLISH.words("secrecy-verbs.txt");

  private static final Set<String> ASKING = Lexicon.ENGLISH.words("asking-verbs.txt");

  private static final Set<String> OWN_VOICE =
      Lexicon.ENGLISH.words("source-pronouns.tsv", "writer");

  /** Words that may stand outside the marks of quoted speech. */
  private static final Set<String> SMALL_WORDS = Lexicon.ENGLISH.words("frame-words.txt");

  private static final Set<String> RECIPROCAL =
      Lexicon.ENGLISH.words("grammar-words.tsv", "reciprocal");

  private static final Set<String> COPULA = Lexicon.ENGLISH.words("grammar-words.tsv", "copula");

  private static final Set<String> ROLE = Lexicon.ENGLISH.words("grammar-words.tsv", "role");

  private final SpeechPage page;
  private final ReportedClause clause;
  private final FramedSentence framed;
  private final QuotedSequel sequel;

  /**
   * @param quoted the words in marks of the page, which {@link QuotedSpeech} found before
   */
  IndirectSpeech(SpeechPage page, ReportedClause clause, List<Quotation> quoted) {
    this.page = page;
    this.clause = clause;
    this.framed = new FramedSentence(page);
    this.sequel = new QuotedSequel(page.text(), quoted);
  }

  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      List<Attribution> known = page.isBody(i) ? page.attributions(i) : List.of();
      for (Attribution attribution : known) {
        boolean said =
            !Unsaid.is(page.sentences().get(attribution.sentence()), attribution)
                && !isMutual(attribution)
                && !asksForSecrecy(attribution)
                && !isOwnVoice(attribution);
        if (attribution.speaker().isPresent() && said) {
          quotation(attribution, attribution.speaker().get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "I believe that ...": whoever writes or is being quoted, nobody reports it. */
  private boolean isOwnVoice(Attribution attribution) {
    Word head =
        page.sentences().get(attribution.sentence()).words().get(attribution.source().head());
    return OWN_VOICE.contains(head.form().toLowerCase(Locale.ROOT));
  }

  /** "the two teams blame each other": two voices that say the opposite, so nobody's speech. */
  private boolean isMutual(Attribution attribution) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.children(verb).stream()
        .filter(c -> c > verb && sentence.words().get(c).is("dobj"))
        .anyMatch(c -> isEachOther(sentence, c));
  }

  /**
   * "who asked not to be named", "to be called Rosa", "spoke on condition that they not be named"
   * tell of the source, not of what it says.
   */
  private boolean asksForSecrecy(Attribution attribution) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    List<Integer> asked =
        sentence.children(verb).stream().filter(c -> sentence.words().get(c).is("xcomp")).toList();
    Stream<Integer> condition =
        sentence.children(verb).stream()
            .filter(c -> sentence.words().get(c).is("prep"))
            .flatMap(c -> sentence.child(c, "pobj").stream())
            .flatMap(noun -> sentence.child(noun, "acl").stream());
    return asked.stream().anyMatch(c -> GivenName.isSuffered(sentence, c))
        || Stream.concat(asked.stream(), condition).anyMatch(c -> isKept(sentence, c));
  }

  private static boolean isKept(ParsedSentence sentence, int verb) {
    return NAMING.contains(sentence.words().get(verb).lemma())
        && sentence.child(verb, "neg").isPresent();
  }

  private static boolean isEachOther(ParsedSentence sentence, int object) {
    Word word = sentence.words().get(object);
    String next =
        object + 1 < sentence.words().size() ? sentence.words().get(object + 1).form() : "";
    return RECIPROCAL.contains(word.form()) || RECIPROCAL.contains(word.form() + ' ' + next);
  }

  private Optional<Quotation> quotation(Attribution attribution, Speaker speaker) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    List<Span> content = sequel.cut(attribution, framed.of(attribution, clause.of(attribution)));
    boolean quoted =
        isQuotation(sentence, content) || isAfterQuotation(sentence, attribution, content);
    if (content.isEmpty()
        || quoted
        || isFrame(sentence, content)
        || isQuestion(sentence, attribution, content)) {
      return Optional.empty();
    }
    Span cover = content.get(0).cover(content.get(content.size() - 1));
    return Optional.of(
        new Quotation(
            cover,
            QuotationKind.INDIRECT,
            sentence.span(),
            Optional.of(speaker),
            Optional.of(attribution.cue().span()),
            content));
  }

  /** "Asked whether the brakes had failed, Orr said: “No”": what was asked is not what is said. */
  private static boolean isQuestion(
      ParsedSentence sentence, Attribution attribution, List<Span> content) {
    List<Integer> words = sentence.indexesIn(content.get(0));
    Word first = sentence.words().get(words.isEmpty() ? 0 : words.get(0));
    return content.size() == 1
        && content.get(0).end() <= attribution.cue().span().start()
        && first.tag().startsWith("VB")
        && ASKING.contains(first.lemma());
  }

  /** Whether all of it but articles and the like stands in marks, so that it is quoted speech. */
  private boolean isQuotation(ParsedSentence sentence, List<Span> content) {
    return content.stream()
        .flatMap(c -> sentence.indexesIn(c).stream())
        .map(sentence.words()::get)
        .filter(w -> w.isWordy() && !page.isQuoted(w.span()))
        .allMatch(w -> SMALL_WORDS.contains(w.form().toLowerCase(Locale.ROOT)));
  }

  /**
   * "“...,” the mayor said in May": what stands before the cue is in marks, the rest tells when,
   * unless a clause follows ("“...,” he said, adding nothing but that it was late").
   */
  private boolean isAfterQuotation(
      ParsedSentence sentence, Attribution attribution, List<Span> content) {
    Span first = content.isEmpty() ? sentence.span() : content.get(0);
    Span frame = attribution.cue().span().cover(attribution.source().span());
    if (first.start() >= frame.end()) {
      boolean alone =
          page.attributions(attribution.sentence()).stream()
              .noneMatch(a -> !a.equals(attribution) && frame.contains(a.cue().span()));
      return alone && isBehindMarks(sentence, frame) && !hasClauseBehind(sentence, attribution);
    }
    return first.end() <= attribution.cue().span().start()
        && (attribution.cue().kind() == Cue.Kind.SAY && startsWithSaying(first)
            || page.isQuoted(first.trim(page.text())) && isQuotation(sentence, List.of(first)));
  }

  /**
   * "“She was kind,” another friend, Mira Solt, said" where the parser hangs the friend on the
   * words in marks: a comma inside the closing mark ends what is said.
   */
  private boolean startsWithSaying(Span piece) {
    String text = page.text();
    return page.quotedIn(piece).stream()
        .limit(1)
        .filter(marks -> marks.start() <= piece.start() && marks.end() < piece.end())
        .anyMatch(marks -> ",?!".indexOf(text.charAt(marks.end() - 2)) >= 0);
  }

  private boolean isBehindMarks(ParsedSentence sentence, Span frame) {
    List<Span> before = page.quotedIn(Span.of(sentence.span().start(), frame.start()));
    String text = page.text();
    return !before.isEmpty()
        && text.substring(
                Math.min(before.get(before.size() - 1).end(), frame.start()), frame.start())
            .isBlank();
  }

  private static boolean hasClauseBehind(ParsedSentence sentence, Attribution attribution) {
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.children(verb).stream()
        .anyMatch(c -> c > attribution.cue().last() && sentence.words().get(c).is("ccomp"));
  }

  /**
   * Whether all that is said of a thing stands in marks ("described the mood as “calm”", "said that
   * the plan was “dead”"): the words outside only name the thing.
   */
  private boolean isFrame(ParsedSentence sentence, List<Span> content) {
    List<Word> words =
        content.stream()
            .flatMap(c -> sentence.indexesIn(c).stream())
            .map(sentence.words()::get)
            .filter(Word::isWordy)
            .toList();
    int outside = 0;
    while (outside < words.size() && !page.isQuoted(words.get(outside).span())) {
      outside++;
    }
    boolean quotedToEnd =
        outside < words.size()
            && words.subList(outside, words.size()).stream().allMatch(w -> page.isQuoted(w.span()));
    if (!quotedToEnd || outside == 0) {
      return false;
    }
    Word link = words.get(outside - 1);
    Word first = words.get(outside);
    // "the town “has not slept”, he said": the marks hold the whole predicate
    boolean predicate = first.isVerb() && !first.tag().equals("VBG") || first.tag().equals("MD");
    boolean links = COPULA.contains(link.lemma()) || ROLE.contains(link.lemma()) || predicate;
    return links
        && words.subList(0, outside).stream()
            .noneMatch(w -> w.isVerb() && !COPULA.contains(w.lemma()) || w.tag().equals("CD"));
  }
}
