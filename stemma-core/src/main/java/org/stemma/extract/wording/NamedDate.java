package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * A line that is nothing but names and a date beside them: {@code Halden Courier, 5 November 2031,
 * page 3}, {@code Ana Sousa | Nov 5, 2031 | 7:40 am}. A mark or an end of the line stands beside
 * the date, for inside a phrase ({@code The Storm of 3 May 2024 in Pictures}) it is of what is
 * told.
 *
 * @param names what the marks of the line set apart, with the words before a name ({@code by}) if
 *     there are any; at least one
 * @param dates at least one
 */
public record NamedDate(List<String> names, List<DatedText.Labelled> dates) {

  /**
   * Units of such a line. Swept 80 to 200 on {@code eval dates} and {@code eval plain-dates}
   * (2026-11-29): no right day is lost or gained.
   */
  private static final int LONGEST = 120;

  /**
   * Words of all names. Swept on {@code eval plain-dates} (2026-11-29), right days on the halves
   * and the share of the found ones that is right: 3 .579 .560 .924, 6 .585 .577 .925, 9 .588 .574
   * .921.
   */
  private static final int MOST_WORDS = 6;

  /** Stands for a date that was cut out. */
  private static final char CUT = '\uFFFC';

  /** The page of a paper ("page 3", "S. 14"), a count of readers. */
  private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{1,8}\\.? )?\\d{1,6}");

  private static final Pattern MARK = Pattern.compile("\\s?[|·•–—,،、()/;؛]\\s?|\\s-\\s");

  public NamedDate {
    names = List.copyOf(names);
    dates = List.copyOf(dates);
  }

  /** The names and the dates of {@code line}, if it is nothing else. */
  public static Optional<NamedDate> of(String line, DateReader reader) {
    if (line.length() > LONGEST || LineForm.endsSentence(line) && !ClockTime.closes(line)) {
      return Optional.empty();
    }
    return DatedText.read(line, reader)
        .filter(read -> read.others() > 0 && !read.isOfMatter())
        .map(read -> new NamedDate(names(line, reader), read.dates()))
        .filter(read -> !read.names.isEmpty());
  }

  /** A line without the full stop that old papers set behind the year of their issue. */
  public static String withoutStop(String line) {
    int stop = line.length() - 1;
    return stop > 0 && line.charAt(stop) == '.' && Character.isDigit(line.charAt(stop - 1))
        ? line.substring(0, stop)
        : line;
  }

  /** The only name, if there is just one. */
  public Optional<String> name() {
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  /** The only name, or the only one beside that of an outlet, or the only one of a person. */
  public Optional<String> nameBeside(OutletForm outlets) {
    List<String> others = names.stream().filter(name -> !outlets.has(name)).toList();
    if (others.size() == 1) {
      return Optional.of(others.get(0));
    }
    NameLine line = NameLine.overAny(outlets);
    List<String> persons =
        others.stream().filter(name -> !line.persons(name, true).isEmpty()).toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : name();
  }

  /** Whether one of the names is signed with a word for the author: {@code by Ana Sousa}. */
  public boolean isSigned() {
    return names.stream().anyMatch(Signature::signsPerson);
  }

  /** The first name with a word for the author before it, or the only name. */
  public Optional<String> signed() {
    return names.stream().filter(Signature::isAt).findFirst().or(this::name);
  }

  /** Empty if the line holds something else. */
  private static List<String> names(String line, DateReader reader) {
    List<String> names = new ArrayList<>();
    int words = 0;
    String undated = withoutDates(line, reader);
    if (!isOfPost(line)) {
      undated = SignedWords.withoutAddresses(undated);
    }
    String bare = withoutStart(ListForm.bare(withoutTimes(undated.replace(CUT, ' ')).strip()));
    if (!CaselessName.signed(bare).isEmpty()) {
      return List.of(bare); // its signs part no names: "文/李四"
    }
    boolean timed = ClockTime.standsIn(undated);
    for (String part : MARK.split(undated)) {
      String rest = withoutTimes(behindLabel(part).replace(CUT, ' ')).strip();
      int others = DateWords.beside(rest).others();
      if (others == 0
          || ReadingTime.is(rest)
          || !names.isEmpty() && NUMBER.matcher(rest).matches()) {
        continue;
      }
      words += others;
      if (words > MOST_WORDS
          || isInside(part)
          || LineForm.hasDigit(rest)
          || !timed && !LineForm.isCapitalised(rest) && BylineWords.office(rest).isEmpty()) {
        return List.of();
      }
      names.add(withoutEnd(withoutDay(rest)));
    }
    return names;
  }

  /** Whether a dash opens the line, as it does under a post that a page shows. */
  private static boolean isOfPost(String line) {
    return !line.isEmpty() && "-–—".indexOf(line.charAt(0)) >= 0;
  }

  /**
   * What stands behind a date with its label: {@code by Ana Sousa} of {@code Posted on 3 May by}.
   */
  private static String behindLabel(String part) {
    int date = part.indexOf(CUT);
    return date > 0 && DateWords.beside(part.substring(0, date)).others() == 0
        ? part.substring(date)
        : part;
  }

  /** Whether words of a phrase stand on both sides of a date in {@code part}. */
  private static boolean isInside(String part) {
    int from = part.indexOf(CUT);
    return from > 0
        && DateWords.beside(part.substring(0, from)).others() > 0
        && DateWords.beside(part.substring(part.lastIndexOf(CUT))).others() > 0;
  }

  /** Without what is left of a date before a name ("日"). */
  private static String withoutStart(String part) {
    return DateWords.said(part).stream()
        .filter(word -> !word.isFiller())
        .findFirst()
        .map(word -> part.substring(word.span().start()))
        .orElse(part);
  }

  /** Without names of days before what is none of them ("Tuesday in Sport"). */
  private static String withoutDay(String part) {
    int blank = part.indexOf(' ');
    return blank > 0 && DateWords.isDayOrMonth(part.substring(0, blank).toLowerCase(Locale.ROOT))
        ? withoutDay(part.substring(blank).strip())
        : part;
  }

  /** Without what leads from a name to its date ("le", "on"). */
  private static String withoutEnd(String part) {
    List<DateWords.Said> words = DateWords.said(part);
    int last = words.size() - 1;
    while (last > 0 && words.get(last).isFiller()) {
      last--;
    }
    return part.substring(0, words.get(last).span().end());
  }

  private static String withoutTimes(String part) {
    return ClockTime.first(part)
        .map(time -> part.substring(0, time.span().start()) + part.substring(time.span().end()))
        .orElse(part);
  }

  private static String withoutDates(String line, DateReader reader) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (DateReader.Found date : reader.all(line)) {
      Span span = date.span();
      rest.append(line, from, span.start()).append(CUT);
      from = span.end();
    }
    return rest.append(line, from, line.length()).toString();
  }
}
