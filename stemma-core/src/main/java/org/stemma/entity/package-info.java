/**
 * Who and what is named? Mentions of all pages in, {@link org.stemma.entity.Entity} out: one
 * person, body or place with all its names.
 *
 * <p>Start at {@link org.stemma.entity.Entities}.
 */
@NullMarked
package org.stemma.entity;

import org.jspecify.annotations.NullMarked;
