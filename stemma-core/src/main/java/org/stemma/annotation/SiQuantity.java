package org.stemma.annotation;

import java.util.OptionalDouble;

/**
 * A quantity in the SI unit of its kind, to nine significant digits.
 *
 * @param unit symbol, as the BIPM's SI Brochure (9th edition, 2019) writes it: {@code m}, {@code
 *     kg}, {@code s}, {@code m/s}, {@code m²}, ...
 * @param value the number, if one is stated
 * @param min lower bound, inclusive
 * @param max upper bound, inclusive
 */
public record SiQuantity(
    String unit, OptionalDouble value, OptionalDouble min, OptionalDouble max) {}
