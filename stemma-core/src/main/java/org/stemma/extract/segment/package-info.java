/**
 * Where does one story end and the next begin, and who signed each of several, and when?
 *
 * <p>Start at {@link org.stemma.extract.segment.Segmenter}. The lines that sign and date stand
 * below the headline of each report: they help to tell where it begins, are no text of it ({@link
 * org.stemma.extract.segment.OwnHeads}) and say whose it is ({@link
 * org.stemma.extract.segment.SegmentHeads}).
 */
@NullMarked
package org.stemma.extract.segment;

import org.jspecify.annotations.NullMarked;
