package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.article.Byline;
import org.stemma.text.Script;

/**
 * Who signed, read from a line of its own: {@code by Ana Sousa - Trade Editor}, {@code BY ANA SOUSA
 * AND JIM OKAFOR}, {@code Ana Sousa | The Courier}.
 *
 * @param bylines persons, in order; empty if only a desk or an agency signed
 * @param outlet the outlet named beside, if any
 */
public record Signature(List<Byline> bylines, Optional<String> outlet) {

  private static final String NAME = PersonNames.FORM;
  private static final String BY =
      "(?iu:(?:(?:"
          + BylineWords.alternatives("made")
          + ") ){0,2}(?:"
          + BylineWords.alternatives("by")
          + ")|"
          + BylineWords.alternatives("label")
          + ")";

  /** What stands between two names but for the blank behind it. */
  private static final String JOINT =
      "(?:,? (?:" + BylineWords.alternatives("and") + "|&|" + SignedWords.WITH + ")|,)";

  /** "for the" of "for the Odal Courier", "Special to" of "Special to The Odal Courier". */
  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "^(?:(?iu:"
              + BylineWords.alternatives("for")
              + ")\\s(?:\\p{Ll}{1,4}\\s)?(?=\\p{Lu})|(?:\\p{Ll}{1,4}\\s){1,2})");

  /** Where the signer is, or for whom he or she writes: "in Ostrel", "of the Odal Courier". */
  private static final String PLACE =
      "(?:\\s(?:(?:"
          + BylineWords.alternatives("at")
          + ")|(?:"
          + BylineWords.alternatives("of")
          + "|(?i:"
          + BylineWords.alternatives("for")
          + ")))\\s(?:\\p{Ll}{1,4}\\s)?(?<place>\\p{Lu}[^.!?,|–—/•·(]{1,50}))?";

  private static final Pattern SIGNED =
      Pattern.compile(
          BY
              + "\\s?[:\\s]\\s{0,3}(?<names>"
              + NAME
              + "(?:"
              + JOINT
              + " "
              + NAME
              + "){0,5})(?:,?\\s(?:"
              + BylineWords.joints()
              + "|&)\\s(?iu:(?:(?:"
              + BylineWords.alternatives("article")
              + ")\\s)?(?:"
              + BylineWords.alternatives("desk")
              + ")))?"
              + PLACE
              + "(?:\\s{0,3}[-–—|,/•·(]\\s{0,3}(?<rest>[^.!?]{2,90}))?[.,]?");
  private static final Pattern BARRED =
      Pattern.compile("(?<names>" + NAME + ")\\s{0,3}\\|\\s{0,3}(?<rest>[^|.!?]{2,60})");

  private static final Pattern COLON = Pattern.compile("[:：]");

  /** The blanks before a word with a colon. */
  private static final Pattern BEFORE_LABEL =
      Pattern.compile("[\\s\u3000]{1,4}(?=\\p{L}{1,15}\\s?[:：])");

  /** The blanks before a word for the author in a script without blanks. */
  private static final Pattern BEFORE_FILED =
      Pattern.compile(
          "[\\s\u3000]{1,4}(?=(?:"
              + BylineWords.alternatives("blank")
              + "|"
              + BylineWords.alternatives("by")
              + ")\\p{IsHan})");

  /**
   * Units of a line that signs. Swept 120 to 300, as the next, on {@code eval segments}
   * (2026-11-29): no figure changes.
   */
  public static final int LONGEST = 200;

  /** The same of a name and an outlet with a bar between. Swept 80 to 160. */
  private static final int LONGEST_BARRED = 120;

  /** The same on a page whose language is not known: whether it signs does not turn on that. */
  public static Optional<Signature> of(String said) {
    return of(said, OutletForm.ENGLISH);
  }

  /**
   * The signature that {@code said} is, wholly, but for the makers of pictures.
   *
   * @param outlets the form of outlets' names in the language of the page
   */
  public static Optional<Signature> of(String said, OutletForm outlets) {
    if (said.length() > LONGEST) {
      return Optional.empty();
    }
    if (!BylineOpening.mayBeAt(said) && !CaselessName.mayBeTitled(said) && !DeskLine.mayBe(said)) {
      return NameBeforeOffice.begins(said) ? roled(bare(said), outlets) : Optional.empty();
    }
    String line = NamedOffice.parted(SmallNames.cased(bare(said)), outlets);
    Matcher by = SIGNED.matcher(line);
    boolean matches = by.matches();
    boolean named = matches && NamedOffice.of(by.group("names"), outlets).office().isPresent();
    if (!named && DeskLine.is(line)) {
      return Optional.of(new Signature(List.of(), Optional.empty()));
    }
    if (matches) {
      Optional<String> rest =
          Optional.ofNullable(by.group("rest")).or(() -> Optional.ofNullable(by.group("place")));
      return Optional.of(signed(by.group("names"), true, rest, outlets))
          .filter(signature -> !BylineOpening.isTopic(line) || signature.isOfNames(outlets));
    }
    List<Byline> signed = CaselessName.signed(line);
    List<Byline> caseless = signed.isEmpty() ? CaselessName.titled(line) : signed;
    if (!caseless.isEmpty()) {
      return Optional.of(new Signature(caseless, Optional.empty()));
    }
    return roled(line, outlets);
  }

  /** {@code said} without addresses, a date and who made the pictures. */
  private static String bare(String said) {
    return SignedWords.unlabelled(
        SignedWords.withoutAddresses(SignedWords.withoutPictures(SignedWords.withHelpers(said)))
            .strip());
  }

  /** {@code Ana Sousa, Trade Editor}. */
  private static Optional<Signature> roled(String line, OutletForm outlets) {
    return NameBeforeOffice.of(line)
        .map(read -> signed(read.names(), false, Optional.of(read.office()), outlets));
  }

  /**
   * The signature behind a word for the author inside {@code line}, a row of labels: {@code
   * 来源：欧达尔日报 作者：陈远 责任编辑：李小梅}.
   *
   * @param outlets the form of outlets' names in the language of the page
   */
  public static Optional<Signature> among(String line, OutletForm outlets) {
    return labelled(line).flatMap(part -> of(part, outlets).stream()).findFirst();
  }

  /**
   * The parts of such a line that begin with a word for the author, or say with one that they
   * report: {@code 欧达尔日报 记者陈远河口报道}.
   */
  public static Stream<String> labelled(String line) {
    if (line.length() > LONGEST) {
      return Stream.empty();
    }
    Stream<String> labelled =
        COLON.matcher(line).find()
            ? BEFORE_LABEL.splitAsStream(line).skip(1).filter(BylineOpening::isLabel)
            : Stream.empty();
    Stream<String> filed =
        Script.hasCaseless(line)
            ? BEFORE_FILED
                .splitAsStream(line)
                .skip(1)
                .filter(part -> !FiledNames.of(part).isEmpty())
            : Stream.empty();
    return Stream.concat(labelled, filed);
  }

  /** Whether {@code line} wholly signs for a person. */
  public static boolean signsPerson(String line) {
    return of(line).filter(signature -> !signature.bylines().isEmpty()).isPresent();
  }

  /**
   * Whether {@code line} begins as a signature does, or is names in a script without capitals with
   * the office behind them.
   */
  public static boolean isAt(String line) {
    return BylineOpening.isAt(line)
        || !CaselessName.titled(line).isEmpty()
        || CaselessName.maySign(line)
            && !CaselessName.signed(SignedWords.withoutPictures(line).strip()).isEmpty();
  }

  /** Whether those who sign bear names and no words that have a meaning: "Story: Night Ferry". */
  private boolean isOfNames(OutletForm outlets) {
    NameLine names = NameLine.overAny(outlets);
    return !bylines.isEmpty()
        && bylines.stream().noneMatch(person -> names.persons(person.name(), true).isEmpty());
  }

  /** {@code Ana Sousa | The Courier}: only where a byline may stand, for menus look alike. */
  public static Optional<Signature> barred(String line, OutletForm outlets) {
    Matcher barred = BARRED.matcher(line);
    return line.length() <= LONGEST_BARRED && barred.matches()
        ? Optional.of(
            signed(barred.group("names"), false, Optional.of(barred.group("rest")), outlets))
        : Optional.empty();
  }

  /**
   * @param by whether a word for the author stands before them
   */
  private static Signature signed(
      String names, boolean by, Optional<String> rest, OutletForm outlets) {
    Optional<String> beside = rest.map(String::strip).filter(text -> !LineForm.hasDigit(text));
    Optional<String> role = beside.flatMap(BylineWords::office);
    Optional<String> outlet =
        beside
            .filter(text -> role.isEmpty() && LineForm.isCapitalised(text))
            .map(text -> SMALL_WORDS.matcher(text).replaceFirst(""));
    String said = role.map(office -> names + ", " + office).orElse(names);
    return new Signature(
        by ? PersonNames.signed(said, outlets) : PersonNames.of(said, NameClaim.LINE, outlets),
        outlet);
  }
}
