package org.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons in a line that says who wrote: never desks, agencies, dates or phrases. */
final class PersonNames {

  private static final Pattern BY =
      Pattern.compile(
          "(?i)^(?:[^\\p{L}]{0,5})(?:(?:(?:written|posted|published|reported|story|words|text|article|ein(?:e|en)?"
              + "|beitrag|artikel|kolumne|kommentar|interview|geschrieben|verfasst|veröffentlicht"
              + "|publié|publicado|escrito|article|publiziert|redaktion)\\s){0,3}"
              + "(?:by|von|par|por|di|door|przez)\\s?:?\\s|(?:by|von|par|por|di|door|przez|text"
              + "|autor(?:in|en)?|authors?|auteur|autore|redaktion|escrito por|tekst|foto und text)\\s?(?::\\s?|\\s))");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s{0,3}(?:,|;|\\||/|•|·|:|\\s(?:and|und|et|y|e|en|i|&)\\s|&|\\(|\\s[-–—]\\s)\\s{0,3}");
  private static final String PART = "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}+";
  private static final String PARTICLE =
      "(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|vom|zu|ter|ten|bin|bint|ibn|al|el|zum|zur)";
  private static final Pattern NAME =
      Pattern.compile(PART + "(?:\\s(?:" + PARTICLE + "\\s){0,2}" + PART + "){1,4}");
  private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{N}._-]{3,25}");
  private static final Set<String> NO_PERSON =
      Set.of(
          "staff",
          "reporter",
          "reporters",
          "editor",
          "editors",
          "editorial",
          "redaktion",
          "desk",
          "team",
          "news",
          "agency",
          "agencies",
          "press",
          "admin",
          "administrator",
          "webmaster",
          "rédaction",
          "redacción",
          "redazione",
          "redakcja",
          "redactie",
          "correspondent",
          "online",
          "magazin",
          "magazine",
          "verlag",
          "gmbh",
          "inc",
          "ltd",
          "wire",
          "service",
          "services",
          "com",
          "www",
          "contributor",
          "contributors",
          "office",
          "university",
          "institute",
          "foundation",
          "network",
          "media",
          "group",
          "stiftung",
          "anonymous",
          "unknown",
          "author",
          "autor",
          "autorin",
          "guest",
          "gast",
          "posted",
          "published",
          "veröffentlicht",
          "publiziert",
          "keine",
          "mehr",
          "alle",
          "zeige",
          "kommentare",
          "comments",
          "leave",
          "artikel",
          "articles",
          "more",
          "all",
          "view",
          "about",
          "über",
          "posts",
          "beiträge",
          "share",
          "by",
          "on",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "januar",
          "februar",
          "märz",
          "mai",
          "juni",
          "juli",
          "oktober",
          "dezember",
          "no",
          "none",
          "user",
          "default",
          "super",
          "company",
          "pressemitteilung",
          "e.v",
          "society",
          "club");

  private PersonNames() {}

  /** Whether the line begins as a signature does. */
  static boolean isSigned(String line) {
    return BY.matcher(line).find();
  }

  /**
   * The persons named.
   *
   * @param single whether one word alone may be a name: where the page declares an author
   */
  static List<String> of(String said, boolean single) {
    String text = said.replaceAll("\\s{1,100}+", " ").strip();
    if (text.length() > 300 || text.startsWith("http")) {
      return List.of();
    }
    Matcher by = BY.matcher(text);
    String rest = by.find() ? text.substring(by.end()) : text;
    List<String> parts = List.of(BETWEEN.split(rest, 16));
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      Matcher name = NAME.matcher(part);
      if (name.lookingAt() && isPerson(name.group())) {
        names.add(cased(name.group().strip()));
      } else if (single && parts.size() == 1 && SINGLE.matcher(part).matches() && isPerson(part)) {
        names.add(part);
      }
    }
    return names;
  }

  private static boolean isPerson(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s.-]")) {
      if (NO_PERSON.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Names in capitals are printed so for looks. */
  private static String cased(String name) {
    if (name.length() < 6 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder cased = new StringBuilder(name.length());
    boolean inside = false;
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      cased.append(inside ? Character.toLowerCase(unit) : unit);
      inside = Character.isLetter(unit);
    }
    return cased.toString();
  }
}
