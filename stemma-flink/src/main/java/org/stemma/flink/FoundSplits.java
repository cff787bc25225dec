package org.stemma.flink;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stemma.files.FilePages;

/** The files of a folder as Flink shares them out, each called as its page is. */
final class FoundSplits implements FileEnumerator {

  private static final Logger LOG = LoggerFactory.getLogger(FoundSplits.class);

  /** What was told already: the folder is looked at again and again. */
  private final Set<String> told = new HashSet<>();

  @Override
  public Collection<FileSourceSplit> enumerateSplits(
      org.apache.flink.core.fs.Path[] folders, int wished) {
    Map<String, String> failures = new TreeMap<>();
    List<Path> paths =
        Arrays.stream(folders).map(folder -> Path.of(folder.toUri().getPath())).toList();
    List<FileSourceSplit> splits =
        FilePages.find(paths, failures).entrySet().stream()
            .map(found -> split(found.getKey(), found.getValue()))
            .toList();
    failures.forEach(
        (place, reason) -> {
          if (told.add(place)) {
            LOG.warn("{}: {}", place, reason);
          }
        });
    return splits;
  }

  /** Its reader asks the file itself how long it is. */
  private static FileSourceSplit split(String name, Path file) {
    return new FileSourceSplit(
        name,
        new org.apache.flink.core.fs.Path(file.toUri()),
        0,
        Long.MAX_VALUE,
        0,
        Long.MAX_VALUE);
  }
}
