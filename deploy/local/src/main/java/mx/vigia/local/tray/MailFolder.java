package mx.vigia.local.tray;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The folder with the letters, one .eml file each, named by the time of arrival; the oldest are deleted for new ones.
 */
final class MailFolder {

    private static final int MAX_LETTERS = 5_000;
    private static final int MAX_LETTERS_IN_MEMORY = 500;
    private static final String EXTENSION = ".eml";

    private final Path folder;
    private final InstantSource clock;
    private final ConcurrentSkipListSet<String> ids = new ConcurrentSkipListSet<>();
    private final RecentLetters recent = new RecentLetters();
    private int arrivals;

    MailFolder(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        try (var files = Files.list(Files.createDirectories(folder))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .forEach(name -> ids.add(name.substring(0, name.length() - EXTENSION.length())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stores the letter and returns the next id; the letter counts as received when this returns. */
    String keep(byte[] letter) throws IOException {
        var written = Files.createTempFile(folder, "arriving", ".tmp");
        Files.write(written, letter);
        return moveIn(written);
    }

    List<CaughtMail> after(String id, int limit) {
        return ids.tailSet(id, false).stream()
                .limit(limit)
                .map(this::findById)
                .flatMap(Optional::stream)
                .toList();
    }

    List<CaughtMail> newest(int limit) {
        return ids.descendingSet().stream()
                .limit(limit)
                .map(this::findById)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<CaughtMail> findById(String id) {
        if (!ids.contains(id)) {
            return Optional.empty();
        }
        var known = recent.find(id);
        return known.isPresent() ? known : read(id);
    }

    private Optional<CaughtMail> read(String id) {
        try {
            var letter = LetterReading.of(id, receivedAt(id), Files.readAllBytes(file(id)));
            recent.keep(letter);
            return Optional.of(letter);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    int size() {
        return ids.size();
    }

    void empty() throws IOException {
        for (var id : List.copyOf(ids)) {
            remove(id);
        }
    }

    private synchronized String moveIn(Path written) throws IOException {
        var id = "%013d-%06d".formatted(clock.millis(), ++arrivals);
        Files.move(written, file(id), StandardCopyOption.ATOMIC_MOVE);
        ids.add(id);
        while (ids.size() > MAX_LETTERS) {
            remove(ids.first());
        }
        return id;
    }

    private void remove(String id) throws IOException {
        ids.remove(id);
        Files.deleteIfExists(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + EXTENSION);
    }

    private static Instant receivedAt(String id) {
        return Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))));
    }

    /** The letters read last: programs look at the same ones again and again until the one they wait for is there. */
    private static final class RecentLetters {
        private final Map<String, CaughtMail> letters = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CaughtMail> eldest) {
                return size() > MAX_LETTERS_IN_MEMORY;
            }
        };

        synchronized Optional<CaughtMail> find(String id) {
            return Optional.ofNullable(letters.get(id));
        }

        synchronized void keep(CaughtMail letter) {
            letters.put(letter.id(), letter);
        }
    }
}
