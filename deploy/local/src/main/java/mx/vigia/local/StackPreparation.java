package mx.vigia.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.util.function.Consumer;
import mx.vigia.local.services.StackSettings;
import mx.vigia.local.stack.AccessKeyPair;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.OrphanProcesses;
import mx.vigia.local.stack.SearchGaugeKey;
import mx.vigia.local.stack.StartupException;
import mx.vigia.local.stack.TakenPort;

/** Prepares the start of a stack: the data folder belongs to us, leftovers are removed, the ports are free. */
record StackPreparation(StackOptions options) {

    StackSettings prepare(Consumer<Runnable> atTheEnd) {
        var data = options.data();
        data.refuseUnlessOurs();
        var lock = data.tryLock()
                .orElseThrow(() -> new StartupException(RunningStack.of(data).alreadyUp()));
        atTheEnd.accept(() -> release(lock, data));
        var ended = new OrphanProcesses(data).stopAll();
        if (!ended.isEmpty()) {
            System.out.println("An earlier start was cut off; ended what it left running: " + String.join(", ", ended));
        }
        TakenPort.requireFree(options.ports().all());
        data.prepare(options.fresh());
        RunningStack.ofThisProcess(options.ports().frontDoor()).writeTo(data);
        return new StackSettings(
                options.checkout(),
                data,
                options.ports(),
                SearchGaugeKey.of(data),
                AccessKeyPair.of(data),
                options.live(),
                options.roundEvery(),
                options.told());
    }

    private static void release(FileLock lock, DataFolder data) {
        try {
            Files.deleteIfExists(data.running());
            lock.channel().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
