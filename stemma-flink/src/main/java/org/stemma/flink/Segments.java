package org.stemma.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.stemma.story.StoryIndex;

/**
 * Profiles of segments.
 *
 * @param snapshot as {@link StoryIndex#write} writes them
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
public record Segments(byte[] snapshot) {

  static Segments of(StoryIndex index) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    index.write(bytes);
    return new Segments(bytes.toByteArray());
  }

  /** All that are in {@code parts}, in whatever order and however often. */
  static StoryIndex merged(Iterable<Segments> parts) throws IOException {
    StoryIndex index = new StoryIndex();
    for (Segments part : parts) {
      index.merge(StoryIndex.read(new ByteArrayInputStream(part.snapshot())));
    }
    return index;
  }
}
