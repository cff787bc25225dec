package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;

/**
 * The words of the lines that say who wrote ({@code bylines.tsv}), of all languages at once: the
 * page's declared language is often that of its template.
 */
public final class BylineWords {

  /** Parts the credits of one agency. */
  private static final Pattern CREDITS = Pattern.compile(";");

  private static final List<List<String>> ROWS = rows();
  private static final Set<String> NONE = Set.copyOf(words("none"));

  private static final FirstWords EDITED = firstWords("edited");

  private static final Set<String> BLANKS = Set.copyOf(words("blank"));

  /** Of names in scripts without blanks. */
  private static final WordEndings ENDINGS = new WordEndings(words("end"));

  /** Names of agencies, and the credits by which they appear. */
  private static final Set<String> AGENCIES = agencies();

  private static final Set<String> BY = Set.copyOf(words("by"));

  private static final Set<String> ARTICLES = Set.copyOf(words("article"));

  private static final Set<String> JOINTS = Set.copyOf(words("and"));

  private static final Set<String> DESKS = Set.copyOf(words("desk"));

  private static final Set<String> BEATS = Set.copyOf(words("beat"));

  private static final Set<String> PLACES = Set.copyOf(words("place"));

  private static final Set<String> ROLES = Set.copyOf(words("role"));

  /** Roles but for those that are things too: a text is made. */
  private static final Set<String> OFFICES = offices();

  /**
   * Units of what stands beside a name. Swept 50 to 150 on the authors of {@code eval segments}
   * (2026-11-29): no figure changes.
   */
  private static final int LONGEST_OFFICE = 90;

  /** Words of an office. By judgement. */
  private static final int WORDS_OF_OFFICE = 5;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]{1,90}");

  private BylineWords() {}

  private static List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    Lexicon.having("bylines.tsv").forEach(language -> rows.addAll(language.rows("bylines.tsv")));
    return List.copyOf(rows);
  }

  private static Set<String> words(String kind) {
    return ROWS.stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The first words of these classes. */
  static FirstWords firstWords(String... kinds) {
    return new FirstWords(Stream.of(kinds).flatMap(kind -> words(kind).stream()).toList());
  }

  /** The words of a class, quoted, as the alternatives of a pattern, the longest first. */
  static String alternatives(String kind) {
    return AnyWord.of(words(kind));
  }

  /** The words that join two names, and the longer ones in capitals; as {@link #alternatives}. */
  static String joints() {
    return AnyWord.of(
        JOINTS.stream()
            .flatMap(
                word ->
                    word.length() > 1
                        ? Stream.of(word, word.toUpperCase(Locale.ROOT))
                        : Stream.of(word))
            .toList());
  }

  /** Whether {@code word} is part of no person's name: a desk, a company, a word for a page. */
  static boolean isNoName(String word) {
    return NONE.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> offices() {
    Set<String> offices = new HashSet<>(ROLES);
    offices.removeAll(words("made"));
    return Set.copyOf(offices);
  }

  /**
   * What {@code text}, which stands beside a person's name, says that the person is: {@code Trade
   * Editor}, {@code correspondant à Kiel}; empty if it says something else, as sentences do and
   * what has numbers in it.
   */
  public static Optional<String> office(String text) {
    String bare = text.strip();
    bare = bare.endsWith(")") || bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.length() <= LONGEST_OFFICE
            && !LineForm.hasDigit(bare)
            && !LineForm.endsSentence(bare)
            && BETWEEN.splitAsStream(bare.toLowerCase(Locale.ROOT)).anyMatch(OFFICES::contains)
        ? Optional.of(bare)
        : Optional.empty();
  }

  /** Whether {@code part} is a word for an office, and what of: {@code כתבת לענייני נמלים}. */
  static boolean isOffice(String part) {
    int end = part.indexOf(' ');
    return isRole(part)
        || end > 0 && LineForm.words(part) <= WORDS_OF_OFFICE && isRole(part.substring(0, end));
  }

  /** Whether {@code text}, signs behind it aside, stands before names that a blank may part. */
  static boolean isBeforeBlanks(String text) {
    return BLANKS.contains(BETWEEN.matcher(text).replaceAll(""));
  }

  /** Whether {@code name}, in a script without blanks, ends as no name of a person does. */
  static boolean endsNoName(String name) {
    return ENDINGS.end(name);
  }

  /** Whether the first word of {@code text} is one for who edited. */
  static boolean isEdited(String text) {
    return EDITED.begin(text);
  }

  /** Where a name begins behind a word for the author with no sign between ("记者陈远"); else 0. */
  static int startBehindWord(String text) {
    return BLANKS.stream().filter(text::startsWith).mapToInt(String::length).max().orElse(0);
  }

  private static Set<String> agencies() {
    Stream<String> own = words("agency").stream();
    return Stream.concat(own, credits()).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> credits() {
    return Lexicon.GENERAL.rows("gazetteer/agencies.tsv").stream()
        .flatMap(row -> Stream.concat(Stream.of(row.get(1)), CREDITS.splitAsStream(row.get(2))));
  }

  /** Whether {@code name} is that of an agency, or a credit by which one appears. */
  static boolean isAgency(String name) {
    return AGENCIES.contains(name);
  }

  /** Whether {@code words} sign for nobody ("agencies"). */
  static boolean isDesk(String words) {
    return DESKS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} stands before the name of the author ("by"). */
  static boolean isBy(String word) {
    return BY.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} may stand before a desk ("our"). */
  static boolean isArticle(String word) {
    return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} joins two names. */
  public static boolean isJoint(String word) {
    return JOINTS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is the field of an office ("political"). */
  static boolean isBeat(String word) {
    return BEATS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} ends names of places and no person's. */
  static boolean isPlaceNoun(String word) {
    return PLACES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} names an office before a person's name. */
  static boolean isRole(String word) {
    return ROLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
