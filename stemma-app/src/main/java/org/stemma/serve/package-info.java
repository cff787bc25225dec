/**
 * How is an account served? {@link org.stemma.serve.DeskServer}: an {@link
 * org.stemma.account.Account} in, its screens over HTTP out, on this machine alone unless a token
 * guards it. {@link org.stemma.serve.Guard} says who may ask.
 */
@NullMarked
package org.stemma.serve;

import org.jspecify.annotations.NullMarked;
