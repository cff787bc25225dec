package org.stemma.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.extract.Extraction.NotAnArticle;
import org.stemma.story.SegmentProfile;

/** What became of one page: read, or not and why. */
public sealed interface PageReading {

  /** Name of the page. */
  String name();

  /** What tells the stories of its segments; none of a page that was not read. */
  List<SegmentProfile> profiles();

  /** What was found on those of {@code pages} that were read, in their order. */
  static List<Reading> found(List<PageReading> pages) {
    return pages.stream()
        .flatMap(page -> page instanceof Read read ? Stream.of(read.reading()) : Stream.empty())
        .toList();
  }

  /** An article was found and read. */
  record Read(Reading reading) implements PageReading {
    @Override
    public String name() {
      return reading.page();
    }

    @Override
    public List<SegmentProfile> profiles() {
      return SegmentProfile.all(reading);
    }
  }

  /** There was no article to read. */
  record Unread(NotAnArticle page) implements PageReading {

    /** A page at which the program broke: it is told like one that cannot be read. */
    public static Unread brokenBy(Capture capture, Throwable fault) {
      String reason = "a fault of this program stopped the reading (" + fault + ")";
      return new Unread(NotAnArticle.of(capture, reason));
    }

    @Override
    public String name() {
      return page.name();
    }

    @Override
    public List<SegmentProfile> profiles() {
      return List.of();
    }
  }
}
