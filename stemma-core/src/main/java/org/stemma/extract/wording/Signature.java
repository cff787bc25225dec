package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Byline;

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
      "(?i:(?:(?:"
          + BylineWords.alternatives("made")
          + ") )?(?:"
          + BylineWords.alternatives("by")
          + ")|"
          + BylineWords.alternatives("label")
          + ")";

  /** What stands between two names but for the blank behind it. */
  private static final String JOINT = "(?:,? (?:" + BylineWords.alternatives("and") + "|&)|,)";

  private static final Pattern SIGNED =
      Pattern.compile(
          BY
              + "[:\\s]\\s{0,3}(?<names>"
              + NAME
              + "(?:"
              + JOINT
              + " "
              + NAME
              + "){0,5})"
              + "(?:\\s{0,3}[-–—|,/•·(]\\s{0,3}(?<rest>[^.!?]{2,90}))?[.,]?");
  private static final Pattern BARRED =
      Pattern.compile("(?<names>" + NAME + ")\\s{0,3}\\|\\s{0,3}(?<rest>[^|.!?]{2,60})");
  private static final Pattern ROLED =
      Pattern.compile("(?<names>" + NAME + ")\\s{0,2}[,–—|/-]\\s{0,2}(?<rest>[^.!?|]{2,60})");
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)(?:(?:"
              + BylineWords.alternatives("by")
              + ") |(?:"
              + BylineWords.alternatives("label")
              + "):? )(?:(?:"
              + BylineWords.alternatives("article")
              + ") )?(?:[\\p{L}]{2,20} ){0,2}(?:"
              + BylineWords.alternatives("desk")
              + ")(?: (?:"
              + BylineWords.alternatives("desk")
              + "))?");

  /** The signature that {@code line} is, wholly. */
  public static Optional<Signature> of(String line) {
    if (line.length() > 200) {
      return Optional.empty();
    }
    Matcher signed = SIGNED.matcher(line);
    if (signed.matches() && !DESK.matcher(line).matches()) {
      return Optional.of(signed(signed.group("names"), Optional.ofNullable(signed.group("rest"))));
    }
    if (DESK.matcher(line).matches()) {
      return Optional.of(new Signature(List.of(), Optional.empty()));
    }
    Matcher roled = ROLED.matcher(line);
    return roled.matches() && BylineWords.office(roled.group("rest")).isPresent()
        ? Optional.of(signed(roled.group("names"), Optional.of(roled.group("rest"))))
        : Optional.empty();
  }

  /** {@code Ana Sousa | The Courier}: only where a byline may stand, for menus look alike. */
  public static Optional<Signature> barred(String line) {
    Matcher barred = BARRED.matcher(line);
    return line.length() <= 120 && barred.matches()
        ? Optional.of(signed(barred.group("names"), Optional.of(barred.group("rest"))))
        : Optional.empty();
  }

  private static Signature signed(String names, Optional<String> rest) {
    Optional<String> beside = rest.map(String::strip).filter(text -> !LineForm.hasDigit(text));
    Optional<String> role = beside.flatMap(BylineWords::office);
    Optional<String> outlet = beside.filter(text -> role.isEmpty() && LineForm.isCapitalised(text));
    List<Byline> bylines =
        PersonNames.of(names, false).stream()
            .map(signer -> new Byline(signer.name(), role))
            .toList();
    return new Signature(bylines, outlet);
  }
}
