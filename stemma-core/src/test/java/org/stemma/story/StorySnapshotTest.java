package org.stemma.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StorySnapshotTest {

  private static final List<SegmentProfile> PROFILES =
      StorySeries.series()
          .flatMap(series -> SegmentText.of(series.pages()).stream())
          .map(SegmentProfile::of)
          .toList();

  @Property(tries = 20)
  void partsThatAreWrittenReadAndMergedEqualReadingAllInput(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int parts) {
    List<SegmentProfile> shuffled = new ArrayList<>(PROFILES);
    Collections.shuffle(shuffled, new Random(seed));
    List<StoryIndex> held = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      held.add(new StoryIndex());
    }
    for (SegmentProfile profile : shuffled) {
      held.get(Math.floorMod(profile.id().hashCode(), parts)).add(profile);
    }
    StoryIndex merged = new StoryIndex();
    held.forEach(part -> merged.merge(read(bytes(part))));
    StoryIndex all = index(PROFILES);
    assertThat(merged.profiles()).isEqualTo(all.profiles());
    assertThat(merged.stories()).isEqualTo(all.stories());
    assertThat(bytes(merged)).isEqualTo(bytes(all));
  }

  @Property(tries = 1000)
  void oneBitTurnedIsRefused(@ForAll @IntRange(max = 1 << 24) int bit) {
    byte[] bytes = bytes(index(PROFILES));
    int turned = bit % (8 * bytes.length);
    bytes[turned / 8] ^= (byte) (1 << turned % 8);
    assertThatThrownBy(() -> StoryIndex.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(SnapshotException.class);
  }

  @Test
  void aTailCutAnywhereIsRefusedWithItsPlace() {
    byte[] bytes = bytes(index(PROFILES.subList(0, 3)));
    for (int length = 0; length < bytes.length; length++) {
      refused(Arrays.copyOf(bytes, length), "cut in ");
    }
    refused(Arrays.copyOf(bytes, 11), "cut in its head");
    refused(Arrays.copyOf(bytes, 200), "cut in segment 1 of 3");
    refused(Arrays.copyOf(bytes, bytes.length - 1), "cut in its checksum");
  }

  @Test
  void whatIsWrongIsNamed() {
    byte[] bytes = bytes(index(PROFILES));
    refused("<html> no state".getBytes(UTF_8), "not a snapshot of stories");
    refused(with(bytes, 7, 9), "the newer version 9, only 3 can be read");
    refused(with(bytes, 7, 0), "version 0, only 3");
    refused(with(bytes, 8, 0x80), "damaged in its head: number of segments -2147");
    refused(with(bytes, 12, 0xff), "damaged in segment 1 of");
    refused(with(bytes, bytes.length - 1, bytes[bytes.length - 1] + 1), "damaged: checksum");
  }

  /** Codes of another making would match nothing: then the version has to be raised. */
  @Test
  void theFormOfVersionThreeStays() {
    int[] terms = {TermCode.of("harbour") | TermCode.NAME, TermCode.of("34") | TermCode.NUMBER};
    int[] lines = {TermCode.joined(0, TermCode.of("harbour")), 7};
    StoryIndex index = new StoryIndex();
    index.add(
        new SegmentProfile(
            "a.txt", 3, "a#1", "H\ud800é", 11, true, lines, ends(1, 2), terms, new long[] {-5, 6}));
    assertThat(HexFormat.of().formatHex(bytes(index)))
        .isEqualTo(
            "535453490000000300000001000000010005612e7478740000000300000001000361233100000001"
                + "000648eda080c3a90000000b8200025e26a5400000000700010002beba34117e1ad48a0002ffffff"
                + "fffffffffb00000000000000062824df00");
  }

  @Test
  void namesOfAnyLengthAndCharactersComeBack() {
    String odd = "\ud800\u0000é\ud83d\ude00".repeat(20_000);
    StoryIndex index = new StoryIndex();
    index.add(
        new SegmentProfile(
            odd, 0, odd, "", 0, false, new int[1], ends(0), new int[0], new long[0]));
    assertThat(read(bytes(index)).profiles()).isEqualTo(index.profiles());
    assertThat(read(bytes(new StoryIndex())).profiles()).isEmpty();
  }

  @Test
  void whatFollowsInTheStreamIsLeft() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index(PROFILES.subList(0, 2)).write(out);
    index(PROFILES.subList(2, 5)).write(out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    assertThat(StoryIndex.read(in).size()).isEqualTo(2);
    assertThat(StoryIndex.read(in).size()).isEqualTo(3);
    assertThat(in.available()).isZero();
  }

  @Test
  void takesNoMoreThanWhatIsKeptInMemory() {
    int kept = PROFILES.stream().mapToInt(SegmentProfile::bytes).sum();
    assertThat(bytes(index(PROFILES)).length).isLessThan(kept);
  }

  private static short[] ends(int... ends) {
    short[] all = new short[ends.length];
    for (int i = 0; i < ends.length; i++) {
      all[i] = (short) ends[i];
    }
    return all;
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  private static void refused(byte[] bytes, String why) {
    assertThatThrownBy(() -> StoryIndex.read(new ByteArrayInputStream(bytes)))
        .isInstanceOf(SnapshotException.class)
        .hasMessageContaining(why);
  }

  private static StoryIndex index(List<SegmentProfile> profiles) {
    StoryIndex index = new StoryIndex();
    index.addAll(profiles);
    return index;
  }

  private static byte[] bytes(StoryIndex index) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      index.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static StoryIndex read(byte[] bytes) {
    try {
      return StoryIndex.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
