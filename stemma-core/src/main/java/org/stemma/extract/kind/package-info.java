/**
 * Is the page a report, or a page of another kind? Lines in, the reason why it is none out: forums,
 * recipes, shops, advertisements of jobs, lists of reports, forms, tables.
 *
 * <p>Start at {@link org.stemma.extract.kind.KindForm}.
 */
@NullMarked
package org.stemma.extract.kind;

import org.jspecify.annotations.NullMarked;
