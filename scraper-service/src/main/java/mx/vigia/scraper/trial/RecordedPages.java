package mx.vigia.scraper.trial;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.reading.ReaderRegistry;

/** Recorded pages with their original addresses: from a MANIFEST.tsv beside or above, else from the file's name. */
public final class RecordedPages {
    private static final String MANIFEST = "MANIFEST.tsv";
    private static final int FOLDERS_ABOVE = 4;

    private RecordedPages() {}

    /** A recorded page: its name within the folder, and its original address. */
    public record RecordedPage(Path file, String name, URI address) {
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    /** Returns all pages under a folder, ordered by name. */
    public static List<RecordedPage> findUnder(Path folder, Site site, ReaderRegistry readers) throws IOException {
        var top = folder.toRealPath();
        var addresses = manifests(top);
        var found = new ArrayList<RecordedPage>();
        try (var files = Files.walk(top)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith(MANIFEST)) {
                    var address =
                            addresses.containsKey(file) ? addresses.get(file) : addressByName(file, site, readers);
                    found.add(new RecordedPage(file, top.relativize(file).toString(), site.canonical(address)));
                }
            }
        }
        return found;
    }

    /** Returns the original address of one recorded page. */
    static URI findAddress(Path file, Site site, ReaderRegistry readers) throws IOException {
        var real = file.toRealPath();
        var addresses = manifests(real.getParent());
        return addresses.containsKey(real) ? addresses.get(real) : addressByName(real, site, readers);
    }

    private static Map<Path, URI> manifests(Path top) throws IOException {
        var addresses = new HashMap<Path, URI>();
        var at = top;
        for (var up = 0; at != null && up <= FOLDERS_ABOVE; up++, at = at.getParent()) {
            var manifest = at.resolve(MANIFEST);
            if (Files.isRegularFile(manifest)) {
                for (var line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                    addRow(at, line.split("\t"), addresses);
                }
            }
        }
        return addresses;
    }

    /** File and address are the first two columns; of a page cut from two, the first one counts. */
    private static void addRow(Path folder, String[] columns, Map<Path, URI> addresses) {
        if (columns.length > 1 && columns[1].matches("https?://\\S+.*")) {
            addresses.putIfAbsent(
                    folder.resolve(columns[0]).normalize(), address(columns[1].split("\\s")[0]));
        }
    }

    private static URI addressByName(Path file, Site site, ReaderRegistry readers) {
        var path = readers.findPath(site.id(), file.getFileName().toString());
        return site.home().resolve(address(path));
    }

    /** Addresses written into a manifest by hand may contain invalid characters. */
    private static URI address(String written) {
        return URI.create(written.replaceAll("[^\\w.~:/?#@!$&'()*+,;=%-]", "_"));
    }
}
