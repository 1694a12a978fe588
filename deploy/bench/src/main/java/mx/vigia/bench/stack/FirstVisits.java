package mx.vigia.bench.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import mx.vigia.local.client.Await;
import mx.vigia.local.client.ScraperClient;

/** The first round, without alerts, of every pretend site, which belongs to no later measurement. */
public record FirstVisits(OwnStack house, List<String> visited) {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    public FirstVisits(OwnStack house) {
        this(house, new ArrayList<>());
    }

    /** Runs them all, and returns when the last is over. */
    public void pay() {
        var reports = new LinkedHashMap<ScraperClient, String>();
        house.gazette().sites().keySet().stream().filter(house::isVisitable).forEach(site -> {
            var scraperClient = ScraperClient.at(house.session(), site);
            reports.put(scraperClient, scraperClient.orderSilentRound());
            visited.add(site);
        });
        System.out.println("First, hurried rounds of " + visited.size() + " sites …");
        reports.forEach((scraperClient, report) -> new Await(
                        TIMEOUT, "the first round of " + scraperClient.site(), Duration.ofMillis(500))
                .until(() -> scraperClient.reported(report)));
    }
}
