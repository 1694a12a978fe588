package mx.vigia.bench.recordings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Recorded responses in a layout that a stack can replay: a folder for each site, with a manifest of where each came
 * from.
 */
public record SiteFolders(Path top, Path into) {

    private static final String MANIFEST = "MANIFEST.tsv";

    /** Returns the folder of each site with a readable recording. */
    public Map<String, Path> laidOut() throws IOException {
        var folder = new RecordedFolder(top, top);
        var places = Places.known();
        var written = written();
        var sites = new TreeMap<String, Path>();
        for (var name : folder.names()) {
            var place = places.of(name).filter(known -> known.wanted() == Place.Wanted.READ);
            if (place.isPresent()) {
                var site = sites.computeIfAbsent(place.get().site(), into::resolve);
                Files.createDirectories(site);
                copyRecording(folder, place.get(), name, site, written.getOrDefault(name, ""));
            }
        }
        return sites;
    }

    private void copyRecording(RecordedFolder folder, Place place, String name, Path site, String written)
            throws IOException {
        if (place.pieces() instanceof ResponseSplitter.Whole) {
            var file = site.resolve(name);
            Files.createDirectories(file.getParent());
            Files.copy(top.resolve(name), file);
            appendToManifest(site, name, place.address().equals("-") ? written : place.addressOf(name, 1));
            return;
        }
        var number = 0;
        for (var piece : place.pieces().split(folder.text(name))) {
            var file = name.replace('/', '_') + "." + ++number;
            Files.writeString(site.resolve(file), piece);
            appendToManifest(site, file, place.addressOf(name, number));
        }
    }

    private static void appendToManifest(Path site, String file, String address) throws IOException {
        if (address.startsWith("http")) {
            Files.writeString(
                    site.resolve(MANIFEST),
                    file + "\t" + address + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Returns the origin of each file as written down at recording. */
    private Map<String, String> written() throws IOException {
        var written = new HashMap<String, String>();
        var manifest = top.resolve(MANIFEST);
        if (Files.isRegularFile(manifest)) {
            for (var line : Files.readAllLines(manifest, StandardCharsets.UTF_8)) {
                var columns = line.split("\t");
                if (columns.length > 1) {
                    written.put(columns[0], columns[1]);
                }
            }
        }
        return written;
    }
}
