/**
 * Which page does something hold that came packed? The bytes of a record that another program wrote
 * of a page (news-please, trafilatura, ninjs), or of a MIME message (an e-mail, a page that a
 * browser saved with its pictures) in; the page inside out, with what is said of it beside.
 * Documents that the core does not read itself are opened by a {@link
 * org.stemma.packed.DocumentReader}.
 *
 * <p>Start at {@link org.stemma.packed.Packing}.
 */
@NullMarked
package org.stemma.packed;

import org.jspecify.annotations.NullMarked;
