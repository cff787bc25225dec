package org.stemma.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The word lists of one language, as resource files under {@code org/stemma/lexicon/<language>/}.
 *
 * <p>Lines that are empty or start with {@code #} are comments; columns are separated by one tab; a
 * first column with <code>{a|b}</code> stands for a row of each. Reading a file costs a parse:
 * callers keep what they build from it in a field. Thread-safe.
 *
 * @param language ISO 639-1 code, or the empty string for lists that hold in every language
 */
public record Lexicon(String language) {

  /** Lists that belong to no language: country codes, units. */
  public static final Lexicon GENERAL = new Lexicon("");

  public static final Lexicon ENGLISH = new Lexicon("en");

  public Lexicon {
    if (!language.isEmpty() && !language.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("language \"" + language + "\" must be an ISO 639 code");
    }
  }

  /** The languages that have the list {@code file}, English first, the others by their codes. */
  public static List<Lexicon> having(String file) {
    return Stream.concat(
            Stream.of(ENGLISH),
            GENERAL.words("languages.txt").stream()
                .map(Lexicon::new)
                .filter(l -> !l.equals(ENGLISH)))
        .filter(lexicon -> lexicon.has(file))
        .toList();
  }

  /** Whether the language has the list {@code file}, for instance {@code hedges.tsv}. */
  public boolean has(String file) {
    return Lexicon.class.getResource(path(file)) != null;
  }

  /**
   * The rows of {@code file} in file order; an empty list if the language has no such file.
   *
   * @throws UncheckedIOException if the resource cannot be read
   */
  public List<List<String>> rows(String file) {
    return open(file).map(Lexicon::read).orElse(List.of());
  }

  /** The first column of {@code file} in file order; empty if the language has no such file. */
  public Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    rows(file).forEach(row -> words.add(row.get(0)));
    return Collections.unmodifiableSet(words);
  }

  /**
   * The first column of the rows of {@code file} whose second is {@code role}, in file order; empty
   * if there are none.
   */
  public Set<String> words(String file, String role) {
    Set<String> words = new LinkedHashSet<>();
    rows(file).stream().filter(r -> r.get(1).equals(role)).forEach(r -> words.add(r.get(0)));
    return Collections.unmodifiableSet(words);
  }

  private static List<String> with(String first, List<String> row) {
    return Stream.concat(Stream.of(first), row.stream().skip(1)).toList();
  }

  private Optional<InputStream> open(String file) {
    return Optional.ofNullable(Lexicon.class.getResourceAsStream(path(file)));
  }

  private String path(String file) {
    return language.isEmpty() ? file : language + "/" + file;
  }

  private static List<List<String>> read(InputStream stream) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          List<String> row = List.of(line.strip().split("\t", -1));
          Alternatives.of(row.getFirst()).forEach(first -> rows.add(with(first, row)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }
}
