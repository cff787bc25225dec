package org.stemma.warc;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the records of a web archive, or of a part of it.
 *
 * @param pages how many were given away as captures
 * @param passedOver how many were not, by what they are ("no text (image/png)")
 * @param faults what could not be read; of records that speak of others last
 * @param end the offset of the record at which another reading may go on; where the last record is
 *     cut, that of it, for the rest may come
 * @param whole whether that is the end of the archive
 */
public record ArchiveReading(
    int pages, Map<String, Integer> passedOver, List<Fault> faults, long end, boolean whole) {

  /**
   * A part of the archive that could not be read, or not as a whole.
   *
   * @param offset of the record in the file as it lies there, in bytes
   * @param reason in words, without a full stop
   */
  public record Fault(long offset, String reason) {}

  public ArchiveReading {
    passedOver = Collections.unmodifiableMap(new TreeMap<>(passedOver));
    faults = List.copyOf(faults);
  }
}
