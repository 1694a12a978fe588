package mx.vigia.platform.web;

import io.quarkus.qute.TemplateData;
import java.util.Objects;

/**
 * The names of the organisation that runs this installation, shown on every page and letter.
 *
 * @param name its full name; empty where nobody entered one
 * @param shortName its acronym or short name; empty where nobody entered one
 * @param logo the SHA-256 of its logo, in hexadecimal; empty where it has none
 */
@TemplateData
public record Branding(String name, String shortName, String logo) {
    /** The branding of an installation that is not set up. */
    public static final Branding NONE = new Branding("", "", "");

    public Branding {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(logo, "logo");
    }

    /** Returns the shortest name it has; empty where it has none. */
    public String label() {
        return shortName.isEmpty() ? name : shortName;
    }
}
