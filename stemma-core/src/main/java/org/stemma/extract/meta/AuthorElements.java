package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.article.Byline;
import org.stemma.capture.PageAddress;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.markup.Attribute;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.NameSign;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.BylineOpening;
import org.stemma.extract.wording.NameClaim;
import org.stemma.extract.wording.PenNames;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/** Elements that declare the author; the best kind that names a person counts. */
final class AuthorElements {

  /** Parts of the address of an author's page. */
  private static final Set<String> AUTHOR_PATHS = Lexicon.GENERAL.words("author-paths.txt");

  private static final Set<String> AUTHORS = Lexicon.GENERAL.words("markup-authors.tsv", "author");

  private static final Set<String> BYLINES = Lexicon.GENERAL.words("markup-authors.tsv", "byline");

  private static final Set<String> OTHERS = Lexicon.GENERAL.words("markup-authors.tsv", "other");

  /**
   * Parts of the name of a class; longer names say of what the author is a part. Swept 3 to 5: 3
   * loses 58 points of authors on one half.
   */
  private static final int MOST_PARTS = 5;

  /**
   * An element that declares the author has fewer units. Swept 120 to 300: 120 the same, 300 loses
   * 58 points of authors on one half.
   */
  private static final int LONGEST = 200;

  /**
   * Blocks that such an element holds: name, office and picture. Swept 2 to 5 (2026-11-29): 2 gains
   * 56 points of authors on one half, 5 the same.
   */
  private static final int MOST_BLOCKS = 3;

  /** The rank of an element that says so by an attribute made for that. */
  private static final int BEST = 4;

  /** That of a link to the page of an author. */
  private static final int LINK = 1;

  private final PageTree tree;
  private final BodyReading body;
  private final Signers signers;

  AuthorElements(PageTree tree, BodyReading body, Signers signers) {
    this.tree = tree;
    this.body = body;
    this.signers = signers;
  }

  void read() {
    List<List<Integer>> ranked =
        Stream.<List<Integer>>generate(ArrayList::new).limit(BEST + 1L).toList();
    for (int i = 0; i < tree.size(); i++) {
      int rank = isBehind(i) ? 0 : rank(i);
      if (rank > 0 && !body.isForeign(tree, i)) {
        ranked.get(rank).add(i);
      }
    }
    for (int rank = BEST; rank > LINK && signers.isEmpty(); rank--) {
      read(ranked.get(rank), rank);
    }
    if (signers.isEmpty()) {
      read(links(), LINK);
    }
  }

  /** The links to pages of authors, but for those that say themselves who wrote. */
  private List<Integer> links() {
    List<Integer> links = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.name(i).equals("a")
          && !isBehind(i)
          && !body.isForeign(tree, i)
          && rank(i) == 0
          && leads(tree, i)) {
        links.add(i);
      }
    }
    return links;
  }

  /** Takes the first of the elements that names persons. */
  private void read(List<Integer> elements, int rank) {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < elements.size() && signers.isEmpty(); i++) {
      int number = elements.get(i);
      if (tree.endBlock(number) - tree.firstBlock(number) <= MOST_BLOCKS) {
        Optional<Statement<List<Byline>>> line = signedLine(number);
        if (line.isPresent()) {
          signers.add(line.get());
        } else {
          declared(number, rank, texts);
        }
      }
    }
  }

  /**
   * Takes what the element itself says, if it is no longer than a name and what stands beside.
   *
   * @param texts what the elements before it said: often one inside another says the same
   */
  private void declared(int number, int rank, Set<String> texts) {
    String text = tree.text(number, LONGEST);
    if (text.length() < LONGEST && texts.add(text)) {
      boolean single = rank >= 3 || BylineOpening.isAt(text);
      NameClaim claim = single ? NameClaim.NAME : NameClaim.AUTHOR;
      String apart = tree.markup().textApart(tree.node(number), LONGEST, InlineParts.SIGN);
      String named = InlineParts.signed(apart, claim, signers.outletForm());
      Statement<String> said = new Statement<>(named, "author element", place(number));
      signers.add(said, claim);
      if (single && signers.isEmpty()) {
        PenNames.declared(text).ifPresent(name -> signers.doubt(said, name));
      }
    }
  }

  /** The line that an element inside a line stands in, if it signs: it may name more persons. */
  private Optional<Statement<List<Byline>>> signedLine(int number) {
    int block = tree.firstBlock(number);
    boolean inLine = tree.endBlock(number) == block && block < tree.blocks().size();
    return inLine ? signed(tree.blocks().get(block)) : Optional.empty();
  }

  private Optional<Statement<List<Byline>>> signed(TextBlock block) {
    if (block.text().length() >= BylineLines.LONGEST || !BylineOpening.isAt(block.text())) {
      return Optional.empty();
    }
    List<Byline> persons = InlineParts.persons(block, signers.outletForm());
    return persons.isEmpty()
        ? Optional.empty()
        : Optional.of(new Statement<>(persons, "byline", Optional.of(block.original())));
  }

  /** Whether the element stands so far behind the report that it signs something else. */
  private boolean isBehind(int number) {
    return body.container() >= 0
        && tree.firstBlock(number) > tree.endBlock(body.container()) + BylineLines.LINES;
  }

  /** How plainly an element says who wrote; 0 if it does not, whatever it links to. */
  private int rank(int number) {
    if (tree.hasToken(number, Attribute.REL, "author")
        || tree.hasToken(number, Attribute.ITEMPROP, "author")) {
      return BEST;
    }
    ElementNames names = tree.classes(number);
    return names.has(NameSign.AUTHOR) ? rankOf(names) : 0;
  }

  /** Whether the element is a link to the page of an author. */
  static boolean leads(PageTree tree, int number) {
    return tree.name(number).equals("a")
        && PageAddress.of(tree.attribute(number, Attribute.HREF))
            .filter(address -> address.isUnder(AUTHOR_PATHS))
            .isPresent();
  }

  private static int rankOf(ElementNames names) {
    for (ElementNames.Name name : names.names()) {
      List<String> parts = name.parts();
      boolean named = hasOne(parts, AUTHORS);
      if (parts.size() <= MOST_PARTS
          && (named || hasOne(parts, BYLINES))
          && !hasOne(parts, OTHERS)) {
        boolean card = names.names().stream().anyMatch(other -> other.text().equals("vcard"));
        return named && (card || parts.contains("name") || AUTHORS.contains(name.text())) ? 3 : 2;
      }
    }
    return 0;
  }

  private static boolean hasOne(List<String> parts, Set<String> words) {
    return parts.stream().anyMatch(words::contains);
  }

  private Optional<Span> place(int number) {
    return tree.content(number).filter(content -> !content.isEmpty());
  }
}
