package org.stemma.claim;

import org.stemma.article.Passage;
import org.stemma.time.TimeValue;

/** One page's statement of one comparable fact. */
public sealed interface Claim
    permits AccidentDayClaim,
        AgeClaim,
        AllFoundClaim,
        CrowdClaim,
        DeadlineClaim,
        DeedClaim,
        EventDateClaim,
        FigureClaim,
        HolderClaim,
        HourClaim,
        IncidentClaim,
        OccupantClaim,
        OnceDateClaim,
        OfficeClaim,
        OutcomeClaim,
        ScoreClaim,
        StandingClaim,
        StateClaim,
        UnharmedClaim {

  /** The sentence that makes it. */
  Passage passage();

  /** The time it holds for; {@link TimeValue.None} if the page fixes none. */
  TimeValue time();
}
