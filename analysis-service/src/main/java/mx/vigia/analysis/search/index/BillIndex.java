package mx.vigia.analysis.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.index.IndexState.Phase;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/** The search index of this replica; queries are refused until it is ready. */
@ApplicationScoped
public class BillIndex {
    private static final Logger LOG = Logger.getLogger(BillIndex.class);

    /** A computation on one state of the index. */
    @FunctionalInterface
    public interface IndexQuery<T> {
        T search(IndexSearcher searcher) throws IOException;
    }

    private volatile IndexGeneration open;
    private volatile IndexState state = new IndexState(Phase.OPENING, 0, 0, 0, Map.of());
    private volatile boolean suspect;
    private final RequestContext request;
    private final Function<SearchTimeUsed, SearchTimeLimit> timeLimits;

    @Inject
    BillIndex(RequestContext request) {
        this(request, SearchTimeLimit.sharingProcessors());
    }

    /** Creates an index whose queries have this time limit. */
    BillIndex(RequestContext request, Function<SearchTimeUsed, SearchTimeLimit> patience) {
        this.request = request;
        this.timeLimits = patience;
    }

    public IndexState state() {
        return state;
    }

    /** Runs a search; 503 while the index is not ready, 400 if its prefixes match too many words. */
    <T> T search(Query query, IndexQuery<T> question) {
        return search(query, new SearchTimeUsed(), question);
    }

    /** Runs one of several searches that share the time limit of one. */
    public <T> T search(Query query, SearchTimeUsed had, IndexQuery<T> question) {
        return search(had, searcher -> {
            var broad = new PrefixExpansion(searcher.getIndexReader(), PrefixExpansion.MAX_TERMS).findTooBroad(query);
            if (broad.isPresent()) {
                throw tooBroadPrefix(broad.get());
            }
            return question.search(searcher);
        });
    }

    /** Runs a search whose partial result is useless: 503 if there was too little time to find everything. */
    public <T> T searchCompletely(Query query, IndexQuery<T> question) {
        return search(query, searcher -> {
            var answer = question.search(searcher);
            if (searcher.timedOut()) {
                throw tooSlowQuery();
            }
            return answer;
        });
    }

    /**
     * Runs a computation; 503 while the index is not ready. It is limited by {@link SearchTimeLimit}, and the searcher
     * reports whether the time was enough.
     */
    public <T> T search(IndexQuery<T> question) {
        return search(new SearchTimeUsed(), question);
    }

    /** Runs one of several searches that share the time limit of one. */
    public <T> T search(SearchTimeUsed had, IndexQuery<T> question) {
        return searchWithoutLimit(searcher -> {
            try (var time = timeLimits.apply(had)) {
                return question.search(new InterruptibleSearcher(searcher.getIndexReader(), time::mayContinue));
            }
        });
    }

    /** Runs an internal computation that needs complete results and has no waiting user, without a time limit. */
    public <T> T searchWithoutLimit(IndexQuery<T> question) {
        var index = open;
        if (index == null || !state.ready()) {
            throw indexNotReady();
        }
        try {
            return search(index, question);
        } catch (AlreadyClosedException left) {
            if (index != open) {
                return searchWithoutLimit(question); // another index replaced it meanwhile
            }
            throw damagedIndex(left);
        } catch (IOException | UncheckedIOException | InternalError damage) {
            throw damagedIndex(damage);
        }
    }

    private static <T> T search(IndexGeneration index, IndexQuery<T> question) throws IOException {
        var searcher = index.searchers().acquire();
        try {
            return question.search(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private Problem.Raised damagedIndex(Throwable damage) {
        LOG.errorf(damage, "Index failed during a search, rebuilding");
        suspect = true;
        return indexNotReady();
    }

    void markOpened(IndexGeneration index, Phase phase) {
        open = index;
        suspect = false;
        updateState(index, phase, 0);
    }

    void updateState(IndexGeneration index, Phase phase, long behind) {
        state = new IndexState(phase, index.change(), behind, index.documents(), index.refused());
    }

    /** Records that this index is closed; without a replacement, no queries are answered. */
    void closed(IndexGeneration index) {
        if (open == index) {
            open = null;
            state = new IndexState(Phase.REBUILDING, 0, 0, 0, Map.of());
        }
    }

    /** Whether a query met an error that only a corrupt index causes. */
    boolean isSuspect() {
        return suspect;
    }

    private Problem.Raised tooBroadPrefix(Prefix beginning) {
        var words = request.words(BillLabels.BUNDLE);
        return Problem.badRequest(words.say("error.broad", beginning.written(), PrefixExpansion.MAX_TERMS))
                .raised();
    }

    private Problem.Raised tooSlowQuery() {
        return Problem.serviceUnavailable(request.words(BillLabels.BUNDLE).say("error.slow"))
                .raised();
    }

    private Problem.Raised indexNotReady() {
        return Problem.serviceUnavailable("").raised();
    }
}
