package mx.vigia.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Bytes of the search index are other ones after a restart. */
final class FlippedIndexDrill implements Drill {
    @Override
    public String name() {
        return "index-flipped";
    }

    @Override
    public String expectation() {
        return "the index is built again, and every bill is found";
    }

    @Override
    public void run(DrillStack stack) {
        var bills = stack.own().archive().count();
        stack.reopen(Map.of(), () -> flip(stack.own().data().resolve("analysis/index")));
        stack.awaitReady();
        stack.awaitOr(
                () -> stack.own().archive().count() == bills,
                () -> "expected " + bills + " bills but found "
                        + stack.own().archive().count());
        stack.requireLetters(stack.publish());
    }

    /** Flips a byte in the middle of each file of data. */
    private static void flip(Path index) {
        var flipped = 0;
        try (var files = Files.walk(index)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                if (bytes.length > 0 && !file.toString().endsWith(".lock")) {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes);
                    flipped++;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Drill.require(flipped > 0, "there is no index in " + index);
    }
}
