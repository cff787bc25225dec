package org.stemma.capture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as received. Immutable: it keeps its own copy, hands out copies, and lends its own only to
 * a reader ({@link #read}). Thread-safe.
 */
public final class Payload {

  private final byte[] bytes;

  /** Computed when it is asked for first; threads that ask at once compute the same. */
  private volatile @Nullable String sha256;

  private Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A payload of a copy of {@code bytes}. */
  public static Payload of(byte[] bytes) {
    return new Payload(bytes.clone());
  }

  /** Number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** A copy of the bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /**
   * What {@code reader} makes of the bytes, which it must neither change nor keep: it is lent them
   * and no copy, for pages are large.
   */
  public <T> T read(Function<byte[], T> reader) {
    return reader.apply(bytes);
  }

  /** Lower-case hexadecimal SHA-256 (FIPS 180-4) of the bytes. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = digest(bytes);
      sha256 = known;
    }
    return known;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
