package org.stemma.store;

import java.util.Optional;
import javax.sql.DataSource;

/** Where a collection lies. The schema is the same everywhere; what differs is here. */
interface Database {

  /** Connections to it. */
  DataSource connections();

  /** The type of a column of bytes. */
  String bytesType();

  /** How it looks words up. */
  FullText fullText();

  /**
   * The right to write, until it is closed or the process ends; empty if another has it.
   *
   * @throws StoreFailure if that cannot be found out
   */
  Optional<AutoCloseable> lock();
}
