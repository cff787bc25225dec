package org.stemma.account;

import java.util.Optional;

/**
 * Somebody who takes part in an event: country code and sector as in PLOVER, the words of the page,
 * the resolved name.
 */
public record ParticipantItem(
    Optional<String> code, Optional<String> sector, String entityText, Optional<String> name) {}
