package mx.vigia.scraper.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which sites of the catalogue this installation visits. */
@ConfigMapping(prefix = "vigia.catalog")
public interface CatalogConfig {
    /** Names of files in sites/, without extension; {@code *} stands for all that are not named. */
    @WithDefault("mx.diputados.gaceta,*")
    List<String> sites();

    /** A folder of YAML files, each of which declares a source; read when the service starts. */
    Optional<Path> declared();
}
