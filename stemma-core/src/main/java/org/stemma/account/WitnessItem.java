package org.stemma.account;

import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * One statement of the day on which a page was published or changed.
 *
 * @param kind where it is stated: {@code manifest}, {@code json-ld}, {@code open graph}, {@code
 *     meta}, {@code microdata}, {@code element} (an attribute of a {@code time} or date element),
 *     {@code script}, {@code text} (what readers see) or {@code address}
 * @param value the day it states, EDTF, at the place of the statement
 * @param at the same with the time of day (ISO 8601), and the offset from universal time if stated;
 *     empty if no time can be read
 * @param stated the statement as read, without markup; of a long one the beginning
 * @param basis which element, field or line it is
 * @param adopted whether the account goes by this witness: the first only
 * @param agrees whether its day is that of the one adopted, or may be where one of both is not
 *     known to the day
 * @param why why it is adopted, or why it is not
 * @param otherwise the day if day and month stand the other way round, where nothing settled it
 * @param evidence the words of the page; empty if it came from outside the page
 */
public record WitnessItem(
    String kind,
    String value,
    Optional<String> at,
    String stated,
    String basis,
    boolean adopted,
    boolean agrees,
    String why,
    Optional<String> otherwise,
    Optional<Evidence> evidence) {}
