package org.stemma.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where a record may begin behind one that is broken: at the head of a member of gzip (RFC 1952,
 * section 2.3), or at the version line of a WARC record behind the two line ends that close the one
 * before (ISO 28500:2017, section 4). Records of an ARC file that is not compressed have no mark of
 * their own, and none is found there.
 */
final class RecordStart {

  private static final byte[] WARC = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** Units of the line ends that stand before a version line. */
  private static final int LINE_ENDS = 4;

  /** The identification and the only method of compression there is. */
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};

  /** Bytes that are looked at together. */
  private static final int CHUNK = 1 << 13;

  private RecordStart() {}

  /** Whether the file's records are members of gzip: its first is. */
  static boolean isCompressed(SeekableByteChannel archive, long from) throws IOException {
    archive.position(from);
    ByteBuffer head = ByteBuffer.allocate(GZIP.length);
    while (head.hasRemaining() && archive.read(head) >= 0) {}
    return find(head.array(), head.position(), GZIP) == 0;
  }

  /** Whether a file of records that are not compressed ends with the line ends that close one. */
  static boolean isBehindRecord(SeekableByteChannel archive) throws IOException {
    long from = Math.max(0, archive.size() - LINE_ENDS);
    archive.position(from);
    ByteBuffer end = ByteBuffer.allocate(LINE_ENDS);
    while (end.hasRemaining() && archive.read(end) >= 0) {}
    return Arrays.equals(end.array(), 0, LINE_ENDS, WARC, 0, LINE_ENDS);
  }

  /**
   * The first such place at {@code from} or behind it; -1 if there is none.
   *
   * @param compressed whether the records of the file are members of gzip
   */
  static long next(SeekableByteChannel archive, long from, boolean compressed) throws IOException {
    byte[] mark = compressed ? GZIP : WARC;
    ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
    long start = from;
    while (true) {
      archive.position(start);
      chunk.clear();
      while (chunk.hasRemaining() && archive.read(chunk) >= 0) {}
      int found = find(chunk.array(), chunk.position(), mark);
      if (found >= 0) {
        return start + found + (compressed ? 0 : LINE_ENDS);
      }
      if (chunk.hasRemaining()) {
        return -1;
      }
      start += CHUNK - mark.length + 1;
    }
  }

  private static int find(byte[] bytes, int end, byte[] mark) {
    for (int at = 0; at + mark.length <= end; at++) {
      int same = 0;
      while (same < mark.length && bytes[at + same] == mark[same]) {
        same++;
      }
      if (same == mark.length) {
        return at;
      }
    }
    return -1;
  }
}
