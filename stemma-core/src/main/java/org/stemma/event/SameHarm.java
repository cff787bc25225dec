package org.stemma.event;

import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Whether two mentions within a story tell of one accident or disaster. */
final class SameHarm {

  /** Kinds of event (of the lists, no English words) that befall a thing or a place. */
  static final Set<String> KINDS = Set.of("accident", "disaster");

  /** Letters by which a noun and a verb of one happening begin alike. */
  private static final int AKIN = 5;

  /** Words that accounts of one accident in two stories share. By judgement, not swept. */
  private static final int ACROSS_STORIES = 3;

  private static final Set<String> ANOTHER = Lexicon.ENGLISH.words("another-events.txt");

  private SameHarm() {}

  /**
   * Whether both tell, within a story, of one accident or disaster: by words of one kind ("the
   * explosion", "the silo exploded"), of one day or without a day of its own, and not of another
   * one. A page seldom tells of two like accidents without a word that parts them.
   */
  static boolean is(Occurrence a, Occurrence b) {
    boolean harm =
        a.mention().kind().filter(KINDS::contains).isPresent()
            && b.mention().kind().filter(KINDS::contains).isPresent();
    boolean named = isNamedIn(a, b) || isNamedIn(b, a);
    boolean onePage = a.page().equals(b.page());
    boolean again = onePage && (a.introduced() && b.introduced());
    boolean apart = isAnother(a) || isAnother(b);
    if (!harm || !named || again || apart) {
      return false;
    }
    boolean day = Dates.sameDay(a.mention().time(), b.mention().time());
    return onePage || common(a, b) >= (day ? 1 : 2);
  }

  private static long common(Occurrence a, Occurrence b) {
    return a.content().stream().filter(b.content()::contains).count();
  }

  /**
   * Whether both tell, in two stories, what befell the same thing on one day: what is told of an
   * accident and of its aftermath is often two stories of one accident.
   */
  static boolean isAcrossStories(Occurrence a, Occurrence b) {
    return Dates.sameDay(a.mention().time(), b.mention().time())
        && common(a, b) >= ACROSS_STORIES
        && is(a, b);
  }

  /** Whether it befell two things that both have a name, and neither is named by the other. */
  static boolean befellOthers(Occurrence a, Occurrence b) {
    return a.mention().kind().filter(KINDS::contains).isPresent()
        && Compatibility.areOthers(a.actors(), b.actors())
        && SharedParties.count(a, b) == 0;
  }

  /** "A bus crashed. A second bus crashed an hour later.": one page tells two apart. */
  static boolean areToldApart(Occurrence a, Occurrence b) {
    return a.mention().kind().filter(KINDS::contains).isPresent()
        && a.page().equals(b.page())
        && isAnother(a) != isAnother(b);
  }

  /** Whether the event word of {@code a}, or one that begins like it, stands in {@code b}. */
  private static boolean isNamedIn(Occurrence a, Occurrence b) {
    boolean oneKind =
        a.incident().isPresent()
            && (a.incident().equals(b.incident())
                || b.content().stream().anyMatch(w -> IncidentWords.kind(w).equals(a.incident())));
    return oneKind
        || isAkin(a.stem(), b.stem())
        || b.content().contains(a.stem())
        || b.content().stream().anyMatch(w -> isAkin(a.stem(), w));
  }

  /** "Explode" and "explosion", "derail" and "derailment". */
  private static boolean isAkin(String a, String b) {
    return a.equals(b)
        || a.length() >= AKIN && b.length() >= AKIN && a.startsWith(b.substring(0, AKIN));
  }

  private static boolean isAnother(Occurrence a) {
    return a.content().stream().anyMatch(ANOTHER::contains);
  }
}
