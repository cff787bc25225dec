package org.stemma.model;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import org.stemma.syntax.WordVectors;

/**
 * The four steps of analysis that need a model, in the order in which they must run (lemmas come
 * after the tags).
 *
 * @param lexica looks words up: possible tags, clusters, name lists, vectors
 * @param tagger parts of speech
 * @param namer names and numbers
 * @param linker dependencies
 * @param vectors of words, that the lexica hold
 */
record Nlp4jModels(
    NLPComponent<NLPNode> lexica,
    NLPComponent<NLPNode> tagger,
    NLPComponent<NLPNode> namer,
    NLPComponent<NLPNode> linker,
    WordVectors vectors) {}
