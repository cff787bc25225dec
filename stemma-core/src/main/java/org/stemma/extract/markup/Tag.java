package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/**
 * The name of an element and what the standard's rules of tree construction (HTML Living Standard
 * 13.2.6) ask of it. Known names have one object each, to be compared by identity; the names that
 * are a page's own have no marks.
 */
final class Tag {

  /** Has no content and no end tag. */
  static final int VOID = 1;

  /** Stops the search of an end tag for its element (13.2.4.2, "special"). */
  static final int SPECIAL = 1 << 1;

  /** Is opened again behind an end tag that closed too much (13.2.4.3). */
  static final int FORMATTING = 1 << 2;

  /** Its end tag may be left out. */
  static final int IMPLIED_END = 1 << 3;

  /** Ends the search for an element "in scope". */
  static final int SCOPE = 1 << 4;

  /** A block that closes an open paragraph and is closed by its own end tag. */
  static final int BLOCK = 1 << 5;

  /** Its content is no markup. */
  static final int RAW = 1 << 6;

  /** Its content is no markup but for character references. */
  static final int RCDATA = 1 << 7;

  /** Stands in the head, or is treated so wherever it stands. */
  static final int METADATA = 1 << 8;

  /** Part of a table, ignored outside of one: its cells, rows, groups of rows and columns. */
  static final int TABLE_PART = 1 << 9;

  /** Group of rows. */
  static final int ROW_GROUP = 1 << 10;

  /** Cell of a table. */
  static final int CELL = 1 << 11;

  /** Heading of a section. */
  static final int HEADING = 1 << 12;

  /** Ends a drawing or formula that it stands in (13.2.6.5). */
  static final int BREAKOUT = 1 << 13;

  /** Element of a drawing or formula. */
  static final int FOREIGN = 1 << 14;

  /** Element of a drawing or formula that holds HTML. */
  static final int INTEGRATION = 1 << 15;

  /** Text beside it is another word. */
  static final int APART = 1 << 16;

  /** Its content is set apart from the list of open formatting elements. */
  static final int MARKER = 1 << 17;

  /** Its content is kept in the page only. */
  static final int UNREAD = 1 << 18;

  /** May hold parts of a table only: the rest is put before the table (13.2.6.1). */
  static final int TABLE_FRAME = 1 << 19;

  /** Its text is not seen, or is none. */
  static final int UNSEEN = 1 << 20;

  /** Stands inside a line of text. */
  static final int INLINE = 1 << 21;

  /** Of these an element of a drawing or formula has those of its namesake. */
  private static final int DISPLAYED = UNSEEN | INLINE;

  private static final Tag[] KNOWN = new Tag[1024];

  static {
    mark(VOID, TagLists.VOID);
    mark(SPECIAL, TagLists.SPECIAL);
    mark(FORMATTING, TagLists.FORMATTING);
    mark(IMPLIED_END, TagLists.IMPLIED_END);
    mark(SCOPE, TagLists.SCOPE);
    mark(BLOCK, TagLists.BLOCK);
    mark(RAW, TagLists.RAW);
    mark(UNREAD, TagLists.UNREAD);
    mark(RCDATA, TagLists.RCDATA);
    mark(METADATA, TagLists.METADATA);
    mark(TABLE_PART, TagLists.TABLE_PART);
    mark(ROW_GROUP, TagLists.ROW_GROUP);
    mark(CELL, TagLists.CELL);
    mark(HEADING, TagLists.HEADING);
    mark(BREAKOUT, TagLists.BREAKOUT);
    mark(APART, TagLists.APART);
    mark(MARKER, TagLists.MARKER);
    mark(0, TagLists.OTHERS);
    mark(TABLE_FRAME, TagLists.TABLE_FRAME);
    mark(UNSEEN, TagLists.UNSEEN);
    mark(INLINE, TagLists.INLINE);
  }

  static final Tag DOCUMENT = new Tag("#root", SCOPE);
  static final Tag TEXT = new Tag("#text", 0);
  static final Tag FRAMESET = of("frameset");
  static final Tag FRAME = of("frame");
  static final Tag ADDRESS = of("address");
  static final Tag DIV = of("div");
  static final Tag RP = of("rp");
  static final Tag RT = of("rt");
  static final Tag RTC = of("rtc");
  static final Tag TEXTAREA = of("textarea");
  static final Tag INPUT = of("input");
  static final Tag KEYGEN = of("keygen");
  static final Tag XMP = of("xmp");
  static final Tag A = of("a");
  static final Tag BODY = of("body");
  static final Tag BR = of("br");
  static final Tag BUTTON = of("button");
  static final Tag CAPTION = of("caption");
  static final Tag COL = of("col");
  static final Tag COLGROUP = of("colgroup");
  static final Tag DD = of("dd");
  static final Tag DT = of("dt");
  static final Tag FORM = of("form");
  static final Tag HEAD = of("head");
  static final Tag HR = of("hr");
  static final Tag HTML = of("html");
  static final Tag IMAGE = of("image");
  static final Tag IMG = of("img");
  static final Tag LI = of("li");
  static final Tag LISTING = of("listing");
  static final Tag MATH = of("math");
  static final Tag NOBR = of("nobr");
  static final Tag NOSCRIPT = of("noscript");
  static final Tag OL = of("ol");
  static final Tag OPTGROUP = of("optgroup");
  static final Tag OPTION = of("option");
  static final Tag P = of("p");
  static final Tag PLAINTEXT = of("plaintext");
  static final Tag PRE = of("pre");
  static final Tag RUBY = of("ruby");
  static final Tag SCRIPT = of("script");
  static final Tag SELECT = of("select");
  static final Tag SVG = of("svg");
  static final Tag TABLE = of("table");
  static final Tag TBODY = of("tbody");
  static final Tag TEMPLATE = of("template");
  static final Tag TITLE = of("title");
  static final Tag TR = of("tr");
  static final Tag UL = of("ul");

  private final String name;
  private int marks;

  private Tag(String name, int marks) {
    this.name = name;
    this.marks = marks;
  }

  /** A name of the page's own. */
  static Tag unknown(String name) {
    return new Tag(name, 0);
  }

  /** An element of a drawing or formula (13.2.6.5). */
  static Tag foreign(String name) {
    Tag namesake = known(name, 0, name.length());
    int displayed = namesake == null ? 0 : namesake.marks & DISPLAYED;
    return switch (name) {
      case "desc", "foreignobject", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml" ->
          new Tag(name, FOREIGN | INTEGRATION | SCOPE | SPECIAL | displayed);
      default -> new Tag(name, FOREIGN | displayed);
    };
  }

  private static void mark(int marks, String names) {
    for (String name : names.split(" ")) {
      int slot = slot(name);
      Tag known = KNOWN[slot];
      if (known == null) {
        KNOWN[slot] = new Tag(name, marks);
      } else {
        known.marks |= marks;
      }
    }
  }

  private static Tag of(String name) {
    int slot = slot(name);
    if (KNOWN[slot] == null) {
      KNOWN[slot] = new Tag(name, 0);
    }
    return KNOWN[slot];
  }

  /** The known tag that {@code page} spells at {@code from..to}, in any case; null if none. */
  static @Nullable Tag known(String page, int from, int to) {
    return known(page, from, to, AsciiUnits.number(page, from, to));
  }

  /**
   * The same.
   *
   * @param number of the name ({@link AsciiUnits#number})
   */
  static @Nullable Tag known(String page, int from, int to, int number) {
    return KNOWN[slot(page, from, to, number)];
  }

  private static int slot(String name) {
    return slot(name, 0, name.length(), AsciiUnits.number(name, 0, name.length()));
  }

  /** Where the name stands, or would: a table of open addresses, a fifth full. */
  private static int slot(String text, int from, int to, int number) {
    int slot = (number ^ number >>> 10) & KNOWN.length - 1;
    while (KNOWN[slot] != null && !KNOWN[slot].isSpelled(text, from, to)) {
      slot = slot + 1 & KNOWN.length - 1;
    }
    return slot;
  }

  private boolean isSpelled(String text, int from, int to) {
    return to - from == name.length() && AsciiUnits.spells(text, name, from);
  }

  /** The name in lower case. */
  String name() {
    return name;
  }

  /** Whether the tag has one of {@code marks}. */
  boolean is(int marks) {
    return (this.marks & marks) != 0;
  }

  @Override
  public String toString() {
    return name;
  }
}
