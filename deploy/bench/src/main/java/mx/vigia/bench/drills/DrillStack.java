package mx.vigia.bench.drills;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.bench.drills.Drill.ShortfallException;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.bench.stack.SeededReaders;
import mx.vigia.local.StackParts;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.ClientResponse;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.TrayClient.Letter;
import mx.vigia.local.services.ServiceDefinition;

/** The installation of the drills, and the looks that several of them take. */
final class DrillStack implements AutoCloseable {
    static final Duration RECOVERY = Duration.ofSeconds(90);

    private static final String TOPIC = "cybersecurity";
    private static final Map<String, String> SETTINGS = Map.of(
            "VIGIA_RECONCILIATION_LOOK_EVERY", "2s",
            "VIGIA_CATCH_UP_LATE", "30m",
            "VIGIA_CANARY_EVERY", "5s",
            "VIGIA_CANARY_ADDRESS", "canary@ami.example");

    private OwnStack own;

    private DrillStack(OwnStack own) {
        this.own = own;
    }

    static DrillStack open(RunArguments arguments) {
        return new DrillStack(OwnStack.open(arguments, "off", SETTINGS));
    }

    OwnStack own() {
        return own;
    }

    StackParts parts() {
        return own.stack().parts();
    }

    /** Stops the installation, does something to its data, and starts it with further settings. */
    void reopen(Map<String, String> further, Runnable meanwhile) {
        var settings = Stream.of(SETTINGS, further)
                .flatMap(each -> each.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (usual, other) -> other));
        own = own.reopen("off", settings, meanwhile);
    }

    /** Signs in with the link that the last start wrote; each counts as one asked for, so that no letter may come. */
    void signIn() {
        try {
            var link = Files.readString(own.data().resolve("notification/administrator-link.txt"));
            own.session().signInWith(link.strip());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Publishes a bill on the gazette and has it read. */
    Published publish() {
        var before = own.tray().newestId();
        var bill = own.gazette()
                .act("publish-next", Map.of("topic", TOPIC, "kind", "initiative"))
                .getLast();
        own.scraper().round();
        return new Published(bill.path("title").asText(), before);
    }

    /** A published bill, and the last letter before it. */
    record Published(String title, String lastLetter) {}

    /** Waits until everybody who follows the topic has a letter about the bill, and nobody two different ones. */
    void requireLetters(Published bill) {
        var readers = SeededReaders.of(List.of(TOPIC));
        awaitOr(
                () -> recipients(bill).containsAll(readers),
                () -> "no letter about the bill for " + missing(readers, bill));
        var letters = about(bill);
        for (var reader : readers) {
            var ids = letters.stream()
                    .filter(letter -> letter.to().contains(reader))
                    .map(Letter::messageId)
                    .distinct()
                    .count();
            Drill.require(ids == 1, reader + " got " + ids + " different letters about one bill");
        }
    }

    private List<Letter> about(Published bill) {
        return own.tray().after(bill.lastLetter()).stream()
                .filter(letter -> letter.mentions(bill.title()))
                .toList();
    }

    private Set<String> recipients(Published bill) {
        return about(bill).stream().map(Letter::to).map(String::strip).collect(Collectors.toSet());
    }

    private List<String> missing(Set<String> readers, Published bill) {
        var reached = recipients(bill);
        return readers.stream()
                .filter(reader -> !reached.contains(reader))
                .sorted()
                .toList();
    }

    /** Waits for the condition; else it fell short in these words. */
    void awaitOr(BooleanSupplier condition, Supplier<String> otherwise) {
        try {
            new Await(RECOVERY, "it", Duration.ofMillis(500)).untilTrue(condition::getAsBoolean);
        } catch (IllegalStateException inVain) {
            throw new ShortfallException(otherwise.get() + " after " + RECOVERY.toSeconds() + " s");
        }
    }

    void awaitReady() {
        for (var service : ServiceDefinition.values()) {
            awaitOr(() -> own.stack().services().ready(service), () -> service.folder() + " is not ready");
        }
    }

    /** Returns the readiness of a service, whatever its status. */
    ClientResponse readiness(ServiceDefinition service) {
        return direct(service).getJson("/q/health/ready");
    }

    /** Returns the largest value of a metric of a service; NaN if it has none. */
    double metric(ServiceDefinition service, String name) {
        return metric(direct(service), name);
    }

    /** Returns the values of a metric of a service by its label {@code topic}. */
    Map<String, Double> metricByTopic(ServiceDefinition service, String name) {
        var text = direct(service).getText("/q/metrics").requireSuccess().body();
        return Pattern.compile("(?m)^" + name + "\\{[^}]*topic=\"([^\"]+)\"[^}]*} ([-0-9.E+]+)$")
                .matcher(text)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Double.valueOf(found.group(2))));
    }

    static double metric(HttpSession service, String name) {
        var text = service.getText("/q/metrics").requireSuccess().body();
        return Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? ([-0-9.E+]+|NaN)$")
                .matcher(text)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .max()
                .orElse(Double.NaN);
    }

    private HttpSession direct(ServiceDefinition service) {
        return direct(port(service));
    }

    int port(ServiceDefinition service) {
        return service.port(own.stack().options().ports());
    }

    static HttpSession direct(int port) {
        return HttpSession.at("http://127.0.0.1:" + port, Duration.ofSeconds(20));
    }

    /** Requires that pages of all services are served. */
    void requirePages() {
        for (var page : List.of("/", "/sources", "/sign-in")) {
            var status = own.session().get(page).status();
            Drill.require(status == 200, page + " answered " + status);
        }
    }

    /** Returns the data of a readiness check by its name; missing if there is none. */
    static JsonNode check(ClientResponse readiness, String name) {
        for (var check : readiness.json().path("checks")) {
            if (check.path("name").asText().equals(name)) {
                return check;
            }
        }
        return MissingNode.getInstance();
    }

    @Override
    public void close() {
        own.close();
    }
}
