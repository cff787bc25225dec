package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Byline;
import org.stemma.text.Script;

/**
 * The names of persons in a script without capitals, which are such only beside a word for the
 * author or where the page declares one: nothing else tells them from other words.
 */
final class CaselessName {

  /** A word of them; Georgian letters count as small ones, though no text has their capitals. */
  private static final String WORD = "[\\p{Lo}\\p{IsGeorgian}\\p{M}\u200C’'-]{2,20}";

  /** Two to four words of Arabic, Hebrew, Thai, Georgian or the scripts of India. */
  private static final Pattern WORDS =
      Pattern.compile("(?!.{0,90}[\\p{IsHan}\\p{IsHangul}])" + WORD + "(?:\\s" + WORD + "){1,3}");

  /** Two to five Chinese characters, family and given name with a blank between them or not. */
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1,3}[ 　]?\\p{IsHan}{1,3}");

  /** The same of Japanese, of which the given name may be written in kana. */
  private static final Pattern KANA =
      Pattern.compile("\\p{IsHan}{1,3}[ 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");

  /** Two to four Korean syllables: a family name of one or two, a given name of one or two. */
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}{2,4}");

  private static final Pattern HAN_ONLY = Pattern.compile("[\\p{IsHan} 　]+");

  /** A whole Chinese name: a blank between two of them parts two persons. */
  private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");

  /**
   * A line that begins with a word for the author, in brackets or not: {@code 记者 张三}, {@code 文/李四},
   * {@code （記者：山田太郎）}, {@code بقلم: سامي الحداد}; what has no letter of its own, and what a digit
   * or a bar begins, may follow.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "[(（\\[【]?\\s{0,2}(?<word>(?:"
              + BylineWords.alternatives("by")
              + ")\\s{1,3}(?![-–—])|(?:"
              + BylineWords.alternatives("by")
              + "|"
              + BylineWords.alternatives("label")
              + ")(?:\\s{0,2}[:：=＝/／・|｜]\\s{0,2}|\\s{1,3}[-–—]\\s{1,3}))(?<rest>[^\\p{N}|｜:：]{2,60}?)\\s{0,3}[)）\\]】]?"
              + "(?:\\s{0,3}[\\p{N}|｜].{0,80})?");

  /** Parts two names, or a name and what stands beside it. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s{0,2}(?:[·・、,，،;；/／&]|\\s(?:" + BylineWords.joints() + ")\\s)\\s{0,2}");

  /** Behind the names: the address of a mail box, or where the signers are. */
  private static final Pattern BEHIND =
      Pattern.compile("\\s{0,2}(?:[(（]?[\\w.+-]{1,40}@|\\s[-–—|]\\s).{0,80}$");

  /** Where Korean reporters are, before their names: {@code [서울=김민수 기자]}. */
  private static final Pattern PLACED =
      Pattern.compile("^\\[?\\p{IsHangul}{2,8}\\s?=\\s?(?=[^\\]]{2,40}\\]?$)|\\]$");

  private static final Pattern BLANK = Pattern.compile("[ 　]");

  private static final String OPENING = "(（[【<＜";
  private static final String CLOSING = ")）]】>＞";

  /** Units of a line of names and offices. Chosen by judgement. */
  private static final int LONGEST = 60;

  private CaselessName() {}

  /** The persons who sign with all of {@code line}, but for a date or a name of something else. */
  static List<Byline> signed(String line) {
    List<Byline> filed = FiledNames.of(line);
    if (!filed.isEmpty()) {
      return filed;
    }
    Matcher signed = LINE.matcher(line);
    return Script.hasCaseless(line)
            && signed.matches()
            && !isNoun(signed.group("word"), signed.group("rest"))
        ? persons(signed.group("rest"), BylineWords.isBeforeBlanks(signed.group("word")))
        : List.of();
  }

  /** Whether a blank alone parts two words and the second has the article: no given name. */
  static boolean isNoun(String word, String rest) {
    return Character.isWhitespace(word.charAt(word.length() - 1)) && SolidArticle.begins(rest);
  }

  /**
   * The persons of whom {@code line} says behind the names that they report: {@code 김민수 기자}, {@code
   * 佐藤由美 記者}.
   */
  static List<Byline> titled(String line) {
    boolean placed = line.indexOf('=') >= 0 || line.indexOf(']') >= 0;
    String names = placed ? PLACED.matcher(line).replaceAll("") : line;
    List<Byline> persons = mayBeTitled(names) ? persons(names) : List.of();
    return persons.stream().allMatch(person -> person.role().isPresent()) ? persons : List.of();
  }

  /** Whether the line is short and begins in a script without capitals: most lines do not. */
  static boolean mayBeTitled(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST
        && Character.getType(line.codePointAt(start(line))) == Character.OTHER_LETTER;
  }

  /** Where the words begin of a line that a bracket may open. */
  private static int start(String line) {
    return line.length() > 1 && OPENING.indexOf(line.charAt(0)) >= 0 ? 1 : 0;
  }

  /** Whether the line begins as a signature does, with or without a sign behind its first word. */
  static boolean maySign(String line) {
    return BylineOpening.mayBeAt(line)
        || mayBeTitled(line)
            && (BylineWords.startBehindWord(line.substring(start(line))) > 0
                || !FiledNames.of(line).isEmpty());
  }

  /**
   * The persons whose names, with their offices, are all that {@code said} holds, but for names of
   * outlets.
   *
   * @param outlets the form of outlets' names in the language of the page
   */
  static List<Byline> persons(String said, OutletForm outlets) {
    return persons(said).stream().filter(person -> !outlets.has(person.name())).toList();
  }

  /**
   * The same of what ends a report in brackets: names alone only in scripts without blanks, and
   * where a word for the author stands before them, without a sign or a blank between.
   */
  static List<Byline> signs(String said, OutletForm outlets) {
    List<Byline> filed = FiledNames.of(said);
    List<Byline> titled = filed.isEmpty() ? titled(said) : filed;
    int word = BylineWords.startBehindWord(said);
    return !titled.isEmpty() || !Script.isSign(said.codePointAt(0))
        ? titled
        : persons(said.substring(word), outlets);
  }

  private static List<Byline> persons(String said) {
    return persons(said, false);
  }

  /**
   * @param blanks whether a blank parts two whole names: it stands inside Japanese ones
   */
  private static List<Byline> persons(String said, boolean blanks) {
    if (!Script.hasCaseless(said)) {
      return List.of();
    }
    String bare = BEHIND.matcher(unbracketed(said.strip())).replaceFirst("").strip();
    List<Byline> persons = new ArrayList<>();
    if (bare.length() > LONGEST) {
      return persons;
    }
    for (String part : BETWEEN.split(bare)) {
      if (!persons.isEmpty() && BylineWords.isOffice(part.strip())) {
        giveOffice(persons, part.strip());
        continue;
      }
      for (List<String> words : apart(BLANK.splitAsStream(part.strip()).toList(), blanks)) {
        Optional<Byline> person = person(words);
        if (person.isEmpty()) {
          return List.of();
        }
        persons.add(person.get());
        if (BylineWords.isRole(words.getLast())) {
          person.get().role().ifPresent(office -> giveOffice(persons, office));
        }
      }
    }
    return List.copyOf(persons);
  }

  /** The words of each person, where each has an office beside the name, or is named whole. */
  private static List<List<String>> apart(List<String> words, boolean blanks) {
    boolean behind = BylineWords.isRole(words.getLast());
    List<List<String>> apart = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      boolean parts =
          BylineWords.isRole(words.get(behind ? i - 1 : i))
                  && (behind ? i - 1 > from : i < words.size() - 1)
              || blanks && isWhole(words.get(i - 1)) && isWhole(words.get(i));
      if (parts) {
        apart.add(words.subList(from, i));
        from = i;
      }
    }
    apart.add(words.subList(from, words.size()));
    return apart;
  }

  private static boolean isWhole(String word) {
    return HAN_NAME.matcher(word).matches() && !BylineWords.isRole(word);
  }

  /** The office that stands behind several names is that of all. */
  private static void giveOffice(List<Byline> persons, String office) {
    persons.replaceAll(p -> p.role().isPresent() ? p : new Byline(p.name(), Optional.of(office)));
  }

  private static String unbracketed(String said) {
    int kind = said.length() > 2 ? OPENING.indexOf(said.charAt(0)) : -1;
    return kind >= 0 && said.charAt(said.length() - 1) == CLOSING.charAt(kind)
        ? said.substring(1, said.length() - 1).strip()
        : said;
  }

  /** A name, with an office before or behind it or without. */
  private static Optional<Byline> person(List<String> words) {
    int last = words.size() - 1;
    if (last > 0 && BylineWords.isRole(words.get(last))) {
      return named(String.join(" ", words.subList(0, last)), Optional.of(words.get(last)));
    }
    return last > 0 && BylineWords.isRole(words.get(0))
        ? named(String.join(" ", words.subList(1, last + 1)), Optional.of(words.get(0)))
        : named(String.join(" ", words), Optional.empty());
  }

  /** The person whose whole name these Chinese characters are. */
  static Optional<Byline> ofSigns(String name) {
    return HAN_NAME.matcher(name).matches() ? named(name, Optional.empty()) : Optional.empty();
  }

  private static Optional<Byline> named(String name, Optional<String> office) {
    // the form of an outlet's name in signs is the same in every language
    boolean named =
        HAN_ONLY.matcher(name).matches()
            ? HAN.matcher(name).matches()
                && !BylineWords.endsNoName(name)
                && !OutletForm.ENGLISH.has(name)
            : HANGUL.matcher(name).matches()
                || WORDS.matcher(name).matches()
                || KANA.matcher(name).matches();
    return named && PersonNames.isPerson(name)
        ? Optional.of(new Byline(name, office))
        : Optional.empty();
  }
}
