/**
 * Which statements can be compared? {@link org.stemma.claim.Claim}: subject, attribute, value,
 * scope, time and voice of what events, figures, roles and speech say; {@link
 * org.stemma.claim.Support}: who states it, counted naively and independently.
 */
@NullMarked
package org.stemma.claim;

import org.jspecify.annotations.NullMarked;
