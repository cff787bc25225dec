package org.stemma.flink;

import java.nio.file.Path;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;

/**
 * How files are read as they come: a file of pages as one part, a web archive part by part, so that
 * a checkpoint says behind which record to go on.
 */
final class ArrivingFiles implements BulkFormat<ArrivedPages, FileSourceSplit> {

  private static final long serialVersionUID = 1;

  @Override
  public FileParts createReader(Configuration config, FileSourceSplit split) {
    return new FileParts(split.splitId(), Path.of(split.path().getPath()), 0);
  }

  @Override
  public FileParts restoreReader(Configuration config, FileSourceSplit split) {
    long from = split.getReaderPosition().map(CheckpointedPosition::getOffset).orElse(0L);
    return new FileParts(split.splitId(), Path.of(split.path().getPath()), from);
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
