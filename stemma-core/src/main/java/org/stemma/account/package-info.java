/**
 * What does it come to? {@link org.stemma.account.Account}: all items of a run, every one with its
 * exact words.
 */
@NullMarked
package org.stemma.account;

import org.jspecify.annotations.NullMarked;
