/**
 * What did the analyst decide? {@link org.stemma.decision.Decision}: about items known by their
 * words ({@link org.stemma.decision.Anchor}), so that it holds whatever is read later. {@link
 * org.stemma.decision.Decisions} says which of them hold, and puts them beside an account.
 */
@NullMarked
package org.stemma.decision;

import org.jspecify.annotations.NullMarked;
