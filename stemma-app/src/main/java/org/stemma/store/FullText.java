package org.stemma.store;

import java.util.List;
import java.util.Map;
import org.stemma.search.Phrase;

/**
 * How a database looks words up. Rows and answers are the same everywhere; what is said to the
 * database is not. Words come cut and folded, as {@code SearchWords} gives them; the fields of a
 * findable are {@link #FIELDS}.
 */
interface FullText {

  /** What can be looked up of a findable, each a list of words. */
  List<String> FIELDS = List.of("words", "people", "places", "pages");

  /** The folder of its migration, below that of all. */
  String folder();

  /**
   * Statement that writes down the fields of the findable {@code :id}, each in its {@link #form}.
   */
  String insert();

  /** Statement that forgets the fields of all findables of {@code :page}; these are still there. */
  String delete();

  /** The words of a field, in order, as they are written down. */
  String form(List<String> words);

  /**
   * What findables have all of {@code phrases}: the rest of a SELECT from its FROM on, in which
   * they are {@code f}; ends in a condition.
   */
  Asked asked(Map<String, List<Phrase>> phrases);

  /**
   * A condition and what stands in it.
   *
   * @param from SQL
   * @param values by their names in it
   */
  record Asked(String from, Map<String, String> values) {}
}
