/**
 * What did a template or a generator leave behind? Found by form.
 *
 * <p>Start at {@link org.stemma.annotate.residue.ResidueAnnotator}.
 */
@NullMarked
package org.stemma.annotate.residue;

import org.jspecify.annotations.NullMarked;
