package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.Byline;

/**
 * What a field states that names an author or a sender: persons ({@code Ana Sousa, Tribune Staff},
 * {@code ['Ana Sousa', 'Jim Okafor']}), an outlet ({@code "The Odal Courier"
 * <news@courier.example>}), or both.
 */
public final class StatedAuthors {

  /** Parts the persons from the outlet. */
  private static final Pattern BESIDE = Pattern.compile("\\s?[,;|]\\s?");

  private StatedAuthors() {}

  /** The persons named, in order; outlets are none. */
  public static List<Byline> persons(String value, OutletForm outlets) {
    return named(listed(value), outlets);
  }

  private static List<Byline> named(String names, OutletForm outlets) {
    return PersonNames.of(names, NameClaim.AUTHOR, outlets).stream()
        .filter(person -> !outlets.has(person.name()))
        .toList();
  }

  /** The name of an outlet that is stated for the author or stands beside the persons. */
  public static Optional<String> outlet(String value, OutletForm outlets) {
    String names = withoutAddress(value);
    List<Byline> persons = named(names, outlets);
    return persons.isEmpty()
        ? Optional.of(names).filter(outlets::has)
        : BESIDE
            .splitAsStream(names)
            .skip(1)
            .filter(part -> persons.stream().noneMatch(p -> p.role().equals(Optional.of(part))))
            .filter(outlets::has)
            .findFirst();
  }

  /** Names of a list as a line names them. */
  private static String listed(String value) {
    return withoutAddress(value).replaceAll("[\\[\\]\"']", "").replace(';', ',').strip();
  }

  private static String withoutAddress(String value) {
    int address = value.indexOf('<');
    String name = address < 0 ? value : value.substring(0, address);
    return name.replace("\"", "").strip();
  }
}
