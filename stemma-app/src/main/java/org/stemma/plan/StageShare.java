package org.stemma.plan;

/**
 * A stage of the way of a page.
 *
 * @param name of the stage
 * @param millisPerPage processor time, all that is done again counted
 * @param coreHoursPerDay the same for all pages of a day
 * @param share of the processor time of all stages, 0 to 1
 */
public record StageShare(String name, double millisPerPage, double coreHoursPerDay, double share) {}
