/**
 * How does a program ask? {@link org.stemma.rest.Api}: a path and its parameters in, an {@link
 * org.stemma.rest.Answer} in JSON out, with no server at hand. {@link org.stemma.rest.OpenApi}
 * describes it, made of the same list of routes.
 */
@NullMarked
package org.stemma.rest;

import org.jspecify.annotations.NullMarked;
