package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.annotate.upstream.ShownAgencies;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.story.Story;

/** Pages that are read and traced as reports of one story, however they would cluster. */
final class OneStory {

  private OneStory() {}

  static Stream<Derivation> edges(Stemma stemma, Capture... pages) {
    List<Reading> readings = new ArrayList<>();
    List<String> segments = new ArrayList<>();
    for (Capture page : pages) {
      Reading reading = ((PageReading.Read) stemma.read(page)).reading();
      readings.add(reading);
      reading.article().segments().forEach(s -> segments.add(s.id()));
    }
    return LineageTracer.trace(
        ShownAgencies.named(readings), List.of(new Story("S1", "", segments)))
        .edges()
        .stream();
  }
}
