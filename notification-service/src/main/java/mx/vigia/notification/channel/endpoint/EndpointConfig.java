package mx.vigia.notification.channel.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings of webhooks and chats. */
@ConfigMapping(prefix = "vigia.endpoints")
public interface EndpointConfig {
    /** The key that encrypts addresses and secrets of endpoints in the database; if it is lost, they are lost. */
    String key();

    /** The previous key, which still decrypts what was encrypted with it (VIGIA_ENDPOINTS_FORMER_KEY). */
    Optional<String> formerKey();

    /** The allowed ports (VIGIA_ENDPOINTS_PORTS). */
    @WithDefault("443")
    Set<Integer> ports();

    /** Whether loopback hosts are allowed, at any port and in the clear; rejected in production mode. */
    @WithDefault("false")
    boolean loopback();

    /** The retry schedule of webhooks: the delays after each failed attempt; there is one attempt more than delays. */
    @WithDefault("5s,5m,30m,2h,5h,10h,14h,20h,24h")
    List<Duration> schedule();

    /** The maximum duration of an attempt. */
    @WithDefault("20s")
    Duration timeout();

    /** How long a claim on an endpoint lasts; if its process died, the endpoint is tried again after this. */
    @WithDefault("75s")
    Duration lease();

    /** How many endpoints a replica sends to at the same time, each with one message. */
    @WithDefault("48")
    int lanes();

    /**
     * How many of those lanes may be used by endpoints that failed the last time, so that working ones need not wait
     * for them.
     */
    @WithDefault("32")
    int lanesOfFailing();

    /** How often lanes look for due messages. */
    @WithDefault("300ms")
    Duration look();

    /** How long an endpoint fails before its owner is warned. */
    @WithDefault("1d")
    Duration warnAfter();

    /** How often owed letters to owners are looked for. */
    @WithDefault("5s")
    Duration warnEvery();

    /** How long an endpoint fails, without a success, before it is disabled. */
    @WithDefault("5d")
    Duration disableAfter();

    /** How long the previous secret signs beside the new one. */
    @WithDefault("24h")
    Duration rotation();

    /** The longest retry delay requested by an endpoint that is respected. */
    @WithDefault("24h")
    Duration longestWish();

    /** The maximum number of endpoints of a person, or of a committee. */
    @WithDefault("10")
    int ofAnOwner();
}
