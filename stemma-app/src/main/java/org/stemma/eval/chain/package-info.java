/**
 * Which mentions of events, of whatever reports, tell of one event? Readings and the words of their
 * mentions in, chains of mentions out, by a network fitted to public annotations.
 *
 * <p>Start at {@link org.stemma.eval.chain.EventChains}. No item of the account rests on it: the
 * account joins its events by rules that can be read ({@code event}).
 */
@NullMarked
package org.stemma.eval.chain;

import org.jspecify.annotations.NullMarked;
