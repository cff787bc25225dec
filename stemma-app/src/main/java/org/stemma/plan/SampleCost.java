package org.stemma.plan;

/**
 * What a sample of pages costs on the machine that measured it. Times are milliseconds of processor
 * time of one thread.
 *
 * @param pages pages of the sample
 * @param reports those of them in which a report was found
 * @param segments of all reports
 * @param stories that these fell into
 * @param storyPages segments of the story that a segment belongs to, on average
 * @param extraction a page: bytes to text
 * @param annotation a page: text to annotations
 * @param keeping a page: kept in a collection with what was read of it and its index
 * @param profile a page: profiles of its segments, added to the index of stories
 * @param storyReading a segment held: stories read from the index once
 * @param account a page: the account of its story made once
 * @param overhead processor time of the whole process by that of the thread that read: above 1 by
 *     the collection of garbage and by compilers
 * @param pageBytes a page as received
 * @param keptBytes a page in a collection: as received, what was read, its index
 * @param stateBytes a segment in the index of stories, in memory
 * @param snapshotBytes a segment in a written state
 * @param processBytes memory of a process with models and nothing else
 */
public record SampleCost(
    int pages,
    int reports,
    int segments,
    int stories,
    double storyPages,
    double extraction,
    double annotation,
    double keeping,
    double profile,
    double storyReading,
    double account,
    double overhead,
    long pageBytes,
    long keptBytes,
    long stateBytes,
    long snapshotBytes,
    long processBytes) {

  /** Segments that a page brings on average. */
  double segmentsPerPage() {
    return pages == 0 ? 0 : (double) segments / pages;
  }
}
