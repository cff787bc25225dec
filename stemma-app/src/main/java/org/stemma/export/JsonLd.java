package org.stemma.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DerivationItem.EdgeItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EventItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.SupportItem;
import org.stemma.account.UpstreamItem;
import org.stemma.article.Evidence;
import org.stemma.time.Edtf;
import org.stemma.time.TimeValue;

/**
 * An account as linked data (JSON-LD 1.1): schema.org's NewsArticle, Event, Quotation and Claim;
 * PROV-O for what was made from what and quoted from where; the W3C Web Annotation selectors for
 * the exact words. What none of them has (EDTF dates, status, contradictions) is in terms of our
 * own, {@code urn:stemma:term:}. The context is inside, so that no reader has to fetch one. Text of
 * pages stands only in values, never in an id.
 */
public final class JsonLd {

  private final ObjectNode out = JsonText.object();
  private final ArrayNode graph;
  private final LinkedIds ids;

  private JsonLd(Account account) {
    this.ids = new LinkedIds(account);
    ObjectNode context = out.putObject("@context");
    context.put("@vocab", "https://schema.org/");
    context.put("oa", "http://www.w3.org/ns/oa#");
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("stemma", "urn:stemma:term:");
    this.graph = out.putArray("@graph");
  }

  /** The linked data of {@code account}, indented. */
  public static String write(Account account) {
    JsonLd linked = new JsonLd(account);
    account.documents().stream().filter(DocumentItem::read).forEach(linked::article);
    account.upstreamSources().forEach(linked::upstream);
    account.derivation().edges().forEach(linked::derivation);
    account.events().forEach(linked::event);
    account.quotes().forEach(linked::quotation);
    account.corroboration().forEach(linked::claim);
    account.contradictions().forEach(linked::contradiction);
    return JsonText.pretty(linked.out);
  }

  private ObjectNode node(String id, String... types) {
    ObjectNode node = graph.addObject();
    node.put("@id", id);
    for (String type : types) {
      node.withArray("@type").add(type);
    }
    return node;
  }

  private void article(DocumentItem page) {
    ObjectNode node = node(ids.page(page.file()), "NewsArticle", "prov:Entity");
    node.put("identifier", page.file());
    page.titleText().ifPresent(title -> node.put("headline", title));
    page.address().ifPresent(address -> node.put("url", address));
    page.language().ifPresent(language -> node.put("inLanguage", language));
    page.published().ifPresent(date -> node.put("datePublished", date));
    page.publisher().ifPresent(name -> named(node, "publisher", "Organization", name));
    page.about().authors().forEach(a -> node.withArray("creditText").add(a.value()));
    for (DocumentItem.SegmentItem segment : page.segments()) {
      ObjectNode part = node(ids.segment(segment.id()), "CreativeWork", "prov:Entity");
      part.putObject("isPartOf").put("@id", ids.page(page.file()));
      segment.published().ifPresent(day -> part.put("datePublished", day.value()));
      segment.bylines().forEach(b -> part.withArray("creditText").add(b.name()));
      segment.main().event().ifPresent(id -> part.putObject("about").put("@id", ids.item(id)));
    }
  }

  private void upstream(UpstreamItem source) {
    node(ids.item(source.id()), "CreativeWork", "prov:Entity").put("name", source.name());
  }

  private void derivation(EdgeItem edge) {
    ObjectNode node = node(ids.segment(edge.to()));
    node.withArray("prov:wasDerivedFrom").addObject().put("@id", ids.segment(edge.from()));
    ObjectNode qualified = node.withArray("prov:qualifiedDerivation").addObject();
    qualified.put("@type", "prov:Derivation");
    qualified.putObject("prov:entity").put("@id", ids.segment(edge.from()));
    qualified.put("stemma:certainty", edge.certainty());
    qualified.put("stemma:confidence", edge.confidence());
    qualified.put("description", edge.why());
  }

  private void event(EventItem event) {
    ObjectNode node = node(ids.item(event.id()), "Event", "prov:Entity");
    node.put("name", event.label());
    node.put("stemma:status", event.status());
    event.event().forEach(node.withArray("stemma:plover")::add);
    event.conflict().ifPresent(type -> node.put("stemma:conflict", type));
    event.edtf().ifPresent(edtf -> node.put("stemma:edtf", edtf));
    TimeValue time = event.edtf().flatMap(Edtf::parse).orElse(TimeValue.none());
    time.earliest().ifPresent(day -> node.put("startDate", day.toString()));
    time.latest().ifPresent(day -> node.put("endDate", day.toString()));
    event.place().ifPresent(place -> named(node, "location", "Place", place.name()));
    event.actor().forEach(a -> node.withArray("stemma:actor").add(a.name().orElse(a.entityText())));
    event
        .recipient()
        .forEach(a -> node.withArray("stemma:recipient").add(a.name().orElse(a.entityText())));
    if (event.status().equals("cancelled")) {
      node.putObject("eventStatus").put("@id", "https://schema.org/EventCancelled");
    } else if (event.status().equals("announced")) {
      node.putObject("eventStatus").put("@id", "https://schema.org/EventScheduled");
    }
    evidence(node, event.mentions());
  }

  private void quotation(QuoteItem quote) {
    ObjectNode node = node(ids.item(quote.id()), "Quotation", "prov:Entity");
    node.put("text", quote.text());
    quote.speaker().ifPresent(name -> named(node, "spokenByCharacter", "Person", name));
    node.putObject("prov:wasQuotedFrom").put("@id", ids.page(quote.quoted().file()));
    evidence(node, List.of(quote.quoted()));
  }

  private void claim(SupportItem support) {
    ObjectNode node = node(ids.item(support.id()), "Claim", "prov:Entity");
    node.put("text", support.claim());
    node.put("stemma:pages", support.naive());
    node.put("stemma:independent", support.independent());
    node.put("stemma:interests", support.interests());
    for (String file : support.documents()) {
      node.withArray("appearance").addObject().put("@id", ids.page(file));
    }
    evidence(node, support.evidence());
  }

  private void contradiction(ContradictionItem item) {
    ObjectNode node = node(ids.item(item.id()), "stemma:Contradiction", "prov:Entity");
    node.put("description", item.why());
    node.put("stemma:kind", item.kind());
    node.put("stemma:verdict", item.verdict());
    node.put("stemma:severity", item.severity());
    evidence(node, List.of(item.a(), item.b()));
  }

  /** The exact words: the page they stand in, and both selectors of the W3C. */
  private void evidence(ObjectNode node, List<Evidence> words) {
    ArrayNode targets = node.putArray("oa:hasTarget");
    for (Evidence each : words) {
      ObjectNode target = targets.addObject();
      target.put("@type", "oa:SpecificResource");
      target.putObject("oa:hasSource").put("@id", ids.page(each.file()));
      ArrayNode selectors = target.putArray("oa:hasSelector");
      selectors
          .addObject()
          .put("@type", "oa:TextQuoteSelector")
          .put("oa:exact", each.exact())
          .put("oa:prefix", each.prefix())
          .put("oa:suffix", each.suffix());
      selectors
          .addObject()
          .put("@type", "oa:TextPositionSelector")
          .put("oa:start", each.start())
          .put("oa:end", each.end());
    }
  }

  private static void named(ObjectNode node, String property, String type, String name) {
    node.putObject(property).put("@type", type).put("name", name);
  }
}
