/**
 * Which characters are these bytes? Charset declared against detected; what is no text at all.
 *
 * <p>Start at {@link org.stemma.extract.decode.Decoder}.
 */
@NullMarked
package org.stemma.extract.decode;

import org.jspecify.annotations.NullMarked;
