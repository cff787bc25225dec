/**
 * Where does one story end and the next begin?
 *
 * <p>Start at {@link org.stemma.extract.segment.Segmenter}.
 */
@NullMarked
package org.stemma.extract.segment;

import org.jspecify.annotations.NullMarked;
