package org.stemma.annotate.upstream;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.wording.Dateline;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/** The agency in the dateline of a paragraph: "Lima (AP) —", "Brennick, March 10, Reuters –". */
final class AgencyDateline {

  private static final List<Pattern> FORMS =
      List.of(
          // Datelines are short: place, date and agency.
          Pattern.compile(
              "^(?!The |A |An )(?<place>[^()\\n!?]{0,80}?)\\((?<agency>[^()\\n]{2,40})\\)"
                  + "\\s{0,3}[-–—―−:_|]"),
          // "Brennick (Norway) (AFP) –": the country has brackets of its own.
          Pattern.compile(
              "^(?<place>\\p{Lu}[\\p{L} '.-]{1,40}\\([^()\\n]{2,30}\\),?\\s)"
                  + "\\((?<agency>[^()\\n]{2,40})\\)\\s{0,3}[-–—―−:_|]"),
          // "[AFP] A train"
          Pattern.compile(
              "^(?<place>)\\[(?<agency>[^\\[\\]\\n]{2,40})\\]\\s{1,3}(?=[\\p{Lu}\"“‘'])"),
          // "BRENNICK (AP) A train", "BRENNICK (AP)" on a line of its own: without a dash the place
          // is
          // in capitals.
          Pattern.compile(
              "^(?<place>\\p{Lu}[\\p{Lu}\\s'.-]{1,40}(?:,[^()\\n!?]{1,40})?)"
                  + "\\((?<agency>[^()\\n]{2,40})\\)(?:\\s{1,3}(?=[\\p{Lu}\"“‘'])|\\s{0,3}$)"),
          // "BRENNICK, March 10, Reuters –"
          Pattern.compile(
              "^(?<place>[^()\\n"
                  + "!?]{0,60}?)[,/]\\s{0,2}(?<agency>[A-Z][\\w. ]{1,30}?)\\s{0,2}[–—]\\s"),
          // "Brennick, Norway | AFP |", "BRENNICK - AFP - "
          Pattern.compile(
              "^(?<place>[^()\\n!?]{1,60}?)\\s[-–—|]\\s{1,2}(?<agency>[A-Z][\\w. ]{1,30}?)"
                  + "\\s{1,2}[-–—|]\\s{1,2}(?=[\\p{Lu}\"“‘'])"),
          // "Brennick, AFP |"
          Pattern.compile(
              "^(?<place>[^()\\n!?|]{1,60}?),\\s{1,2}(?<agency>[A-Z][\\w. ]{1,30}?)\\s{1,2}\\|"
                  + "\\s{1,2}(?=[\\p{Lu}\"“‘'])"),
          // "Reuters - A train"
          Pattern.compile(
              "^(?<place>)(?<agency>[A-Z][\\w."
                  + " ]{1,30}?)\\s{1,2}[-–—|]{1,2}\\s{1,2}(?=[\\p{Lu}\"“‘'])"));

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

  /** Codes of countries, which stand in brackets behind a town too. */
  private static final Set<String> COUNTRIES = Lexicon.GENERAL.words("gazetteer/countries.tsv");

  private final Outlets outlets;

  AgencyDateline(Outlets outlets) {
    this.outlets = outlets;
  }

  /** The agency; the letters in "Halden Port Services (HPS) -" are none. */
  Optional<String> agency(String paragraph) {
    for (Pattern form : FORMS) {
      Matcher dateline = form.matcher(paragraph);
      if (dateline.find()) {
        String credit = dateline.group("agency").strip();
        String place = dateline.group("place");
        Optional<String> agency =
            outlets
                .agency(credit, place)
                .or(() -> firstOf(credit, place))
                .filter(name -> !Initials.spell(place, credit))
                .filter(
                    name -> !place.isEmpty() || isBracketed(paragraph) || outlets.isClear(credit));
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return letters(paragraph);
  }

  /**
   * Letters that no list has, behind a place in capitals or before a day: "PORT SARN (UWS) -". Two
   * letters may be a region's.
   */
  private static Optional<String> letters(String paragraph) {
    return Dateline.of(paragraph, Span.of(0, paragraph.length()))
        .filter(line -> line.agency().filter(a -> LETTERS.matcher(a).matches()).isPresent())
        .filter(line -> isFiled(line, line.span().in(paragraph)))
        .flatMap(Dateline::agency)
        .filter(letters -> !COUNTRIES.contains(letters));
  }

  private static boolean isFiled(Dateline line, String words) {
    String place = line.place().orElse("");
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
    return !place.isEmpty()
        && (capitals || words.chars().anyMatch(Character::isDigit))
        && !Initials.spell(place, line.agency().orElse(""));
  }

  /** "AP/Courier": the agency that another outlet shares the report with. */
  private Optional<String> firstOf(String credit, String place) {
    int slash = credit.indexOf('/');
    return slash < 0 ? Optional.empty() : outlets.agency(credit.substring(0, slash).strip(), place);
  }

  private static boolean isBracketed(String paragraph) {
    return paragraph.startsWith("(") || paragraph.startsWith("[");
  }
}
