package mx.vigia.analysis.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.compiledquery.CompiledQueries;

/**
 * Answers standing questions as bills change: which watches does a fact concern, and why. It keeps questions, no bills, and puts all of them to a bill at once, compiled
 * ({@link CompiledQueries}).
 */
@ApplicationScoped
public class Watchtower {
    private final RegisteredQueries book = new RegisteredQueries();
    private final TopicCatalog topics;
    private final TokenCache texts;

    public Watchtower(TopicCatalog topics, TokenCache texts) {
        this.topics = topics;
        this.texts = texts;
    }

    /**
     * Sets or changes a standing question; an older revision than the one known changes nothing.
     *
     * @return false where it cannot stand, because it would have to be put to every bill and {@value CompiledQueries#MAX_UNFILTERED_QUERIES} such stand already
     */
    public boolean put(StandingQuery query) {
        return book.put(query);
    }

    /** All standing questions, in no particular order. */
    public List<StandingQuery> standingQueries() {
        return book.all();
    }

    /** Takes a standing question back. */
    public void remove(UUID watch, long revision) {
        book.remove(watch, revision);
    }

    /** Puts a bill that was not there before to the questions. */
    public BillComparison of(Dossier after) {
        return new BillComparison(book, bill -> new BillSide(bill, topics, texts), after, after);
    }

    /** Puts a bill to the questions as it was and as it is. */
    public BillComparison of(Dossier before, Dossier after) {
        return new BillComparison(book, bill -> new BillSide(bill, topics, texts), before, after);
    }

    /** A tombstone: nothing of this watch needs to be remembered. */
    void forgetWatch(UUID watch) {
        book.forgetWatch(watch);
    }

    int countRegistered() {
        return book.size();
    }
}
