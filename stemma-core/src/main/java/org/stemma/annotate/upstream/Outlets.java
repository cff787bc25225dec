package org.stemma.annotate.upstream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.lexicon.Gazetteer;
import org.stemma.lexicon.GazetteerEntry;
import org.stemma.lexicon.Lexicon;

/** News agencies by their credits, and publications by the words of their names. */
final class Outlets {

  /**
   * Shorter credits are initials with other meanings and count only where credits stand. The
   * credits of 231 articles of PolNeAR are read alike with 2 and 6 (2026-11-30).
   */
  private static final int SHORTEST_WORD = 4;

  private record Agency(String name, String country) {}

  /** Agencies by credit; "APS" is that of two countries. */
  private final Map<String, List<Agency>> agencies = new TreeMap<>();

  private final Set<String> otherMeanings =
      Lexicon.GENERAL.words("credits-with-other-meanings.txt");

  private final Set<String> outletWords;

  private Outlets(Outlets listed, Map<String, String> shown) {
    agencies.putAll(listed.agencies);
    shown.forEach((credit, name) -> agencies.put(credit, List.of(new Agency(name, ""))));
    outletWords = listed.outletWords;
  }

  Outlets(Lexicon language) {
    for (List<String> row : Lexicon.GENERAL.rows("gazetteer/agencies.tsv")) {
      if (!row.get(4).equals("photo")) {
        Agency agency = new Agency(row.get(1), row.get(3));
        Stream.concat(Stream.of(row.get(1)), Arrays.stream(row.get(2).split(";")))
            .distinct()
            .forEach(c -> agencies.computeIfAbsent(c, k -> new ArrayList<>()).add(agency));
      }
    }
    outletWords = language.words("outlet-words.txt");
  }

  /**
   * The same with agencies that no list has.
   *
   * @param shown their names by their credits
   */
  Outlets knowing(Map<String, String> shown) {
    return new Outlets(this, shown);
  }

  /** Whether a list has the agency that a credit names. */
  boolean isListed(String credit) {
    return agencies.containsKey(withoutArticle(credit.strip()));
  }

  /**
   * The agency that a credit names, in a place where only credits stand: one of the lists, or one
   * whose name has the {@linkplain AgencyForm form} of an agency's. Of several listed with the same
   * credit none is chosen, and the name is the credit.
   */
  Optional<String> agency(String credit) {
    return agency(credit, "");
  }

  /**
   * The same; of several with the same credit the one that has its seat in the country of {@code
   * place}.
   */
  Optional<String> agency(String credit, String place) {
    String plain = withoutArticle(credit.strip());
    List<Agency> listed = agencies.getOrDefault(plain, List.of());
    if (listed.isEmpty()) {
      return Optional.of(plain).filter(AgencyForm::isCredited);
    }
    if (listed.size() < 2) {
      return listed.stream().map(Agency::name).findFirst();
    }
    Optional<String> country = country(place);
    Optional<String> ofCountry =
        listed.stream()
            .filter(a -> country.filter(a.country()::equals).isPresent())
            .map(Agency::name)
            .findFirst();
    return Optional.of(ofCountry.orElse(plain));
  }

  /** Whether a credit has no other meaning, so that it may stand alone on a line. */
  boolean isClear(String credit) {
    return !otherMeanings.contains(withoutArticle(credit.strip()));
  }

  /** The country of the first place of a dateline, which is often set in capitals. */
  private static Optional<String> country(String place) {
    String first = place.split("[,(/]", 2)[0].strip();
    String small = first.toLowerCase(Locale.ROOT);
    String titled = small.isEmpty() ? "" : first.charAt(0) + small.substring(1);
    return Gazetteer.STANDARD
        .find(first)
        .or(() -> Gazetteer.STANDARD.find(titled))
        .flatMap(GazetteerEntry::country);
  }

  /** What kind of outlet a name in running text stands for, if it is one. */
  Optional<UpstreamKind> kind(String name) {
    String plain = withoutArticle(name.strip());
    if (plain.length() >= SHORTEST_WORD && agencies.containsKey(plain)) {
      return Optional.of(UpstreamKind.AGENCY);
    }
    boolean outlet = Arrays.stream(plain.split("[\\s/]+")).anyMatch(outletWords::contains);
    boolean agency = plain.endsWith(" Agency") && outlet;
    return agency || AgencyForm.isOne(plain)
        ? Optional.of(UpstreamKind.AGENCY)
        : outlet ? Optional.of(UpstreamKind.PUBLICATION) : Optional.empty();
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
