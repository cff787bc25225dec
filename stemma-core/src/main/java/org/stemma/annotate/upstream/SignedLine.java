package org.stemma.annotate.upstream;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line beside the text that holds an agency and nothing but names and short letters: "Ann Orr,
 * Associated Press", "By ANN ORR | AP", "ab/cd/AFP", "© 2016 AFP". A sentence is never one.
 */
final class SignedLine {

  /**
   * No such line is longer: two names and an agency. The credits of 231 articles of PolNeAR are
   * read alike with 45 and 180 (2026-11-30).
   */
  private static final int LONGEST = 90;

  private static final Pattern PARTS =
      Pattern.compile("\\s{0,2}[,|/;]\\s{0,2}|\\s[-–—]\\s|\\sand\\s");

  /** A name of up to four words, or letters of the desk. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{0,20}(?:\\s\\p{L}[\\p{L}.'’-]{0,20}){1,3}");

  private static final Pattern LETTERS = Pattern.compile("\\p{Ll}{2,4}(?:-\\p{Ll}{2,4}){0,3}");

  private final Outlets outlets;
  private final CreditForms forms;

  SignedLine(Outlets outlets, CreditForms forms) {
    this.outlets = outlets;
    this.forms = forms;
  }

  /** The agency of a byline, wherever it stands: a page of several reports has several. */
  Optional<String> byline(String line) {
    Matcher byline = forms.byline.matcher(line);
    return line.length() <= LONGEST && byline.find()
        ? agency(byline.group("agency"), outlets::agency, true)
            .or(() -> runOn(byline.group("agency")))
        : Optional.empty();
  }

  /** "Ann Orr The Associated Press": a name and an agency whose line break was lost. */
  private Optional<String> runOn(String words) {
    for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
      Optional<String> agency = clear(words.substring(at + 1));
      if (agency.isPresent() && NAME.matcher(words.substring(0, at)).matches()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  /** The agency of a line over the running text, of those who wrote it. */
  Optional<String> above(String line) {
    return line.length() <= LONGEST ? agency(line, this::clear, true) : Optional.empty();
  }

  /** The agency of a line under the running text: a name there may be who took a picture. */
  Optional<String> below(String line) {
    Matcher copyright = forms.copyright.matcher(line);
    if (copyright.find()) {
      return clear(copyright.group("agency"));
    }
    return line.length() <= LONGEST ? agency(line, this::clear, false) : Optional.empty();
  }

  /** Whether {@code line} says who owns the words: it is no running text. */
  boolean isCopyright(String line) {
    return forms.copyright.matcher(line).find();
  }

  private Optional<String> agency(
      String words, Function<String, Optional<String>> credited, boolean named) {
    Optional<String> agency = Optional.empty();
    for (String part : PARTS.split(words)) {
      Optional<String> here = credited.apply(staffed(part));
      boolean person = named && NAME.matcher(part).matches() || LETTERS.matcher(part).matches();
      if (here.isPresent() && agency.isEmpty()) {
        agency = here;
      } else if (here.isPresent() || !person) {
        return Optional.empty();
      }
    }
    return agency;
  }

  private Optional<String> clear(String credit) {
    return outlets.agency(credit).filter(name -> outlets.isClear(credit));
  }

  /** "Associated Press" of "Associated Press writers in Brennick". */
  private String staffed(String part) {
    return forms.staff.matcher(part.strip()).replaceFirst("");
  }
}
