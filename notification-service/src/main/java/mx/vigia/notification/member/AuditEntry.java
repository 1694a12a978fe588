package mx.vigia.notification.member;

import java.time.Instant;

/**
 * An audit entry: what somebody did to a person or a committee.
 *
 * @param number ascending; a page of entries ends at one
 * @param who by name, or empty for Vigía itself
 * @param deed {@code enrolled}, {@code changed}, {@code closed}, {@code reopened}, {@code erased}, {@code invited} once
 *     more, {@code list-taken}, {@code committee-made}, {@code committee-renamed}, {@code suppressed},
 *     {@code suppression-lifted}, {@code restore-released}, {@code restore-dismissed}, {@code mail-tested},
 *     {@code association-changed}, {@code mail-test-refused}, or {@code asked-why}: somebody else's notices were looked
 *     at
 * @param before the previous state in a line; empty where there was none
 */
public record AuditEntry(long number, Instant at, String who, String deed, String whom, String before, String after) {}
