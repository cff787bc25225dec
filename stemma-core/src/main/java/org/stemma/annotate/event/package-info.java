/**
 * What is told to happen? Triggers, PLOVER types, participants, place, time and standing of event
 * mentions.
 *
 * <p>Start at {@link org.stemma.annotate.event.EventAnnotator}. EventSense gives the type,
 * EventStanding the status, EventSetting place and time.
 */
@NullMarked
package org.stemma.annotate.event;

import org.jspecify.annotations.NullMarked;
