package org.stemma.gate;

import java.util.List;

/**
 * An invented page, with what stands where.
 *
 * @param name of the page; its ending says whether it is markup
 * @param form how it was put together
 * @param half 0 or 1: rules are made on pages of the first half, the second tells what they are
 *     worth
 * @param language ISO 639-1
 * @param text the page
 * @param starts where each thing that the page tells of begins, ascending; what stands before the
 *     first introduces all
 */
record DigestPage(
    String name, Form form, int half, String language, String text, List<Integer> starts) {

  /** What sets the things on a page apart. */
  enum Form {
    /** Headings over the items of a digest, as markup. */
    HEADINGS(Answer.CUT),
    /** The same as lines. */
    HEADING_LINES(Answer.CUT),
    /** Signs between them on lines of their own; every other digest without headlines. */
    DIVIDED_LINES(Answer.CUT),
    /** The element {@code hr} between them; every other digest without headlines. */
    DIVIDED(Answer.CUT),
    /** {@code 1. Headline}, {@code 1) Headline}. */
    NUMBERED(Answer.CUT),
    /** The same as lines. */
    NUMBERED_LINES(Answer.CUT),
    /** {@code Brief 1} over each. */
    NUMBERED_LABELS(Answer.CUT),
    /** A place or headline in bold at the start of each. */
    BOLD_LEADS(Answer.CUT),
    /** The front of a site: three linked headlines with the beginning of each report. */
    TEASERS(Answer.NO_ARTICLE),
    /** Sections of one report under headings. */
    SECTIONS(Answer.WHOLE),
    /** The same as lines. */
    SECTION_LINES(Answer.WHOLE),
    /** Signs between its parts. */
    SCENE_LINES(Answer.WHOLE),
    /** The element {@code hr} between them. */
    SCENES(Answer.WHOLE),
    /** Its sections have numbers. */
    NUMBERED_SECTIONS(Answer.WHOLE),
    /** Its sections begin in bold. */
    BOLD_SECTIONS(Answer.WHOLE),
    /** A report over three linked headlines with the beginning of other reports. */
    OVER_TEASERS(Answer.WHOLE),
    /** Demands, interviews, explainers, timelines, recipes, scenes. */
    PIECE(Answer.WHOLE),
    /** The same as lines. */
    PIECE_LINES(Answer.WHOLE);

    private final Answer answer;

    Form(Answer answer) {
      this.answer = answer;
    }

    Answer answer() {
      return answer;
    }
  }

  /** What is to become of a page. */
  enum Answer {
    CUT,
    WHOLE,
    NO_ARTICLE
  }

  DigestPage {
    starts = List.copyOf(starts);
  }

  /** The number of the thing that the unit at {@code offset} belongs to; -1 before the first. */
  int thingAt(int offset) {
    int thing = -1;
    while (thing + 1 < starts.size() && starts.get(thing + 1) <= offset) {
      thing++;
    }
    return thing;
  }
}
