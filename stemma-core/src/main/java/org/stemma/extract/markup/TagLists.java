package org.stemma.extract.markup;

/**
 * The names of elements that the rules of tree construction (HTML Living Standard 13.2.6) treat
 * alike, each list by the mark of {@link Tag} that it gives; parted by blanks, sorted.
 */
final class TagLists {

  static final String VOID =
      "area base basefont bgsound br col embed frame hr img input keygen link meta param source"
          + " track wbr";

  static final String SPECIAL =
      "address applet area article aside base basefont bgsound blockquote body br button caption"
          + " center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer"
          + " form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input"
          + " keygen li link listing main marquee menu meta nav noembed noframes noscript object ol"
          + " p param plaintext pre script search section select source style summary table tbody"
          + " td template textarea tfoot th thead title tr track ul wbr xmp";

  static final String FORMATTING = "a b big code em font i nobr s small strike strong tt u";

  static final String IMPLIED_END = "dd dt li optgroup option p rb rp rt rtc";

  static final String SCOPE = "applet caption html marquee noscript object table td template th";

  static final String BLOCK =
      "address article aside blockquote center details dialog dir div dl fieldset figcaption"
          + " figure footer header hgroup listing main menu nav ol pre search section summary ul";

  static final String RAW = "iframe noembed noframes script style xmp";

  static final String UNREAD = "script style";

  static final String RCDATA = "textarea title";

  static final String METADATA =
      "base basefont bgsound link meta noframes script style template title";

  static final String TABLE_PART = "caption col colgroup tbody td tfoot th thead tr";

  static final String ROW_GROUP = "tbody tfoot thead";

  static final String CELL = "td th";

  static final String HEADING = "h1 h2 h3 h4 h5 h6";

  static final String BREAKOUT =
      "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head"
          + " hr i img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup"
          + " table tt u ul var";

  static final String APART =
      "address applet article aside audio blockquote body button canvas caption center col colgroup"
          + " dd del details dir div dl dt fieldset figcaption figure footer form frame frameset h1"
          + " h2 h3 h4 h5 h6 head header hgroup hr html ins li link listing main marquee menu meta"
          + " nav noframes noscript ol p plaintext pre script section style table tbody td template"
          + " tfoot th thead title tr ul video";

  static final String MARKER = "applet marquee noscript object template";

  /** Known to have no mark, so that they need not be copied from the page. */
  static final String OTHERS =
      "abbr acronym audio bdi bdo canvas cite data del dfn font image ins kbd label map mark"
          + " math picture q ruby samp span sub sup svg time var video";

  /** Parents that put what may not stand in a table before it (13.2.6.1). */
  static final String TABLE_FRAME = "table tbody tfoot thead tr";

  /** Elements whose text nobody sees, or that are no text (15.3, "rendering"). */
  static final String UNSEEN =
      "applet audio canvas datalist embed head iframe input map math noframes noscript object"
          + " option script select style svg template textarea title video";

  /** Elements inside a line of text; everything else starts a block (15.3). */
  static final String INLINE =
      "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr"
          + " picture q rp rt ruby s samp small source span strike strong sub sup time tt u var"
          + " wbr";

  private TagLists() {}
}
