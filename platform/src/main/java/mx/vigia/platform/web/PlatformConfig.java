package mx.vigia.platform.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings that every service needs about its environment. */
@ConfigMapping(prefix = "vigia")
public interface PlatformConfig {

    /** Local mode allows seeding and pretend hosts; production mode refuses both. */
    @WithDefault("production")
    Environment environment();

    /**
     * The single public origin of all services, without a trailing slash; required in production, with https. Forms are
     * accepted from there only.
     */
    @WithDefault("http://localhost:8080")
    URI publicOrigin();

    /** The two modes: local and production. */
    enum Environment {
        PRODUCTION,
        LOCAL
    }
}
