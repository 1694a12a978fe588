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

/** Everything that can be found, on this replica: searchable when ready, and never asked before. */
@ApplicationScoped
public class BillIndex {
    private static final Logger LOG = Logger.getLogger(BillIndex.class);

    /** Something to find out from one state of the index. */
    @FunctionalInterface
    public interface IndexQuery<T> {
        T search(IndexSearcher searcher) throws IOException;
    }

    private volatile IndexGeneration open;
    private volatile IndexState state = new IndexState(Phase.OPENING, 0, 0, 0, Map.of());
    private volatile boolean suspect;
    private final RequestContext visit;
    private final Function<SearchTimeUsed, SearchTimeLimit> patience;

    @Inject
    BillIndex(RequestContext visit) {
        this(visit, SearchTimeLimit.sharingProcessors());
    }

    /** Whoever asks has this patience. */
    BillIndex(RequestContext visit, Function<SearchTimeUsed, SearchTimeLimit> patience) {
        this.visit = visit;
        this.patience = patience;
    }

    public IndexState state() {
        return state;
    }

    /** Asks the index what this question finds; 503 while it is not ready, 400 where its beginnings stand for too many words. */
    <T> T search(Query asked, IndexQuery<T> question) {
        return search(asked, new SearchTimeUsed(), question);
    }

    /** The same for one of several questions, which have the time of one together. */
    public <T> T search(Query asked, SearchTimeUsed had, IndexQuery<T> question) {
        return search(had, searcher -> {
            var broad = new PrefixExpansion(searcher.getIndexReader(), PrefixExpansion.MAX_TERMS).findTooBroad(asked);
            if (broad.isPresent()) {
                throw tooBroadPrefix(broad.get());
            }
            return question.search(searcher);
        });
    }

    /** The same for what is of no use in part: 503 where there was too little time to find it all. */
    public <T> T searchCompletely(Query asked, IndexQuery<T> question) {
        return search(asked, searcher -> {
            var answer = question.search(searcher);
            if (searcher.timedOut()) {
                throw tooSlowQuery();
            }
            return answer;
        });
    }

    /** Asks the index; 503 while it is not ready. Who asks has no more than {@link SearchTimeLimit}, and learns from the searcher whether it was enough. */
    public <T> T search(IndexQuery<T> question) {
        return search(new SearchTimeUsed(), question);
    }

    /** The same for one of several questions, which have the time of one together. */
    public <T> T search(SearchTimeUsed had, IndexQuery<T> question) {
        return searchWithoutLimit(searcher -> {
            try (var time = patience.apply(had)) {
                return question.search(new InterruptibleSearcher(searcher.getIndexReader(), time::mayContinue));
            }
        });
    }

    /** The same for the house's own work, which must know all and for which nobody waits. */
    public <T> T searchWithoutLimit(IndexQuery<T> question) {
        var index = open;
        if (index == null || !state.ready()) {
            throw indexNotReady();
        }
        try {
            return search(index, question);
        } catch (AlreadyClosedException left) {
            if (index != open) {
                return searchWithoutLimit(question); // another took its place meanwhile
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
        LOG.errorf(damage, "The index failed a question and is built again");
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

    /** This index answers no more, and where no other took its place nothing does. */
    void closed(IndexGeneration index) {
        if (open == index) {
            open = null;
            state = new IndexState(Phase.REBUILDING, 0, 0, 0, Map.of());
        }
    }

    /** Whether a question met something only a broken index does. */
    boolean isSuspect() {
        return suspect;
    }

    private Problem.Raised tooBroadPrefix(Prefix beginning) {
        var words = visit.words(BillLabels.BUNDLE);
        return Problem.badRequest(words.say("error.broad", beginning.written(), PrefixExpansion.MAX_TERMS))
                .raised();
    }

    private Problem.Raised tooSlowQuery() {
        return Problem.serviceUnavailable(visit.words(BillLabels.BUNDLE).say("error.slow"))
                .raised();
    }

    private Problem.Raised indexNotReady() {
        return Problem.serviceUnavailable("").raised();
    }
}
