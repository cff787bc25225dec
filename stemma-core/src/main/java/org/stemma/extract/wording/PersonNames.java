package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Byline;

/** Names of persons in a line that says who wrote: never desks, agencies, dates or phrases. */
public final class PersonNames {

  /** A word of a name, as a pattern. */
  static final String PART =
      "(?:\\p{Lu}[\\p{L}\\p{M}.’'‐‑-]{0,30}+|(?:"
          + BylineWords.alternatives("prefix").replace("'", "\\E[’']\\Q")
          + ")\\p{L}{2,20}+)";

  /** A small word inside a name, as a pattern. */
  static final String PARTICLE = "(?:" + BylineWords.alternatives("particle") + ")";

  /** A name of two to five parts, as a pattern. */
  static final String FORM =
      PART
          + "(?:\\s(?:"
          + PARTICLE
          + "\\s){0,2}(?!"
          + SignedWords.BEHIND
          + "\\s)"
          + PART
          + "){1,4}";

  private static final Pattern BLANKS = Pattern.compile("\\s{1,100}+");

  /** What parts the words of a name. */
  private static final Pattern WORD_ENDS = Pattern.compile("[\\s.‐‑-]");

  private static final Pattern NAME = Pattern.compile(FORM);
  private static final Pattern WHOLE = Pattern.compile(FORM + "[^\\p{L}]{0,20}");

  /** "Sprecher des SV" is an office, no second person. */
  private static final Pattern OFFICE =
      Pattern.compile("\\s(?:" + BylineWords.alternatives("of") + ")\\s\\p{Lu}{2}");

  /** Scripts without capitals: only where the page declares an author, else any words fit. */
  private static final Pattern CASELESS =
      Pattern.compile("[\\p{Lo}\\p{M}.’'-]{2,30}(?:\\s[\\p{Lo}\\p{M}.’'-]{1,30}){1,4}");

  private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{N}._-]{2,25}");

  /** A word before a colon is a label of what follows ("Ana Sousa Source: ..."). */
  private static final Pattern LABELLED = Pattern.compile("\\s\\p{L}{2,20}+(?=\\s?:)");

  /**
   * Units of what may name persons; longer texts are none. Swept 200 to 500, as the next ones, on
   * the authors of {@code eval segments} (2026-11-29): no figure changes.
   */
  private static final int LONGEST = 300;

  /** Labels of a text, behind each of which names are looked for. Swept 4 to 16. */
  private static final int MOST_LABELS = 8;

  private PersonNames() {}

  /** Whether {@code text} begins with a name. */
  static boolean begin(String text) {
    return NAME.matcher(text).lookingAt();
  }

  /** Whether {@code text} begins with a given name, which names of places do not. */
  public static boolean beginGiven(String text) {
    return GivenNames.begin(text);
  }

  /** Whether the whole line is the name of one person. */
  public static boolean isName(String line) {
    return NAME.matcher(line).matches() && isPerson(line);
  }

  /**
   * The persons named, each with the role that stands beside: it is that of all named before it
   * that have none ({@code Ana Sousa and Jim Okafor, trade editors}).
   *
   * @param claim what the page says of the text
   * @param outlets the form of outlets' names, which stand beside those of persons
   */
  public static List<Byline> of(String said, NameClaim claim, OutletForm outlets) {
    return of(said, false, claim, outlets);
  }

  /** The persons named behind a word for the author, which {@code said} does not hold. */
  static List<Byline> signed(String said, OutletForm outlets) {
    return of(said, true, NameClaim.LINE, outlets);
  }

  private static List<Byline> of(
      String said, boolean behindWord, NameClaim claim, OutletForm outlets) {
    String line = spaced(NameOverOffice.joined(said)).strip();
    String text =
        NamedOffice.parted(
            SmallNames.cased(
                SignedWords.withoutAddresses(SignedWords.withoutPictures(line)).strip()),
            outlets);
    if (text.length() > LONGEST || text.startsWith("http")) {
      return List.of();
    }
    int opening = Math.max(0, BylineOpening.end(text));
    String rest = text.substring(opening);
    if (opening > 0 && CaselessName.isNoun(text.substring(0, opening), rest)) {
      return List.of();
    }
    List<Byline> signed =
        CaselessName.maySign(text)
            ? CaselessName.signed(SignedWords.beforeLabel(text))
            : List.<Byline>of();
    if (!signed.isEmpty()) {
      return signed;
    }
    List<Byline> caseless =
        claim != NameClaim.LINE || BylineOpening.isAt(text)
            ? CaselessName.persons(rest, outlets)
            : CaselessName.titled(rest);
    if (!caseless.isEmpty()) {
      return caseless;
    }
    String named = claim == NameClaim.LINE ? rest : InvertedName.turned(rest);
    for (String labelled : labelled(SignedWords.unlabelled(named))) {
      List<Byline> names = names(labelled, behindWord || opening > 0, claim, outlets);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** With one space for the blanks between two words. */
  private static String spaced(String said) {
    return ListForm.hasOddBlank(said) ? BLANKS.matcher(said).replaceAll(" ") : said;
  }

  /** What stands before the first label and behind each. */
  private static List<String> labelled(String text) {
    return text.indexOf(':') < 0 ? List.of(text) : List.of(LABELLED.split(text, MOST_LABELS));
  }

  private static List<Byline> names(
      String text, boolean signed, NameClaim claim, OutletForm outlets) {
    List<String> parts = NamesApart.of(text);
    FurtherNames further = new FurtherNames(text, signed);
    List<Byline> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String next = i + 1 < parts.size() ? parts.get(i + 1) : "";
      String part = SignedWords.ofName(parts.get(i), next);
      Optional<String> office =
          names.isEmpty()
                  || isRoleBeforeName(parts.get(i), part)
                  || isOfItsOwn(part, names, outlets)
              ? Optional.empty()
              : BylineWords.office(parts.get(i));
      if (office.isPresent()) {
        names.replaceAll(n -> n.role().isPresent() ? n : new Byline(n.name(), office));
        continue;
      }
      Matcher name = NAME.matcher(part);
      // Behind the first name a part that goes on is a role or a place.
      boolean named =
          names.isEmpty()
              || WHOLE.matcher(part).matches()
                  && !OFFICE.matcher(part).find()
                  && (further.isJoined(part)
                      || !outlets.has(part)
                          && !PlaceWords.isPlace(part)
                          && (claim != NameClaim.LINE
                              || isRoleBeforeName(parts.get(i), part)
                              || haveOffices(names) && BylineWords.office(next).isPresent()
                              || further.isListed(part)));
      if (named && name.lookingAt()) {
        String behind = part.substring(name.end()).strip();
        NamedOffice split = NamedOffice.of(SignedWords.undated(name.group(), behind), outlets);
        if (isPerson(split.name()) && !NamedOffice.isOfDesk(split.name(), behind)) {
          names.add(new Byline(NameCase.of(split.name()), split.office()));
        }
      } else if (claim == NameClaim.NAME
          && isDeclaredName(part, parts, !names.isEmpty())
          && isPerson(part)) {
        names.add(new Byline(part, Optional.empty()));
      }
    }
    return List.copyOf(names);
  }

  private static boolean haveOffices(List<Byline> names) {
    return names.stream().allMatch(name -> name.role().isPresent());
  }

  /** Whether it is a name with an office, and those before it have theirs. */
  private static boolean isOfItsOwn(String part, List<Byline> names, OutletForm outlets) {
    return haveOffices(names) && NamedOffice.of(part, outlets).office().isPresent();
  }

  /** "Reporter Jim Okafor": the words before the name are the office. */
  private static boolean isRoleBeforeName(String beside, String withoutRole) {
    return withoutRole.length() < beside.length() && isName(withoutRole);
  }

  /** A name of one word alone, or of several in a script without capitals. */
  private static boolean isDeclaredName(String part, List<String> parts, boolean behind) {
    return !behind && isSingle(part, parts) || CASELESS.matcher(part).matches();
  }

  /** One word, and nothing behind it but signs. */
  private static boolean isSingle(String part, List<String> parts) {
    return SINGLE.matcher(part).matches()
        && part.chars().anyMatch(Character::isLetter)
        && parts.stream().allMatch(p -> p.equals(part) || p.chars().noneMatch(Character::isLetter));
  }

  /** Whether no word of {@code name} is part of no person's name. */
  static boolean isPerson(String name) {
    for (String word : WORD_ENDS.split(name)) {
      if (BylineWords.isNoName(word)) {
        return false;
      }
    }
    return !BylineWords.isAgency(name);
  }
}
