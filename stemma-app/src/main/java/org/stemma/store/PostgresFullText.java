package org.stemma.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.search.Phrase;

/** Text search of PostgreSQL. Vectors come made: no dictionary of the server has a say in them. */
final class PostgresFullText implements FullText {

  /** The greatest place that a vector can hold. */
  private static final int LAST_PLACE = 16_383;

  @Override
  public String folder() {
    return "postgresql";
  }

  @Override
  public String insert() {
    return "INSERT INTO findable_index (id, words, people, places, pages)"
        + " VALUES (:id, CAST(:words AS tsvector), CAST(:people AS tsvector),"
        + " CAST(:places AS tsvector), CAST(:pages AS tsvector))";
  }

  @Override
  public String delete() {
    return "DELETE FROM findable_index WHERE id IN (SELECT id FROM findable WHERE page = :page)";
  }

  @Override
  public String form(List<String> words) {
    Map<String, List<String>> places = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      String place = String.valueOf(Math.min(i + 1, LAST_PLACE));
      places.computeIfAbsent(words.get(i), word -> new ArrayList<>()).add(place);
    }
    return places.entrySet().stream()
        .map(word -> quoted(word.getKey()) + ":" + String.join(",", word.getValue()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public Asked asked(Map<String, List<Phrase>> phrases) {
    StringBuilder conditions = new StringBuilder();
    Map<String, String> values = new HashMap<>();
    for (String field : FIELDS) {
      List<Phrase> asked = phrases.getOrDefault(field, List.of());
      if (!asked.isEmpty()) {
        conditions
            .append(conditions.isEmpty() ? "" : " AND ")
            .append(field + " @@ CAST(:" + field + " AS tsquery)");
        values.put(
            field, asked.stream().map(PostgresFullText::phrase).collect(Collectors.joining(" & ")));
      }
    }
    return values.isEmpty()
        ? new Asked("FROM findable f WHERE TRUE", Map.of())
        : new Asked(
            "FROM findable f WHERE f.id IN (SELECT id FROM findable_index WHERE "
                + conditions
                + ")",
            values);
  }

  private static String phrase(Phrase phrase) {
    return phrase.words().stream()
            .map(PostgresFullText::quoted)
            .collect(Collectors.joining(" <-> ", "(", ""))
        + (phrase.beginning() ? ":*)" : ")");
  }

  /** A word holds no quotation mark and no backslash; it is quoted for its points and colons. */
  private static String quoted(String word) {
    return "'" + word + "'";
  }
}
