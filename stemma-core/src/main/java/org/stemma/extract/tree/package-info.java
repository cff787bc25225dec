/**
 * What stands where in the markup? Elements and blocks of text, every character with its place in
 * the page; what the head states.
 *
 * <p>Start at {@link org.stemma.extract.tree.PageReader}.
 */
@NullMarked
package org.stemma.extract.tree;

import org.jspecify.annotations.NullMarked;
