package mx.vigia.scraper.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Which sites of the catalogue this house visits. */
@ConfigMapping(prefix = "vigia.catalog")
interface CatalogConfig {
    /** Names of files in sites/, without their ending; {@code *} stands for all that are not named. */
    @WithDefault("mx.diputados.gaceta,*")
    List<String> sites();
}
