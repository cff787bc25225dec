package org.stemma.account;

import java.util.List;

/**
 * The result of a run: what a careful analyst would write down, item by item.
 *
 * @param schema version of this form
 * @param documents the pages, ordered by name, those not read too
 * @param stories which segments tell of the same thing
 * @param entities who and what is named
 * @param events what happened, in order of date, undated ones last
 * @param timeline ids of the dated events in order
 * @param days the days of each story in sentences of its pages
 * @param order what came before what
 * @param quotes words in quotation marks with their speakers
 * @param indirectSpeech what was said without marks
 * @param figures quantities
 * @param contradictions what does not go together
 * @param apparatus contested facts, each with its readings and the one adopted
 * @param hedged sentences held at a distance
 * @param residue traces of templates and generators
 * @param upstreamSources sources that pages name
 * @param derivation which page was made from which
 * @param editions which pages are versions of one page, and what was changed
 * @param proposals terms offered
 * @param positions who wants or refuses what
 * @param corroboration how widely statements are made
 * @param tolls how many were killed and injured in what a story tells of
 * @param decisions what analysts decided about items; empty as it is made of pages
 */
public record Account(
    String schema,
    List<DocumentItem> documents,
    List<StoryItem> stories,
    List<EntityItem> entities,
    List<EventItem> events,
    List<String> timeline,
    List<DayItem> days,
    List<OrderItem> order,
    List<QuoteItem> quotes,
    List<SpeechItem> indirectSpeech,
    List<FigureItem> figures,
    List<ContradictionItem> contradictions,
    List<ApparatusItem> apparatus,
    List<HedgeItem> hedged,
    List<ResidueItem> residue,
    List<UpstreamItem> upstreamSources,
    DerivationItem derivation,
    List<EditionItem> editions,
    List<ProposalItem> proposals,
    List<PositionItem> positions,
    List<SupportItem> corroboration,
    List<TollItem> tolls,
    List<DecisionItem> decisions) {

  /**
   * Version of the written form; the second number rises with additions, the first with anything
   * else.
   */
  public static final String SCHEMA = "2.1";

  /** The same with {@code others} in the place of its decisions. */
  public Account withDecisions(List<DecisionItem> others) {
    return copy(documents, derivation, List.copyOf(others));
  }

  /** The same with {@code others} in the place of its pages. */
  public Account withDocuments(List<DocumentItem> others) {
    return copy(List.copyOf(others), derivation, decisions);
  }

  /** The same with {@code other} in the place of its derivation. */
  public Account withDerivation(DerivationItem other) {
    return copy(documents, other, decisions);
  }

  private Account copy(
      List<DocumentItem> documents, DerivationItem derivation, List<DecisionItem> decisions) {
    return new Account(
        schema,
        documents,
        stories,
        entities,
        events,
        timeline,
        days,
        order,
        quotes,
        indirectSpeech,
        figures,
        contradictions,
        apparatus,
        hedged,
        residue,
        upstreamSources,
        derivation,
        editions,
        proposals,
        positions,
        corroboration,
        tolls,
        decisions);
  }
}
