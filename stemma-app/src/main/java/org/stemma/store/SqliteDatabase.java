package org.stemma.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.stemma.files.CollectionFiles;

/**
 * A folder with one file of SQLite, in which readers see the last whole transaction while a writer
 * is at work (write-ahead log), and a transaction that was acknowledged survives the loss of power
 * ({@code synchronous=FULL}).
 */
final class SqliteDatabase implements Database {

  /** Milliseconds that a call waits for another process's short transaction. */
  private static final int PATIENCE = 10_000;

  private final Path folder;

  SqliteDatabase(Path folder) {
    this.folder = folder;
  }

  /** The file that makes a folder a collection. */
  static Path file(Path folder) {
    return folder.resolve(CollectionFiles.DATABASE);
  }

  @Override
  public DataSource connections() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file(folder));
    return source;
  }

  @Override
  public String bytesType() {
    return "BLOB";
  }

  @Override
  public FullText fullText() {
    return new SqliteFullText();
  }

  /** A lock of the operating system, which frees it when the process ends in whatever way. */
  @Override
  public Optional<AutoCloseable> lock() {
    Path file = folder.resolve(CollectionFiles.LOCK);
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean locked = false;
      try {
        locked = locked(channel) != null;
      } finally {
        if (!locked) {
          channel.close();
        }
      }
      return locked ? Optional.of(channel) : Optional.empty();
    } catch (IOException e) {
      throw new StoreFailure(folder + ": no collection can be written there: " + e, e);
    }
  }

  private static @Nullable FileLock locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process has it
    }
  }
}
