package mx.vigia.scraper.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;
import mx.vigia.platform.web.PlatformConfig.Environment;

/** Settings of the identity sent to sites; checked before anything else starts, so that a refusal is quick. */
@ValidIntroduction
@ConfigMapping(prefix = "vigia")
interface UserAgentConfig {
    /** The mode; in production mode only real sites are requested. */
    @WithDefault("production")
    Environment environment();

    /** Where a site's operator reaches the people behind the requests; required in production mode. */
    @WithName("fetching.contact")
    Optional<String> contact();

    /** Stand-ins for real hosts; forbidden in production mode. */
    @WithName("fetching.hosts")
    Optional<String> hosts();

    /** The name server of the stand-ins; forbidden in production mode. */
    @WithName("fetching.name-server")
    Optional<String> nameServer();
}
