/**
 * When? Dates as far as the words fix them: {@link org.stemma.time.TimeValue}, written and read as
 * EDTF (ISO 8601-2).
 *
 * <p>In: calendar facts. Out: values that can be compared without pretending to know more than was
 * said. Start at {@link org.stemma.time.TimeValue} and {@link org.stemma.time.Edtf}.
 */
@NullMarked
package org.stemma.time;

import org.jspecify.annotations.NullMarked;
