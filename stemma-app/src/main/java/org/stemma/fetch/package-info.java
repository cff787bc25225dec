/**
 * Which pages lie at an address? {@link org.stemma.fetch.WebPages}: addresses of pages, feeds and
 * maps of sites in, captures out. {@link org.stemma.fetch.Fetcher} asks: robots are obeyed, hosts
 * spared, sizes and times bounded, and nothing is asked of a private network.
 */
@NullMarked
package org.stemma.fetch;

import org.jspecify.annotations.NullMarked;
