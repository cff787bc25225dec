package org.stemma.extract.wording;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Script;

/**
 * Whether a name has the form of an outlet's:
 *
 * <ol>
 *   <li>one coined word ({@code CourtWatch}) or a domain;
 *   <li>in a script without blanks a short name that ends as names of outlets do ({@code 欧达尔日报}),
 *       whatever the language of the page;
 *   <li>words with capitals, or few words of a script without capitals, of which one is a noun of
 *       outlets or ends as their names do ({@code Odaler Zeitung}, {@code صحيفة أودال}), by the
 *       lists of the page's language and of English. A noun that is not English may be small
 *       ({@code Одальские новости}).
 * </ol>
 *
 * What consists of the words for parts of a site alone ({@code World News}) or of many of them is
 * no name, and neither is the paper of the day ({@code Today's Paper}). Immutable and thread-safe.
 */
public final class OutletForm {

  /** Words of the name of a site. Swept 3 to 8 on `eval plain`: no figure changes. */
  static final int LONGEST_NAME = 5;

  /** The same in a script without capitals, where a headline may be as short. By judgement. */
  private static final int LONGEST_CASELESS = 3;

  /** Units of a name in a script without blanks. By judgement: the longest known have 8. */
  private static final int LONGEST_SIGNS = 8;

  private static final String NOUN_LIST = "outlet-nouns.txt";

  private static final String ENDING_LIST = "outlet-endings.txt";

  /** As written in a name. */
  private static final Set<String> ENGLISH_NOUNS = Lexicon.ENGLISH.words(NOUN_LIST);

  /** Endings in scripts without blanks, of all languages: a sign tells no two of them apart. */
  private static final WordEndings SIGN_ENDINGS = new WordEndings(inSigns(ENDING_LIST));

  /** Names of parts of a site in such scripts, likewise. */
  private static final Set<String> SIGN_SECTIONS = inSigns(SectionWords.LIST);

  /** What stands between the words of a name, and between a word and what is elided before it. */
  static final Pattern BETWEEN = Pattern.compile("[\\s'’]++");

  /** What parts a name from what stands beside it. */
  private static final Pattern SIGN = Pattern.compile(",|\\s[/|–—-]\\s");

  /** Signs that part names and stand in none. */
  private static final String PARTING = "|>»›:：";

  /** By the lists of English alone, for pages whose language is not known. */
  public static final OutletForm ENGLISH = new OutletForm(Lexicon.ENGLISH);

  /** By the other languages that have lists. */
  private static final Map<String, OutletForm> BY_LANGUAGE =
      Stream.of(NOUN_LIST, ENDING_LIST)
          .flatMap(list -> Lexicon.having(list).stream())
          .distinct()
          .filter(language -> !language.equals(Lexicon.ENGLISH))
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, OutletForm::new));

  /** Of the language, in lower case: its nouns, and its endings as words of their own. */
  private final Set<String> nouns;

  /** Of the language: words that join those of a name ("delle"). */
  private final Set<String> joints;

  private final WordEndings endings;
  private final SectionWords sections;

  private final String language;

  private OutletForm(Lexicon language) {
    this.language = language.language();
    Set<String> ends = lower(language.words(ENDING_LIST));
    Set<String> words = new HashSet<>(ends);
    if (!language.equals(Lexicon.ENGLISH)) {
      words.addAll(lower(language.words(NOUN_LIST)));
    }
    this.nouns = Set.copyOf(words);
    this.joints =
        language.equals(Lexicon.ENGLISH) ? Set.of() : lower(language.words("function-words.txt"));
    this.endings = new WordEndings(ends);
    this.sections = SectionWords.of(language);
  }

  /** By the lists of {@code language} (ISO 639-1), if there are any, and of English; read once. */
  public static OutletForm of(Optional<String> language) {
    return language
        .map(tag -> BY_LANGUAGE.getOrDefault(Languages.listed(tag), ENGLISH))
        .orElse(ENGLISH);
  }

  private static Set<String> inSigns(String list) {
    return Lexicon.having(list).stream()
        .flatMap(language -> language.words(list).stream())
        .filter(OutletForm::isInSigns)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> lower(Collection<String> words) {
    return words.stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isInSigns(String name) {
    return name.codePoints().allMatch(Script::isSign);
  }

  /** The code of the language whose names these are (ISO 639-1). */
  String language() {
    return language;
  }

  /** Whether {@code name}, without blanks around it, has the form. */
  public boolean has(String name) {
    // 1
    if (LineForm.isCoinedName(name) || LineForm.isDomain(name)) {
      return true;
    }
    if (name.isEmpty()
        || Script.words(name, LONGEST_NAME + 1) > LONGEST_NAME
        || name.chars().anyMatch(unit -> PARTING.indexOf(unit) >= 0)
        || BylineWords.isBy(name.substring(name.lastIndexOf(' ') + 1))
        || isSigned(name)) {
      return false;
    }
    // 2
    if (Script.isSign(name.codePointAt(0))) {
      return name.length() <= LONGEST_SIGNS
          && SIGN_ENDINGS.end(name)
          && !SIGN_SECTIONS.contains(name)
          && isInSigns(name);
    }
    // 3
    List<String> words = words(name);
    return words.stream().anyMatch(isOfOutlets(words.size()))
        && isName(name, words)
        && !sections.areAll(words)
        && !MenuRow.isLong(name)
        && !Masthead.isAlone(name);
  }

  /**
   * Whether a person's name stands before that of an outlet or an office: "Ana Sousa, Odal
   * Courier", "Ana Sousa Staff Reporter".
   */
  private boolean isSigned(String name) {
    Matcher sign = SIGN.matcher(name);
    if (sign.find()) {
      String before = name.substring(0, sign.start());
      return PersonNames.isName(before) && !has(before);
    }
    return BylineWords.isRole(name.substring(name.lastIndexOf(' ') + 1)) && GivenNames.begin(name);
  }

  /**
   * @param words of the whole name: a noun alone is none, but a word that ends with one is
   */
  private Predicate<String> isOfOutlets(int words) {
    return word -> {
      String lower = word.toLowerCase(Locale.ROOT);
      return words > 1 && isNoun(word) || endings.end(lower);
    };
  }

  /** Whether {@code name} consists of words for parts of a site. */
  public boolean isSection(String name) {
    return SIGN_SECTIONS.contains(name.strip())
        || sections.isOne(firstWord(name)) && sections.areAll(words(name));
  }

  private static List<String> words(String name) {
    return BETWEEN.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
  }

  /** The first of them; empty if there is none. */
  private static String firstWord(String name) {
    int from = 0;
    while (from < name.length() && isBetween(name.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < name.length() && !isBetween(name.charAt(end))) {
      end++;
    }
    return name.substring(from, end);
  }

  /** As {@link #BETWEEN} has it. */
  private static boolean isBetween(char unit) {
    return unit == ' ' || unit >= '\t' && unit <= '\r' || unit == '\'' || unit == '’';
  }

  boolean isOfEnglish() {
    return equals(ENGLISH);
  }

  /** Whether {@code word} alone is a noun of outlets' names. */
  boolean isNoun(String word) {
    return nouns.contains(word.toLowerCase(Locale.ROOT)) || isEnglish(word);
  }

  static boolean isEnglish(String word) {
    return ENGLISH_NOUNS.contains(word)
        || word.length() > 1
            && ENGLISH_NOUNS.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
  }

  private boolean isName(String name, List<String> words) {
    int first = name.codePointAt(0);
    if (Character.getType(first) == Character.OTHER_LETTER) {
      return words.size() <= LONGEST_CASELESS;
    }
    return !Character.isLowerCase(first)
        && words.stream()
            .allMatch(
                word ->
                    LineForm.words(word) == 0
                        || LineForm.isCapitalised(word)
                        || nouns.contains(word)
                        || joints.contains(word));
  }
}
