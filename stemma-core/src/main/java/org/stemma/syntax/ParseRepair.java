package org.stemma.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what parsers often get wrong, where the words leave no doubt: a main verb taken for an
 * adjective, a participle hung on the nearest noun.
 */
final class ParseRepair {

  private ParseRepair() {}

  /** {@code sentence} with both mended; the same words in the same order. */
  static ParsedSentence of(ParsedSentence sentence) {
    return withClauses(withMainVerb(sentence));
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
