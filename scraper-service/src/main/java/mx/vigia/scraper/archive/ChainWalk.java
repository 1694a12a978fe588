package mx.vigia.scraper.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.scraper.archive.ArchiveVerifier.Break;
import mx.vigia.scraper.archive.ArchiveVerifier.Head;
import mx.vigia.scraper.archive.ArchiveVerifier.Proven;

/** A verification of the chain: row by row, with the mirror's line and the file section, up to the first break. */
final class ChainWalk implements AutoCloseable {
    private final Path folder;
    private final Removed lookAgain;
    private Set<String> removed;
    private final Map<String, Long> ends = new HashMap<>();
    private final List<Break> breaks = new ArrayList<>();
    private BufferedReader mirror = new BufferedReader(BufferedReader.nullReader());
    private String mirrorFile = "";
    private long number;
    private String hash = ManifestEntry.GENESIS_HASH;
    private long bytes;

    /** The files removed by retention so far; retention continues during the verification. */
    interface Removed {
        Set<String> files();
    }

    ChainWalk(Path folder, Removed removed) {
        this.folder = folder;
        this.lookAgain = removed;
        this.removed = removed.files();
    }

    long number() {
        return number;
    }

    boolean isSound() {
        return breaks.isEmpty();
    }

    void verify(ManifestEntry entry) throws IOException {
        if (!isSound()) {
            return;
        }
        if (entry.number() != number + 1) {
            recordBreak("row-missing", "a row of this number", "row " + entry.number());
            return;
        }
        if (!entry.hash().equals(entry.hashAfter(hash))) {
            recordBreak("row-altered", entry.hash(), entry.hashAfter(hash));
            return;
        }
        checkMirror(entry);
        if (isSound()
                && entry.kind().hasStoredBytes()
                && !removed.contains(entry.place().file())) {
            checkPlace(entry);
        }
        number = entry.number();
        hash = entry.hash();
    }

    private void checkMirror(ManifestEntry entry) throws IOException {
        var file = ManifestMirror.fileNameFor(entry.number());
        if (!file.equals(mirrorFile)) {
            mirror.close();
            mirrorFile = file;
            mirror = Files.exists(folder.resolve(file))
                    ? Files.newBufferedReader(folder.resolve(file))
                    : new BufferedReader(BufferedReader.nullReader());
        }
        var line = mirror.readLine();
        if (!ManifestMirror.line(entry).equals(line + "\n")) {
            recordBreak("mirror-differs", ManifestMirror.line(entry).strip(), line == null ? "nothing" : line);
        }
    }

    /** A file is a sequence of sections without gaps, each of which must be as it was written. */
    private void checkPlace(ManifestEntry entry) throws IOException {
        var place = entry.place();
        var end = ends.getOrDefault(place.file(), 0L);
        var file = new WarcFile(folder, place.file());
        if (place.begins() != end) {
            recordBreak("file-gap", "%s from %d on".formatted(place.file(), end), "from " + place.begins() + " on");
        } else if (file.length() > 0) {
            checkDigest(file, place);
        } else if (!wasRemovedMeanwhile(place.file())) {
            recordBreak("file-missing", place.file(), "no such file");
        }
        if (!removed.contains(place.file())) {
            ends.put(place.file(), place.ends());
            bytes += place.ends() - place.begins();
        }
    }

    private void checkDigest(WarcFile file, ManifestEntry.Place place) throws IOException {
        try {
            var found = file.digest(place.begins(), place.ends());
            if (!found.equals(place.digest())) {
                recordBreak(
                        "file-altered",
                        "%s %d–%d: %s".formatted(place.file(), place.begins(), place.ends(), place.digest()),
                        found);
            }
        } catch (NoSuchFileException e) {
            if (!wasRemovedMeanwhile(place.file())) {
                recordBreak("file-missing", place.file(), "no such file");
            }
        }
    }

    /**
     * Whether retention removed a file since the verification began; the part of it already verified no longer counts.
     */
    private boolean wasRemovedMeanwhile(String file) {
        removed = lookAgain.files();
        if (removed.contains(file)) {
            var gone = ends.remove(file);
            bytes -= gone == null ? 0 : gone;
            return true;
        }
        return false;
    }

    /** Checks that the chain ends where recorded, and that no closed file is longer than its rows. */
    void end(Head head, Set<String> closed) throws IOException {
        if (isSound() && !head.equals(new Head(number, hash))) {
            recordBreak("head-differs", head.toString(), new Head(number, hash).toString());
        }
        for (var name : closed) {
            var length = new WarcFile(folder, name).length();
            if (isSound() && length != ends.getOrDefault(name, 0L) && !wasRemovedMeanwhile(name)) {
                recordBreak(
                        "file-longer",
                        "%s of %d bytes".formatted(name, ends.getOrDefault(name, 0L)),
                        length + " bytes");
            }
        }
    }

    /** Records a break at the row after the last sound one. */
    void recordBreak(String what, String expected, String found) {
        breaks.add(new Break(number + 1, what, expected, found));
    }

    Proven result() {
        return new Proven(isSound(), number, ends.size(), bytes, number, hash, List.copyOf(breaks));
    }

    @Override
    public void close() throws IOException {
        mirror.close();
    }
}
