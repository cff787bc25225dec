package org.stemma.cli;

import org.stemma.search.SearchIndex;

/**
 * What can be found in the input.
 *
 * @param complete whether all of it could be read
 */
record Searched(SearchIndex index, boolean complete) {}
