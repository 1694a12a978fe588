package mx.vigia.local.truth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.client.ScraperClient;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.services.ServiceProcesses;

/**
 * Plays an order on a running system: lets things happen, has sites read, kills services. Notes what went otherwise
 * than the order says.
 */
final class Player {
    private static final Duration RESTART_TIMEOUT = Duration.ofMinutes(3);
    private static final Duration QUIET_TIMEOUT = Duration.ofMinutes(4);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(500);

    private final HttpSession administrator;
    private final ServiceProcesses services;
    private final Mailbox mailbox;
    private final List<String> deviations = new ArrayList<>();

    Player(HttpSession administrator, ServiceProcesses services, Mailbox mailbox) {
        this.administrator = administrator;
        this.services = services;
        this.mailbox = mailbox;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    /**
     * Returns the rounds that did not read all of their pages, and whether the system was still at work when it was
     * compared.
     */
    List<String> deviations() {
        return List.copyOf(deviations);
    }

    void play(Order order, World world) {
        for (var pass : order.passes()) {
            pass.acts().forEach(world::perform);
            pass.killed().ifPresent(this::kill);
            read(pass);
            pass.killed().ifPresent(this::awaitReady);
            mailbox.fetch();
        }
    }

    private void read(Order.Pass pass) {
        var begun = new LinkedHashMap<ScraperClient, String>();
        for (var site : pass.sites()) {
            var scraper = ScraperClient.at(administrator, site);
            var report = scraper.order();
            if (pass.together()) {
                begun.put(scraper, report);
            } else {
                awaitEnd(scraper, report);
            }
            pause(Duration.ofMillis(pass.pauseMillis()));
        }
        begun.forEach(this::awaitEnd);
    }

    private void awaitEnd(ScraperClient scraper, String report) {
        var round = scraper.ended(report);
        if (!round.path("state").asText().equals("succeeded")
                || !round.path("problems").isEmpty()) {
            deviations.add("The round of " + scraper.site() + " ended as "
                    + round.path("ending").asText() + ": " + round.path("problems"));
        }
    }

    /** Returns when nothing is on its way and no letter has come for this long. */
    void awaitQuiet(Duration quiet, BooleanSupplier idle) {
        var letters = mailbox.fetch();
        var since = System.nanoTime();
        var giveUp = since + QUIET_TIMEOUT.toNanos();
        while (System.nanoTime() - since < quiet.toNanos() && System.nanoTime() < giveUp) {
            pause(POLL_INTERVAL);
            var now = mailbox.fetch();
            if (now != letters || !idle.getAsBoolean()) {
                letters = now;
                since = System.nanoTime();
            }
        }
        if (System.nanoTime() - since < quiet.toNanos()) {
            deviations.add("The system was not quiet for " + quiet + " within " + QUIET_TIMEOUT);
        }
    }

    /** Kills a service; without the one that reads there would be no rounds, so that is waited for at once. */
    private void kill(ServiceDefinition service) {
        if (service == ServiceDefinition.SCRAPER) {
            killAndAwait(service);
        } else {
            services.kill(service);
        }
    }

    void killAndAwait(ServiceDefinition service) {
        services.kill(service);
        awaitReady(service);
    }

    private void awaitReady(ServiceDefinition service) {
        new Await(RESTART_TIMEOUT, service.folder() + " to be ready again").untilTrue(() -> services.ready(service));
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
