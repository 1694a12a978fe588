package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mx.vigia.local.LocalStack;
import mx.vigia.local.StackOptions;
import mx.vigia.local.ground.DataFolder;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.visit.Archive;
import mx.vigia.local.visit.Lookout;
import mx.vigia.local.visit.PostBox;
import mx.vigia.local.visit.StageDoor;
import mx.vigia.local.visit.Visitor;
import mx.vigia.local.visit.Waiting;

/** A house of the driver's own: free ports, a temporary folder, gone when the measurement is over or broken off. */
final class OwnHouse implements AutoCloseable {

    private static final Duration OPENING = Duration.ofMinutes(2);

    private final Path data;
    private final LocalStack stack;
    private final Lookout lookout;
    private final Visitor visitor;

    private OwnHouse(Path data, StackOptions options) {
        this.data = data;
        stack = LocalStack.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        visitor = Visitor.at(stack.address()).signInWith(administratorLink());
        lookout = Lookout.over(visitor, PretendSites.GAZETTE);
    }

    /**
     * Starts a house and lets it read, in silence, what the gazette already had.
     *
     * @param roundEvery how often it looks by itself, or {@code off}
     */
    static OwnHouse open(Wish wish, String roundEvery) {
        try {
            var data = Files.createTempDirectory("vigia-bench");
            System.out.println("Starting a house of its own in " + data + " …");
            var house =
                    new OwnHouse(data, StackOptions.quiet(wish.checkout(), data).lookingEvery(roundEvery));
            house.readTheOpening();
            return house;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    LocalStack stack() {
        return stack;
    }

    Lookout lookout() {
        return lookout;
    }

    Visitor visitor() {
        return visitor;
    }

    StageDoor gazette() {
        return new StageDoor(visitor);
    }

    PostBox tray() {
        return new PostBox(visitor);
    }

    Archive archive() {
        return new Archive(visitor);
    }

    private void readTheOpening() {
        lookout.silentRound();
        var opening = gazette().truth().size();
        new Waiting(OPENING, "the " + opening + " bills of the opening")
                .untilTrue(() -> archive().count() >= opening);
    }

    private String administratorLink() {
        try {
            return Files.readString(data.resolve("notification/administrator-link.txt"))
                    .trim();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized void close() {
        stack.close();
        try {
            new DataFolder(data).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
