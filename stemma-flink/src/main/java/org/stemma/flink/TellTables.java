package org.stemma.flink;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.stemma.account.AccountVersion;
import org.stemma.export.AccountTables;
import org.stemma.export.Table;
import org.stemma.json.AccountJson;

/** The rows of the tables of each account that was written down. */
final class TellTables implements FlatMapFunction<String, TableRow> {

  private static final long serialVersionUID = 1;

  private final boolean versions;

  /**
   * @param versions whether lines are versions of accounts, or else accounts
   */
  TellTables(boolean versions) {
    this.versions = versions;
  }

  @Override
  public void flatMap(String line, Collector<TableRow> out) {
    AccountVersion told =
        versions ? AccountJson.version(line) : AccountTables.first(AccountJson.read(line));
    for (Table table : AccountTables.of(told)) {
      table.rows().forEach(cells -> out.collect(new TableRow(table.name(), cells)));
    }
  }
}
