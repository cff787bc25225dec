/**
 * Which elements does a page hold, with which attributes, and where? The page's characters in, its
 * elements by number out; start at {@link org.stemma.extract.markup.Markup}.
 */
@NullMarked
package org.stemma.extract.markup;

import org.jspecify.annotations.NullMarked;
