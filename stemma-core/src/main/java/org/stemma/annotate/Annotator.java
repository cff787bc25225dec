package org.stemma.annotate;

import java.util.List;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Reading;

/**
 * Finds one kind of thing in an article. A pure function: it may use what annotators before it
 * found, and changes nothing. Implementations are thread-safe.
 */
@FunctionalInterface
public interface Annotator {

  /** What this annotator finds, in any order; spans lie inside the article's text. */
  List<? extends Annotation> annotate(Reading reading);
}
