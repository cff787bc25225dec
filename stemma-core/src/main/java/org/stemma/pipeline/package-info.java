/**
 * How do captures become an account? The front door, {@code Stemma}: each stage once, in the order
 * of the packages.
 */
@NullMarked
package org.stemma.pipeline;

import org.jspecify.annotations.NullMarked;
