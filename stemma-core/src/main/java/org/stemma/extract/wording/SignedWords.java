package org.stemma.extract.wording;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.extract.wording.DateWords.Label;
import org.stemma.text.Script;

/** Cuts off a signed line what stands beside the names: offices, places, dates, pictures. */
public final class SignedWords {

  /** "Pictures: Jonas Weil", "Fotos von Jonas Weil" behind the name of the author. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?:[\\s\u3000,;|/(]|\\.(?<=\\p{L}\\.))\\s{0,3}(?:"
              + BylineWords.alternatives("picture")
              + ")\\s{0,2}(?:[:：/／=＝|｜・]|(?:"
              + BylineWords.alternatives("by")
              + ")\\s|(?<=\\p{Lo})\\s(?=\\p{Lo}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The words for pictures, or their first: most lines hold none. */
  private static final FirstWords PICTURE = BylineWords.firstWords("picture");

  /** "und Jonas Weil (Fotos)" behind the name of the author. */
  private static final Pattern PICTURED =
      Pattern.compile(
          "(?:,|,?\\s(?:"
              + BylineWords.joints()
              + "|&))\\s\\p{Lu}[\\p{L}.’'-]{0,30}(?:\\s[\\p{L}.’'-]{1,30}){1,3}\\s\\((?iu:"
              + BylineWords.alternatives("picture")
              + ")\\)");

  /** Signs that nothing stands behind. */
  private static final Pattern TRAILING = Pattern.compile("[\\s\u3000,;|/·•–—-]{1,6}$");

  /** "in Ostrel", where the signer is. */
  private static final Pattern PLACE =
      Pattern.compile("\\s(?:" + BylineWords.alternatives("at") + ")\\s(?=\\p{Lu})");

  /** Words that join a second name: "with", "with reporting by", "additional reporting by". */
  static final String WITH =
      "(?iu:(?:"
          + BylineWords.alternatives("with")
          + ")(?: (?:(?:"
          + BylineWords.alternatives("made")
          + ") ){0,2}+(?:"
          + BylineWords.alternatives("by")
          + "))?|(?!(?:"
          + BylineWords.alternatives("edited")
          + ")\\s)(?:(?:"
          + BylineWords.alternatives("made")
          + ") ){1,2}+(?:"
          + BylineWords.alternatives("by")
          + "))";

  /** The colon behind such a word. */
  private static final Pattern HELPED = Pattern.compile("(?<=,\\s?)(" + WITH + ")\\s?:(?=\\s)");

  /** A word behind a name that is no part of it, though it may have a capital: "For", "WITH". */
  static final String BEHIND =
      "(?iu:"
          + BylineWords.alternatives("with")
          + "|"
          + BylineWords.alternatives("for")
          + "|"
          + BylineWords.alternatives("follow")
          + ")";

  /** A name in a network or the address of a mail box, in brackets or not, and signs before it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\s[-–—|•·])?(?:\\s(?iu:"
              + BylineWords.alternatives("follow")
              + "):?)?"
              + "\\s{1,3}[(\\[<]?[\\w.+-]{0,64}@[\\w.-]{1,64}[)\\]>]?(?=[\\s,;|•·–—-]|$)");

  private static final Pattern LABEL = Pattern.compile("[ 　]{1,4}\\p{Lo}{1,15}\\s?[:：]");

  private static final Pattern CAPITALS =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}’'-]{1,30}+(?:\\s\\p{Lu}[\\p{Lu}’'-]{1,30}+){1,3}(?=\\s\\p{Lu}\\p{Ll})");

  private SignedWords() {}

  /** {@code line} without the colon before who helped: {@code Von Ana Sousa, Mitarbeit: A. B.} */
  static String withHelpers(String line) {
    int comma = line.indexOf(',');
    return comma > 0 && line.indexOf(':', comma) > 0
        ? HELPED.matcher(line).replaceFirst("$1")
        : line;
  }

  /** What {@code line} says without addresses behind the names: "@anasousa", "a@odal.example". */
  public static String withoutAddresses(String line) {
    return line.indexOf('@') < 0 ? line : ADDRESS.matcher(line).replaceAll("");
  }

  /** What {@code line} says without those who made the pictures, but for who did both. */
  static String withoutPictures(String line) {
    if (!PICTURE.standIn(line) && !Script.hasCaseless(line)) { // whose words run into each other
      return line;
    }
    String bare = line.indexOf('(') < 0 ? line : PICTURED.matcher(line).replaceAll("");
    Matcher pictures = PICTURES.matcher(bare);
    return pictures.find() && pictures.find(Math.max(0, BylineOpening.end(bare)))
        ? TRAILING.matcher(bare.substring(0, pictures.start())).replaceFirst("")
        : bare;
  }

  /**
   * {@code line}, in a script without capitals, up to a blank with a word and a colon behind it:
   * {@code 作者：陈远 来源：欧达尔日报}.
   */
  static String beforeLabel(String line) {
    Matcher label = LABEL.matcher(line);
    return label.find() ? line.substring(0, label.start()) : line;
  }

  private static String withoutPlace(String part) {
    Matcher place = PLACE.matcher(part);
    return place.find() ? part.substring(0, place.start()) : part;
  }

  /**
   * A part of the line without the office before the name, the place and the date behind it.
   *
   * @param next what follows behind a sign
   */
  static String ofName(String part, String next) {
    return withoutPlace(withoutRole(withoutDay(part, next)));
  }

  /** Without the words of a date that goes on behind ("Ana Sousa Fri, 3 May", "le 17/02/2031"). */
  private static String withoutDay(String part, String next) {
    String bare = part;
    int last = bare.lastIndexOf(' ');
    boolean dated = !next.isEmpty() && Character.isDigit(next.charAt(0));
    while (dated && last > 0 && DateWords.isOfDates(bare.substring(last + 1))) {
      bare = bare.substring(0, last);
      last = bare.lastIndexOf(' ');
    }
    return bare;
  }

  /** Without the words for an office before the name ("Political Editor Ana Sousa"). */
  private static String withoutRole(String part) {
    String bare = part;
    int from = 0;
    int end = part.indexOf(' ');
    while (end > 0) {
      String word = part.substring(from, end);
      if (BylineWords.isRole(word)) {
        bare = part.substring(end + 1);
      } else if (!BylineWords.isBeat(word) && !BylineWords.isArticle(word)) {
        break;
      }
      from = end + 1;
      end = part.indexOf(' ', from);
    }
    return bare;
  }

  /**
   * {@code line} up to the words that say of the date behind them which it is, if a name stands
   * before them: "By Ana Sousa First published 3 May 2031".
   */
  static String unlabelled(String line) {
    if (!LineForm.hasDigit(line)) {
      return line;
    }
    for (DateWords.Said said : DateWords.said(line)) {
      int at = said.span().start();
      boolean dates =
          said.label().filter(l -> l == Label.PUBLISHED || l == Label.UPDATED).isPresent();
      if (dates && LineForm.hasDigit(line.substring(at))) {
        String before = line.substring(0, at).strip();
        return PersonNames.begin(before.substring(Math.max(0, BylineOpening.end(before + " "))))
            ? before
            : line;
      }
    }
    return line;
  }

  /**
   * A name without words of the date behind it ("Ana Sousa March 3").
   *
   * @param behind what follows on the line
   */
  static String undated(String name, String behind) {
    return undated(inCapitals(withoutDay(name, behind)));
  }

  /** A name in capitals without what follows in small letters: "ANA SOUSA Odal Courier". */
  private static String inCapitals(String name) {
    Matcher capitals = CAPITALS.matcher(name);
    return capitals.find() ? capitals.group() : name;
  }

  private static String undated(String name) {
    String bare = name.strip();
    int last = bare.lastIndexOf(' ');
    while (last > 0
        && bare.indexOf(' ') < last
        && DateWords.isDayOrMonth(bare.substring(last + 1).toLowerCase(Locale.ROOT))) {
      bare = bare.substring(0, last).strip();
      last = bare.lastIndexOf(' ');
    }
    return bare;
  }
}
