package org.stemma.flink;

import java.util.List;
import java.util.Map;
import org.stemma.capture.Capture;

/**
 * What a part of a file held.
 *
 * @param archived whether it is of a web archive, so that each capture is called by its address
 * @param failures place to reason, of what could not be read
 */
public record ArrivedPages(
    boolean archived, List<CaptureRecord> captures, Map<String, String> failures) {

  static ArrivedPages of(boolean archived, List<Capture> captures, Map<String, String> failures) {
    return new ArrivedPages(archived, captures.stream().map(CaptureRecord::of).toList(), failures);
  }
}
