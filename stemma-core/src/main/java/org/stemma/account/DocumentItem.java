package org.stemma.account;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * A page and what it says about itself.
 *
 * @param id {@code D} and a number
 * @param file name of the page
 * @param read whether an article was found; if not, {@code reason} says why, and there are no
 *     segments
 * @param chars length of the decoded page in UTF-16 units
 * @param title the headline as printed; {@code titleText} the same as a person reads it
 * @param published EDTF, empty if the page does not say; {@code publishedBasis} what it rests on
 * @param publishedWitnesses who states the date, also where all agree, the adopted one first
 * @param about what else the page says about itself
 * @param dropLines what is no part of the report, with the reason
 * @param notes what had to be repaired or left out
 * @param corrections where the page says that it or an earlier version of it was wrong
 * @param blocks all blocks of the page, kept and left out, in its order; empty where nobody asked
 *     for them ({@link BlockItems#in})
 */
public record DocumentItem(
    String id,
    String file,
    boolean read,
    Optional<String> reason,
    String sha256,
    int chars,
    String mediaType,
    String charset,
    Optional<String> address,
    Optional<String> language,
    Optional<String> publisher,
    Optional<Evidence> title,
    Optional<String> titleText,
    Optional<BylineItem> byline,
    Optional<DatelineItem> dateline,
    Optional<String> published,
    Optional<String> publishedBasis,
    List<WitnessItem> publishedWitnesses,
    AboutItem about,
    List<SegmentItem> segments,
    List<DropItem> dropLines,
    List<String> notes,
    List<Evidence> corrections,
    Optional<List<BlockItem>> blocks) {

  public DocumentItem {
    blocks = blocks.map(List::copyOf);
  }

  /** The names of all who signed, in order; empty if nobody did. */
  public Optional<String> signers() {
    return Optional.of(about.authors().stream().map(StatementItem::value).collect(joining(", ")))
        .filter(names -> !names.isEmpty());
  }

  /** The same page with its number. */
  public DocumentItem withId(String id) {
    return copy(id, segments, blocks);
  }

  /** The same page with its blocks. */
  public DocumentItem withBlocks(List<BlockItem> others) {
    return copy(id, segments, Optional.of(others));
  }

  /** The same page with some of its segments. */
  public DocumentItem withSegments(List<SegmentItem> some) {
    return copy(id, List.copyOf(some), blocks);
  }

  private DocumentItem copy(
      String id, List<SegmentItem> segments, Optional<List<BlockItem>> blocks) {
    return new DocumentItem(
        id,
        file,
        read,
        reason,
        sha256,
        chars,
        mediaType,
        charset,
        address,
        language,
        publisher,
        title,
        titleText,
        byline,
        dateline,
        published,
        publishedBasis,
        publishedWitnesses,
        about,
        segments,
        dropLines,
        notes,
        corrections,
        blocks);
  }

  /** A statement of the page and what it rests on. */
  public record StatementItem(String value, String basis) {}

  /**
   * What else a page says about itself.
   *
   * @param authors all who signed, in order
   * @param subtitle standfirst
   * @param section rubric
   * @param sectionWitnesses every reading of the section, the adopted one first
   * @param tags keywords of the publisher
   * @param canonical the page's own statement of its address
   * @param modified last update, EDTF
   * @param modifiedWitnesses who states the update, the adopted one first
   * @param access {@code paywalled} if the page states or shows that it is not free to read
   * @param part which page of its report it is ({@code 2 of 3}, {@code one of several})
   */
  public record AboutItem(
      List<StatementItem> authors,
      Optional<StatementItem> subtitle,
      Optional<StatementItem> section,
      List<StatementItem> sectionWitnesses,
      List<StatementItem> tags,
      Optional<StatementItem> canonical,
      Optional<StatementItem> modified,
      List<WitnessItem> modifiedWitnesses,
      Optional<StatementItem> access,
      Optional<StatementItem> part) {

    /** A page that says nothing of this. */
    public static final AboutItem NONE =
        new AboutItem(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    public AboutItem {
      authors = List.copyOf(authors);
      sectionWitnesses = List.copyOf(sectionWitnesses);
      tags = List.copyOf(tags);
      modifiedWitnesses = List.copyOf(modifiedWitnesses);
    }
  }

  /** Who signed; {@code role} as printed beside the name. */
  public record BylineItem(String name, Optional<String> role, Optional<Evidence> evidence) {}

  /** Where it was filed; {@code appliesTo} is the id of the segment. */
  public record DatelineItem(String place, String appliesTo, Optional<Evidence> evidence) {}

  /**
   * A stretch about one thing.
   *
   * @param story id of its story
   * @param bylines persons who signed it alone, of a page of several reports
   * @param published who states a day for it alone, of a page of several reports
   * @param main what it is about
   */
  public record SegmentItem(
      String id,
      Optional<String> story,
      Optional<Evidence> title,
      List<BylineItem> bylines,
      Optional<WitnessItem> published,
      int fromLine,
      int toLine,
      MainItem main) {

    public SegmentItem {
      bylines = List.copyOf(bylines);
    }
  }

  /**
   * Words that were left out of the report, and why.
   *
   * @param chars UTF-16 units of the whole passage as a person reads it
   * @param cut whether {@code exact} is only its beginning
   */
  public record DropItem(
      String file,
      String exact,
      int start,
      int end,
      int line,
      String prefix,
      String suffix,
      String why,
      int chars,
      boolean cut) {

    /** Why, and how much there was if it was cut. */
    public String told() {
      return told(why, cut, chars);
    }

    static String told(String why, boolean cut, int chars) {
      return cut ? why + ", cut, " + chars + " characters in all" : why;
    }
  }
}
