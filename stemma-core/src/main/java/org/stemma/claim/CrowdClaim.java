package org.stemma.claim;

import java.util.Optional;
import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/**
 * A sentence that tells how many came to see something.
 *
 * @param figure the number
 * @param speaker who gives it, if a speaker does
 */
public record CrowdClaim(FigureClaim figure, Optional<String> speaker) implements Claim {

  @Override
  public Passage passage() {
    return figure.passage();
  }

  @Override
  public TimeValue time() {
    return figure.time();
  }
}
