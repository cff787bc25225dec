package org.stemma.annotation;

import org.stemma.text.Span;
import org.stemma.time.TimeValue;

/**
 * Words that say when, how long or how often.
 *
 * @param span the words, as TIMEX3 would mark them
 * @param type TIMEX3 type
 * @param value TIMEX3 value, for instance {@code 2025-12-02}, {@code XXXX-WXX-4}, {@code P3D}
 * @param time the date as far as the page fixes it; {@link TimeValue.None} for sets, and for
 *     durations but those that end or begin with the day of publication ("the past three months")
 * @param basis why: the words or metadata that the reading rests on, in words for the user
 */
public record TimeExpression(Span span, TimexType type, String value, TimeValue time, String basis)
    implements Annotation {}
