package mx.vigia.scraper.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.declared.list.ListFormat;

/** Template declarations, one for each format. */
@ApplicationScoped
class DeclarationTemplates {
    /** Returns the formats that have a template. */
    static List<String> formats() {
        return Arrays.stream(ListFormat.values()).map(ListFormat::label).toList();
    }

    /** Returns the template for this format. */
    Optional<String> of(String format) {
        return formats().contains(format) ? Optional.of(read("blanks/" + format + ".yaml")) : Optional.empty();
    }

    private static String read(String file) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected the blank " + file + " but found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
