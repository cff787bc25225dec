package org.stemma.extract.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.article.Byline;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.Plurals;
import org.stemma.text.Script;

/**
 * A line between headline and report that is nothing but the names of persons, no word before them:
 * {@code Ana Sousa}, {@code Marit Odden and Jonas Weil}, {@code Shipping Editor Ana Sousa}.
 * Kickers, places and captions stand there too: what the report speaks of has not written it, and a
 * name is more than words of the dictionary, or of rubrics in the page's language. Beside the names
 * may stand for whom or from where they report ({@link NamesBeside}).
 *
 * @param told the words of the report that begin with a capital, and longer ones; in lower case
 * @param outlets the form of outlets' names, which persons do not bear
 * @param anyPlace whether a place beside the names may be one that nothing knows
 */
public record NameLine(Set<String> told, OutletForm outlets, boolean anyPlace) {

  /** Units of the line. Chosen by judgement. */
  static final int LONGEST = 80;

  /** Shorter words in small letters may be names by chance ("will", "mark"). By judgement. */
  private static final int SHORTEST_SMALL = 5;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}’'-]+");

  public NameLine {
    told = Set.copyOf(told);
  }

  private static void addTelling(String paragraph, Set<String> told) {
    int at = 0;
    while (at < paragraph.length()) {
      int start = at;
      int first = paragraph.codePointAt(start);
      while (at < paragraph.length() && isOfWord(paragraph.codePointAt(at))) {
        at += Character.charCount(paragraph.codePointAt(at));
      }
      if (at == start) {
        at += Character.charCount(first);
      } else if (Character.isUpperCase(first) || at - start >= SHORTEST_SMALL) {
        told.add(paragraph.substring(start, at).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** As {@link #BETWEEN} has it. */
  private static boolean isOfWord(int point) {
    return Character.isLetter(point)
        || point == '\''
        || point == '-'
        || point == '’'
        || Script.isMark(point);
  }

  /** For the lines over a report of which nothing is known yet. */
  public static NameLine overAny(OutletForm outlets) {
    return new NameLine(Set.of(), outlets, false);
  }

  /** The same for a line that is set apart as signatures are. */
  NameLine ofAnyPlace() {
    return new NameLine(told, outlets, true);
  }

  /**
   * For the lines over a report of these paragraphs.
   *
   * @param outlets the form of outlets' names in the language of the page
   */
  public static NameLine over(Iterable<String> paragraphs, OutletForm outlets) {
    Set<String> told = new HashSet<>();
    for (String paragraph : paragraphs) {
      addTelling(paragraph, told);
    }
    return new NameLine(told, outlets, false);
  }

  /** Whether {@code line} begins as such lines do: most others do not. */
  public static boolean mayBe(String line) {
    return line.length() <= LONGEST
        && !LineForm.hasDigit(line)
        && (PersonNames.begin(line) || NamesBeside.mayBeginWithPlace(line));
  }

  /** The persons of a line that no date stands beside; empty if it may be something else. */
  public List<Byline> persons(String line) {
    return persons(line, false);
  }

  /**
   * The persons; empty if the line may be something else.
   *
   * @param besideDate whether a date stands beside the line, above or below: a given name may be a
   *     word of the dictionary too then ("Grace")
   */
  public List<Byline> persons(String line, boolean besideDate) {
    if (line.length() > LONGEST || LineForm.hasDigit(line)) {
      return List.of();
    }
    List<Byline> alone = LineForm.endsSentence(line) ? List.of() : alone(line, besideDate);
    return alone.isEmpty()
        ? NamesBeside.of(line, outlets).map(said -> persons(said, besideDate)).orElse(List.of())
        : alone;
  }

  private List<Byline> alone(String line, boolean besideDate) {
    List<Byline> persons = PersonNames.of(line, NameClaim.LINE, outlets);
    return !persons.isEmpty()
            && isNothingElse(line, persons)
            && persons.stream()
                .allMatch(person -> signs(person, besideDate, BylineWords.office(line).isPresent()))
        ? persons
        : List.of();
  }

  private List<Byline> persons(NamesBeside said, boolean besideDate) {
    List<Byline> persons = PersonNames.of(said.names(), NameClaim.LINE, outlets);
    boolean stands =
        switch (said.kind()) {
          case OUTLET, REPORTING -> true;
          case FROM_PLACE -> !isPhrase(said.beside());
          case WORDS ->
              !isPhrase(said.beside())
                  && (anyPlace || PlaceWords.isKnown(said.beside()) || isTold(said.beside()))
                  && persons.stream().allMatch(person -> GivenNames.begin(person.name()));
        };
    boolean outlet = said.kind() == NamesBeside.Kind.OUTLET;
    return stands && persons.stream().allMatch(person -> signs(person, besideDate, outlet))
        ? persons
        : List.of();
  }

  /** Whether {@code words} are none but such as have a meaning: "Concert", "Harbour Master". */
  private boolean isPhrase(String words) {
    return !PlaceWords.isKnown(words) && BETWEEN.splitAsStream(words).allMatch(this::isCommon);
  }

  /** Whether the report tells of all of {@code words}. */
  private boolean isTold(String words) {
    return BETWEEN
        .splitAsStream(words)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .allMatch(told::contains);
  }

  /** Whether the line holds the names and offices, and between them what joins two. */
  private static boolean isNothingElse(String line, List<Byline> persons) {
    String left = line.toLowerCase(Locale.ROOT);
    for (Byline person : persons) {
      left = left.replace(person.name().toLowerCase(Locale.ROOT), " ");
      if (person.role().isPresent()) {
        left = left.replace(person.role().get().toLowerCase(Locale.ROOT), " ");
      }
    }
    return BETWEEN
        .splitAsStream(left)
        .filter(word -> !word.isEmpty())
        .allMatch(
            word ->
                BylineWords.isRole(word) || BylineWords.isBeat(word) || BylineWords.isJoint(word));
  }

  /**
   * @param besideDate whether the line stands beside a date
   * @param office whether it names an office
   */
  private boolean signs(Byline person, boolean besideDate, boolean office) {
    String name = person.name();
    List<String> words = List.of(GivenNames.WORD_ENDS.split(name));
    return (office || !isCommon(words.get(0)) || besideDate && isGivenName(words.get(0)))
        && !words.stream().allMatch(word -> isCommon(word) || DateWords.isOfDates(word))
        && words.stream().map(word -> word.toLowerCase(Locale.ROOT)).noneMatch(told::contains)
        && !outlets.has(name)
        && Gazetteer.STANDARD.find(name).isEmpty();
  }

  private static boolean isGivenName(String word) {
    return CommonWords.ENGLISH.isName(word)
        && !DateWords.isOfDates(word)
        && !BylineWords.isBeat(word);
  }

  /** Whether it is a word of the dictionary, or the plural of one, or begins names of rubrics. */
  private boolean isCommon(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (RubricWords.has(outlets.language(), lower)) {
      return true;
    }
    String shorter = lower.substring(0, Math.max(0, lower.length() - 1));
    return isListed(lower) || isListed(shorter) && Plurals.ENGLISH.of(shorter).equals(lower);
  }

  private static boolean isListed(String word) {
    return CommonWords.ENGLISH.smallClass(word) < CommonWords.UNKNOWN;
  }
}
