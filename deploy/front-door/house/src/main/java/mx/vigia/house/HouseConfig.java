package mx.vigia.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the house stands: what every service has to know about the outside. */
@ConfigMapping(prefix = "vigia")
public interface HouseConfig {

    /** A local house may be seeded and pointed at pretend hosts; a production house refuses both. */
    @WithDefault("production")
    Environment environment();

    /** The one origin under which people see all services, without a trailing slash; forms are accepted from there only. */
    @WithDefault("http://localhost:8080")
    URI publicOrigin();

    /** The two kinds of house. */
    enum Environment {
        PRODUCTION,
        LOCAL
    }
}
