package org.stemma.flink;

import org.jspecify.annotations.Nullable;

/**
 * What became of a page: it came, its bytes are others now, or there is none of that name any more.
 *
 * @param capture null if there is none
 */
public record PageChange(String page, @Nullable CaptureRecord capture) {

  static PageChange came(CaptureRecord capture) {
    return new PageChange(capture.name(), capture);
  }

  static PageChange gone(String page) {
    return new PageChange(page, null);
  }
}
