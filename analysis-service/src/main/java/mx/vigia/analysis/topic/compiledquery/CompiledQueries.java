package mx.vigia.analysis.topic.compiledquery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.Query;

/**
 * Standing queries, compiled and filed by the rarest mark that each needs, so that a document is checked only against
 * those that it might match.
 *
 * <p>Registering and removing cost time proportional to the words of the one query, and the length of the posting lists
 * it is filed in; nothing is rebuilt. Matching costs time proportional to the words of the document and the clauses
 * filed under its marks, a few nanoseconds each.
 *
 * <p>Not thread-safe; concurrent matching is allowed while no query is registered or removed.
 *
 * @param <T> the owner of a query
 */
public final class CompiledQueries<T> {
    /**
     * The maximum number of queries that need nothing (only exclusions, only days, everything) and so are checked
     * against every document.
     */
    public static final int MAX_UNFILTERED_QUERIES = 50_000;

    private static final Condition ALWAYS_TRUE = new Condition.All(List.of());
    private static final int[] EMPTY = {};

    private final TermDictionary marks = new TermDictionary();
    private final ClauseExtractor clauseExtractor = new ClauseExtractor(marks);
    private final PostingList loose = new PostingList();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final List<PostingList> postingLists = new ArrayList<>();
    private final List<T> owners = new ArrayList<>();
    private final List<int[]> used = new ArrayList<>();
    private final BitSet loosely = new BitSet();
    private Condition[] whole = new Condition[64];

    /**
     * Registers a query and returns the number to remove it by; empty if it would be checked against every document and
     * there are too many of these.
     */
    public OptionalInt register(T asker, Query question) {
        var compiler = new Compiler(marks);
        var condition = compiler.compile(question);
        var found = clauseExtractor.of(condition);
        boolean needsNothing = !found.getFirst().isAnchored();
        if (needsNothing && loosely.cardinality() == MAX_UNFILTERED_QUERIES) {
            release(compiler.usedMarks());
            return OptionalInt.empty();
        }
        int number = number();
        owners.set(number, asker);
        used.set(number, compiler.usedMarks());
        loosely.set(number, needsNothing);
        whole[number] = found.stream().allMatch(QueryClause::sure) ? ALWAYS_TRUE : condition;
        found.forEach(queryClause -> postingList(queryClause).add(number, queryClause));
        return OptionalInt.of(number);
    }

    /** Removes a query. */
    public void remove(int number) {
        if (loosely.get(number)) {
            loosely.clear(number);
            loose.remove(number);
        }
        for (int mark : used.get(number)) {
            postingLists.get(mark).remove(number);
        }
        release(used.set(number, EMPTY));
        owners.set(number, null);
        whole[number] = ALWAYS_TRUE;
        free.push(number);
    }

    /** Returns the owners whose queries match the document, each once. */
    public List<T> findMatches(AnalysedDocument text) {
        var document = CompiledDocument.of(text, marks);
        var answered = new BitSet(owners.size());
        loose.answer(document, whole, answered);
        var present = document.presentMarks();
        for (int i = 0; i < present.size(); i++) {
            postingLists.get(present.get(i)).answer(document, whole, answered);
        }
        var who = new ArrayList<T>(answered.cardinality());
        for (int number = answered.nextSetBit(0); number >= 0; number = answered.nextSetBit(number + 1)) {
            who.add(owners.get(number));
        }
        return who;
    }

    private int number() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        owners.add(null);
        used.add(EMPTY);
        if (owners.size() > whole.length) {
            whole = Arrays.copyOf(whole, owners.size() * 2);
        }
        return owners.size() - 1;
    }

    /**
     * Returns the posting list of a clause. Every mark has one at its number, although most clauses are filed under
     * another.
     */
    private PostingList postingList(QueryClause queryClause) {
        while (postingLists.size() < marks.capacity()) {
            postingLists.add(new PostingList());
        }
        return queryClause.isAnchored() ? postingLists.get(queryClause.anchor()) : loose;
    }

    private void release(int[] used) {
        for (int mark : used) {
            marks.release(mark);
        }
    }
}
