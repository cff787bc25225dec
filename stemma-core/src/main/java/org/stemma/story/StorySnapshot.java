package org.stemma.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The byte form of a {@link StoryIndex}: equal states have equal bytes, in whatever order their
 * segments were added. Numbers are big-endian.
 *
 * <pre>
 * snapshot = "STSI" version:int count:int segment{count} CRC-32C-of-all-before:int
 * segment  = page:text place:int id:text headline:text day:int
 *            live:bit lines:bit{7} terms:short line:int{lines} end:short{lines} term:int{terms}
 *            sentences:short sentence:long{sentences}
 * text     = pieces:int piece{pieces}           ; a piece as of DataOutput.writeUTF
 * </pre>
 *
 * The version is raised with the form, and with {@link TermCode} and {@link SentenceCodes}: codes
 * of another making would match nothing.
 */
final class StorySnapshot {

  /** The version written, and the only one read. */
  static final int VERSION = 3;

  private static final int MAGIC = 0x53545349;

  /** Set beside the number of lines of an entry of a live blog. */
  private static final int LIVE = 0x80;

  /** Characters of a piece: {@code writeUTF} takes 65,535 bytes, a character takes 3 at most. */
  private static final int PIECE = 21_845;

  private StorySnapshot() {}

  /** Writes to {@code out}, flushes it and leaves it open. */
  static void write(List<SegmentProfile> profiles, OutputStream out) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32C());
    DataOutputStream data = new DataOutputStream(checked);
    data.writeInt(MAGIC);
    data.writeInt(VERSION);
    data.writeInt(profiles.size());
    for (SegmentProfile profile : profiles) {
      write(profile, data);
    }
    data.writeInt((int) checked.getChecksum().getValue());
    data.flush();
  }

  private static void write(SegmentProfile profile, DataOutputStream out) throws IOException {
    writeText(profile.page(), out);
    out.writeInt(profile.place());
    writeText(profile.id(), out);
    writeText(profile.headline(), out);
    out.writeInt(profile.day().orElse(Integer.MIN_VALUE));
    int lines = profile.lineCount();
    int terms = profile.to(lines - 1);
    out.writeByte(profile.isLive() ? lines | LIVE : lines);
    out.writeShort(terms);
    for (int line = 0; line < lines; line++) {
      out.writeInt(profile.line(line));
    }
    for (int line = 0; line < lines; line++) {
      out.writeShort(profile.to(line));
    }
    for (int term = 0; term < terms; term++) {
      out.writeInt(profile.term(term));
    }
    long[] sentences = profile.sentences().toArray();
    out.writeShort(sentences.length);
    for (long sentence : sentences) {
      out.writeLong(sentence);
    }
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    out.writeInt((text.length() + PIECE - 1) / PIECE);
    for (int at = 0; at < text.length(); at += PIECE) {
      out.writeUTF(text.substring(at, Math.min(text.length(), at + PIECE)));
    }
  }

  /**
   * Reads one snapshot and not a byte behind it. Nothing is returned before the checksum was seen
   * to be right, and no count takes more memory than the bytes that bear it out.
   *
   * @throws SnapshotException if the stream holds no snapshot, one of another version, or one that
   *     is cut or damaged
   */
  static StoryIndex read(InputStream in) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(in, new CRC32C());
    DataInputStream data = new DataInputStream(checked);
    String where = "its head";
    try {
      int magic = data.readInt();
      if (magic != MAGIC) {
        throw new SnapshotException(
            "not a snapshot of stories: begins with %08x, not %08x".formatted(magic, MAGIC));
      }
      int version = data.readInt();
      if (version != VERSION) {
        throw new SnapshotException(
            "snapshot of stories has %sversion %d, only %d can be read"
                .formatted(version > VERSION ? "the newer " : "", version, VERSION));
      }
      int count = atLeast(0, data.readInt(), "number of segments");
      StoryIndex index = new StoryIndex();
      for (int at = 1; at <= count; at++) {
        where = "segment " + at + " of " + count;
        index.add(segment(data));
      }
      where = "its checksum";
      int sum = (int) checked.getChecksum().getValue();
      int stated = data.readInt();
      if (sum != stated) {
        throw new SnapshotException(
            "snapshot of stories is damaged: checksum %08x, stated %08x".formatted(sum, stated));
      }
      if (index.size() != count) {
        throw new SnapshotException(
            "snapshot of stories has " + count + " segments under " + index.size() + " ids");
      }
      return index;
    } catch (EOFException cut) {
      throw new SnapshotException("snapshot of stories is cut in " + where, cut);
    } catch (UTFDataFormatException | IllegalArgumentException damaged) {
      throw new SnapshotException(
          "snapshot of stories is damaged in " + where + ": " + damaged.getMessage(), damaged);
    }
  }

  private static SegmentProfile segment(DataInputStream in) throws IOException {
    String page = text(in);
    int place = in.readInt();
    String id = text(in);
    String headline = text(in);
    int day = in.readInt();
    int head = in.readUnsignedByte();
    int[] lines = new int[head & ~LIVE];
    int[] terms = new int[in.readUnsignedShort()];
    short[] ends = new short[lines.length];
    for (int line = 0; line < lines.length; line++) {
      lines[line] = in.readInt();
    }
    for (int line = 0; line < lines.length; line++) {
      ends[line] = in.readShort();
    }
    for (int term = 0; term < terms.length; term++) {
      terms[term] = in.readInt();
    }
    long[] sentences = new long[in.readUnsignedShort()];
    for (int sentence = 0; sentence < sentences.length; sentence++) {
      sentences[sentence] = in.readLong();
    }
    return new SegmentProfile(
        page, place, id, headline, day, (head & LIVE) != 0, lines, ends, terms, sentences);
  }

  private static String text(DataInputStream in) throws IOException {
    int pieces = atLeast(0, in.readInt(), "pieces of a text");
    StringBuilder text = new StringBuilder();
    for (int piece = 0; piece < pieces; piece++) {
      text.append(in.readUTF());
    }
    return text.toString();
  }

  private static int atLeast(int least, int value, String what) {
    if (value < least) {
      throw new IllegalArgumentException(what + " " + value + " must be >= " + least);
    }
    return value;
  }
}
