package org.stemma.extract.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of persons on a line of their own, no word for the author before them, and what stands
 * beside: {@code JUNE COLE, Tri-State Wire}, {@code Ana Sousa in Odal}, {@code Ana Sousa (Senn)},
 * {@code Ana Sousa reports from Odal}. Captions and names of places look alike: it takes a place
 * where a byline stands, and {@link NameLine}, to say that they sign.
 *
 * @param names the names and what joins them, as {@link PersonNames} reads them
 * @param kind what stands beside
 * @param beside its words; empty if a verb alone says that they report
 */
record NamesBeside(String names, Kind kind, String beside) {

  /** What stands beside the names. */
  enum Kind {
    /** The outlet for which they write. */
    OUTLET,
    /** A place, with a word that leads to it. */
    FROM_PLACE,
    /** Words with capitals, as of a place or an office. */
    WORDS,
    /** The verb of who reports, and maybe a place. */
    REPORTING
  }

  private static final String PLACE = PersonNames.PART + "(?:\\s" + PersonNames.PART + "){0,2}";

  private static final String AT = "(?:" + BylineWords.alternatives("at") + ")";

  private static final String FILES = "(?:" + BylineWords.alternatives("files") + ")";

  private static final String PLACED = PersonNames.FORM + "(?:\\s" + AT + "\\s" + PLACE + ")?";

  private static final String WITH = "(?:" + BylineWords.alternatives("with") + ")";

  private static final String JOINT = ",?\\s(?:" + BylineWords.joints() + "|&)\\s";

  private static final String NAMES =
      PersonNames.FORM + "(?:(?:" + JOINT + "|,\\s)" + PersonNames.FORM + "){0,4}";

  /** {@code From Ana Sousa in Odal and Jim Okafor in Senn}. */
  private static final Pattern FROM_PLACE =
      Pattern.compile(
          "(?:(?iu:"
              + BylineWords.alternatives("sent")
              + ")\\s)?(?<names>(?:"
              + PLACED
              + JOINT
              + "){0,3}"
              + PersonNames.FORM
              + "),?\\s"
              + AT
              + "\\s(?<place>"
              + PLACE
              + ")");

  /** {@code Ana Sousa / Odal Sun}, {@code Ana Sousa, special to the Courier}. */
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<names>"
              + NAMES
              + ")(?<sign>,|\\s/|\\s?\\||\\s[-–—]|\\s\\(|(?=\\s"
              + WITH
              + "\\s))\\s?(?<rest>[^|/()]{2,60}?)\\)?");

  /** {@code Ana Sousa reports from Odal.} */
  private static final Pattern REPORTS =
      Pattern.compile(
          "(?<names>"
              + NAMES
              + "),?\\s"
              + FILES
              + "(?:\\s"
              + AT
              + "\\s(?<place>"
              + PLACE
              + "))?\\.?");

  /** {@code Aus Odal berichtet Anna Russel.} */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?iu:"
              + AT
              + ")\\s(?<place>"
              + PLACE
              + ")\\s"
              + FILES
              + "\\s(?<names>"
              + NAMES
              + ")\\.?");

  /** {@code with agencies}, {@code avec Le Courrier}. */
  private static final Pattern WITH_OTHERS = Pattern.compile(WITH + "\\s(?<others>.{2,40})");

  private static final Pattern AT_PLACE = Pattern.compile(AT + "\\s" + PLACE);

  private static final Pattern WORDS = Pattern.compile(PLACE + "(?:,\\s" + PLACE + ")?");

  /** {@code special to the}, {@code for}, before the name of an outlet. */
  private static final Pattern FOR =
      Pattern.compile(
          "(?iu:" + BylineWords.alternatives("for") + ")\\s(?:\\p{Ll}{1,4}\\s)?(?=\\p{Lu})");

  /** Marks around the name of an outlet. */
  private static final Pattern AROUND = Pattern.compile("^[\"«“„‘]|[\"»”“’]$");

  private static final String PARTING = ",/|-–—(";

  private static final FirstWords AT_WORDS = BylineWords.firstWords("at");

  private static final FirstWords FILES_WORDS = BylineWords.firstWords("files");

  private static final FirstWords WITH_WORDS = BylineWords.firstWords("with");

  private static final FirstWords BEFORE = BylineWords.firstWords("sent", "at");

  /** Whether a verb says that they report. */
  boolean isReporting() {
    return kind == Kind.REPORTING;
  }

  /** Whether the first word of {@code line} leads to a place or to names. */
  static boolean mayBeginWithPlace(String line) {
    return BEFORE.begin(line);
  }

  /**
   * What {@code line} says, if it is such a line and no office stands beside the names.
   *
   * @param outlets the form of outlets' names in the language of the page
   */
  static Optional<NamesBeside> of(String line, OutletForm outlets) {
    if (line.length() > NameLine.LONGEST || LineForm.hasDigit(line)) {
      return Optional.empty();
    }
    boolean placed = BEFORE.begin(line);
    if (!placed && !PersonNames.begin(line)) {
      return Optional.empty();
    }
    Matcher from = FROM_PLACE.matcher(line);
    if (AT_WORDS.standIn(line) && from.matches()) {
      return Optional.of(
          new NamesBeside(from.group("names"), Kind.FROM_PLACE, from.group("place")));
    }
    Matcher reports = (placed ? REPORTED : REPORTS).matcher(line);
    if (FILES_WORDS.standIn(line) && reports.matches()) {
      String place = reports.group("place");
      return Optional.of(
          new NamesBeside(reports.group("names"), Kind.REPORTING, place == null ? "" : place));
    }
    Matcher parted = PARTED.matcher(line);
    return !placed && mayBeParted(line) && parted.matches()
        ? kind(parted.group("rest").strip(), parted.group("sign"), outlets)
            .map(kind -> new NamesBeside(parted.group("names"), kind, parted.group("rest")))
        : Optional.empty();
  }

  /** Whether a sign of {@link #PARTED} stands in {@code line}, or one of its words. */
  private static boolean mayBeParted(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (PARTING.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return WITH_WORDS.standIn(line);
  }

  /** Whether {@code name}, with or without its article, is that of an outlet. */
  private static boolean isOutlet(String name, OutletForm outlets) {
    return outlets.has(name) || outlets.has(OutletProof.withoutArticle(name));
  }

  private static Optional<Kind> kind(String rest, String sign, OutletForm outlets) {
    String name = AROUND.matcher(rest).replaceAll("");
    Matcher with = WITH_OTHERS.matcher(rest);
    if (with.matches()) {
      String others = AROUND.matcher(with.group("others")).replaceAll("");
      String bare = OutletProof.withoutArticle(others);
      return Optional.of(Kind.OUTLET)
          .filter(
              kind ->
                  BylineWords.isDesk(bare)
                      || BylineWords.isAgency(bare)
                      || isOutlet(others, outlets));
    }
    if (FOR.matcher(rest).lookingAt()
        || isOutlet(name, outlets)
        || sign.equals(",") && BylineWords.isAgency(OutletProof.withoutArticle(name))) {
      return Optional.of(Kind.OUTLET);
    }
    if (AT_PLACE.matcher(rest).matches()) {
      return Optional.of(Kind.FROM_PLACE);
    }
    return WORDS.matcher(rest).matches() && BylineWords.office(rest).isEmpty()
        ? Optional.of(Kind.WORDS)
        : Optional.empty();
  }
}
