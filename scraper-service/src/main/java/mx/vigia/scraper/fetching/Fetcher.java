package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.tls.TrustEvaluator;
import org.eclipse.microprofile.config.Config;

/**
 * Fetches a page of a site: checks robots.txt first, makes one request at a time with a pause, retries where that may
 * help, and limits sizes.
 */
@ApplicationScoped
public class Fetcher {
    /** The contact sent in local mode, where requests go to pretend sites. */
    private static final String LOCAL_CONTACT = "https://vigia.example/contacto";

    private final FetchingConfig config;
    private final Keys keys;
    private final PoliteExchange exchange;
    private final RobotsRules robots;
    private final InstantSource clock;
    private final MeterRegistry meters;

    @Inject
    Fetcher(
            FetchingConfig config,
            PlatformConfig platformConfig,
            Config held,
            HostGateStore gates,
            Vertx vertx,
            InstantSource clock,
            MeterRegistry meters) {
        this(
                config,
                FetchingAddressPolicy.of(config, platformConfig, vertx),
                config.contact().orElse(LOCAL_CONTACT),
                new Keys(name -> held.getOptionalValue(name, String.class)),
                gates,
                vertx,
                clock,
                meters);
    }

    Fetcher(
            FetchingConfig config,
            OutboundAddressPolicy policy,
            String contact,
            Keys keys,
            HostGateStore gates,
            Vertx vertx,
            InstantSource clock,
            MeterRegistry meters) {
        this.keys = keys;
        this.config = config;
        var exchangeClient = new HttpExchangeClient(vertx, policy, contact, config, TrustEvaluator::ofJava);
        this.exchange = new PoliteExchange(new HostGates(gates, config), exchangeClient, config, clock);
        this.robots = new RobotsRules(exchange, clock);
        this.clock = clock;
        this.meters = meters;
    }

    /** Fetches the page at this address of this site, unless unchanged. */
    public Fetched fetch(Site site, URI address, PageValidators known) {
        return fetch(site, SiteRequest.page(address), known);
    }

    /** Sends this request to the site and returns its response, unless unchanged. */
    public Fetched fetch(Site site, SiteRequest request, PageValidators known) {
        return fetchRecorded(site, request, known).fetched();
    }

    /** Fetches with a record of every response on the way. */
    public FetchTranscript fetchRecorded(Site site, SiteRequest request, PageValidators known) {
        var witness = new ExchangeRecorder(keys, site, known, exchange.wire(), clock);
        var fetched = lacking(site)
                .<Fetched>map(lacking -> new Fetched.Refused(request.answer(), "off until there is " + lacking.what()))
                .orElseGet(() -> new RedirectChain(this, site, request, known, witness).follow());
        meters.counter("vigia_fetches", "site", site.id(), "outcome", outcome(fetched))
                .increment();
        return new FetchTranscript(fetched, witness.exchanges());
    }

    /** Returns what the operator must provide before this site is requested. */
    public Optional<MissingPrerequisite> lacking(Site site) {
        var consents = config.consents().orElse(List.of());
        if (site.manners().consent() && !consents.contains(site.id())) {
            return Optional.of(new MissingPrerequisite("needs-consent", "vigia.fetching.consents: " + site.id()));
        }
        return keys.lacking(site).map(variable -> new MissingPrerequisite("needs-key", variable));
    }

    /**
     * Returns until when none of these addresses is requested, because its host asked for a pause or gave no response
     * for its robots.txt; this may be in the past. Empty if one of them never had such a time.
     */
    public Optional<Instant> findRestEnd(List<URI> addresses) {
        var each = addresses.stream().map(this::findRestEnd).toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream().map(Optional::get).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Optional<Instant> findRestEnd(URI address) {
        var rest = exchange.gates().rest(OutgoingRequest.hostOf(address)).map(clock.instant()::plus);
        return Stream.concat(rest.stream(), robots.findUnansweredUntil(address).stream())
                .max(Comparator.naturalOrder());
    }

    Keys keys() {
        return keys;
    }

    RobotsFile rules(URI address, Duration pause) throws FailedExchange {
        return robots.of(address, pause);
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

    /** Performs an exchange, retried with growing delays if the site does not answer or reports that it cannot. */
    Answer exchangeWithRetries(Site site, OutgoingRequest request, Duration pause, ExchangeRecorder witness)
            throws FailedExchange {
        var again = config.backOff();
        for (var attempt = 1; ; attempt++, again = again.multipliedBy(2)) {
            var last = attempt >= config.attempts();
            try {
                var answer = exchange.exchange(keys.addKeys(site, request), pause, BodyRange.page(config), again);
                if (!answer.isPage()) {
                    witness.record(request, answer);
                }
                if (last || !answer.isTemporaryFailure()) {
                    return answer;
                }
            } catch (FailedExchange e) {
                if (last || !e.isRetryable()) {
                    throw e;
                }
            }
        }
    }

    @PreDestroy
    void close() {
        exchange.gates().close();
    }

    private static String outcome(Fetched fetched) {
        return fetched.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
