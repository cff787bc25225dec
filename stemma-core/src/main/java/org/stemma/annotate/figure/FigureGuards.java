package org.stemma.annotate.figure;

import java.util.Set;
import org.stemma.annotate.figure.NumberReading.Kind;
import org.stemma.lexicon.Lexicon;

/**
 * Numbers that are no quantities: dates, clock times, ages, names, list and page numbers, scores.
 */
final class FigureGuards {

  private static final Set<String> MONTHS = Lexicon.ENGLISH.words("time/months.tsv");

  /** Words right before a number that make it a label. */
  private static final Set<String> LABELS = Lexicon.ENGLISH.words("figures/label-nouns.txt");

  /** "The number 14 bus": digits behind these tell one of a row. */
  private static final Set<String> NUMBERING =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "numbering");

  /** Determiners that point at a known set: "the two leaders" counts nothing new. */
  private static final Set<String> POINTING = Lexicon.ENGLISH.words("figures/pointing-words.txt");

  private static final Set<String> KNOWN =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "known");

  private static final Set<String> NOT_ONE =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "not-one");

  private static final Set<String> CLOCK =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "clock");

  private static final Set<String> ENDINGS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "ending");

  /** Words that end the label of a page's reading time, and those before its "time". */
  private static final Set<String> READ =
      Lexicon.ENGLISH.words("figures/reading-words.tsv", "behind");

  private static final Set<String> READING =
      Lexicon.ENGLISH.words("figures/reading-words.tsv", "time");

  private static final Set<String> LABEL =
      Lexicon.ENGLISH.words("figures/reading-words.tsv", "label");

  /** What stands between the two numbers of a range or of a result. */
  static final Set<String> DASHES = Set.of("-", "–", "—");

  /** What two numbers with a dash between them come to. */
  private static final Set<String> RESULTS =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "result");

  /** Months whose name is another word in small letters. */
  private static final Set<String> MONTH_OR_VERB =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "month-or-verb");

  private static final Set<String> PEOPLE =
      Lexicon.ENGLISH.words("figures/small-words.tsv", "people");

  private static final Set<String> AGED = Lexicon.ENGLISH.words("figures/age-words.tsv", "aged");

  private static final Set<String> OLD = Lexicon.ENGLISH.words("figures/age-words.tsv", "old");

  private static final Set<String> AGE_UNITS =
      Lexicon.ENGLISH.words("figures/age-words.tsv", "unit");

  private static final Set<String> INDEFINITE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "indefinite");

  private FigureGuards() {}

  /**
   * Whether the number is no quantity.
   *
   * @param recognised whether something that can be counted, or has happened, stands with it
   * @param counted whether it is a noun or a currency that stands with it
   * @param behind index behind the noun that is counted; behind the number if there is none
   */
  static boolean excluded(
      FigureLine line, NumberReading number, boolean recognised, boolean counted, int behind) {
    return dateOrClock(line, number)
        || label(line, number, recognised, counted)
        || age(line, number)
        || glued(line, number)
        || result(line, number)
        || year(line, number, counted, behind);
  }

  /** "the two leaders", "one of the most": prose, not a count. */
  static boolean pointing(FigureLine line, NumberReading number) {
    return number.isSmallWord()
        && (POINTING.contains(line.lower(number.from() - 1)) || number.value().orElse(0) == 1);
  }

  /** "no one was killed", "that one was arrested": it counts nobody. */
  static boolean pronoun(FigureLine line, NumberReading number) {
    return number.kind() == Kind.WORDS
        && number.value().orElse(0) <= 1
        && NOT_ONE.contains(line.lower(number.from() - 1));
  }

  /** "both miles", "these nine days": told before, unlike the size in "the six-mile road". */
  static boolean isKnown(FigureLine line, NumberReading number) {
    return KNOWN.contains(line.lower(number.from() - 1)) && !line.lower(number.to()).equals("-");
  }

  /** "3 min read | Share", "Reading time: 4 minutes": how long the page takes, no news. */
  static boolean readingTime(FigureLine line, NumberReading number, int behind) {
    boolean read =
        READ.contains(line.lower(behind))
            && (behind + 1 >= line.size() || !line.get(behind + 1).isWord());
    int colon = number.from() - 1;
    int time = line.lower(colon).equals(":") ? colon - 1 : colon;
    return read || LABEL.contains(line.lower(time)) && READING.contains(line.lower(time - 1));
  }

  private static boolean dateOrClock(FigureLine line, NumberReading number) {
    String before = line.lower(number.from() - 1);
    String behind = line.lower(number.to());
    boolean monthBefore =
        MONTHS.contains(before)
            && (!MONTH_OR_VERB.contains(before) || capital(line, number.from() - 1));
    boolean monthBehind = MONTHS.contains(behind) && capital(line, number.to());
    boolean clock =
        CLOCK.contains(behind)
            || behind.equals(":")
                && number.to() + 1 < line.size()
                && line.get(number.to() + 1).isNumber()
            || before.equals(":")
                && number.from() > 1
                && line.get(number.from()).glued()
                && line.get(number.from() - 2).isNumber();
    boolean ordinalDay = ENDINGS.contains(behind) && line.get(number.to()).glued();
    return number.kind() == Kind.DIGITS && (monthBefore || monthBehind || clock || ordinalDay);
  }

  /** "A 2-1 win", "a 5-11 season", "a 6-3 vote": of one side and of the other. */
  private static boolean result(FigureLine line, NumberReading number) {
    boolean two = number.value().isEmpty() && number.to() - number.from() == 3;
    return two
        && DASHES.contains(line.lower(number.from() + 1))
        && RESULTS.contains(line.lower(number.to()));
  }

  private static boolean capital(FigureLine line, int at) {
    return at >= 0 && at < line.size() && line.get(at).isCapital();
  }

  /** "Flight 1549", "Article 5", "No. 7", "World 2": a name in front, nothing counted behind. */
  private static boolean label(
      FigureLine line, NumberReading number, boolean recognised, boolean counted) {
    int before = number.from() - 1;
    boolean dot = line.lower(before).equals(".") && before > 0 && line.get(before).glued();
    int word = dot ? before - 1 : before;
    boolean numbered =
        number.kind() == Kind.DIGITS
            && number.to() == number.from() + 1
            && NUMBERING.contains(line.lower(word));
    if (numbered
        || LABELS.contains(line.lower(word)) && !counted && !isParted(line, number)
        || AGED.contains(line.lower(word))) {
      return true;
    }
    boolean owner = line.lower(word).endsWith("'s"); // "Ms Hale's 30 horses"
    boolean name = word > 0 && line.get(word).isWord() && line.get(word).isCapital() && !owner;
    if (name && isModel(line, number, word)) {
      return true;
    }
    boolean listNumber =
        number.from() == 0
            && number.kind() == Kind.DIGITS
            && (line.lower(number.to()).equals(".") || line.lower(number.to()).equals(")"))
            && line.get(number.to()).glued();
    boolean footnote =
        (line.lower(before).equals("[") || line.lower(before).equals("#"))
            && line.get(number.from()).glued();
    return listNumber
        || footnote
        || name && !recognised && number.kind() != Kind.MAGNITUDE && !isParted(line, number);
  }

  /** "a Kestrel 172 light aircraft", "an Orvel Star 21 tractor": one thing and its name. */
  private static boolean isModel(FigureLine line, NumberReading number, int word) {
    int first = word;
    while (first > 0 && line.get(first).isWord() && line.get(first).isCapital()) {
      first--;
    }
    return number.kind() == Kind.DIGITS
        && !isParted(line, number)
        && INDEFINITE.contains(line.lower(first))
        && first < word;
  }

  /** "Fined Osk Town 120,000 crowns": figures whose thousands are parted are no name or label. */
  private static boolean isParted(FigureLine line, NumberReading number) {
    return line.get(number.from()).text().indexOf(',') > 0;
  }

  /** "Ruiz, 34," and "34-year-old": a description of a person. */
  private static boolean age(FigureLine line, NumberReading number) {
    int to = number.to();
    boolean old =
        AGE_UNITS.contains(line.lower(to + 1))
                && line.lower(to).equals("-")
                && line.lower(to + 2).equals("-")
            || AGE_UNITS.contains(line.lower(to)) && OLD.contains(line.lower(to + 1));
    boolean apposed =
        number.kind() == Kind.DIGITS
            && line.lower(number.from() - 1).equals(",")
            && capital(line, number.from() - 2)
            && (line.lower(to).equals(",") || line.lower(to).equals("."));
    return old || apposed;
  }

  /** Part of a longer sign: "COVID-19", "2-1", "http://10", "3/4", "1.2.3". */
  private static boolean glued(FigureLine line, NumberReading number) {
    if (number.kind() != Kind.DIGITS) {
      return false;
    }
    boolean before =
        number.from() > 0
            && line.get(number.from()).glued()
            && ("-/.:#@_[".contains(line.lower(number.from() - 1))
                || line.get(number.from() - 1).isWord());
    int to = number.to();
    boolean behind =
        to + 1 < line.size()
            && line.get(to).glued()
            && line.get(to + 1).glued()
            && "-–/:_@".contains(line.lower(to))
            && line.get(to + 1).isNumber();
    return before || behind;
  }

  /**
   * Four digits from 1000 to 2100 without a separator are a year unless something is counted, and
   * it stands in the plural ("the 2016 season").
   */
  private static boolean year(
      FigureLine line, NumberReading number, boolean recognised, int behind) {
    boolean plural = behind > number.to() && line.lower(behind - 1).endsWith("s");
    boolean symbol = behind > number.to() && line.lower(behind - 1).length() <= 3;
    boolean money = behind == number.to();
    return number.kind() == Kind.DIGITS
        && !(recognised && (plural || symbol || money || PEOPLE.contains(line.lower(behind - 1))))
        && number.to() == number.from() + 1
        && line.get(number.from()).text().matches("(?:1\\d|20)\\d\\d|2100");
  }
}
