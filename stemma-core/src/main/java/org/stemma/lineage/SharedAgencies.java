package org.stemma.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;

/**
 * Pages that both state the same agency, which is not held, for all that they print: each was made
 * from what the agency filed and neither from the other, however alike they are and whichever came
 * first.
 */
final class SharedAgencies {

  private final Map<String, List<CreditReach>> absent;

  SharedAgencies(Credits credits) {
    this.absent = credits.absent();
  }

  /**
   * Whether the two segments state one agency that is not held, or the source is an older report of
   * the agency that the copy states.
   */
  boolean join(Kinship kinship) {
    List<OutletName> ofCopy = agencies(kinship.copy());
    Optional<OutletName> publisher = kinship.source().publisher().map(OutletName::of);
    if (publisher.filter(p -> ofCopy.stream().anyMatch(p::meets)).isPresent()) {
      return true;
    }
    return agencies(kinship.source()).stream()
        .anyMatch(name -> ofCopy.stream().anyMatch(name::meets));
  }

  private List<OutletName> agencies(Witness witness) {
    return absent.getOrDefault(witness.id(), List.of()).stream()
        .filter(CreditReach::isStated)
        .filter(reach -> reach.upstream().line())
        .filter(reach -> reach.upstream().kind() == UpstreamKind.AGENCY)
        .map(reach -> OutletName.of(reach.upstream().name()))
        .toList();
  }
}
