package mx.vigia.local;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.vigia.local.client.FirstRound;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.proxy.ReverseProxy;
import mx.vigia.local.proxy.Routes;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.services.ServiceProcesses;
import mx.vigia.local.stack.AppliedMigrations;
import mx.vigia.local.stack.ServerReadiness;
import mx.vigia.local.stack.StartupException;
import mx.vigia.local.tour.TourPages;
import mx.vigia.local.tray.LetterTray;
import mx.vigia.local.tray.TrayServer;

/** The whole installation on one machine: started part by part, stopped in reverse order. */
public final class LocalStack implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(5);

    private final StackOptions options;
    private final InstantSource clock = InstantSource.system();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final Vertx vertx = Vertx.vertx();
    private final StackParts parts;
    private LetterTray tray;
    private ServiceProcesses serviceProcesses;
    private Duration infrastructureStartDuration = Duration.ZERO;

    private LocalStack(StackOptions options) {
        this.options = options;
        this.parts = new StackParts(options, clock);
    }

    /** Starts everything and returns when it is ready; on any failure stops what had started and reports the reason. */
    public static LocalStack start(StackOptions options) {
        var stack = new LocalStack(options);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close)); // an impatient Ctrl-C leaves no process behind
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException failed) { // whatever the failure, no process may be left running
            stack.close();
            throw failed;
        }
    }

    public StackOptions options() {
        return options;
    }

    public String address() {
        return "http://localhost:" + options.ports().frontDoor();
    }

    /** Returns what can be away while the services run. */
    public StackParts parts() {
        return parts;
    }

    public LetterTray tray() {
        return tray;
    }

    public ServiceProcesses services() {
        return serviceProcesses;
    }

    /** Returns how long PostgreSQL, Kafka and the other infrastructure took to start. */
    Duration infrastructureStartDuration() {
        return infrastructureStartDuration;
    }

    /** Has missing archives of classes made once everything has stopped. */
    void archiveClassesAtEnd() {
        open.addLast(serviceProcesses::archiveClasses);
    }

    private void startAll() {
        var begun = clock.instant();
        var settings = new StackPreparation(options).prepare(this::registerCloseable);
        registerCloseable(() -> ServerReadiness.await(vertx.close(), "outgoing connections"));
        runInParallel(this::startPostgres, this::startKafka, this::startTray, this::startPretendSites);
        infrastructureStartDuration = Duration.between(begun, clock.instant());
        serviceProcesses = new ServiceProcesses(settings);
        registerCloseable(serviceProcesses::close);
        serviceProcesses.start();
        startProxy();
        serviceProcesses.awaitReady(START_TIMEOUT);
        serviceProcesses.superviseRestarts();
    }

    private void startPostgres() {
        var postgres = parts.startPostgres();
        registerCloseable(parts::stopPostgres);
        for (var wing : ServiceDefinition.values()) {
            postgres.createDatabase(wing.database());
            refuseOtherVersion(
                    AppliedMigrations.of(postgres.database(wing.database())), wing.migrations(options.checkout()));
        }
    }

    /** Refuses a database of another version; Flyway does so too, but its message does not say what to do. */
    private void refuseOtherVersion(AppliedMigrations applied, Path migrations) {
        if (!applied.agreeWith(migrations)) {
            throw new StartupException("The data folder " + options.data().root()
                    + " is of an earlier version of Vigía, which this one cannot use:"
                    + " empty it with --fresh, or use another folder with --data DIR.");
        }
    }

    private void startKafka() {
        parts.startKafka();
        registerCloseable(parts::stopKafka);
    }

    private void startTray() {
        tray = parts.startMail();
        registerCloseable(tray::close);
        registerCloseable(TrayServer.open(vertx, options.ports().tray(), tray, tourRoutes())::close);
    }

    /** Returns the routes of the tour, which needs the pretend sites and exists only with them. */
    private List<Consumer<Router>> tourRoutes() {
        return options.pretending() ? List.of(TourPages.create(address(), clock)) : List.of();
    }

    private void startPretendSites() {
        if (!options.pretending()) {
            return;
        }
        var ports = options.ports();
        try {
            var firstRound = new FirstRound(HttpSession.at("http://127.0.0.1:" + ports.scraper()));
            var sites = PretendSites.start(
                    ports.pretend(), options.data().pretend(), clock, options.pace(), firstRound::hasSucceeded);
            registerCloseable(sites::close);
        } catch (IOException failed) {
            throw new StartupException("Cannot open the pretend sites: " + failed.getMessage(), failed);
        }
    }

    private void startProxy() {
        var ports = options.ports();
        var routes = Routes.read(options.checkout().resolve("deploy/front-door/routes.txt"));
        var owners = Map.of(
                "scraper", ports.scraper(),
                "analysis", ports.analysis(),
                "notification", ports.notification(),
                "pretend", ports.pretend(),
                "tray", ports.tray());
        registerCloseable(ReverseProxy.open(vertx, ports.frontDoor(), routes, owners)::close);
    }

    private synchronized void registerCloseable(Runnable closing) {
        open.push(closing);
    }

    private static void runInParallel(Runnable... parts) {
        try (var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var all = Stream.of(parts).map(part -> CompletableFuture.runAsync(part, threads));
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
    }

    /** Stops everything, the last opened first; a part that fails to stop does not prevent the others from stopping. */
    @Override
    public synchronized void close() {
        var last = open.poll();
        if (last == null) {
            return;
        }
        try {
            last.run();
        } finally {
            close();
        }
    }
}
