package mx.vigia.analysis.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import mx.vigia.analysis.search.IndexState.Phase;
import mx.vigia.house.Problem;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/** Everything that can be found, on this replica: searchable when ready, and never asked before. */
@ApplicationScoped
public class BillIndex {
    private static final Logger LOG = Logger.getLogger(BillIndex.class);

    /** Something to find out from one state of the index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private volatile OpenIndex open;
    private volatile IndexState state = new IndexState(Phase.OPENING, 0, 0, 0, Map.of());
    private volatile boolean suspect;

    public IndexState state() {
        return state;
    }

    /** Asks the index; 503 while it is not ready. */
    <T> T ask(Question<T> question) {
        var index = open;
        if (index == null || !state.ready()) {
            throw notReady();
        }
        try {
            var searcher = index.searchers().acquire();
            try {
                return question.ask(searcher);
            } finally {
                index.searchers().release(searcher);
            }
        } catch (IOException | AlreadyClosedException | InternalError damage) {
            LOG.errorf(damage, "The index failed a question and is built again");
            suspect = true;
            throw notReady();
        }
    }

    void opened(OpenIndex index, Phase phase) {
        open = index;
        suspect = false;
        reached(index, phase, 0);
    }

    void reached(OpenIndex index, Phase phase, long behind) {
        state = new IndexState(phase, index.change(), behind, index.documents(), index.refused());
    }

    void closed() {
        open = null;
        state = new IndexState(Phase.REBUILDING, 0, 0, 0, Map.of());
    }

    /** Whether a question met something only a broken index does. */
    boolean suspect() {
        return suspect;
    }

    private Problem.Raised notReady() {
        return Problem.of(503, "Service Unavailable", "").raised();
    }
}
