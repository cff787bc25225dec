package org.stemma.flink;

import java.util.List;

/**
 * A row of a table of accounts.
 *
 * @param table its name
 * @param cells as text, as {@link org.stemma.export.AccountTables} has them
 */
public record TableRow(String table, List<String> cells) {}
