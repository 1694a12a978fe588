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

/** The site files there are: putting one into sites/ is all it takes to be in the catalogue. */
final class SiteFiles {
    static final String FOLDER = "sites";
    private static final String EXTENSION = ".yaml";

    private SiteFiles() {}

    /** The ids asked for in their order, where {@code *} is replaced by all others. */
    static List<String> of(List<String> asked) {
        var ids = new LinkedHashSet<String>();
        for (var id : asked) {
            if (id.equals("*")) {
                allIds().stream().filter(other -> !asked.contains(other)).forEach(ids::add);
            } else {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    /** The ids of all files that are not asked for. */
    static List<String> idsExcept(List<String> asked) {
        var here = of(asked);
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
