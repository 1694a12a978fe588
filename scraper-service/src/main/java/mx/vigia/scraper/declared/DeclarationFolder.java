package mx.vigia.scraper.declared;

import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.catalog.CatalogConfig;
import org.jboss.logging.Logger;

/** Declarations in files: the built-in drafts, and those in the operator's folder, which take precedence. */
@ApplicationScoped
class DeclarationFolder {
    private static final Logger LOG = Logger.getLogger(DeclarationFolder.class);
    private static final String DRAFTS_FOLDER = "declared";
    private static final String EXTENSION = ".yaml";

    private final Map<String, StoredDeclaration> files = new LinkedHashMap<>();

    DeclarationFolder(CatalogConfig config) {
        try {
            ClassPathUtils.consumeAsPaths(DRAFTS_FOLDER, folder -> load(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(DRAFTS_FOLDER, e);
        }
        config.declared().ifPresent(this::load);
        files.values().stream()
                .filter(shelved -> shelved.place() == StoredDeclaration.Place.BROKEN)
                .forEach(shelved -> LOG.errorf(
                        "Declaration invalid, ignored: file=%s.yaml problems=%s", shelved.id(), shelved.complaints()));
    }

    /** Returns all of them, broken ones included; a broken one does not affect the others. */
    List<StoredDeclaration> all() {
        return List.copyOf(files.values());
    }

    private void load(Path folder) {
        try (var list = Files.list(folder)) {
            for (var file : list.filter(path -> path.toString().endsWith(EXTENSION))
                    .sorted()
                    .toList()) {
                load(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** A declaration is identified by the name it states, else by its file's. */
    private void load(String file, String yaml) {
        var named = Declarations.named(yaml, "id");
        var id = named.isEmpty() ? file.substring(0, file.length() - EXTENSION.length()) : named;
        files.put(id, StoredDeclaration.builtIn(id, yaml));
    }
}
