package mx.vigia.platform.web;

import io.quarkus.qute.TemplateData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * The version and commit that a service was built from, as in its jar; shown in the footer and at {@code /q/info}.
 *
 * @param commit the first twelve digits of the commit, or empty if the build was not told
 */
@TemplateData
public record BuildVersion(String version, String commit) {

    private static final String FILE = "/META-INF/vigia-build.properties";
    private static final BuildVersion OF_THIS_BUILD = read();

    /** Returns the build of the running service. */
    public static BuildVersion ofThisBuild() {
        return OF_THIS_BUILD;
    }

    /** Returns version and commit as one text: {@code 1.0.0 (a1b2c3d4e5f6)}. */
    public String label() {
        return commit.isEmpty() ? version : "%s (%s)".formatted(version, commit);
    }

    private static BuildVersion read() {
        var filtered = new Properties();
        try (var in = BuildVersion.class.getResourceAsStream(FILE)) {
            filtered.load(Objects.requireNonNull(in, FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuildVersion(filtered.getProperty("version"), filtered.getProperty("commit"));
    }
}
