package org.stemma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what parsers often get wrong, where the words leave no doubt: a main verb taken for an
 * adjective or for a participle, a participle hung on the nearest noun.
 */
final class ParseRepair {

  private ParseRepair() {}

  /** {@code sentence} with all three mended; the same words in the same order. */
  static ParsedSentence of(ParsedSentence sentence) {
    return withClauses(withFiniteVerb(withMainVerb(sentence)));
  }

  /**
   * "A helicopter winched two climbers off the ridge.": a whole sentence has a finite verb, and a
   * participle that only describes a noun has no object of its own.
   */
  private static ParsedSentence withFiniteVerb(ParsedSentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    int noun = rootNoun(words);
    if (noun < 0 || !words.get(words.size() - 1).form().equals(".")) {
      return sentence;
    }
    List<Integer> children = sentence.children(noun);
    Optional<Integer> participle =
        children.stream()
            .filter(c -> c > noun && words.get(c).is("acl") && words.get(c).tag().equals("VBN"))
            .filter(c -> sentence.child(c, "dobj").isPresent())
            .filter(c -> sentence.child(c, "auxpass", "aux").isEmpty())
            .findFirst();
    boolean finite =
        children.stream()
            .map(words::get)
            .anyMatch(w -> w.isVerb() && !w.is("acl") && !w.is("relcl") || w.is("cop"));
    if (participle.isEmpty() || finite) {
      return sentence;
    }
    int verb = participle.get();
    for (int child : children) {
      if (child > verb) {
        words.set(child, hung(words.get(child), verb, words.get(child).relation()));
      }
    }
    words.set(verb, finite(words.get(verb)));
    words.set(noun, hung(words.get(noun), verb, "nsubj"));
    return new ParsedSentence(sentence.span(), words);
  }

  private static int rootNoun(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() < 0 && words.get(i).isNoun()) {
        return i;
      }
    }
    return -1;
  }

  private static Word finite(Word word) {
    return new Word(word.span(), word.form(), word.lemma(), "VBD", word.entity(), -1, "root");
  }

  /**
   * "United accused City of ...": a participle before a noun has no subject of its own; one that
   * has is the verb, and the noun its object.
   */
  private static ParsedSentence withMainVerb(ParsedSentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    for (int verb = 1; verb < words.size(); verb++) {
      Word word = words.get(verb);
      int noun = word.head();
      boolean modifier = word.is("nmod") || word.is("amod");
      boolean past = word.tag().equals("VBN") || word.tag().equals("VBD");
      boolean told = modifier && past && sentence.child(verb, "nsubj").isPresent();
      if (told && noun > verb && words.get(noun).isNoun() && words.get(noun).is("root")) {
        int above = words.get(noun).head();
        for (int child : sentence.children(noun)) {
          if (child != verb && (child > noun || child < verb)) {
            words.set(child, hung(words.get(child), verb, words.get(child).relation()));
          }
        }
        words.set(verb, hung(word, above, words.get(noun).relation()));
        words.set(noun, hung(words.get(noun), verb, "dobj"));
        return new ParsedSentence(sentence.span(), words);
      }
    }
    return sentence;
  }

  /**
   * A participle set off by a comma (", dismissing the plan") belongs to the subject of the main
   * clause; parsers like to hang it on the nearest noun or on the clause of condition before it.
   */
  private static ParsedSentence withClauses(ParsedSentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    Clause before = new Clause(sentence);
    for (int i = 2; i < words.size(); i++) {
      Word word = words.get(i);
      boolean setOff = word.tag().equals("VBG") && words.get(i - 1).form().equals(",");
      if (!setOff || word.head() < 0 || word.head() > i) {
        continue;
      }
      int head = word.head();
      boolean ofNoun = word.is("acl") && !words.get(head).isVerb() && head < i - 2;
      boolean ofCondition = word.is("advcl") && before.child(head, "mark").isPresent();
      Optional<Integer> verb = before.governingVerb(head);
      if ((ofNoun || ofCondition) && verb.isPresent() && verb.get() < i) {
        words.set(i, hung(word, verb.get(), "advcl"));
      }
    }
    return new ParsedSentence(sentence.span(), words);
  }

  private static Word hung(Word word, int head, String relation) {
    return new Word(
        word.span(), word.form(), word.lemma(), word.tag(), word.entity(), head, relation);
  }
}
