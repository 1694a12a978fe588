package mx.vigia.scraper.catalog;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists the site files; a file placed in sites/ is in the catalogue without further registration. */
final class SiteFiles {
    static final String FOLDER = "sites";
    private static final String EXTENSION = ".yaml";

    private SiteFiles() {}

    /** Returns the requested ids in their order, with {@code *} replaced by all others. */
    static List<String> of(List<String> requested) {
        var ids = new LinkedHashSet<String>();
        for (var id : requested) {
            if (id.equals("*")) {
                allIds().stream().filter(other -> !requested.contains(other)).forEach(ids::add);
            } else {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /** Returns the ids of all files that are not requested. */
    static List<String> idsExcept(List<String> requested) {
        var here = of(requested);
        return allIds().stream().filter(id -> !here.contains(id)).toList();
    }

    private static Set<String> allIds() {
        var found = new TreeSet<String>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> found.addAll(idsIn(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER, e);
        }
        return found;
    }

    private static List<String> idsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
