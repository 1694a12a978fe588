package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import mx.vigia.house.HouseConfig;
import mx.vigia.scraper.catalog.Site;

/** Asks a site for a page: robots first, one request at a time, with a pause, again where it may help, and never for too much. */
@ApplicationScoped
public class Fetcher {
    private final FetchingConfig config;
    private final Wire wire;
    private final RobotsRules robots;
    private final Pacer pacer = new Pacer();
    private final InstantSource clock;
    private final MeterRegistry meters;

    @Inject
    Fetcher(FetchingConfig config, HouseConfig house, Vertx vertx, InstantSource clock, MeterRegistry meters) {
        this(config, AddressPolicy.of(config, house), vertx, clock, meters);
    }

    Fetcher(FetchingConfig config, AddressPolicy policy, Vertx vertx, InstantSource clock, MeterRegistry meters) {
        this.config = config;
        this.wire = new Wire(vertx, policy, config.contact());
        this.robots = new RobotsRules(wire, pacer, clock);
        this.clock = clock;
        this.meters = meters;
    }

    /** The page at this address of this site, unless it is as we knew it. */
    public Fetched fetch(Site site, URI address, Known known) {
        var visit = new Hops(this, site, address, known);
        var fetched = visit.follow();
        meters.counter("vigia_fetches", "site", site.id(), "outcome", outcome(fetched))
                .increment();
        return fetched;
    }

    RobotsRules.Rules rules(URI address, Duration pause) {
        return robots.of(address, config.longest(), pause);
    }

    Duration pause(Site site) {
        return config.pause().orElse(site.pause());
    }

    FetchingConfig config() {
        return config;
    }

    InstantSource clock() {
        return clock;
    }

    /** One polite exchange, tried again with growing waits where the site does not answer or says that it cannot. */
    Answer knock(URI address, Known known, Duration pause) throws Failed {
        var wait = config.backOff();
        for (var attempt = 1; ; attempt++, wait = wait.multipliedBy(2)) {
            var last = attempt >= config.attempts();
            try {
                var answer = once(address, known, pause);
                if (last || !RetryAfter.isAsked(answer)) {
                    return answer;
                }
                var asked = RetryAfter.of(answer, clock).orElse(wait);
                if (asked.compareTo(config.longestWait()) > 0) {
                    return answer;
                }
                wait = asked.compareTo(wait) > 0 ? asked : wait;
            } catch (Failed e) {
                if (last || !e.mayHelpToTryAgain()) {
                    throw e;
                }
            }
            pacer.leaveAlone(address.getHost(), wait);
        }
    }

    private Answer once(URI address, Known known, Duration pause) throws Failed {
        var turn = pacer.turn(address.getHost(), pause);
        try {
            return wire.ask(address, conditions(known), config.mostBytes(), config.longest());
        } finally {
            turn.close();
        }
    }

    private static Map<String, String> conditions(Known known) {
        var headers = new HashMap<String, String>();
        if (!known.etag().isEmpty()) {
            headers.put("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        return headers;
    }

    private static String outcome(Fetched fetched) {
        return fetched.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
