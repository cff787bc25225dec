package org.stemma.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import org.stemma.capture.Payload;

/**
 * What was told last of a group of pages.
 *
 * @param version of it, from 1
 * @param told a digest of its pages, its stories and the sentences of theirs that are stock
 * @param numbered a digest of these and of the numbers that its stories have among all, which
 *     change with stories elsewhere; empty if the group is no more
 * @param time of its newest page, or when it was let go, in milliseconds since 1970
 */
public record ToldGroup(int version, String told, String numbered, long time) {

  /** What no version was told of yet. */
  static final ToldGroup NEVER = new ToldGroup(0, "", "", 0);

  /**
   * @param pages the held pages by their names
   */
  static ToldGroup of(int version, PageGroup group, Map<String, PageNews> pages) {
    StringBuilder told = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    for (String page : group.pages()) {
      PageNews news = pages.get(page);
      told.append(news == null ? "" : news.mark()).append('\n');
    }
    for (ToldStory story : group.stories()) {
      told.append(story.label()).append('\n').append(String.join(" ", story.segments()));
      told.append('\n');
      numbers.append(story.id()).append('\n');
    }
    told.append(group.stock());
    return new ToldGroup(
        version, digest(told.toString()), digest(told.toString() + numbers), newest(group, pages));
  }

  private static String digest(String words) {
    return Payload.of(words.getBytes(UTF_8)).sha256();
  }

  /** The time of the newest page of {@code group}. */
  static long newest(PageGroup group, Map<String, PageNews> pages) {
    return group.pages().stream()
        .map(pages::get)
        .filter(Objects::nonNull)
        .mapToLong(PageNews::time)
        .max()
        .orElse(0);
  }

  /** That it is told no more. */
  ToldGroup ended() {
    return new ToldGroup(version + 1, "", "", time);
  }

  /** The same with another time. */
  ToldGroup at(long newest) {
    return new ToldGroup(version, told, numbered, newest);
  }

  boolean isHere() {
    return !numbered.isEmpty();
  }

  /**
   * @param numbers whether other numbers alone are a difference
   */
  boolean differs(ToldGroup other, boolean numbers) {
    return numbers ? !numbered.equals(other.numbered) : !told.equals(other.told);
  }
}
