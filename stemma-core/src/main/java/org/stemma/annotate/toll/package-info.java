/**
 * How many were killed, injured or struck? Persons that sentences tell to be harmed, whether they
 * give a number or not.
 *
 * <p>In: parsed sentences. Out: {@link org.stemma.annotation.Toll}. Start at {@code TollAnnotator}.
 */
@NullMarked
package org.stemma.annotate.toll;

import org.jspecify.annotations.NullMarked;
