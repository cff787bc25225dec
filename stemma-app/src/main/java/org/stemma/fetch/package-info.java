/**
 * Which pages lie at an address? {@link org.stemma.fetch.WebPages}: addresses of pages, feeds and
 * maps of sites in, captures out. {@link org.stemma.fetch.Fetcher} asks: robots are obeyed, hosts
 * spared and asked side by side, sizes and times bounded, and a private network is asked only if
 * that is wanted.
 */
@NullMarked
package org.stemma.fetch;

import org.jspecify.annotations.NullMarked;
