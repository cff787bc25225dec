package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.speech.Cues;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Outlets that a sentence cites: they speak, are told something, or are spoken to. */
final class CitedOutlets {

  private static final Set<String> TO = Lexicon.ENGLISH.words("telling-prepositions.txt");

  private static final Set<String> TELLING = Lexicon.ENGLISH.words("telling-words.txt");

  /** Prepositions that credit what stands behind them by themselves. */
  private static final Set<String> CREDITING = Lexicon.ENGLISH.words("crediting-prepositions.txt");

  private static final Set<String> SEEN = Lexicon.ENGLISH.words("document-verbs.txt");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  private static final Set<String> FIRMS = Lexicon.ENGLISH.words("firm-nouns.txt");

  private static final Set<String> PUBLISHING = Lexicon.ENGLISH.words("publishing-verbs.txt");

  private static final Set<String> FIRST = Lexicon.ENGLISH.words("first-reports.tsv", "whole");

  private static final Set<String> FIRST_TO = Lexicon.ENGLISH.words("first-reports.tsv", "verb");

  private static final Set<String> FIRSTLY = Lexicon.ENGLISH.words("first-reports.tsv", "adverb");

  /** Words of the longest of these two. */
  private static final int LONGEST_PHRASE =
      Stream.concat(FIRST.stream(), FIRST_TO.stream())
          .mapToInt(phrase -> phrase.split(" ", -1).length)
          .max()
          .orElse(0);

  private final Outlets outlets;
  private final Cues cues;
  private final CitedWorks works;

  CitedOutlets(Outlets outlets, Cues cues) {
    this.outlets = outlets;
    this.cues = cues;
    this.works = new CitedWorks(this::isReport);
  }

  /**
   * "The Daily Star reported", "told Radio North", "an interview with the Herald", "the Courier was
   * first to report".
   */
  List<Upstream> in(Reading reading, ParsedSentence sentence) {
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
        boolean titled =
            isReportedBy(sentence, last)
                && (isTitled(sentence, i)
                    || isFirstBy(sentence, last) && isUnlisted(reading, span));
        Optional<UpstreamKind> kind =
            outlets
                .kind(name)
                .or(() -> titled ? Optional.of(UpstreamKind.PUBLICATION) : Optional.empty());
        if (kind.isPresent() && isCited(sentence, last) && !isOwn(reading, name)) {
          found.add(new Upstream(sentence.span(), name, kind.get(), false));
        }
        i = last;
      }
    }
    return found;
  }

  /** Whether the page cites its own outlet: "told the Courier" on a page of Halden Courier. */
  private static boolean isOwn(Reading reading, String name) {
    OutletName cited = OutletName.of(name);
    return reading
        .article()
        .metadata()
        .publisher()
        .filter(publisher -> cited.isShortFor(OutletName.of(publisher.value())))
        .isPresent();
  }

  /** Whether the name speaks, is told something, was first to, or is what somebody spoke to. */
  private boolean isCited(ParsedSentence sentence, int name) {
    Word word = sentence.words().get(name);
    if (isFirst(sentence, name + 1)) {
      return true;
    }
    if (word.head() < 0) {
      return false;
    }
    Word head = sentence.words().get(word.head());
    return switch (word.relation()) {
      case "nsubj", "dobj", "dative" -> head.isVerb() && isReport(sentence, word.head());
      case "pobj" -> {
        String preposition = head.form().toLowerCase(Locale.ROOT);
        Word governor = head.head() < 0 ? head : sentence.words().get(head.head());
        boolean reported =
            preposition.equals("by")
                && (isReport(sentence, head.head()) || SEEN.contains(governor.lemma()));
        boolean spoken = TO.contains(preposition) && TELLING.contains(governor.lemma());
        yield reported
            || spoken
            || CREDITING.contains(preposition)
            || works.isIn(sentence, word.head());
      }
      case "poss", "compound", "nmod" -> works.isCited(sentence, word.head());
      case "attr" -> isCleft(sentence, word.head());
      case "conj", "appos" -> word.head() < name && isCited(sentence, word.head());
      default -> false;
    };
  }

  /** "It was the Herald that first reported it". */
  private boolean isCleft(ParsedSentence sentence, int verb) {
    return sentence
            .child(verb, "nsubj")
            .filter(s -> sentence.words().get(s).tag().equals("PRP"))
            .isPresent()
        && sentence.children(verb).stream()
            .filter(c -> c > verb && sentence.words().get(c).isVerb())
            .anyMatch(c -> isReport(sentence, c));
  }

  /** "by The Islander": an article with a capital inside a sentence is part of a title. */
  private static boolean isTitled(ParsedSentence sentence, int first) {
    return first > 1
        && sentence.words().get(first - 1).tag().equals("DT")
        && Character.isUpperCase(sentence.words().get(first - 1).form().charAt(0));
  }

  /** "was first reported by", "published by". */
  private static boolean isReportedBy(ParsedSentence sentence, int name) {
    int by = sentence.words().get(name).head();
    int verb = by < 0 ? -1 : sentence.words().get(by).head();
    return verb >= 0
        && sentence.words().get(by).is("agent")
        && PUBLISHING.contains(sentence.words().get(verb).lemma());
  }

  /** "First reported by Politiq": only what publishes is so credited. */
  private static boolean isFirstBy(ParsedSentence sentence, int name) {
    int verb = sentence.words().get(sentence.words().get(name).head()).head();
    return sentence.children(verb).stream()
        .map(sentence.words()::get)
        .anyMatch(w -> w.is("advmod") && FIRSTLY.contains(w.lower()));
  }

  /** Whether a name is no person's or place's, nor says that a body of another kind bears it. */
  private static boolean isUnlisted(Reading reading, Span name) {
    return reading.within(Mention.class, name).stream()
            .anyMatch(m -> m.type() == EntityType.ORGANISATION)
        && Arrays.stream(reading.words(name).toLowerCase(Locale.ROOT).split("\\s+"))
            .noneMatch(w -> BODIES.contains(w) || FIRMS.contains(w));
  }

  /** Whether the words from {@code at} on say that what stands before them told it first. */
  private boolean isFirst(ParsedSentence sentence, int at) {
    List<Word> words = sentence.words();
    StringBuilder said = new StringBuilder();
    for (int i = at; i < words.size() && i < at + LONGEST_PHRASE; i++) {
      said.append(i == at ? "" : " ").append(words.get(i).form().toLowerCase(Locale.ROOT));
      boolean reports = i + 1 < words.size() && isReport(sentence, i + 1);
      if (FIRST.contains(said.toString()) || reports && FIRST_TO.contains(said.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean isReport(ParsedSentence sentence, int verb) {
    return verb >= 0 && cues.at(sentence, verb).filter(SpeakingSources::isSaying).isPresent();
  }
}
