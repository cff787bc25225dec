package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.article.Byline;

/**
 * Who signs at the end of a report: in brackets behind its last words or on a line of their own,
 * {@code ... said the mayor. (Ana Sousa) +++}, {@code 【高橋春子】}, {@code （记者 陈远）}; or in a credit of
 * several parts, {@code (Reporting by Ana Sousa; Editing by Jim Okafor)}, of which those who edited
 * do not sign.
 *
 * @param bylines at least one, in order
 * @param whole whether the line holds nothing else
 * @param unlessTold whether they sign only unless the report tells of one: nothing but a dash says
 *     so, as of a quotation whose it is, or the verb of who reports
 */
public record ClosingNames(List<Byline> bylines, boolean whole, boolean unlessTold) {

  /** Units of such a credit. By judgement: it may name ten persons. */
  private static final int LONGEST = 400;

  /** Units of names alone in brackets. Swept 60 to 120: no figure changes. */
  private static final int LONGEST_NAMES = 80;

  /**
   * Units of a name alone in round brackets in a script without blanks: shorter ones are remarks.
   * By judgement.
   */
  private static final int SHORTEST_ROUND = 4;

  /** The same in square ones, in which buttons of two signs stand too ({@code 【打印】}). */
  private static final int SHORTEST_SQUARE = 3;

  private static final String OPENING = "(（【[";
  private static final String CLOSING = ")）】]";

  /** Signs that may stand behind the bracket. */
  private static final String BEHIND = " +*.。";

  private static final Pattern PARTS = Pattern.compile("\\s{0,3}[;；]\\s{0,3}");

  /** A dash, and words with capitals behind it, that end as no sentence. */
  private static final Pattern DASHED =
      Pattern.compile(
          "[–—]\\s?"
              + PersonNames.FORM
              + "(?:,?\\s(?:"
              + BylineWords.joints()
              + "|&)\\s"
              + PersonNames.FORM
              + ")?(?:,\\s\\p{Lu}[^.!?,:;]{1,40})?");

  public ClosingNames {
    bylines = List.copyOf(bylines);
  }

  /**
   * Who signs at the end of {@code paragraph}, if somebody does.
   *
   * @param outlets the form of outlets' names in the language of the page
   */
  public static Optional<ClosingNames> of(String paragraph, OutletForm outlets) {
    Optional<List<Byline>> behindDash = behindDash(paragraph, outlets);
    if (behindDash.isPresent()) {
      return Optional.of(new ClosingNames(behindDash.get(), true, true));
    }
    int end = paragraph.length();
    while (end > 0 && BEHIND.indexOf(paragraph.charAt(end - 1)) >= 0) {
      end--;
    }
    int kind = end == 0 ? -1 : CLOSING.indexOf(paragraph.charAt(end - 1));
    if (kind < 0) {
      return paragraph.length() <= LONGEST && hasParts(paragraph)
          ? credit(paragraph, outlets).map(names -> new ClosingNames(names, true, false))
          : Optional.empty();
    }
    int start = paragraph.lastIndexOf(OPENING.charAt(kind), end);
    if (start < 0 || end - start > LONGEST) {
      return Optional.empty();
    }
    String before = paragraph.substring(0, start).strip();
    if (!before.isEmpty() && !LineForm.endsSentence(before)) {
      return Optional.empty();
    }
    String said = paragraph.substring(start + 1, end - 1).strip();
    return inBrackets(said, OPENING.charAt(kind), outlets)
        .map(names -> new ClosingNames(names, before.isEmpty(), false));
  }

  private static boolean hasParts(String paragraph) {
    return paragraph.indexOf(';') >= 0 || paragraph.indexOf('；') >= 0;
  }

  /**
   * Who signs with {@code line}, the last of a report: {@code Ana Sousa reports from Odal.}, or
   * nothing but names, and what stands beside them.
   *
   * @param setting its type or place beside the paragraphs
   * @param outlets the form of outlets' names in the language of the page
   */
  public static Optional<ClosingNames> last(String line, LineSetting setting, OutletForm outlets) {
    if (!NameLine.mayBe(line)) {
      return Optional.empty();
    }
    boolean apart = setting != LineSetting.PLAIN;
    boolean reporting = NamesBeside.of(line, outlets).filter(NamesBeside::isReporting).isPresent();
    if (!apart && !reporting) {
      return Optional.empty();
    }
    NameLine names = apart ? NameLine.overAny(outlets).ofAnyPlace() : NameLine.overAny(outlets);
    List<Byline> persons = names.persons(line, true);
    boolean signed =
        reporting
            || setting == LineSetting.RIGHT
            || persons.stream().allMatch(person -> GivenNames.begin(person.name()));
    return Optional.of(new ClosingNames(persons, true, true))
        .filter(closing -> signed && !persons.isEmpty());
  }

  private static boolean isNameAlone(Byline person, OutletForm outlets) {
    return !NameLine.overAny(outlets).persons(person.name(), true).isEmpty();
  }

  /** {@code — Ana Sousa, Odal}, {@code – Ana Sousa and Jim Okafor}. */
  private static Optional<List<Byline>> behindDash(String line, OutletForm outlets) {
    if (line.length() > LONGEST_NAMES || !DASHED.matcher(line).matches()) {
      return Optional.empty();
    }
    String said = line.substring(1).strip();
    int comma = said.indexOf(',');
    String behind = comma < 0 ? "" : said.substring(comma + 1).strip();
    boolean known =
        behind.isEmpty()
            || PlaceWords.isPlace(behind)
            || BylineWords.office(behind).isPresent()
            || outlets.has(behind)
            || LineForm.words(behind) == 1;
    return known
        ? Optional.of(PersonNames.of(said, NameClaim.LINE, outlets))
            .filter(all -> !all.isEmpty() && all.stream().allMatch(p -> isNameAlone(p, outlets)))
        : Optional.empty();
  }

  /** Whether the report must not tell of them, and one of its {@code texts} does. */
  public boolean areTold(Stream<String> texts) {
    return unlessTold && ToldNames.areIn(texts, bylines);
  }

  private static Optional<List<Byline>> inBrackets(String said, char bracket, OutletForm outlets) {
    Optional<List<Byline>> credit = credit(said, outlets);
    if (credit.isPresent() || said.length() > LONGEST_NAMES || LineForm.hasDigit(said)) {
      return credit;
    }
    return Optional.of(names(said, bracket, outlets)).filter(names -> !names.isEmpty());
  }

  /** A name alone signs if it begins with a given name: ships, clubs and bridges have none. */
  private static List<Byline> names(String said, char bracket, OutletForm outlets) {
    if (PersonNames.isName(said)) {
      return !GivenNames.begin(said)
              || BylineOpening.mayBeAt(said)
              || BylineWords.isEdited(said)
              || PlaceWords.isPlace(said)
          ? List.of()
          : List.of(new Byline(said, Optional.empty()));
    }
    boolean remark = said.length() < (bracket == '【' ? SHORTEST_SQUARE : SHORTEST_ROUND);
    return remark || !CaselessName.mayBeTitled(said)
        ? CaselessName.titled(said)
        : CaselessName.signs(said, outlets);
  }

  /** Those of the parts of a credit who did not edit; empty if it is none. */
  private static Optional<List<Byline>> credit(String said, OutletForm outlets) {
    if (said.length() > LONGEST || !BylineOpening.isAt(said)) {
      return Optional.empty();
    }
    String[] parts = PARTS.split(said);
    List<Byline> names = new ArrayList<>();
    for (String part : parts) {
      if (BylineOpening.isAt(part) && !BylineWords.isEdited(part)) {
        PersonNames.of(part, NameClaim.LINE, outlets).stream()
            .filter(name -> names.stream().noneMatch(n -> n.name().equals(name.name())))
            .forEach(names::add);
      }
    }
    return Optional.of(names).filter(all -> !all.isEmpty());
  }
}
