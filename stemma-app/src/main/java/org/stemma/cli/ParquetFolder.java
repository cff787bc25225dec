package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stemma.account.AccountVersion;
import org.stemma.export.AccountTables;
import org.stemma.export.Table;
import org.stemma.files.Reason;
import org.stemma.parquet.ParquetFile;

/** A folder that a call writes tables to, each as a Parquet file of its name. */
record ParquetFolder(Path folder) {

  /** Makes it if it is not there, and sees that it takes the tables, before any page is read. */
  void check() {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(folder);
      }
    } catch (IOException e) {
      throw Complaint.unreadable("cannot make the folder " + folder + ": " + Reason.of(e));
    }
    AccountTables.columns().keySet().forEach(name -> file(name).check());
  }

  /** Puts the tables of {@code accounts} in the place of those it holds, all of them. */
  void write(List<AccountVersion> accounts) {
    for (Table table : AccountTables.of(accounts)) {
      file(table.name()).write(ParquetFile.write(table));
    }
  }

  private OutputFile file(String table) {
    return new OutputFile(folder.resolve(table + ".parquet"));
  }
}
