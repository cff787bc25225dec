/**
 * What does it come to? {@link org.stemma.account.Account}: all items of a run as flat records,
 * every one with its exact words.
 *
 * <p>In: the results of all stages ({@link org.stemma.account.Findings}). Out: values that can be
 * written, read back, filtered and shown without any stage at hand. Start at {@link
 * org.stemma.account.Account}; {@link org.stemma.account.AccountBuilder} makes it.
 */
@NullMarked
package org.stemma.account;

import org.jspecify.annotations.NullMarked;
