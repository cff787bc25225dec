/**
 * Where does the page say that it has it from? Credit lines, named outlets, officials, documents.
 *
 * <p>Start at {@link org.stemma.annotate.upstream.UpstreamAnnotator}.
 */
@NullMarked
package org.stemma.annotate.upstream;

import org.jspecify.annotations.NullMarked;
