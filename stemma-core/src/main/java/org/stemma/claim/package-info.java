/**
 * Which statements can be compared? Sealed {@link org.stemma.claim.Claim}: figures and offices with
 * their scope, time and voice; {@link org.stemma.claim.FigureFact}: claims about one fact, grouped
 * by what they say; {@link org.stemma.claim.Support}: who states it, counted naively and
 * independently.
 *
 * <p>{@link org.stemma.claim.Incidents} and {@link org.stemma.claim.Outcomes} are what befell a
 * thing on which day and how talks and trials ended; {@link org.stemma.claim.Retraction} is what a
 * publisher takes back.
 *
 * <p>In: readings, entities, stories, events. Start at {@link org.stemma.claim.Material}.
 */
@NullMarked
package org.stemma.claim;

import org.jspecify.annotations.NullMarked;
