package mx.vigia.platform.quota;

/**
 * The state of a client's quota after a request.
 *
 * @param policy the name of the quota
 * @param quota units in a window
 * @param window seconds
 * @param left units that are left of this window
 * @param ends whole seconds until the window ends and all units are available again
 * @param refused whether the request cost more than was left
 */
record QuotaReading(String policy, long quota, long window, long left, long ends, boolean refused) {
    /**
     * Returns the {@code RateLimit-Policy} header: a structured field (RFC 9651) of
     * draft-ietf-httpapi-ratelimit-headers-11, 3.
     */
    String policyField() {
        return "\"%s\";q=%d;w=%d".formatted(policy, quota, window);
    }

    /** Returns the {@code RateLimit} header (section 4 of the same draft). */
    String limitField() {
        return "\"%s\";r=%d;t=%d".formatted(policy, left, ends);
    }
}
