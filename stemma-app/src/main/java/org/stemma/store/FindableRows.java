package org.stemma.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.stemma.search.Findable;
import org.stemma.search.Findable.Part;
import org.stemma.search.Findable.Place;
import org.stemma.search.Found;
import org.stemma.search.SearchQuery;
import org.stemma.search.SearchWords;
import org.stemma.search.Snippets;

/** Findables in the tables of {@code V2__search.sql}. Writes in the transaction of its caller. */
final class FindableRows {

  /** Where those of the account are, which belong to no page. */
  static final String ACCOUNT = "";

  private static final String ROW =
      """
      INSERT INTO findable (id, page, number, kind, name, first_day, last_day)
        VALUES (:id, :page, :number, :kind, :name, :first_day, :last_day)
      """;

  private static final String PART =
      """
      INSERT INTO findable_part (findable, number, words, file, line, first_unit, end_unit)
        VALUES (:findable, :number, :words, :file, :line, :first_unit, :end_unit)
      """;

  private final FullText text;

  FindableRows(FullText text) {
    this.text = text;
  }

  /** Puts {@code findables}, in this order, into the place of those of {@code page}. */
  void replace(Handle handle, String page, List<Findable> findables) {
    handle.createUpdate(text.delete()).bind("page", page).execute();
    handle.createUpdate("DELETE FROM findable WHERE page = :page").bind("page", page).execute();
    if (findables.isEmpty()) {
      return;
    }
    long first =
        handle.createQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM findable").mapTo(Long.class).one();
    PreparedBatch rows = handle.prepareBatch(ROW);
    PreparedBatch parts = handle.prepareBatch(PART);
    PreparedBatch words = handle.prepareBatch(text.insert());
    for (int i = 0; i < findables.size(); i++) {
      Findable findable = findables.get(i);
      long id = first + i;
      rows.bind("id", id)
          .bind("page", page)
          .bind("number", i)
          .bind("kind", findable.kind())
          .bind("name", findable.name())
          .bind("first_day", findable.first().map(LocalDate::toString).orElse(null))
          .bind("last_day", findable.last().map(LocalDate::toString).orElse(null))
          .add();
      addParts(parts, id, findable.parts());
      words
          .bind("id", id)
          .bind("words", form(findable.parts().stream().map(Part::words).toList()))
          .bind("people", form(findable.people()))
          .bind("places", form(findable.places()))
          .bind("pages", form(findable.pages()))
          .add();
    }
    rows.execute();
    parts.execute();
    words.execute();
  }

  private static void addParts(PreparedBatch batch, long findable, List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Optional<Place> place = parts.get(i).place();
      batch
          .bind("findable", findable)
          .bind("number", i)
          .bind("words", stored(parts.get(i).words()))
          .bind("file", place.map(Place::file).orElse(null))
          .bind("line", place.map(Place::line).orElse(null))
          .bind("first_unit", place.map(Place::start).orElse(null))
          .bind("end_unit", place.map(Place::end).orElse(null))
          .add();
    }
  }

  /** PostgreSQL stores no null character. */
  private static String stored(String words) {
    return words.replace('\0', ' ');
  }

  private String form(List<String> texts) {
    List<String> words = new ArrayList<>();
    for (String each : texts) {
      if (!words.isEmpty()) {
        words.add(SearchWords.BORDER);
      }
      words.addAll(SearchWords.forms(each));
    }
    return text.form(words);
  }

  /** See {@code SearchIndex}; what has no words any more is passed over. */
  List<Found> find(Handle handle, SearchQuery asked, int from, int limit) {
    FullText.Asked matching = text.asked(asked.phrases());
    StringBuilder sql = new StringBuilder("SELECT f.id, f.kind, f.name " + matching.from());
    asked.kind().ifPresent(kind -> sql.append(" AND f.kind = :kind"));
    asked.from().ifPresent(day -> sql.append(" AND f.last_day >= :from_day"));
    asked.to().ifPresent(day -> sql.append(" AND f.first_day <= :to_day"));
    sql.append(" ORDER BY f.page, f.number LIMIT :limit OFFSET :offset");
    Query query = handle.createQuery(sql.toString()).bindMap(matching.values());
    asked.kind().ifPresent(kind -> query.bind("kind", kind));
    asked.from().ifPresent(day -> query.bind("from_day", day.toString()));
    asked.to().ifPresent(day -> query.bind("to_day", day.toString()));
    List<Row> rows =
        query.bind("limit", limit).bind("offset", from).map((row, context) -> row(row)).list();
    Map<Long, List<Part>> parts = parts(handle, rows);
    return rows.stream()
        .filter(row -> parts.containsKey(row.id()))
        .map(
            row ->
                new Found(
                    row.kind(),
                    row.name(),
                    Snippets.of(parts.getOrDefault(row.id(), List.of()), asked.words())))
        .toList();
  }

  private record Row(long id, String kind, String name) {}

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong("id"), row.getString("kind"), row.getString("name"));
  }

  private static Map<Long, List<Part>> parts(Handle handle, List<Row> rows) {
    Map<Long, List<Part>> parts = new LinkedHashMap<>();
    if (!rows.isEmpty()) {
      String ids = rows.stream().map(Row::id).map(String::valueOf).collect(Collectors.joining(","));
      handle
          .createQuery(
              "SELECT findable, words, file, line, first_unit, end_unit FROM findable_part"
                  + " WHERE findable IN ("
                  + ids
                  + ") ORDER BY findable, number")
          .map((row, context) -> Map.entry(row.getLong("findable"), part(row)))
          .forEach(
              part ->
                  parts
                      .computeIfAbsent(part.getKey(), id -> new ArrayList<>())
                      .add(part.getValue()));
    }
    return parts;
  }

  private static Part part(ResultSet row) throws SQLException {
    Optional<String> file = Optional.ofNullable(row.getString("file"));
    int line = row.getInt("line");
    int start = row.getInt("first_unit");
    int end = row.getInt("end_unit");
    return new Part(row.getString("words"), file.map(name -> new Place(name, line, start, end)));
  }
}
