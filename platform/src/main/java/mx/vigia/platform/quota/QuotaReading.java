package mx.vigia.platform.quota;

/**
 * What stands on a client's meter after it has asked.
 *
 * @param policy the name of the quota
 * @param quota units in a window
 * @param window seconds
 * @param left units that are left of this window
 * @param ends whole seconds until the window ends and all units are there again
 * @param refused whether what was asked cost more than was left
 */
record QuotaReading(String policy, long quota, long window, long left, long ends, boolean refused) {
    /** As {@code RateLimit-Policy} has it: a structured field (RFC 9651) of draft-ietf-httpapi-ratelimit-headers-11, 3. */
    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(policy, quota, window);
    }

    /** As {@code RateLimit} has it (section 4). */
    String limitField() {
        return "\"%s\";r=%d;t=%d".formatted(policy, left, ends);
    }
}
