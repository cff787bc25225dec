package org.stemma.claim;

import java.util.Optional;
import java.util.Set;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that tells how many were aboard a vehicle or below ground.
 *
 * @param figure the number
 * @param vehicle words of the name of the vehicle; empty if it has none there
 * @param medium what it moves on ({@code air}, {@code rail}, {@code road}, {@code water}), if a
 *     noun tells; {@link #UNDERGROUND} of who is below ground
 * @param crew how many the page counts besides, as those who work there
 */
public record OccupantClaim(
    FigureClaim figure, Set<String> vehicle, Optional<String> medium, Optional<Bounds> crew)
    implements Claim {

  /** In place of what a vehicle moves on. */
  static final String UNDERGROUND = "underground";

  public OccupantClaim {
    vehicle = Set.copyOf(vehicle);
  }

  /** Unit of the people counted, {@code person} for all of them. */
  public String unit() {
    return figure.figure().unit().orElse("");
  }

  @Override
  public Passage passage() {
    return figure.passage();
  }

  @Override
  public TimeValue time() {
    return figure.time();
  }

  /** Whether both may be of one vehicle, as far as the sentences tell. */
  public boolean isOfSame(OccupantClaim other) {
    boolean named = !vehicle.isEmpty() && !other.vehicle.isEmpty();
    boolean otherMedium =
        medium.isPresent() && other.medium.isPresent() && !medium.equals(other.medium)
            || isUnderground() != other.isUnderground();
    return !otherMedium && (!named || vehicle.stream().anyMatch(other.vehicle::contains));
  }

  /** Whether it counts who was below ground. */
  public boolean isUnderground() {
    return medium.filter(UNDERGROUND::equals).isPresent();
  }
}
