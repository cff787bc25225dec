package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * The noun phrase that begins with a word of a sentence without a parse, in a language that writes
 * nouns with a capital: a pronoun, or small words and nouns, and what these belong to ("eine
 * Sprecherin der Reederei").
 */
final class NounPhraseByForm {

  /** An article, a number and two adjectives before a noun. A fact of the language. */
  private static final int MOST_SMALL = 4;

  private final ReportingForms forms;
  private final Set<String> pronouns;

  NounPhraseByForm(ReportingForms forms, Set<String> pronouns) {
    this.forms = forms;
    this.pronouns = pronouns;
  }

  /** The phrase from {@code first} on; its head is the last of its first nouns. */
  Optional<SourcePhrase> from(ParsedSentence sentence, int first) {
    return within(sentence.words(), first);
  }

  /** The phrase that is all the words from {@code first} up to {@code end}, exclusive. */
  Optional<SourcePhrase> filling(ParsedSentence sentence, int first, int end) {
    return first < end
        ? within(sentence.words().subList(0, end), first)
            .filter(p -> p.span().end() == sentence.words().get(end - 1).span().end())
        : Optional.empty();
  }

  private Optional<SourcePhrase> within(List<Word> words, int first) {
    if (first < words.size() && pronouns.contains(words.get(first).lower())) {
      return Optional.of(new SourcePhrase(words.get(first).span(), first));
    }
    int head = nouns(words, first, first == 0);
    int last = head;
    while (last >= 0 && last + 1 < words.size() && isLink(words.get(last + 1))) {
      int next = nouns(words, last + 2, false);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(
            new SourcePhrase(words.get(first).span().cover(words.get(last).span()), head));
  }

  /** Index of the last noun of those that stand behind small words from {@code from} on, or -1. */
  private int nouns(List<Word> words, int from, boolean opens) {
    int at = from;
    while (at < words.size() && at - from < MOST_SMALL && !isNoun(words, at, opens && at == from)) {
      if (!words.get(at).isWordy() || forms.borders().contains(words.get(at).lower())) {
        return -1;
      }
      at++;
    }
    int last = -1;
    while (at < words.size() && isNoun(words, at, false)) {
      last = at++;
    }
    return last;
  }

  /** A capital tells a noun, but at the head of a sentence only if no noun follows. */
  private static boolean isNoun(List<Word> words, int index, boolean opens) {
    boolean capital = isCapital(words, index);
    boolean small =
        opens
            && (isCapital(words, index + 1)
                || isCapital(words, index + 2) && words.get(index + 1).isWordy());
    return capital && !small;
  }

  private static boolean isCapital(List<Word> words, int index) {
    return index < words.size() && Character.isUpperCase(words.get(index).form().charAt(0));
  }

  private boolean isLink(Word word) {
    return forms.links().contains(word.lower());
  }
}
