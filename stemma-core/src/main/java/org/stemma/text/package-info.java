/**
 * Where are the words? Text as numbers: {@link org.stemma.text.Span}s (UTF-16 code units,
 * half-open), {@link org.stemma.text.OffsetMap}s back to the text they were made from, sentences.
 *
 * <p>In: a {@code String}. Out: spans of it. Start at {@link org.stemma.text.Span}.
 */
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
