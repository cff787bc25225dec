package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private record Item(String kind, String word, int number) {}

  @Test
  void itemsOfOtherClassesStayApart() {
    assertThat(group(List.of(new Item("killed", "train", 3), new Item("injured", "train", 3))))
        .hasSize(2);
  }

  @Test
  void itemsWithARelatedWordMeet() {
    assertThat(group(List.of(new Item("killed", "train", 3), new Item("killed", "trains", 4))))
        .hasSize(1);
  }

  @Test
  void partsAreInOrderOfTheirFirstItem() {
    Item nine = new Item("killed", "train", 9);
    Item three = new Item("killed", "train", 3);
    assertThat(Groups.equal(List.of(nine, three, nine), Item::number))
        .containsExactly(List.of(nine, nine), List.of(three));
  }

  @Test
  void comparisonsGrowWithTheNumberOfItems() {
    assertThat(comparisons(4000)).isLessThan(3 * comparisons(2000));
  }

  private static long comparisons(int size) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(new Item("killed", "train", i));
    }
    AtomicLong count = new AtomicLong();
    Groups.of(
        items,
        Item::kind,
        item -> Set.of(item.word()),
        (a, b) -> {
          count.incrementAndGet();
          return 1;
        });
    return count.get();
  }

  private static List<List<Item>> group(List<Item> items) {
    return Groups.of(items, Item::kind, item -> Set.of(item.word()), (a, b) -> 1);
  }
}
