package org.stemma.annotate.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotation.Attitude;
import org.stemma.annotation.Quotation;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Finds what somebody is told to think, want, back or speak of, at words that report no speech. Of
 * a sentence that is not parsed nothing is found.
 */
final class AttitudeFinder {

  private static final Set<String> RAISING = Lexicon.ENGLISH.words("raising-verbs.txt");

  private static final Set<String> RELATIVE = Lexicon.ENGLISH.words("relative-pronouns.txt");

  private final SpeechPage page;
  private final AttitudeWords words;
  private final ReportedClause reported;

  AttitudeFinder(SpeechPage page, AttitudeWords words, ReportedClause reported) {
    this.page = page;
    this.words = words;
    this.reported = reported;
  }

  /**
   * All of the page, in order.
   *
   * @param said what was found to be said; its cues tell of nothing else
   */
  List<Attitude> find(List<Quotation> said) {
    Set<Span> cues = new HashSet<>();
    said.forEach(q -> q.cue().ifPresent(cues::add));
    Map<Integer, List<Span>> told = told(said);
    List<Attitude> found = new ArrayList<>();
    for (int i = 0; i < page.sentences().size(); i++) {
      ParsedSentence sentence = page.sentences().get(i);
      if (page.isBody(i) && sentence.isParsed()) {
        for (int at = 0; at < sentence.words().size(); at++) {
          Span word = sentence.words().get(at).span();
          if (!page.isQuoted(word) && !cues.contains(word)) {
            List<Span> here = told.getOrDefault(i, List.of());
            at(i, sentence, at)
                .filter(a -> here.stream().noneMatch(s -> isSame(s, a.span())))
                .ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** What is said in each sentence, by the number of the sentence. */
  private Map<Integer, List<Span>> told(List<Quotation> said) {
    Map<Integer, List<Span>> told = new HashMap<>();
    for (Quotation quotation : said) {
      List<Span> content = quotation.content();
      Span whole = content.get(0).cover(content.get(content.size() - 1));
      page.sentencesAt(whole)
          .ifPresent(
              at -> {
                for (int i = at[0]; i <= at[1]; i++) {
                  told.computeIfAbsent(i, k -> new ArrayList<>()).add(whole);
                }
              });
    }
    return told;
  }

  /** Whether the two share at least half of the units that either has. */
  private static boolean isSame(Span a, Span b) {
    int both = a.overlap(b);
    return 2 * both >= a.length() + b.length() - both;
  }

  private Optional<Attitude> at(int index, ParsedSentence sentence, int at) {
    Optional<AttitudeWords.Entry> entry = words.of(sentence.words().get(at));
    return entry.flatMap(
        e ->
            switch (e.part()) {
              case VERB -> verb(index, sentence, at, e);
              case NOUN -> noun(sentence, at, e);
              case ADJECTIVE -> adjective(sentence, at, e);
            });
  }

  private Optional<Attitude> verb(
      int index, ParsedSentence sentence, int verb, AttitudeWords.Entry entry) {
    boolean passive = sentence.child(verb, "auxpass", "nsubjpass").isPresent();
    boolean raising = RAISING.contains(sentence.words().get(verb).lemma());
    if (passive || raising) {
      return entry.frames().contains("raised")
          ? raised(sentence, verb, entry)
          : Optional.<Attitude>empty();
    }
    Cue cue = cue(sentence, verb);
    Optional<SourcePhrase> source = SpeakerFinder.of(sentence, cue);
    if (source.isEmpty() || page.isQuoted(source.get().span())) {
      return Optional.empty();
    }
    Optional<Span> holder = source.map(SourcePhrase::span);
    Optional<Span> about = AttitudeFrames.about(sentence, verb, entry);
    if (about.isPresent()) {
      return attitude(sentence, verb, entry, holder, List.of(about.get()));
    }
    if (!AttitudeFrames.fits(sentence, verb, entry)) {
      return Optional.empty();
    }
    Attribution attribution = new Attribution(index, cue, source.get(), Optional.empty());
    return attitude(sentence, verb, entry, holder, reported.ofQuoted(attribution));
  }

  private static Cue cue(ParsedSentence sentence, int word) {
    Word here = sentence.words().get(word);
    return new Cue(word, word, here.span(), here.lemma(), Cue.Kind.ASSERT, "neutral");
  }

  /** "The party is expected to lose": the subject belongs to what is thought. */
  private Optional<Attitude> raised(ParsedSentence sentence, int verb, AttitudeWords.Entry entry) {
    Optional<Integer> subject = sentence.child(verb, "nsubjpass", "nsubj");
    Optional<Integer> rest =
        sentence.children(verb).stream()
            .filter(c -> c > verb && AttitudeFrames.isPredicate(sentence, c))
            .findFirst();
    if (subject.isEmpty() || rest.isEmpty() || subject.get() > verb) {
      return Optional.empty();
    }
    Optional<Span> agent =
        sentence
            .child(verb, "agent")
            .flatMap(by -> sentence.child(by, "pobj"))
            .map(o -> AttitudeFrames.phrase(sentence, o));
    boolean relative = RELATIVE.contains(sentence.words().get(subject.get()).lemma());
    Span predicate = AttitudeFrames.phrase(sentence, rest.get());
    List<Span> content =
        relative
            ? List.of(predicate)
            : List.of(AttitudeFrames.phrase(sentence, subject.get()), predicate);
    return attitude(sentence, verb, entry, agent, content);
  }

  /** "the hope that ...", "his criticism of the plan": without a clause somebody must hold it. */
  private Optional<Attitude> noun(ParsedSentence sentence, int noun, AttitudeWords.Entry entry) {
    Optional<Span> holder = NounHolder.of(sentence, noun).map(SourcePhrase::span);
    Optional<Span> content =
        AttitudeFrames.complement(sentence, noun, entry, "acl", "ccomp", "relcl")
            .or(() -> holder.flatMap(h -> AttitudeFrames.about(sentence, noun, entry)));
    return content.flatMap(c -> attitude(sentence, noun, entry, holder, List.of(c)));
  }

  /** "is eager to leave", "are sure that it holds", "critical of the plan". */
  private Optional<Attitude> adjective(
      ParsedSentence sentence, int adjective, AttitudeWords.Entry entry) {
    Optional<Span> content =
        AttitudeFrames.about(sentence, adjective, entry)
            .or(
                () ->
                    AttitudeFrames.complement(sentence, adjective, entry, "ccomp", "xcomp", "acl"));
    int verb = sentence.words().get(adjective).head();
    Optional<Span> holder =
        verb < 0 ? Optional.empty() : SpeakerFinder.subject(sentence, verb).map(SourcePhrase::span);
    return content
        .filter(c -> holder.isPresent())
        .flatMap(c -> attitude(sentence, adjective, entry, holder, List.of(c)));
  }

  private Optional<Attitude> attitude(
      ParsedSentence sentence,
      int cue,
      AttitudeWords.Entry entry,
      Optional<Span> holder,
      List<Span> content) {
    boolean apart = true;
    for (int i = 1; i < content.size(); i++) {
      apart &= content.get(i - 1).end() <= content.get(i).start();
    }
    if (content.isEmpty() || !apart) {
      return Optional.empty();
    }
    return Optional.of(
        new Attitude(
            content.get(0).cover(content.get(content.size() - 1)),
            entry.kind(),
            sentence.span(),
            holder,
            sentence.words().get(cue).span(),
            content));
  }
}
