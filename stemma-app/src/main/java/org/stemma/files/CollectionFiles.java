package org.stemma.files;

import java.nio.file.Path;

/**
 * Files that a collection in a folder is made of: pages are kept in them, and none of them is one.
 */
public final class CollectionFiles {

  /** The file that makes a folder a collection. */
  public static final String DATABASE = "stemma.db";

  /** Held by whoever writes. */
  public static final String LOCK = "writer.lock";

  private CollectionFiles() {}

  /** Whether a file of that name comes of a collection, be it that of a call that did not end. */
  public static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(LOCK) || name.startsWith(DATABASE);
  }
}
