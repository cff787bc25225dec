/**
 * What would so many pages a day need? {@link org.stemma.plan.SampleMeter} measures what a sample
 * of pages costs on this machine, {@link org.stemma.plan.ClusterPlan} reckons from that and a
 * {@link org.stemma.plan.Demand}, and {@link org.stemma.plan.PlanText} tells it with all that was
 * assumed.
 */
@NullMarked
package org.stemma.plan;

import org.jspecify.annotations.NullMarked;
