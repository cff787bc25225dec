package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * What somebody is called of whom no more is told: "a porter who gave his name only as Len", "the
 * leader, named only as Mr V.".
 */
final class GivenName {

  private static final Set<String> VERBS = Lexicon.ENGLISH.words("name-giving-verbs.txt");

  private static final Set<String> LIMITS = Lexicon.ENGLISH.words("limiting-adverbs.txt");

  private static final Set<String> IDENTITY = Lexicon.ENGLISH.words("identity-nouns.txt");

  private static final Set<String> REFLEXIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "reflexive");

  private static final Set<String> ROLE = Lexicon.ENGLISH.words("grammar-words.tsv", "role");

  /** Words between the noun and the name. A bound on the search, no threshold. */
  private static final int FARTHEST = 16;

  private GivenName() {}

  /** "gave her name as Ann", "identified himself only as Tomas": it tells who speaks, not what. */
  static boolean isOwn(ParsedSentence sentence, int verb) {
    Optional<Integer> object = sentence.child(verb, "dobj").filter(o -> isNaming(sentence, verb));
    return object.filter(o -> isOwn(sentence.words(), o)).isPresent();
  }

  /** A name and the like, or "himself" with a limit behind it: "described himself as calm" says. */
  private static boolean isOwn(List<Word> words, int object) {
    boolean limited = object + 1 < words.size() && LIMITS.contains(words.get(object + 1).lower());
    return IDENTITY.contains(words.get(object).lemma())
        || limited && REFLEXIVE.contains(words.get(object).lower());
  }

  /** "named as Mr V.", "to be called Rosa". */
  static boolean isSuffered(ParsedSentence sentence, int verb) {
    return isNaming(sentence, verb)
        && sentence.words().get(verb).tag().equals("VBN")
        && sentence.child(verb, "dobj").isEmpty();
  }

  private static boolean isNaming(ParsedSentence sentence, int verb) {
    return VERBS.contains(sentence.words().get(verb).lemma());
  }

  /** The name of whom the noun {@code head} tells, if words that hang on it give no more. */
  static Optional<Span> of(ParsedSentence sentence, int head) {
    List<Word> words = sentence.words();
    int end = Math.min(words.size() - 1, head + FARTHEST);
    int verb = -1;
    for (int i = head + 1; i < end; i++) {
      boolean named = isOwn(sentence, i) || isSuffered(sentence, i);
      if (named && (isApposed(words, i, head) || hangsOn(sentence, i, head))) {
        verb = i;
      }
      int next = i + 1;
      if (verb >= 0 && LIMITS.contains(words.get(i).lower())) {
        int first = ROLE.contains(words.get(next).lower()) ? next + 1 : next;
        return name(words, first);
      }
    }
    return Optional.empty();
  }

  /** "the leader, named only as Mr V.": right behind the noun and a comma. */
  private static boolean isApposed(List<Word> words, int verb, int head) {
    return verb == head + 2 && words.get(head + 1).form().equals(",");
  }

  /** Whether the verb, or one that it belongs to, describes the noun or a word of its phrase. */
  private static boolean hangsOn(ParsedSentence sentence, int verb, int head) {
    int at = verb;
    while (at > head && !describes(sentence.words().get(at))) {
      at = sentence.words().get(at).head();
    }
    int noun = at > head ? sentence.words().get(at).head() : -1;
    return noun >= head && noun < at && sentence.subtree(head).contains(noun);
  }

  private static boolean describes(Word verb) {
    return verb.is("acl") || verb.is("relcl");
  }

  private static Optional<Span> name(List<Word> words, int first) {
    int last = first;
    while (last < words.size() && words.get(last).isProperNoun()) {
      last++;
    }
    return last > first
        ? Optional.of(words.get(first).span().cover(words.get(last - 1).span()))
        : Optional.empty();
  }
}
