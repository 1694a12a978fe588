package mx.vigia.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real mail server that stores every raw letter and misbehaves by script: {@code next("rcpt 550", "rcpt 550 5.7.1
 * no", "data 451", "drop", "stall", "slow")}, where drop and stall take the letter and then hang up or say nothing, and
 * slow takes longer over it than a lease of tests. Its memory is the JVM's, because Quarkus loads this class more than
 * once.
 */
public class MailSink implements QuarkusTestResourceLifecycleManager {
    private static final String LETTERS = "vigia.test.letters";
    private static final String SCRIPT = "vigia.test.script";

    /** Removed before the next start of the application, which accepts only text properties. */
    private static final List<String> LISTS = List.of(LETTERS, SCRIPT);

    private static final Session SESSION = Session.getInstance(new Properties());

    /**
     * Each letter is read once: tests look again and again until the one they wait for is there, and there are
     * thousands.
     */
    private static final Map<String, MimeMessage> READ = new ConcurrentHashMap<>();

    private static final Map<Object, Selection> SELECTIONS = new ConcurrentHashMap<>();

    private SMTPServer server;

    /** Raw letters, one char a byte. */
    @SuppressWarnings("unchecked")
    static List<String> raw() {
        return (List<String>)
                System.getProperties().computeIfAbsent(LETTERS, absent -> new CopyOnWriteArrayList<String>());
    }

    @SuppressWarnings("unchecked")
    private static Queue<String> script() {
        return (Queue<String>)
                System.getProperties().computeIfAbsent(SCRIPT, absent -> new ConcurrentLinkedQueue<String>());
    }

    /** What the server does with the next letters, in order; after that it takes everything. */
    static void next(String... answers) {
        script().addAll(Arrays.asList(answers));
    }

    /**
     * The letters of which this is true; {@code what} names the condition, and of one name each letter is asked once.
     */
    static List<MimeMessage> letters(Object what, Predicate<MimeMessage> those) {
        return SELECTIONS.computeIfAbsent(what, absent -> new Selection(those)).find();
    }

    static List<MimeMessage> lettersTo(String address) {
        return letters(address, letter -> header(letter, "To").contains(address));
    }

    static String header(MimeMessage letter, String name) {
        try {
            return letter.getHeader(name, ",") == null ? "" : letter.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage read(String raw) {
        return READ.computeIfAbsent(raw, MailSink::parsed);
    }

    private static MimeMessage parsed(String raw) {
        try {
            return new MimeMessage(SESSION, new ByteArrayInputStream(raw.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server = SMTPServer.port(0)
                .messageHandlerFactory(context -> new Handler())
                .build();
        server.start();
        return Map.of("vigia.smtp.host", "127.0.0.1", "vigia.smtp.port", String.valueOf(server.getPortAllocated()));
    }

    @Override
    public void stop() {
        server.stop();
        LISTS.forEach(System.getProperties()::remove);
    }

    /** The matching letters found so far and the number of letters examined. */
    private static final class Selection {
        private final Predicate<MimeMessage> those;
        private final List<MimeMessage> found = new ArrayList<>();
        private int looked;

        Selection(Predicate<MimeMessage> those) {
            this.those = those;
        }

        synchronized List<MimeMessage> find() {
            var all = raw();
            for (var end = all.size(); looked < end; looked++) {
                var letter = read(all.get(looked));
                if (those.test(letter)) {
                    found.add(letter);
                }
            }
            return List.copyOf(found);
        }
    }

    private static final class Handler implements MessageHandler {
        private boolean slow;
        private String sender = "";

        @Override
        public void from(String from) throws RejectException {
            sender = from;
            slow = script().peek() instanceof String next && next.equals("slow") && script().remove(next);
            delayIfSlow();
            refuseIf("mail");
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            delayIfSlow();
            refuseIf("rcpt");
        }

        @Override
        public String data(InputStream data) throws RejectException {
            delayIfSlow();
            try {
                var letter = new String(data.readAllBytes(), StandardCharsets.ISO_8859_1);
                refuseIf("data");
                raw().add("Return-Path: " + sender + "\r\n" + letter); // as the last server writes it (RFC 5321 §4.4)
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if ("drop".equals(script().peek())) {
                script().poll();
                throw new DropConnectionException(421, "gone");
            }
            if ("stall".equals(script().peek())) {
                script().poll();
                pause(Duration.ofSeconds(8));
            }
            return "taken";
        }

        /** Each response is within the test timeout (4 s), all together exceed the lease (3 s). */
        private void delayIfSlow() {
            if (slow) {
                pause(Duration.ofMillis(1600));
            }
        }

        private static void pause(Duration time) {
            try {
                new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void done() {}

        private static void refuseIf(String command) throws RejectException {
            var next = script().peek();
            if (next != null && next.startsWith(command + " ")) {
                script().poll();
                var answer = (next.substring(command.length() + 1) + " as told").split(" ", 2);
                throw new RejectException(Integer.parseInt(answer[0]), answer[1]);
            }
        }
    }
}
