package org.stemma.annotate.upstream;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** Documents that a page has its words from: leaked, seen by the paper, obtained, reviewed. */
final class SourceDocuments {

  private static final Set<String> LEAKED = Lexicon.ENGLISH.words("leaked-words.txt");

  private static final Set<String> SEEN = Lexicon.ENGLISH.words("document-verbs.txt");

  private final Set<String> documents;

  SourceDocuments(Lexicon lexicon) {
    documents = lexicon.words("source-documents.txt");
  }

  /** The first document of the sentence that is marked as a source. */
  Optional<Upstream> in(Reading reading, ParsedSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean leaked =
          LEAKED.contains(word.form().toLowerCase(Locale.ROOT))
              && word.is("nmod")
              && word.head() > i;
      if (leaked) {
        return Optional.of(upstream(reading, sentence, i, word.head()));
      }
      boolean seen =
          word.isNoun()
              && documents.contains(word.lemma())
              && sentence.children(i).stream().anyMatch(c -> isSeenBy(sentence, c));
      if (seen) {
        return Optional.of(upstream(reading, sentence, i, i));
      }
    }
    return Optional.empty();
  }

  /** "seen by the Herald", "obtained by reporters". */
  private static boolean isSeenBy(ParsedSentence sentence, int index) {
    Word word = sentence.words().get(index);
    return word.is("acl")
        && SEEN.contains(word.lemma())
        && sentence.child(index, "agent", "prep").isPresent();
  }

  /** The noun with what stands before it and its "of" phrase. */
  private static Upstream upstream(Reading reading, ParsedSentence sentence, int first, int noun) {
    int last = noun;
    for (int child : sentence.children(noun)) {
      Word word = sentence.words().get(child);
      if (child > noun && word.is("prep") && word.form().equals("of")) {
        List<Integer> phrase = sentence.subtree(child);
        last = phrase.get(phrase.size() - 1);
      }
    }
    int start = first;
    while (start == noun && start > 0 && isModifier(sentence.words().get(start - 1))) {
      start--;
      if (!isModifier(sentence.words().get(Math.max(0, start - 1)))) {
        break;
      }
    }
    Span span = sentence.words().get(start).span().cover(sentence.words().get(last).span());
    String name = PageNames.folded(reading.words(span));
    return new Upstream(sentence.span(), name, UpstreamKind.DOCUMENT, false);
  }

  private static boolean isModifier(Word word) {
    return word.is("nmod") || word.is("compound");
  }
}
