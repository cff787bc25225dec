package org.stemma.extract.wording;

/**
 * A line that names who wrote and the day, with nothing that parts them: {@code By ANA SOUSA MAY
 * 14, 1984}.
 */
public final class BylineDay {

  /** Words beside the day that dates do not have: a name, and the one for its bearer. */
  private static final int FEWEST = 2;

  /** The same of a name of three words and an office. By judgement. */
  private static final int MOST = 5;

  private BylineDay() {}

  /**
   * @param read the dates of {@code line}
   */
  public static boolean is(String line, DatedText read) {
    return read.dates().size() == 1
        && !read.sentence()
        && read.others() >= FEWEST
        && read.others() <= MOST
        && BylineOpening.isAt(line)
        && LineForm.isCapitalised(line);
  }
}
