package mx.vigia.scraper.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;
import mx.vigia.platform.web.PlatformConfig.Environment;

/** Who a house says it is at the doors of others; looked at before anything else starts, so that a refusal is quick. */
@ValidIntroduction
@ConfigMapping(prefix = "vigia")
interface UserAgentConfig {
    /** A production house knocks at real sites only. */
    @WithDefault("production")
    Environment environment();

    /** Where a site's operator reaches the people behind the requests; a production house must say it. */
    @WithName("fetching.contact")
    Optional<String> contact();

    /** Stand-ins for real hosts, which a production house must not have. */
    @WithName("fetching.hosts")
    Optional<String> hosts();

    /** Who says where those are, whom a production house must not ask. */
    @WithName("fetching.name-server")
    Optional<String> nameServer();
}
