/**
 * What is told to happen? Triggers, PLOVER types, participants, place, time and standing of event
 * mentions.
 *
 * <p>Start at {@link org.stemma.annotate.event.EventAnnotator}. EventSense gives the type,
 * EventStanding the status, EventTime and EventPlace when and where.
 */
@NullMarked
package org.stemma.annotate.event;

import org.jspecify.annotations.NullMarked;
