package org.stemma.extract.plain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.stemma.extract.wording.DateReader;

/**
 * The steps that judge the lines of a plain page, in the order of the cascade of {@code
 * PlainTextExtractor}. Each is a function from what is known before it to what is known behind it,
 * and each can be left out to measure what it is worth ({@code eval rules}; the table stands in
 * ARCHITECTURE.md). No step takes a line back that an earlier one dropped.
 */
public enum PlainStep {
  /** Addresses, paths and what browsers print on each sheet are dropped by their form. */
  PATHS(3, Effect.DROPS),
  /** Lines known by their words are dropped, with what stands below them ({@link KnownLines}). */
  KNOWN_LINES(4, Effect.DROPS),
  /** Comments of readers are dropped by their form ({@link CommentSection}). */
  COMMENTS(5, Effect.DROPS),
  /** The stretch of lines that holds the report is found ({@link ReportStretch}). */
  STRETCH(6, Effect.FINDS),
  /** Title, outlet, bylines, date and captions are read by form and place ({@link PageHead}). */
  HEAD(7, Effect.FINDS, Effect.DROPS, Effect.NAMES),
  /** Lines outside the stretch are dropped. */
  OUTSIDE(8, Effect.DROPS),
  /** Leftovers at the end are dropped: menus, headings of links with nothing below them. */
  LEFTOVERS(9, Effect.DROPS),
  /** Headings and items of lists are told from paragraphs ({@link LineKinds}). */
  KINDS(10, Effect.NAMES),
  /** Questions that a generator left are dropped; others are no headings ({@link Prompts}). */
  PROMPTS(11, Effect.DROPS, Effect.NAMES);

  /** All steps. */
  public static final Set<PlainStep> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(PlainStep.class));

  /** What a step does. */
  public enum Effect {
    /** It drops lines. */
    DROPS,
    /** It says of kept lines what kind they are. */
    NAMES,
    /** It finds facts about the page. */
    FINDS
  }

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
  private final Set<Effect> effects;

  PlainStep(int number, Effect first, Effect... others) {
    this.number = number;
    this.effects = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  /** Its number in the cascade. */
  public int number() {
    return number;
  }

  /** What it does; nothing else. */
  public Set<Effect> effects() {
    return effects;
  }

  /** What is known behind the step; {@code before} stays as it is. */
  public PlainLines after(PlainLines before, PlainPage page) {
    PlainLines read = before.copy();
    PageBody body = new PageBody(read.lines(), page.furniture());
    switch (this) {
      case PATHS -> {
        PrintedPages.drop(read.lines(), new DateReader(page.language()));
        PathLines.drop(read.lines(), new DateReader(page.language()));
      }
      case KNOWN_LINES ->
          KnownLines.drop(read.lines(), page.furniture(), new DateReader(page.language()));
      case COMMENTS -> CommentSection.drop(read.lines(), new DateReader(page.language()));
      case STRETCH -> {
        return read.withStretch(body.stretch());
      }
      case HEAD -> {
        PageHead head = new PageHead(page, read.lines());
        head.judge(read.stretchOrAll());
        return read.withHead(head);
      }
      case OUTSIDE -> body.dropOutside(read.stretchOrAll());
      case LEFTOVERS -> {
        LabelledTail.drop(page.page().text(), read.lines(), page.furniture(), read.title());
        body.dropEnd(read.title());
      }
      case KINDS -> new LineKinds(read.lines(), read.title()).judge();
      case PROMPTS -> Prompts.drop(read.lines(), read.title(), page.language());
    }
    return read;
  }
}
