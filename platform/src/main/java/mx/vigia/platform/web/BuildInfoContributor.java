package mx.vigia.platform.web;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.inject.Singleton;
import java.util.Map;

/** Adds version and commit to {@code /q/info}. */
@Singleton
class BuildInfoContributor implements InfoContributor {

    @Override
    public String name() {
        return "build";
    }

    @Override
    public Map<String, Object> data() {
        var build = BuildVersion.ofThisBuild();
        return Map.of("version", build.version(), "commit", build.commit());
    }
}
