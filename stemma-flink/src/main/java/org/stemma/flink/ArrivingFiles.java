package org.stemma.flink;

import java.nio.file.Path;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.jspecify.annotations.Nullable;
import org.stemma.files.Manifests;

/**
 * How files are read as they come: a file of pages as one part, a web archive part by part, so that
 * a checkpoint says behind which record to go on.
 */
final class ArrivingFiles implements BulkFormat<ArrivedPages, FileSourceSplit> {

  private static final long serialVersionUID = 1;

  /** Of this task, as are its tries. */
  private transient @Nullable Manifests manifests;

  private transient @Nullable TriedAgain tries;

  @Override
  public FileParts createReader(Configuration config, FileSourceSplit split) {
    return parts(split, 0);
  }

  @Override
  public FileParts restoreReader(Configuration config, FileSourceSplit split) {
    long from = split.getReaderPosition().map(CheckpointedPosition::getOffset).orElse(0L);
    return parts(split, from);
  }

  private synchronized FileParts parts(FileSourceSplit split, long from) {
    Manifests read = manifests == null ? new Manifests() : manifests;
    manifests = read;
    TriedAgain again = tries == null ? new TriedAgain() : tries;
    tries = again;
    return new FileParts(split.splitId(), Path.of(split.path().getPath()), from, read, again);
  }

  @Override
  public boolean isSplittable() {
    return false;
  }

  @Override
  public TypeInformation<ArrivedPages> getProducedType() {
    return TypeInformation.of(ArrivedPages.class);
  }
}
