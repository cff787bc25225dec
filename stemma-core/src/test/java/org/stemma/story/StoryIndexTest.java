package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StoryIndexTest {

  private static final List<SegmentProfile> PROFILES = profiles();

  private static List<SegmentProfile> profiles() {
    List<SegmentProfile> profiles = new ArrayList<>();
    StorySeries.series()
        .flatMap(series -> SegmentText.of(series.pages()).stream())
        .map(SegmentProfile::of)
        .forEach(profiles::add);
    return profiles;
  }

  @Property(tries = 20)
  void shufflingTheInputChangesNothing(@ForAll long seed) {
    List<SegmentProfile> shuffled = new ArrayList<>(PROFILES);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(index(shuffled).stories()).isEqualTo(index(PROFILES).stories());
  }

  @Property(tries = 20)
  void mergingTwoIndexesEqualsReadingBothInputs(
      @ForAll long seed, @ForAll @IntRange(max = 20) int n) {
    List<SegmentProfile> shuffled = new ArrayList<>(PROFILES);
    Collections.shuffle(shuffled, new Random(seed));
    int cut = Math.min(n, shuffled.size());
    StoryIndex merged = index(shuffled.subList(0, cut));
    merged.merge(index(shuffled.subList(cut, shuffled.size())));
    assertThat(merged.profiles()).isEqualTo(index(PROFILES).profiles());
    assertThat(merged.stories()).isEqualTo(index(PROFILES).stories());
  }

  @Property(tries = 5)
  void addingASegmentAgainChangesNothing(@ForAll @IntRange(max = 5) int which) {
    StoryIndex index = index(PROFILES);
    index.add(PROFILES.get(which));
    assertThat(index.profiles()).isEqualTo(index(PROFILES).profiles());
  }

  @Property(tries = 10)
  void aProfileStaysSmallWhateverThePageHolds(@ForAll @IntRange(max = 20_000) int words) {
    StringBuilder text = new StringBuilder("Long page\n\nIt begins here and goes on. ");
    for (int i = 0; i < words; i++) {
      text.append("Word").append(Integer.toString(i, 36)).append(i % 50 == 49 ? ".\n\n" : " ");
    }
    SegmentText segment = SegmentText.of(List.of(Pages.page("long.txt", text.toString()))).get(0);
    assertThat(SegmentProfile.of(segment).bytes()).isLessThan(3500);
  }

  private static StoryIndex index(List<SegmentProfile> profiles) {
    StoryIndex index = new StoryIndex();
    index.addAll(profiles);
    return index;
  }
}
