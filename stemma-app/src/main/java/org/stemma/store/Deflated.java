package org.stemma.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made smaller (RFC 1950): what is read of a page takes a tenth so. */
final class Deflated {

  private Deflated() {}

  static byte[] of(byte[] bytes) {
    ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 8 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return small.toByteArray();
  }

  /**
   * The bytes that {@code small} was made of.
   *
   * @throws StoreFailure if it was not made so
   */
  static byte[] bytes(byte[] small) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(small))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new StoreFailure("the collection is damaged: " + e.getMessage(), e);
    }
  }
}
