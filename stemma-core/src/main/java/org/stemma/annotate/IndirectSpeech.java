package org.stemma.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Speech and belief in the writer's words: a cue with somebody who can speak and something said. Of
 * a sentence that is not parsed nothing is found.
 */
final class IndirectSpeech {

  /** Prepositions that join a noun of speech to what is said ("a threat to strike"). */
  private static final Set<String> NOUN_LINKS = Set.of("that", "about", "to");

  /** Nouns that state something by themselves once they have an owner and a link. */
  private static final Set<String> BARE_OBJECT_KINDS =
      Set.of("dobj", "xcomp", "prep", "advcl", "attr");

  /** So few words between a reported clause and quoted words belong to the clause. */
  private static final int LONGEST_GAP = 6;

  private static final Set<String> NAMING = Set.of("name", "identify", "quote");

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "should");

  /** Words that may stand outside the marks of quoted speech. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "as", "that", "to", "for", "of", "it", "him", "her", "them", "this",
          "and", "or", "in", "with");

  private final SpeechPage page;
  private final String text;

  IndirectSpeech(SpeechPage page) {
    this.page = page;
    this.text = page.reading().article().text();
  }

  List<Quotation> find() {
    List<Quotation> found = new ArrayList<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      List<Attribution> known = page.isBody(i) ? page.attributions(i) : List.of();
      for (Attribution attribution : known) {
        boolean said =
            !isConditional(attribution) && !isMutual(attribution) && !asksForSecrecy(attribution);
        if (attribution.speaker().isPresent() && said) {
          quotation(attribution, attribution.speaker().get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "if the union refuses": nobody has said that. */
  private boolean isConditional(Attribution attribution) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.children(verb).stream()
        .map(sentence.words()::get)
        .anyMatch(w -> w.is("mark") && CONDITIONS.contains(w.lemma()));
  }

  /** "both sides accuse each other": two voices that say the opposite, so nobody's speech. */
  private boolean isMutual(Attribution attribution) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.children(verb).stream()
        .filter(c -> c > verb && sentence.words().get(c).is("dobj"))
        .anyMatch(c -> isEachOther(sentence, c));
  }

  /** "who asked not to be named" tells of the source, not of what it says. */
  private boolean asksForSecrecy(Attribution attribution) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    int verb = SpeakerFinder.mainVerb(sentence, attribution.cue().word());
    return sentence.children(verb).stream()
        .filter(c -> sentence.words().get(c).is("xcomp"))
        .filter(c -> NAMING.contains(sentence.words().get(c).lemma()))
        .anyMatch(c -> sentence.child(c, "neg").isPresent());
  }

  private static boolean isEachOther(ParsedSentence sentence, int object) {
    Word word = sentence.words().get(object);
    String next =
        object + 1 < sentence.words().size() ? sentence.words().get(object + 1).form() : "";
    return word.form().equals("other")
        || word.form().equals("another")
        || word.form().equals("one") && next.equals("another");
  }

  private Optional<Quotation> quotation(Attribution attribution, Speaker speaker) {
    ParsedSentence sentence = page.sentences().get(attribution.sentence());
    List<Span> content =
        switch (attribution.cue().kind()) {
          case NOUN -> nounContent(sentence, attribution.cue().word());
          case PREPOSITION -> rest(sentence, attribution);
          case SAY,
              ASSERT,
              DENY,
              ACCUSE,
              DEMAND,
              PROMISE,
              WARN,
              ASK,
              AGREE,
              REJECT,
              OPINE,
              DESCRIBE,
              EXPRESS,
              HINT,
              CONFIRM ->
              verbContent(sentence, attribution);
        };
    content = withQuoted(sentence, attribution, content);
    content = content.stream().map(this::trim).filter(s -> !s.isEmpty()).toList();
    if (content.isEmpty() || isQuotation(sentence, content) || isFrame(sentence, content)) {
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

  /** Whether all of it but articles and the like stands in marks, so that it is quoted speech. */
  private boolean isQuotation(ParsedSentence sentence, List<Span> content) {
    return content.stream()
        .flatMap(c -> sentence.indexesIn(c).stream())
        .map(sentence.words()::get)
        .filter(w -> Character.isLetterOrDigit(w.form().charAt(0)) && !page.isQuoted(w.span()))
        .allMatch(w -> SMALL_WORDS.contains(w.form().toLowerCase(Locale.ROOT)));
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
            .filter(w -> Character.isLetterOrDigit(w.form().charAt(0)))
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
    boolean links = link.lemma().equals("be") || link.lemma().equals("as");
    return links
        && words.subList(0, outside).stream()
            .noneMatch(w -> w.isVerb() && !w.lemma().equals("be") || w.tag().equals("CD"));
  }

  private List<Span> verbContent(ParsedSentence sentence, Attribution attribution) {
    Cue cue = attribution.cue();
    int verb = SpeakerFinder.mainVerb(sentence, cue.word());
    int last = sentence.words().get(cue.last()).isVerb() ? cue.last() : verb;
    List<Integer> clauses = new ArrayList<>();
    for (int governor : verb == last ? List.of(verb) : List.of(verb, last)) {
      for (int child : sentence.children(governor)) {
        boolean clause = sentence.words().get(child).is("ccomp");
        if (clause && (isFinite(sentence, child) || !page.cues().needsClause(cue))) {
          clauses.add(child);
        }
      }
    }
    if (!clauses.isEmpty()) {
      return clauses.stream()
          .flatMap(c -> pieces(sentence, c, attribution).stream())
          .sorted()
          .toList();
    }
    Optional<List<Span>> clausal = surrounding(sentence, attribution, verb);
    if (clausal.isPresent()) {
      return clausal.get();
    }
    Optional<Span> that = thatClause(sentence, cue);
    if (that.isPresent()) {
      return List.of(that.get());
    }
    return page.cues().needsClause(cue) || isNegated(sentence, verb)
        ? List.of()
        : objects(sentence, verb, cue);
  }

  /** Carries the content on to words in marks that follow it without another cue between. */
  private List<Span> withQuoted(
      ParsedSentence sentence, Attribution attribution, List<Span> content) {
    if (content.isEmpty() || attribution.cue().kind() == Cue.Kind.PREPOSITION) {
      return content;
    }
    Span last = content.get(content.size() - 1);
    if (last.start() < attribution.cue().span().end()) {
      return content;
    }
    int end = last.end();
    for (QuotedStretch stretch : page.stretches()) {
      boolean follows =
          stretch.depth() == 0
              && stretch.marks().start() > last.start()
              && sentence.span().contains(stretch.marks())
              && stretch.marks().end() > end;
      if (follows && !hasCueBetween(attribution, stretch) && isNear(end, stretch)) {
        end = stretch.marks().end();
      }
    }
    List<Span> extended = new ArrayList<>(content.subList(0, content.size() - 1));
    extended.add(Span.of(last.start(), end));
    return extended;
  }

  private boolean hasCueBetween(Attribution attribution, QuotedStretch stretch) {
    return page.attributions(attribution.sentence()).stream()
        .filter(a -> a.cue().kind() != Cue.Kind.NOUN)
        .map(a -> a.cue().span().start())
        .anyMatch(s -> s > attribution.cue().span().end() && s < stretch.marks().start());
  }

  private boolean isNear(int end, QuotedStretch stretch) {
    int gap = Math.max(0, stretch.marks().start() - end);
    return text.substring(end, end + gap).strip().split("\\s+").length <= LONGEST_GAP;
  }

  /** "demanded on Friday that ..." where the parser did not see a clause. */
  private static Optional<Span> thatClause(ParsedSentence sentence, Cue cue) {
    List<Word> words = sentence.words();
    int last = Math.min(words.size() - 1, cue.last() + LONGEST_GAP);
    for (int i = cue.last() + 1; i < last; i++) {
      if (words.get(i).form().equals("that") && words.get(i).tag().equals("IN")) {
        int end = words.size() - 1;
        while (end > i && words.get(end).is("punct")) {
          end--;
        }
        return Optional.of(words.get(i).span().cover(words.get(end).span()));
      }
    }
    return Optional.empty();
  }

  /** "found 14 people dead" has no verb of its own in what was found. */
  private static boolean isFinite(ParsedSentence sentence, int clause) {
    String tag = sentence.words().get(clause).tag();
    boolean verb = Set.of("VBD", "VBZ", "VBP", "MD").contains(tag);
    return verb || sentence.child(clause, "aux", "auxpass", "mark").isPresent();
  }

  private static boolean isNegated(ParsedSentence sentence, int verb) {
    boolean yet =
        sentence.words().get(verb).is("xcomp")
            && verb > 1
            && sentence.words().get(verb - 2).form().equalsIgnoreCase("yet");
    return yet || sentence.child(verb, "neg").isPresent();
  }

  /** Objects and what follows them, up to the end of the phrase. */
  private List<Span> objects(ParsedSentence sentence, int verb, Cue cue) {
    boolean bare = cue.kind() == Cue.Kind.OPINE;
    int first = -1;
    int last = -1;
    boolean said = false;
    for (int child : sentence.children(verb)) {
      Word word = sentence.words().get(child);
      if (child > cue.word() && BARE_OBJECT_KINDS.contains(word.relation())) {
        boolean adverbial = word.is("advcl") || word.is("prep") && isTime(sentence, child);
        said |= word.is("dobj") && !bare || word.is("xcomp") || word.is("prep") && !adverbial;
        if (!adverbial) {
          List<Integer> inside = sentence.subtree(child);
          int from = child <= cue.last() ? cue.last() + 1 : inside.get(0);
          first = first < 0 ? from : first;
          last = inside.get(inside.size() - 1);
        }
      }
    }
    if (!said || first < 0 || first > last) {
      return List.of();
    }
    Span from = sentence.words().get(first).span();
    return List.of(from.cover(sentence.words().get(last).span()));
  }

  /** A phrase of time or place says when it was said, not what. */
  private static boolean isTime(ParsedSentence sentence, int preposition) {
    if (!Set.of("on", "in", "at", "during", "after", "before", "since", "by")
        .contains(sentence.words().get(preposition).lemma())) {
      return false;
    }
    return sentence.children(preposition).stream()
        .map(sentence.words()::get)
        .anyMatch(
            w ->
                w.entity().endsWith("DATE")
                    || w.entity().endsWith("TIME")
                    || w.entity().endsWith("GPE")
                    || w.tag().equals("CD"));
  }

  /** The clause without the cue and its speaker, which may stand inside it. */
  private List<Span> pieces(ParsedSentence sentence, int clause, Attribution attribution) {
    List<Integer> inside = new ArrayList<>(sentence.subtree(clause));
    inside.removeIf(i -> sentence.words().get(i).span().overlaps(attribution.source().span()));
    inside.removeIf(i -> i >= attribution.cue().word() && i <= attribution.cue().last());
    if (inside.isEmpty()) {
      return List.of();
    }
    Span all =
        sentence
            .words()
            .get(inside.get(0))
            .span()
            .cover(sentence.words().get(inside.get(inside.size() - 1)).span());
    Span cue = attribution.cue().span();
    Span source = attribution.source().span();
    Span frame = cue.cover(source);
    if (!all.overlaps(frame) || !all.contains(frame)) {
      return List.of(all);
    }
    return List.of(Span.of(all.start(), frame.start()), Span.of(frame.end(), all.end()));
  }

  /** "S, the firm said." where the parser did not see the clause as what is said. */
  private Optional<List<Span>> surrounding(
      ParsedSentence sentence, Attribution attribution, int verb) {
    if (attribution.cue().kind() != Cue.Kind.SAY || attribution.cue().word() != verb) {
      return Optional.empty();
    }
    Span frame = attribution.cue().span().cover(attribution.source().span());
    String before = text.substring(sentence.span().start(), frame.start()).strip();
    boolean tail = before.endsWith(",") && before.split("\\s+").length > 3;
    int next = sentence.indexAt(frame.end() + 1);
    boolean objects = sentence.child(verb, "dobj").isPresent();
    boolean ends =
        next < 0 || text.substring(frame.end(), sentence.span().end()).split("\\s+").length <= 6;
    return tail && ends && !objects
        ? Optional.of(List.of(Span.of(sentence.span().start(), frame.start())))
        : Optional.empty();
  }

  /** "according to X": everything else in the sentence. */
  private List<Span> rest(ParsedSentence sentence, Attribution attribution) {
    if (!Set.of("according to", "in the words of", "in the view of", "in the opinion of", "as per")
        .contains(attribution.cue().lemma())) {
      return List.of();
    }
    Span frame = attribution.cue().span().cover(attribution.source().span());
    List<Span> pieces = new ArrayList<>();
    pieces.add(Span.of(sentence.span().start(), frame.start()));
    int stop = text.startsWith(".", sentence.span().end() - 1) ? 1 : 0;
    int end = sentence.span().end() - stop;
    pieces.add(Span.of(Math.min(frame.end(), end), end));
    pieces.removeIf(p -> trim(p).length() < 4);
    Collections.sort(pieces);
    return pieces;
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
