package org.stemma.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The manifests of folders whose files come one by one: each is read again only when it was
 * changed, and may name files that are still to come. Thread-safe.
 */
public final class Manifests {

  /** Folders from which files come by turns. By judgement. */
  private static final int MOST_FOLDERS = 64;

  private record Held(FileTime changed, Manifest manifest) {}

  private final Map<Path, Held> folders = new LinkedHashMap<>(16, .75f, true);

  /**
   * The manifest of {@code folder}; empty if it has none.
   *
   * @param failures to which is put what cannot be read of it when it is read
   */
  synchronized Manifest of(Path folder, Map<String, String> failures) {
    FileTime changed;
    try {
      changed = Files.getLastModifiedTime(folder.resolve(Manifest.FILE));
    } catch (IOException e) {
      return Manifest.EMPTY;
    }
    Held held = folders.get(folder);
    if (held == null || !held.changed().equals(changed)) {
      held = new Held(changed, Manifest.read(folder, failures));
      folders.put(folder, held);
      if (folders.size() > MOST_FOLDERS) {
        folders.remove(folders.keySet().iterator().next());
      }
    }
    return held.manifest();
  }
}
