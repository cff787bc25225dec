package org.stemma.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;

/**
 * News agencies that are known without their pages ({@code gazetteer/agencies.tsv}), by their names
 * and credits. What is theirs is no other outlet's: "(AP)" is never Albany Post, though it has
 * these initials.
 */
final class ListedAgencies {

  private static final Set<OutletName> OTHER_MEANINGS =
      Lexicon.GENERAL.words("credits-with-other-meanings.txt").stream()
          .map(OutletName::of)
          .collect(Collectors.toUnmodifiableSet());

  /** All names of the agency that a name or credit stands for; none if it stands for several. */
  private static final Map<OutletName, Set<OutletName>> NAMES = names();

  private ListedAgencies() {}

  private static Map<OutletName, Set<OutletName>> names() {
    Map<OutletName, Set<OutletName>> names = new HashMap<>();
    for (List<String> row : Lexicon.GENERAL.rows("gazetteer/agencies.tsv")) {
      Set<OutletName> own = new HashSet<>();
      Stream.concat(Stream.of(row.get(1)), Stream.of(row.get(2).split(";")))
          .forEach(name -> own.add(OutletName.of(name)));
      own.forEach(name -> names.merge(name, own, (one, other) -> Set.of()));
    }
    OTHER_MEANINGS.forEach(credit -> names.putIfAbsent(credit, Set.of()));
    return Map.copyOf(names);
  }

  /** Whether {@code outlet} is called as an agency is, and as nothing else is. */
  static boolean isOne(OutletName outlet) {
    return NAMES.containsKey(outlet) && !hasOtherMeanings(outlet);
  }

  /** Whether the credit stands for something else as well, so that alone it credits nothing. */
  static boolean hasOtherMeanings(OutletName credit) {
    return OTHER_MEANINGS.contains(credit);
  }

  /** Whether {@code outlet} can be called {@code name}, which is no credit of another agency. */
  static boolean isShortFor(OutletName name, OutletName outlet) {
    boolean another =
        name.isInitialsOf(outlet)
            && Optional.ofNullable(NAMES.get(name)).filter(n -> !n.contains(outlet)).isPresent();
    return name.isShortFor(outlet) && !another;
  }

  /** Whether both can name one outlet, by no credit of another agency. */
  static boolean meet(OutletName one, OutletName other) {
    return isShortFor(one, other) || isShortFor(other, one);
  }
}
