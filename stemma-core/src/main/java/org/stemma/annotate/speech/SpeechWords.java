package org.stemma.annotate.speech;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.lexicon.Lexicon;

/**
 * The word lists that the search for speech looks words up in, read once for all pages. Immutable
 * and thread-safe.
 *
 * @param occasions words that begin a phrase of when or where something was said
 * @param reasons conjunctions that join a reason to what is said
 * @param listJoints words between the items of a list
 * @param resuming words between a cue and the words in marks that go on behind it
 * @param pastForms past forms of verbs of saying that their ending does not tell
 * @param naming words right before quoted words that make these a name, a title or a term
 * @param determiners forms of determiners
 * @param pronouns pronouns that can name who speaks, each with whom it means
 * @param genders words that tell a gender, each with "m" or "f"
 * @param pattern finds who speaks from the order of the words
 */
record SpeechWords(
    Set<String> occasions,
    Set<String> reasons,
    Set<String> listJoints,
    Set<String> resuming,
    Set<String> pastForms,
    Set<String> naming,
    Set<String> determiners,
    Map<String, String> pronouns,
    Map<String, String> genders,
    SpeakerPattern pattern) {

  /** Reads the lists of the language of {@code lexicon}. */
  SpeechWords(Lexicon lexicon) {
    this(
        lexicon.words("occasion-words.txt"),
        lexicon.words("reason-conjunctions.txt"),
        lexicon.words("list-joints.txt"),
        lexicon.words("resuming-joints.txt"),
        lexicon.words("past-speech-forms.txt"),
        lexicon.words("naming-words.tsv"),
        lexicon.words("determiners.txt"),
        meanings(lexicon.rows("source-pronouns.tsv")),
        meanings(lexicon.rows("gendered-words.tsv")),
        new SpeakerPattern(lexicon));
  }

  /** The second column by the first. */
  private static Map<String, String> meanings(List<List<String>> rows) {
    Map<String, String> meanings = new TreeMap<>();
    rows.forEach(row -> meanings.put(row.get(0), row.get(1)));
    return Map.copyOf(meanings);
  }
}
