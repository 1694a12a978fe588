package mx.vigia.analysis.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.page.Labels;
import mx.vigia.analysis.search.index.IndexState.Phase;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.Visit;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;

/** Everything that can be found, on this replica: searchable when ready, and never asked before. */
@ApplicationScoped
public class BillIndex {
    private static final Logger LOG = Logger.getLogger(BillIndex.class);

    /** Something to find out from one state of the index. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private volatile OpenIndex open;
    private volatile IndexState state = new IndexState(Phase.OPENING, 0, 0, 0, Map.of());
    private volatile boolean suspect;
    private final Visit visit;
    private final Function<TimeHad, Patience> patience;

    @Inject
    BillIndex(Visit visit) {
        this(visit, Patience.byTurns());
    }

    /** Whoever asks has this patience. */
    BillIndex(Visit visit, Function<TimeHad, Patience> patience) {
        this.visit = visit;
        this.patience = patience;
    }

    public IndexState state() {
        return state;
    }

    /** Asks the index what this question finds; 503 while it is not ready, 400 where its beginnings stand for too many words. */
    <T> T ask(Query asked, Question<T> question) {
        return ask(asked, new TimeHad(), question);
    }

    /** The same for one of several questions, which have the time of one together. */
    public <T> T ask(Query asked, TimeHad had, Question<T> question) {
        return ask(had, searcher -> {
            var broad = new Breadth(searcher.getIndexReader(), Breadth.MOST).tooMuch(asked);
            if (broad.isPresent()) {
                throw tooBroad(broad.get());
            }
            return question.ask(searcher);
        });
    }

    /** The same for what is of no use in part: 503 where there was too little time to find it all. */
    public <T> T askWhole(Query asked, Question<T> question) {
        return ask(asked, searcher -> {
            var answer = question.ask(searcher);
            if (searcher.timedOut()) {
                throw tooSlow();
            }
            return answer;
        });
    }

    /** Asks the index; 503 while it is not ready. Who asks has no more than {@link Patience}, and learns from the searcher whether it was enough. */
    public <T> T ask(Question<T> question) {
        return ask(new TimeHad(), question);
    }

    /** The same for one of several questions, which have the time of one together. */
    public <T> T ask(TimeHad had, Question<T> question) {
        return askAtLength(searcher -> {
            try (var time = patience.apply(had)) {
                return question.ask(new PatientSearcher(searcher.getIndexReader(), time::goesOn));
            }
        });
    }

    /** The same for the house's own work, which must know all and for which nobody waits. */
    public <T> T askAtLength(Question<T> question) {
        var index = open;
        if (index == null || !state.ready()) {
            throw notReady();
        }
        try {
            return ask(index, question);
        } catch (AlreadyClosedException left) {
            if (index != open) {
                return askAtLength(question); // another took its place meanwhile
            }
            throw damaged(left);
        } catch (IOException | UncheckedIOException | InternalError damage) {
            throw damaged(damage);
        }
    }

    private static <T> T ask(OpenIndex index, Question<T> question) throws IOException {
        var searcher = index.searchers().acquire();
        try {
            return question.ask(searcher);
        } finally {
            index.searchers().release(searcher);
        }
    }

    private Problem.Raised damaged(Throwable damage) {
        LOG.errorf(damage, "The index failed a question and is built again");
        suspect = true;
        return notReady();
    }

    void opened(OpenIndex index, Phase phase) {
        open = index;
        suspect = false;
        reached(index, phase, 0);
    }

    void reached(OpenIndex index, Phase phase, long behind) {
        state = new IndexState(phase, index.change(), behind, index.documents(), index.refused());
    }

    /** This index answers no more, and where no other took its place nothing does. */
    void closed(OpenIndex index) {
        if (open == index) {
            open = null;
            state = new IndexState(Phase.REBUILDING, 0, 0, 0, Map.of());
        }
    }

    /** Whether a question met something only a broken index does. */
    boolean suspect() {
        return suspect;
    }

    private Problem.Raised tooBroad(Prefix beginning) {
        var words = visit.words(Labels.BUNDLE);
        return Problem.badRequest(words.say("error.broad", beginning.written(), Breadth.MOST))
                .raised();
    }

    private Problem.Raised tooSlow() {
        return Problem.comeAgain(visit.words(Labels.BUNDLE).say("error.slow")).raised();
    }

    private Problem.Raised notReady() {
        return Problem.comeAgain("").raised();
    }
}
