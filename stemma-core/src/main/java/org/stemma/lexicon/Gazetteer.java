package org.stemma.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.lexicon.GazetteerEntry.Kind;

/**
 * Names of countries, peoples, places, seats of government, international bodies and news agencies
 * (the files {@code gazetteer/*.tsv}). Names count as written: {@code US} is a country, {@code us}
 * is not. Immutable and thread-safe.
 */
public final class Gazetteer {

  /** The gazetteer on the class path. */
  public static final Gazetteer STANDARD = new Gazetteer(Lexicon.GENERAL);

  private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
  private final NavigableSet<String> names = new TreeSet<>();
  private int longest;

  /** Where two files hold a name, the first of this order keeps it. */
  private Gazetteer(Lexicon lexicon) {
    countries(lexicon.rows("gazetteer/countries.tsv"));
    seats(lexicon.rows("gazetteer/government-seats.tsv"));
    bodies(lexicon.rows("gazetteer/bodies.tsv"));
    places(lexicon.rows("gazetteer/places.tsv"));
    agencies(lexicon.rows("gazetteer/agencies.tsv"));
  }

  /** What {@code name} stands for, letter case as written, without an article. */
  public Optional<GazetteerEntry> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /** Whether any name begins with these characters, or is them. */
  public boolean begins(String start) {
    String next = names.ceiling(start);
    return next != null && next.startsWith(start);
  }

  /** Number of blank-separated words of the longest name. */
  public int longest() {
    return longest;
  }

  private void countries(List<List<String>> rows) {
    for (List<String> row : rows) {
      Optional<String> code = Optional.of(row.get(0));
      String name = row.get(1);
      add(name, new GazetteerEntry(name, Kind.COUNTRY, code));
      for (String other : values(row.get(2))) {
        add(other, new GazetteerEntry(name, Kind.COUNTRY, code));
      }
    }
    for (List<String> row : rows) {
      for (String demonym : values(row.get(3))) {
        GazetteerEntry entry = new GazetteerEntry(demonym, Kind.DEMONYM, Optional.of(row.get(0)));
        add(demonym, entry);
        if (!demonym.matches(".*(?:ese|ish|ch|s)")) {
          add(demonym + "s", entry);
        }
      }
      for (String capital : values(row.get(4))) {
        add(capital, new GazetteerEntry(capital, Kind.CAPITAL, Optional.of(row.get(0))));
      }
    }
  }

  private void seats(List<List<String>> rows) {
    Map<String, String> capitals = new HashMap<>();
    entries.values().stream()
        .filter(e -> e.kind() == Kind.CAPITAL)
        .forEach(e -> capitals.putIfAbsent(e.country().orElse(""), e.canonical()));
    for (List<String> row : rows) {
      boolean capital = row.get(2).equals("capital");
      String canonical = capital ? capitals.getOrDefault(row.get(1), row.get(0)) : row.get(0);
      Kind kind = capital ? Kind.CAPITAL : Kind.SEAT;
      add(row.get(0), new GazetteerEntry(canonical, kind, Optional.of(row.get(1))));
    }
  }

  private void bodies(List<List<String>> rows) {
    for (List<String> row : rows) {
      GazetteerEntry entry = new GazetteerEntry(row.get(0), Kind.BODY, Optional.empty());
      add(row.get(0), entry);
      values(row.get(1)).forEach(alias -> add(alias, entry));
    }
  }

  private void places(List<List<String>> rows) {
    for (List<String> row : rows) {
      List<String> codes = values(row.get(1));
      Optional<String> code = codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
      add(row.get(0), new GazetteerEntry(row.get(0), Kind.PLACE, code));
    }
  }

  private void agencies(List<List<String>> rows) {
    for (List<String> row : rows) {
      GazetteerEntry entry = new GazetteerEntry(row.get(1), Kind.AGENCY, Optional.of(row.get(3)));
      add(row.get(1), entry);
      // Two- and three-letter credits have too many other readings to be names in running text.
      values(row.get(2)).stream().filter(c -> c.length() > 3).forEach(c -> add(c, entry));
    }
  }

  private void add(String name, GazetteerEntry entry) {
    entries.putIfAbsent(name, entry);
    names.add(name);
    longest = Math.max(longest, name.split(" ", -1).length);
  }

  private static List<String> values(String column) {
    List<String> values = new ArrayList<>();
    for (String value : column.split(";", -1)) {
      String stripped = value.strip();
      if (!stripped.isEmpty() && !stripped.equals("-")) {
        values.add(stripped);
      }
    }
    return values;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Gazetteer[%d names]", entries.size());
  }
}
