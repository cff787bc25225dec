package org.stemma.extract.wording;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/** The parts of a title that holds more than the headline: {@code Ferry sinks | The Odal Gull}. */
public final class TitleParts {

  private static final String BETWEEN_BLANKS = "-–—|·•»:/‹›<>~";

  /** Signs that part without blanks around them. */
  private static final String BARS = "|｜丨";

  /** The most signs between two blanks. */
  private static final int MOST_SIGNS = 3;

  private static final String DASHES = "-–—";

  /** The most dashes that part without blanks around them. */
  private static final int MOST_DASHES = 2;

  private static final Set<UnicodeScript> SIGNS =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private TitleParts() {}

  /**
   * Where the signs stand that part it, blanks around them included; in order. A low line, or a
   * hyphen without blanks, is one only in a script without blanks, before the name of an outlet and
   * nothing else ({@code 渡轮沉没-欧达尔日报}), as others stand in the headline.
   */
  public static List<Span> borders(String title) {
    List<Span> borders = new ArrayList<>();
    Optional<Span> tight = Optional.empty();
    int at = 0;
    while (at < title.length()) {
      if (isAsciiLetter(title.charAt(at))) {
        at++;
        continue;
      }
      int loose = looseEnd(title, at);
      int end = loose > at ? loose : tightEnd(title, at);
      if (loose > at) {
        borders.add(Span.of(at, loose));
        tight = Optional.empty();
      } else if (end > at) {
        tight = Optional.of(Span.of(at, end));
      }
      at = Math.max(end, at + 1);
    }
    tight
        .filter(span -> OutletForm.ENGLISH.has(title.substring(span.end()).strip()))
        .ifPresent(borders::add);
    return List.copyOf(borders);
  }

  private static boolean isAsciiLetter(char unit) {
    return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
  }

  /** Where a border ends of signs between blanks, or of a bar; its start if there is none. */
  private static int looseEnd(String title, int at) {
    int sign = at;
    if (isBlank(title, at)) {
      sign++;
      int behind = signsEnd(title, sign, BETWEEN_BLANKS, MOST_SIGNS);
      if (behind > sign && isBlank(title, behind)) {
        return behind + 1;
      }
    }
    int bar = signsEnd(title, sign, BARS, 1);
    return bar == sign ? at : isBlank(title, bar) ? bar + 1 : bar;
  }

  /** The same of signs without blanks beside an ideograph or kana. */
  private static int tightEnd(String title, int at) {
    char first = title.charAt(at);
    boolean low = first == '_';
    if (!low && DASHES.indexOf(first) < 0) {
      return at;
    }
    int end = low ? at + 1 : signsEnd(title, at, DASHES, MOST_DASHES);
    boolean behindSign = at > 0 && isSign(title.codePointBefore(at));
    boolean beforeSign = low && end < title.length() && isSign(title.codePointAt(end));
    return behindSign || beforeSign ? end : at;
  }

  /** Where the signs of {@code signs} end that stand from {@code from} on, {@code most} of them. */
  private static int signsEnd(String title, int from, String signs, int most) {
    int end = from;
    while (end < title.length() && end - from < most && signs.indexOf(title.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** White space of ASCII. */
  private static boolean isBlank(String title, int at) {
    return at < title.length()
        && (title.charAt(at) == ' ' || title.charAt(at) >= '\t' && title.charAt(at) <= '\r');
  }

  private static boolean isSign(int point) {
    return SIGNS.contains(UnicodeScript.of(point));
  }
}
