package org.stemma.extract;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.stemma.extract.body.BodyRule;
import org.stemma.extract.plain.PlainStep;

/**
 * Limits on what is read, against hostile input, and the rules it is read by.
 *
 * @param maxBytes a page with more bytes is not read
 * @param maxBlocks a page with more blocks, furniture included, is not read to its end
 * @param bodyRules the rules that find the body of a page of HTML; all but for measuring one
 * @param plainSteps the steps that judge the lines of a plain page; all but for measuring one
 * @param reportsOnly whether pages of other kinds than reports are refused; so but for measuring
 *     how the text of any page is found
 */
public record ExtractOptions(
    int maxBytes,
    int maxBlocks,
    Set<BodyRule> bodyRules,
    Set<PlainStep> plainSteps,
    boolean reportsOnly) {

  /**
   * 16 MB is eleven times the largest page of the public extraction sets; 200,000 blocks are a page
   * of that size of paragraphs of one line of 80 units.
   */
  public static final ExtractOptions DEFAULT = new ExtractOptions(16 << 20, 200_000, BodyRule.ALL);

  public ExtractOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + " must be >= 1");
    }
    if (maxBlocks < 1) {
      throw new IllegalArgumentException("maxBlocks " + maxBlocks + " must be >= 1");
    }
    bodyRules =
        bodyRules.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(bodyRules));
    plainSteps =
        plainSteps.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(plainSteps));
  }

  /** Such limits, with all steps of plain pages, for reports only. */
  public ExtractOptions(int maxBytes, int maxBlocks, Set<BodyRule> bodyRules) {
    this(maxBytes, maxBlocks, bodyRules, PlainStep.ALL, true);
  }

  /** The same, reading pages of all kinds. */
  public ExtractOptions ofAnyKind() {
    return new ExtractOptions(maxBytes, maxBlocks, bodyRules, plainSteps, false);
  }

  /** Why a page with more blocks is not read. */
  String tooManyBlocks() {
    return "too many paragraphs (limit " + maxBlocks + ")";
  }

  /** The same without one rule. */
  public ExtractOptions without(BodyRule rule) {
    EnumSet<BodyRule> rest = EnumSet.noneOf(BodyRule.class);
    rest.addAll(bodyRules);
    rest.remove(rule);
    return new ExtractOptions(maxBytes, maxBlocks, rest, plainSteps, reportsOnly);
  }

  /** The same without one step. */
  public ExtractOptions without(PlainStep step) {
    EnumSet<PlainStep> rest = EnumSet.noneOf(PlainStep.class);
    rest.addAll(plainSteps);
    rest.remove(step);
    return new ExtractOptions(maxBytes, maxBlocks, bodyRules, rest, reportsOnly);
  }
}
