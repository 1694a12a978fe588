package mx.vigia.bench.mail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.vigia.bench.mail.FastSmtpSink.Taken;

/**
 * Sends prepared letters and does nothing else: the best any program can do with the same library over as many open
 * connections. It is a process of its own, with the same Java and JVM options as the service that wrote the letters,
 * with which it is compared.
 */
public record BareClient(int port, int connections) {
    private static final List<String> SERVICE_JVM_OPTIONS =
            List.of("-Xmx160m", "-Xss512k", "-Xms48m", "-Xmn24m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Sends the letters and returns when all are accepted. */
    public void send(List<Taken> letters) throws IOException {
        var file = Files.createTempFile("letters", ".bin");
        try {
            write(letters, file);
            run(file);
        } finally {
            Files.delete(file);
        }
    }

    private void run(Path file) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SERVICE_JVM_OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareClientProcess.class.getName()));
        command.addAll(List.of(Integer.toString(port), Integer.toString(connections), file.toString()));
        var client = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!client.waitFor(5, TimeUnit.MINUTES) || client.exitValue() != 0) {
                throw new IOException("The bare client could not send");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            client.destroy();
        }
    }

    private static void write(List<Taken> letters, Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(letters.size());
            for (var letter : letters) {
                out.writeUTF(letter.sender());
                out.writeUTF(letter.recipient());
                out.writeInt(letter.letter().length);
                out.write(letter.letter());
            }
        }
    }

    static List<Taken> read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var letters = new ArrayList<Taken>();
            for (var left = in.readInt(); left > 0; left--) {
                letters.add(new Taken(in.readUTF(), in.readUTF(), in.readNBytes(in.readInt()), 0));
            }
            return letters;
        }
    }
}
