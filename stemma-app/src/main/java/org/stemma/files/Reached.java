package org.stemma.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How far a web archive was read.
 *
 * @param offset of the record at which the next reading goes on
 * @param size of the archive if all of it was read then, else -1
 * @param mark a digest of what stood at its head and before {@code offset}, by which it is known
 *     again
 */
public record Reached(long offset, long size, String mark) {

  /** Bytes at the head, and before the offset, that are of the mark. */
  private static final int MARKED = 1 << 12;

  /** That {@code archive} was read to {@code offset}. */
  static Reached of(SeekableByteChannel archive, long offset, boolean whole) throws IOException {
    return new Reached(offset, whole ? archive.size() : -1, mark(archive, offset));
  }

  /** Whether it is of {@code archive}, which may have grown since. */
  boolean isOf(SeekableByteChannel archive) throws IOException {
    return archive.size() >= offset && mark.equals(mark(archive, offset));
  }

  /** Whether nothing has come since all of it was read. */
  boolean isAllOf(SeekableByteChannel archive) throws IOException {
    return archive.size() == size && isOf(archive);
  }

  private static String mark(SeekableByteChannel archive, long offset) throws IOException {
    int length = (int) Math.min(MARKED, offset);
    MessageDigest digest = sha256();
    digest.update(bytes(archive, 0, length));
    digest.update(bytes(archive, offset - length, length));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static ByteBuffer bytes(SeekableByteChannel archive, long from, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    archive.position(from);
    while (bytes.hasRemaining() && archive.read(bytes) >= 0) {}
    archive.position(0);
    return bytes.flip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
