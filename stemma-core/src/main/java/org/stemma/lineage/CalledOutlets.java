package org.stemma.lineage;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Upstream;
import org.stemma.annotation.UpstreamKind;
import org.stemma.article.OutletName;

/**
 * Outlets that a sentence calls by no name: "according to the local paper". It is the one that the
 * report named before; where it named none or several it is no source that anybody could find.
 */
final class CalledOutlets {

  private CalledOutlets() {}

  /** Whether an outlet is called by common words alone; in scripts without capitals never. */
  static boolean isNameless(Upstream upstream) {
    boolean outlet =
        upstream.kind() == UpstreamKind.PUBLICATION || upstream.kind() == UpstreamKind.AGENCY;
    return outlet
        && !upstream.line()
        && upstream.name().codePoints().anyMatch(Character::isLowerCase)
        && upstream.name().codePoints().noneMatch(Character::isUpperCase);
  }

  /** The same source by the name of the outlet that is meant, if there is one. */
  static Upstream named(Witness witness, Upstream upstream) {
    if (!isNameless(upstream)) {
      return upstream;
    }
    List<String> before =
        witness.text().reading().all(Upstream.class).stream()
            .filter(u -> u.kind() == upstream.kind() && !u.line() && !isNameless(u))
            .filter(u -> u.span().start() < upstream.span().start())
            .filter(u -> witness.text().segment().span().contains(u.span()))
            .map(Upstream::name)
            .toList();
    Optional<String> first = before.stream().findFirst();
    boolean one =
        first
            .map(OutletName::of)
            .filter(name -> before.stream().allMatch(other -> OutletName.of(other).meets(name)))
            .isPresent();
    return one
        ? new Upstream(upstream.span(), first.orElseThrow(), upstream.kind(), upstream.pooled())
        : upstream;
  }
}
