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
 * Questions that stand, compiled and filed by the rarest mark that each needs, so that a document is asked only those that it might answer.
 *
 * <p>Entering and taking back cost what the one question has in words, and the room of the shelves it is filed on; nothing is built anew. Answering costs what the
 * document has in words and the ways that are filed under its marks, a few nanoseconds each.
 *
 * <p>Not safe for several threads, but that several may ask while nobody enters or takes back.
 *
 * @param <T> who asks
 */
public final class CompiledQueries<T> {
    /** Questions that need nothing (only exclusions, only days, everything) are put to every document; so many may stand. */
    public static final int MAX_UNFILTERED_QUERIES = 50_000;

    private static final Condition ALWAYS_TRUE = new Condition.All(List.of());
    private static final int[] EMPTY = {};

    private final TermDictionary marks = new TermDictionary();
    private final ClauseExtractor ways = new ClauseExtractor(marks);
    private final PostingList loose = new PostingList();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final List<PostingList> shelves = new ArrayList<>();
    private final List<T> askers = new ArrayList<>();
    private final List<int[]> used = new ArrayList<>();
    private final BitSet loosely = new BitSet();
    private Condition[] whole = new Condition[64];

    /** Enters a question: the number by which it is taken back, or nothing where it would be put to every document and there are too many of these. */
    public OptionalInt register(T asker, Query question) {
        var compiler = new Compiler(marks);
        var condition = compiler.compile(question);
        var found = ways.of(condition);
        boolean needsNothing = !found.getFirst().isAnchored();
        if (needsNothing && loosely.cardinality() == MAX_UNFILTERED_QUERIES) {
            release(compiler.usedMarks());
            return OptionalInt.empty();
        }
        int number = number();
        askers.set(number, asker);
        used.set(number, compiler.usedMarks());
        loosely.set(number, needsNothing);
        whole[number] = found.stream().allMatch(QueryClause::sure) ? ALWAYS_TRUE : condition;
        found.forEach(way -> shelf(way).add(number, way));
        return OptionalInt.of(number);
    }

    /** Takes a question back. */
    public void remove(int number) {
        if (loosely.get(number)) {
            loosely.clear(number);
            loose.remove(number);
        }
        for (int mark : used.get(number)) {
            shelves.get(mark).remove(number);
        }
        release(used.set(number, EMPTY));
        askers.set(number, null);
        whole[number] = ALWAYS_TRUE;
        free.push(number);
    }

    /** Those whose questions the document answers, each once. */
    public List<T> findMatches(AnalysedDocument text) {
        var sheet = CompiledDocument.of(text, marks);
        var answered = new BitSet(askers.size());
        loose.answer(sheet, whole, answered);
        var present = sheet.presentMarks();
        for (int i = 0; i < present.size(); i++) {
            shelves.get(present.get(i)).answer(sheet, whole, answered);
        }
        var who = new ArrayList<T>(answered.cardinality());
        for (int number = answered.nextSetBit(0); number >= 0; number = answered.nextSetBit(number + 1)) {
            who.add(askers.get(number));
        }
        return who;
    }

    private int number() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        askers.add(null);
        used.add(EMPTY);
        if (askers.size() > whole.length) {
            whole = Arrays.copyOf(whole, askers.size() * 2);
        }
        return askers.size() - 1;
    }

    /** Every mark has a shelf of its number, though most ways are filed under another. */
    private PostingList shelf(QueryClause way) {
        while (shelves.size() < marks.capacity()) {
            shelves.add(new PostingList());
        }
        return way.isAnchored() ? shelves.get(way.anchor()) : loose;
    }

    private void release(int[] used) {
        for (int mark : used) {
            marks.release(mark);
        }
    }
}
