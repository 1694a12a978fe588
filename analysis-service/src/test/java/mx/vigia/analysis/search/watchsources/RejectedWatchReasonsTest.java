package mx.vigia.analysis.search.watchsources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.analysis.matching.RejectedWatch;
import mx.vigia.platform.kafka.KafkaClientConfig;
import org.junit.jupiter.api.Test;

class RejectedWatchReasonsTest {
    private static final UUID WATCH = UUID.randomUUID();
    private static final List<RejectedWatch> HERE = List.of(new RejectedWatch(WATCH, 2, language -> "No."));

    private final PublishedWatchSources watchSources =
            new PublishedWatchSources(KafkaClientConfig.plaintext("never asked"));
    private final RejectedWatchReasons rejectedReasons = new RejectedWatchReasons(watchSources);

    @Test
    void sitesOfTheSameRevisionAreKept() {
        publish(2, "mx.dof");
        assertThat(sites()).containsExactly("mx.dof");

        publish(1, "mx.dof");
        assertThat(sites()).isEmpty();
    }

    @Test
    void aLaterRevisionIsStatedAgain() {
        rejectedReasons.stated(rejectedReasons.of(HERE));

        assertThat(rejectedReasons.of(HERE)).isEmpty();
        assertThat(rejectedReasons.of(List.of(new RejectedWatch(WATCH, 3, language -> "No."))))
                .hasSize(1);
    }

    @Test
    void watchRejectedAgainIsStatedAgain() {
        rejectedReasons.stated(rejectedReasons.of(HERE));
        rejectedReasons.of(List.of());

        assertThat(rejectedReasons.of(HERE)).hasSize(1);
    }

    @Test
    void storedReasonIsNotRewordedLater() {
        var worded = new AtomicInteger();
        var here = List.of(new RejectedWatch(WATCH, 2, language -> "No. " + worded.incrementAndGet()));
        rejectedReasons.stated(rejectedReasons.of(here));

        assertThat(rejectedReasons.of(here)).isEmpty();
        assertThat(worded).hasValue(2);
    }

    @Test
    void laterPublishedRevisionLeavesNothingToPublish() {
        publish(3, "mx.dof");

        assertThat(rejectedReasons.of(HERE)).allMatch(watchSources::isPublished);
    }

    private TreeSet<String> sites() {
        return new TreeSet<>(rejectedReasons.of(HERE).getFirst().sites());
    }

    private void publish(long revision, String site) {
        watchSources.publish(
                new PublishedWatchSources.WatchSources(WATCH, revision, new TreeSet<>(List.of(site)), null));
    }
}
