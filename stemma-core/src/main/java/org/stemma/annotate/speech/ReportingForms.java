package org.stemma.annotate.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Word;

/**
 * The forms of words by which a language shows reported speech without a parse. Empty for a
 * language without the list {@code reporting-frames.tsv}. Immutable and thread-safe.
 *
 * @param openers conjunctions that open what is said ("dass")
 * @param as words that open a clause which names the source ("wie die Polizei mitteilte")
 * @param inserted words that name a source between commas and govern no clause ("so Mara Lind")
 * @param own what cites the subject of its own clause ("nach eigenen Angaben")
 * @param nobody cues of which nobody is the subject ("hieß es")
 * @param links words between a noun and what it belongs to ("der Sprecher der Reederei")
 * @param pointers words before a source that are no part of it ("nach Angaben von", "wie aus
 *     Kreisen verlautet")
 * @param self subjects that speak themselves ("ich"): their verbs have the same form in either mood
 * @param anyone subjects of a rule for everybody ("man nehme drei Eier")
 * @param auxiliaries forms of the mood in which no rule is given ("man habe", "man müsse")
 * @param mood forms of verbs in the mood of reported speech ("sei")
 * @param idioms phrases that hold such a form and report nothing ("es sei denn")
 * @param borders words that end a noun phrase
 * @param skipped words that may stand between the one who speaks and the verb
 */
record ReportingForms(
    Set<String> openers,
    Set<String> as,
    Set<String> inserted,
    Set<String> own,
    Set<String> nobody,
    Set<String> links,
    Set<String> pointers,
    Set<String> self,
    Set<String> anyone,
    Set<String> auxiliaries,
    Set<String> mood,
    Set<String> idioms,
    Set<String> borders,
    Set<String> skipped) {

  private static final String FRAMES = "reporting-frames.tsv";

  /** Reads the lists of the language of {@code lexicon}. */
  ReportingForms(Lexicon lexicon) {
    this(
        lexicon.words(FRAMES, "opener"),
        lexicon.words(FRAMES, "as"),
        lexicon.words(FRAMES, "inserted"),
        lexicon.words(FRAMES, "own"),
        lexicon.words(FRAMES, "nobody"),
        lexicon.words(FRAMES, "link"),
        lexicon.words(FRAMES, "pointer"),
        lexicon.words(FRAMES, "self"),
        lexicon.words(FRAMES, "anyone"),
        lexicon.words(FRAMES, "auxiliary"),
        lexicon.words("reported-mood.txt"),
        lexicon.words("mood-idioms.txt"),
        Set.copyOf(lexicon.words("phrase-borders.tsv", "border")),
        Set.copyOf(lexicon.words("phrase-borders.tsv", "skip")));
  }

  /** Whether the language has such forms. */
  boolean isKnown() {
    return !openers.isEmpty();
  }

  /**
   * Whether {@code words} hold a verb in the mood of reported speech, in no idiom and without a
   * subject that speaks itself.
   */
  boolean reports(List<Word> words) {
    String low = words.stream().map(Word::lower).collect(Collectors.joining(" ", " ", " "));
    return words.stream().anyMatch(w -> mood.contains(w.form()))
        && words.stream().noneMatch(w -> self.contains(w.lower()))
        && idioms.stream().noneMatch(idiom -> low.contains(' ' + idiom + ' '));
  }

  /**
   * Whether {@code words}, a sentence without a cue, report as the one before them did, and neither
   * speak for their writer nor give a rule ("Man nehme drei Eier").
   */
  boolean goesOn(List<Word> words) {
    boolean anybody = words.stream().anyMatch(w -> anyone.contains(w.lower()));
    return reports(words)
        && (!anybody || words.stream().anyMatch(w -> auxiliaries.contains(w.form())));
  }

  boolean isSkipped(Word word) {
    return skipped.contains(word.lower());
  }
}
