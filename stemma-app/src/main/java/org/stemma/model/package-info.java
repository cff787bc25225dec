/**
 * What language is it, and how are its sentences built? The statistical models behind the core's
 * interfaces.
 *
 * <p>In: text and the spans of its sentences. Out: words with tags, lemmas, names and dependencies
 * ({@link org.stemma.model.Nlp4jParser} for {@link org.stemma.syntax.Parser}) and the language of a
 * text ({@link org.stemma.model.OpenNlpLanguages} for {@link org.stemma.text.LanguageDetector}).
 * The first loading makes a flat copy of the models ({@link org.stemma.model.ModelFolder}), is slow
 * and is reported part by part; afterwards it takes a second. What is loaded is immutable and
 * thread-safe. Start at {@link org.stemma.model.Nlp4jParser#load}.
 */
@NullMarked
package org.stemma.model;

import org.jspecify.annotations.NullMarked;
