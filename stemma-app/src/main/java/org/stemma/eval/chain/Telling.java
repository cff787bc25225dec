package org.stemma.eval.chain;

import java.util.List;
import java.util.Set;
import org.stemma.syntax.Word;

/**
 * A mention of an event as mentions are compared. Words are lemmas in small letters; sets hold
 * content words alone and none of the mention itself.
 *
 * @param report number of its report
 * @param sentence number of its sentence in the report, 0 for the first
 * @param head the word that names the event: the noun of "take a decision"
 * @param lemma of the head
 * @param phrase all words of the mention
 * @param phrases the mention, or parts of it, as a dictionary may have them, of two words or more
 * @param own content words of the mention
 * @param doers words of who did it
 * @param objects words of whom or what it befell
 * @param arguments both and what else hangs on the head
 * @param sentenceWords words of the sentence
 * @param near words of the sentence not far from the head
 * @param names words of names among the arguments
 * @param numbers numbers of the sentence
 * @param particles "up", "into": of the head or in the mention
 * @param governor what the head hangs on; {@code -} for the root
 * @param modal whether it may, will or is to happen
 * @param negated whether it is denied
 */
record Telling(
    int report,
    int sentence,
    Word head,
    String lemma,
    String phrase,
    List<String> phrases,
    Set<String> own,
    Set<String> doers,
    Set<String> objects,
    Set<String> arguments,
    Set<String> sentenceWords,
    Set<String> near,
    Set<String> names,
    Set<String> numbers,
    Set<String> particles,
    String governor,
    boolean modal,
    boolean negated) {

  boolean isOfOneReport(Telling other) {
    return report == other.report;
  }

  boolean isOfOneSentence(Telling other) {
    return isOfOneReport(other) && sentence == other.sentence;
  }
}
