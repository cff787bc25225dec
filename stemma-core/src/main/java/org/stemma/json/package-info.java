/**
 * How is an account written down? One versioned JSON form, read and written here; its schema is
 * {@code account.schema.json} beside it.
 */
@NullMarked
package org.stemma.json;

import org.jspecify.annotations.NullMarked;
