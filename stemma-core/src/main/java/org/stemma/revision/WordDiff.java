package org.stemma.revision;

import java.util.ArrayList;
import java.util.List;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.text.Span;

/**
 * Where the kept words of two articles differ: first by blocks, then by words in the blocks that
 * differ. Case, punctuation and typography are no words.
 */
final class WordDiff {

  private final List<Words> before;
  private final List<Words> after;
  private final List<Edit> edits = new ArrayList<>();

  private WordDiff(Article before, Article after) {
    this.before = words(before);
    this.after = words(after);
  }

  /** The edits that lead from one text to the other, in order. */
  static List<Edit> of(Article before, Article after) {
    WordDiff diff = new WordDiff(before, after);
    Run.between(lines(diff.before), lines(diff.after), 0).forEach(diff::addWords);
    return List.copyOf(diff.edits);
  }

  /** The tokens of one block, at least one. */
  private record Words(Block block, List<Token> tokens) {}

  private static List<Words> words(Article article) {
    return article.blocks().stream()
        .filter(Block::isKept)
        .map(block -> new Words(block, Tokens.of(article.text(), block.span())))
        .filter(words -> !words.tokens().isEmpty())
        .toList();
  }

  private static List<String> lines(List<Words> blocks) {
    return blocks.stream().map(words -> String.join(" ", forms(words.tokens()))).toList();
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }

  private void addWords(Run blocks) {
    List<Token> left = joined(before.subList(blocks.left(), blocks.leftEnd()));
    List<Token> right = joined(after.subList(blocks.right(), blocks.rightEnd()));
    int leftEnd = endBefore(before, blocks.left());
    int rightEnd = endBefore(after, blocks.right());
    for (Run run : Run.between(forms(left), forms(right), Run.BRIDGE)) {
      edits.add(
          new Edit(
              span(left.subList(0, run.leftEnd()), run.left(), leftEnd),
              span(right.subList(0, run.rightEnd()), run.right(), rightEnd)));
    }
  }

  private static List<Token> joined(List<Words> blocks) {
    return blocks.stream().flatMap(words -> words.tokens().stream()).toList();
  }

  /** Where the block before {@code index} ends. */
  private static int endBefore(List<Words> blocks, int index) {
    return index == 0 ? 0 : blocks.get(index - 1).block().span().end();
  }

  /**
   * The characters of the tokens from {@code from} on; of none the place behind the token before.
   *
   * @param otherwise that place if there is no token before
   */
  private static Span span(List<Token> tokens, int from, int otherwise) {
    if (from < tokens.size()) {
      return tokens.get(from).span().cover(tokens.getLast().span());
    }
    int end = tokens.isEmpty() ? otherwise : tokens.getLast().span().end();
    return Span.of(end, end);
  }
}
