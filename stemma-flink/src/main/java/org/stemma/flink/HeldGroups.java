package org.stemma.flink;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stemma.pipeline.StoryGroup;
import org.stemma.story.StoryIndex;

/**
 * The groups of all pages that are held. A page that breaks their telling would break it again at
 * each try, and hold up all others: it is found, by halves, and set aside.
 */
final class HeldGroups {

  /** Where more pages break it, or cannot be read, it is not the pages. By judgement. */
  private static final int MOST_ASIDE = 8;

  /** The newer is set aside where two pages break it together. */
  private static final Comparator<PageNews> BY_AGE =
      Comparator.comparingLong(PageNews::time).thenComparing(PageNews::page);

  private final Function<StoryIndex, List<StoryGroup>> telling;
  private final Map<String, StoryIndex> segments = new TreeMap<>();
  private final Map<String, String> aside = new TreeMap<>();

  /** Pages that can be read, the oldest first. */
  private final List<String> order = new ArrayList<>();

  private HeldGroups(Map<String, PageNews> pages, Function<StoryIndex, List<StoryGroup>> telling) {
    this.telling = telling;
    for (PageNews page : pages.values().stream().sorted(BY_AGE).toList()) {
      try {
        segments.put(page.page(), segments(page));
        order.add(page.page());
      } catch (IOException e) {
        aside.put(page.page(), reason(e));
      }
    }
  }

  /**
   * What is told of pages, and what is not.
   *
   * @param groups of all pages but those set aside; one that tells no story is a group by itself
   * @param aside the pages without which alone the others can be told, each with the reason
   */
  record Found(List<PageGroup> groups, Map<String, String> aside) {}

  /**
   * The groups of {@code pages}.
   *
   * @throws ExecutionException if a machine breaks, or many pages break the telling or cannot be
   *     read, as where all are of another version: none of them is set aside then
   */
  static Found of(Map<String, PageNews> pages) throws ExecutionException, InterruptedException {
    return of(pages, StoryGroup::of);
  }

  static Found of(Map<String, PageNews> pages, Function<StoryIndex, List<StoryGroup>> telling)
      throws ExecutionException, InterruptedException {
    HeldGroups held = new HeldGroups(pages, telling);
    if (held.aside.size() > MOST_ASIDE) {
      throw new ExecutionException(held.unread());
    }
    try (DeepStack stack = new DeepStack()) {
      return new Found(held.groups(stack), held.aside);
    }
  }

  private static StoryIndex segments(PageNews page) throws IOException {
    return StoryIndex.read(new ByteArrayInputStream(requireNonNull(page.segments())));
  }

  private IOException unread() {
    return new IOException(
        "%d of %d pages cannot be read, which is the form of all and no page: %s"
            .formatted(
                aside.size(), aside.size() + order.size(), aside.values().iterator().next()));
  }

  private static String reason(@Nullable Throwable fault) {
    return "set aside, as the stories of all cannot be told with it: " + fault;
  }

  private List<PageGroup> groups(DeepStack stack) throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return groups(told(stack, order.size()));
      } catch (ExecutionException e) {
        if (isOfTheMachine(e) || aside.size() >= MOST_ASIDE) {
          throw e;
        }
        setAside(stack, e.getCause());
      }
    }
  }

  /** Sets aside the first page, in order, with which those before it cannot be told. */
  private void setAside(DeepStack stack, @Nullable Throwable fault)
      throws ExecutionException, InterruptedException {
    int told = 0;
    int broken = order.size();
    @Nullable Throwable last = fault;
    while (broken - told > 1) {
      int half = (told + broken) >>> 1;
      try {
        told(stack, half);
        told = half;
      } catch (ExecutionException e) {
        if (isOfTheMachine(e)) {
          throw e;
        }
        last = e.getCause();
        broken = half;
      }
    }
    String page = order.remove(broken - 1);
    aside.put(page, reason(last));
  }

  /** What is told of the first {@code count} pages. */
  private List<StoryGroup> told(DeepStack stack, int count)
      throws ExecutionException, InterruptedException {
    return stack.call(
        () -> {
          StoryIndex index = new StoryIndex();
          order.subList(0, count).forEach(page -> index.merge(requireNonNull(segments.get(page))));
          return telling.apply(index);
        });
  }

  private static boolean isOfTheMachine(ExecutionException fault) {
    return !(fault.getCause() instanceof Exception
        || fault.getCause() instanceof StackOverflowError);
  }

  private List<PageGroup> groups(List<StoryGroup> told) {
    Map<String, PageGroup> found = new TreeMap<>();
    order.forEach(page -> found.put(page, PageGroup.alone(page)));
    for (StoryGroup group : told) {
      group.pages().forEach(found::remove);
      found.put(group.id(), PageGroup.of(group));
    }
    return List.copyOf(found.values());
  }
}
