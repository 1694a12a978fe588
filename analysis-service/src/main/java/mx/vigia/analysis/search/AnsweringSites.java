package mx.vigia.analysis.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.WatchFeed;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.telling.BrokerSilent;
import mx.vigia.analysis.telling.Wire;
import mx.vigia.house.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.jboss.logging.Logger;

/**
 * Says on {@code watches.sources.v1}, a compacted topic keyed by watch, which sites hold bills that answer it, whether anybody was told of them or they were read
 * in a silent first round: whoever tells people of a silent source has to know whose watch would miss it. Said anew where it changed, and by every replica alike.
 */
@ApplicationScoped
class AnsweringSites {
    static final String TOPIC = "watches.sources.v1";
    private static final Logger LOG = Logger.getLogger(AnsweringSites.class);
    private static final String TYPE = "mx.vigia.watch.sources.v1";
    private static final String SCHEMA = "https://vigia.example/contract/schemas/watches.sources.v1.json";

    private final Watchtower watchtower;
    private final WatchFeed feed;
    private final BillIndex bills;
    private final Wire wire;
    private final Clock clock;
    private final Map<UUID, Answered> told = new HashMap<>();
    private long lookedAt = -1;

    AnsweringSites(Watchtower watchtower, WatchFeed feed, BillIndex bills, Wire wire, Clock clock) {
        this.watchtower = watchtower;
        this.feed = feed;
        this.bills = bills;
        this.wire = wire;
        this.clock = clock;
    }

    /** As the contract has it. */
    record Answered(UUID watch, long revision, SortedSet<String> sites) {}

    @Scheduled(every = "${vigia.index.answering-sites:30s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        var state = bills.state();
        if (!state.ready() || !feed.read()) {
            return;
        }
        var standing = watchtower.questions();
        var changed = state.change() != lookedAt;
        var news = standing.stream()
                .filter(watch -> changed || isOther(watch))
                .map(this::answered)
                .filter(answered -> !answered.equals(told.get(answered.watch())))
                .toList();
        if (tell(news, gone(standing))) {
            lookedAt = state.change();
        }
    }

    private boolean isOther(StandingQuery watch) {
        var before = told.get(watch.watch());
        return before == null || before.revision() != watch.revision();
    }

    private Set<UUID> gone(List<StandingQuery> standing) {
        var gone = new HashSet<>(told.keySet());
        standing.forEach(watch -> gone.remove(watch.watch()));
        return gone;
    }

    private Answered answered(StandingQuery watch) {
        return new Answered(watch.watch(), watch.revision(), sites(watch.question()));
    }

    private SortedSet<String> sites(Query question) {
        return bills.ask(searcher -> {
            var answering = searcher.search(Translation.of(question), new FacetsCollectorManager());
            return new TreeSet<>(Counting.byValue(answering, Field.SOURCE).keySet());
        });
    }

    /** What the broker does not take now is found to be untold the next time. */
    private boolean tell(List<Answered> news, Set<UUID> gone) {
        var records = new ArrayList<ProducerRecord<String, byte[]>>();
        news.forEach(answered -> records.add(record(answered)));
        gone.forEach(watch -> records.add(new ProducerRecord<>(TOPIC, watch.toString(), null)));
        try {
            wire.send(records);
            news.forEach(answered -> told.put(answered.watch(), answered));
            told.keySet().removeAll(gone);
            return true;
        } catch (BrokerSilent notNow) {
            LOG.warnf("which sites answer which watches must wait: %s", notNow.getMessage());
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(Answered answered) {
        var key = answered.watch().toString();
        var id = CloudEvent.idFrom("watch-sources", key, answered.revision() + " " + answered.sites());
        return new CloudEvent(id.toString(), "/vigia/analysis", TYPE, clock.instant(), key, SCHEMA)
                .on(TOPIC, key, Json.bytes(answered));
    }
}
