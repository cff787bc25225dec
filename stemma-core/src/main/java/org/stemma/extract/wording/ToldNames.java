package org.stemma.extract.wording;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.article.Byline;

/** Tells whether a report names persons: whom it tells of has seldom written it. */
public final class ToldNames {

  private ToldNames() {}

  /** Whether one of {@code texts} has the family name of one of {@code persons}. */
  public static boolean areIn(Stream<String> texts, List<Byline> persons) {
    List<Pattern> families =
        persons.stream()
            .map(person -> person.name().substring(person.name().lastIndexOf(' ') + 1))
            .map(ToldNames::word)
            .toList();
    return texts.anyMatch(text -> families.stream().anyMatch(name -> name.matcher(text).find()));
  }

  /** In a script without capitals particles are written solid behind a name. */
  private static Pattern word(String name) {
    boolean caseless = Character.getType(name.codePointAt(0)) == Character.OTHER_LETTER;
    return Pattern.compile(
        caseless ? Pattern.quote(name) : "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
  }

  /**
   * The persons who sign with {@code line}: nobody, if its label names who is asked as often as who
   * asks ({@code Interview: Ana Sousa}) and the report tells of one; none behind a bare comma whose
   * name the report has, as it has that of the place where it was written.
   *
   * @param persons whom the line names
   * @param report its texts, read only where such a line asks
   */
  public static List<Byline> without(
      List<Byline> persons, String line, Supplier<Stream<String>> report) {
    if (BylineOpening.isTopic(line) && areIn(report.get(), persons)) {
      return List.of();
    }
    FurtherNames further = new FurtherNames(line, true);
    return persons.stream()
        .filter(
            person ->
                person.equals(persons.get(0))
                    || further.isJoined(person.name())
                    || report.get().noneMatch(text -> text.contains(person.name())))
        .toList();
  }
}
