package mx.vigia.notification.channel.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How programs and chats are told. */
@ConfigMapping(prefix = "vigia.endpoints")
public interface EndpointConfig {
    /** What addresses and secrets of endpoints are sealed with in the database; losing it loses them. */
    @Size(min = 32, message = "VIGIA_ENDPOINTS_KEY: expected 32 characters or more but found fewer")
    String key();

    /** The key before this one: what was sealed with it can still be opened (VIGIA_ENDPOINTS_FORMER_KEY). */
    Optional<String> formerKey();

    /** The ports that may be knocked at (VIGIA_ENDPOINTS_PORTS). */
    @WithDefault("443")
    Set<Integer> ports();

    /** Whether machines on loopback may be knocked at, at any port and in the clear; a production house refuses it. */
    @WithDefault("false")
    boolean loopback();

    /** How long we wait after each attempt that failed; the attempts are one more. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> schedule();

    /** How long an attempt may take in all. */
    @WithDefault("20s")
    Duration timeout();

    /** How long a claim on an endpoint holds; whose process died, is knocked at again after this. */
    @WithDefault("75s")
    Duration lease();

    /** How many endpoints a replica knocks at at the same time, each with one message. */
    @WithDefault("48")
    int lanes();

    /** How many of those may be taken by endpoints that failed the last time: whoever answers need not wait for whoever does not. */
    @WithDefault("32")
    int lanesOfFailing();

    /** How often lanes look for what fell due. */
    @WithDefault("300ms")
    Duration look();

    /** How long an endpoint fails before its owner is warned. */
    @WithDefault("1d")
    Duration warnAfter();

    /** How often letters to owners are looked for that are still owed. */
    @WithDefault("5s")
    Duration warnEvery();

    /** How long an endpoint fails, and does nothing else, before it is disabled. */
    @WithDefault("5d")
    Duration disableAfter();

    /** How long the former secret signs beside the new one. */
    @WithDefault("24h")
    Duration rotation();

    /** The longest wish of an endpoint to be left alone that is heeded. */
    @WithDefault("24h")
    Duration longestWish();

    /** How many endpoints a person, or a committee, may have. */
    @WithDefault("10")
    int ofAnOwner();
}
