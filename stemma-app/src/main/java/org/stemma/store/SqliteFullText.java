package org.stemma.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.search.Phrase;

/** FTS5, which keeps no text: only which words stand where. */
final class SqliteFullText implements FullText {

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public String insert() {
    return "INSERT INTO findable_index (rowid, words, people, places, pages)"
        + " VALUES (:id, :words, :people, :places, :pages)";
  }

  @Override
  public String delete() {
    return "DELETE FROM findable_index WHERE rowid IN"
        + " (SELECT id FROM findable WHERE page = :page)";
  }

  @Override
  public String form(List<String> words) {
    return String.join(" ", words);
  }

  @Override
  public Asked asked(Map<String, List<Phrase>> phrases) {
    String match =
        FIELDS.stream()
            .flatMap(
                field ->
                    phrases.getOrDefault(field, List.of()).stream()
                        .map(phrase -> field + " : " + phrase(phrase)))
            .collect(Collectors.joining(" AND "));
    return match.isEmpty()
        ? new Asked("FROM findable f WHERE TRUE", Map.of())
        : new Asked(
            "FROM (SELECT rowid AS id FROM findable_index WHERE findable_index MATCH :match) m"
                + " CROSS JOIN findable f ON f.id = m.id WHERE TRUE",
            Map.of("match", match));
  }

  private static String phrase(Phrase phrase) {
    return "\"" + String.join(" ", phrase.words()) + "\"" + (phrase.beginning() ? " *" : "");
  }
}
