package org.stemma.annotate.upstream;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.UpstreamKind;
import org.stemma.lexicon.Lexicon;

/** News agencies by their credits, and publications by the words of their names. */
final class Outlets {

  /** Shorter credits are initials with other meanings and count only where credits stand. */
  private static final int SHORTEST_WORD = 4;

  private final Map<String, String> agencies = new TreeMap<>();
  private final Set<String> outletWords;

  Outlets(Lexicon language) {
    for (List<String> row : Lexicon.GENERAL.rows("gazetteer/agencies.tsv")) {
      if (!row.get(4).equals("photo")) {
        agencies.put(row.get(1), row.get(1));
        Arrays.stream(row.get(2).split(";")).forEach(c -> agencies.put(c, row.get(1)));
      }
    }
    outletWords = language.words("outlet-words.txt");
  }

  /** The agency that a credit names, in a place where only credits stand. */
  Optional<String> agency(String credit) {
    String plain = withoutArticle(credit.strip());
    return Optional.ofNullable(agencies.get(plain));
  }

  /** What kind of outlet a name in running text stands for, if it is one. */
  Optional<UpstreamKind> kind(String name) {
    String plain = withoutArticle(name.strip());
    if (plain.length() >= SHORTEST_WORD && agencies.containsKey(plain)) {
      return Optional.of(UpstreamKind.AGENCY);
    }
    boolean outlet = Arrays.stream(plain.split("[\\s/]+")).anyMatch(outletWords::contains);
    boolean agency = plain.endsWith(" Agency") && outlet;
    return agency
        ? Optional.of(UpstreamKind.AGENCY)
        : outlet ? Optional.of(UpstreamKind.PUBLICATION) : Optional.empty();
  }

  private static String withoutArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
  }
}
