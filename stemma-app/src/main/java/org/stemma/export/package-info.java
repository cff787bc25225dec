/**
 * In which forms is an account given out? {@link org.stemma.account.Account} in; tables, CSV,
 * Markdown and graphs out, as strings with {@code \n} line ends. Pure: nothing here writes a file.
 *
 * <p>{@link org.stemma.export.Report} is the account as an analyst would read it, before it becomes
 * Markdown ({@link org.stemma.export.MarkdownReport}) or HTML (package {@code page}). {@link
 * org.stemma.export.Table} is one list of it, for spreadsheets. Start at {@link
 * org.stemma.export.Reports}.
 */
@NullMarked
package org.stemma.export;

import org.jspecify.annotations.NullMarked;
