package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.law.AffectedLaw;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The names of laws, people and committees in bills, for completion while typing. Each is indexed from every one of its
 * words on, folded, followed by the whole name. The number of bills with a name is the term's document frequency, so
 * nothing else is stored.
 */
public final class IndexedNames {
    private static final String NAMES_FIELD = "names";
    private static final char TERM_SEPARATOR = '\u001F';
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_NAMES = 12;
    private static final int MAX_PREFIXES = 5;
    /** Shorter words do not start a completion. */
    private static final int MIN_WORD_LENGTH = 4;
    /**
     * The number of terms examined for one prefix: more than all names of a country that begin with the same two
     * letters.
     */
    static final int MAX_TERMS = 20_000;

    /** The fields whose names are completed, and the letter that prefixes their terms. */
    public static final List<QueryField> COMPLETED_FIELDS =
            List.of(QueryField.LAW, QueryField.PROPONENT, QueryField.COMMITTEE);

    /** A name and the number of bills that have it. */
    public record Name(String written, int bills) {}

    /** A name as stored in the index. */
    private record Term(BytesRef bytes, int bills) {
        Name name() {
            var term = bytes.utf8ToString();
            return new Name(term.substring(term.indexOf(TERM_SEPARATOR) + 1), bills);
        }
    }

    private static final Comparator<Term> RARE_FIRST =
            Comparator.comparingInt(Term::bills).thenComparing(Term::bytes, Comparator.reverseOrder());

    private IndexedNames() {}

    static void add(Document document, Dossier bill) {
        add(document, QueryField.LAW, bill.laws().stream().map(AffectedLaw::law));
        add(document, QueryField.PROPONENT, bill.proponents().stream().map(Proponent::name));
        add(document, QueryField.COMMITTEE, bill.committees().stream().map(Referral::name));
    }

    /** Returns names of this field that have a word beginning with the folded text, those on most bills first. */
    public static List<Name> findStartingWith(IndexReader index, QueryField field, String folded, int max)
            throws IOException {
        var terms = MultiTerms.getTerms(index, NAMES_FIELD);
        if (terms == null) {
            return List.of();
        }
        var start = new BytesRef(prefixLetter(field) + folded);
        var best = new PriorityQueue<Term>(RARE_FIRST);
        var all = terms.iterator();
        var at = all.seekCeil(start) == SeekStatus.END ? null : all.term();
        for (int seen = 0; at != null && seen < MAX_TERMS && StringHelper.startsWith(at, start); seen++) {
            offerBest(best, at, all.docFreq(), max);
            at = all.next();
        }
        return best.stream().sorted(RARE_FIRST.reversed()).map(Term::name).toList();
    }

    private static void offerBest(PriorityQueue<Term> best, BytesRef at, int bills, int max) {
        if (best.size() < max || bills > best.element().bills()) {
            best.add(new Term(BytesRef.deepCopyOf(at), bills));
            if (best.size() > max) {
                best.remove();
            }
        }
    }

    private static void add(Document document, QueryField field, Stream<String> names) {
        names.map(String::strip)
                .filter(name -> name.length() <= MAX_NAME_LENGTH)
                .distinct()
                .limit(MAX_NAMES)
                .flatMap(name -> prefixesOf(name).stream())
                .forEach(term -> document.add(new StringField(NAMES_FIELD, prefixLetter(field) + term, Store.NO)));
    }

    private static Set<String> prefixesOf(String name) {
        var folded = TextAnalyzer.fold(name);
        var beginnings = new LinkedHashSet<String>();
        beginnings.add(folded + TERM_SEPARATOR + name);
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
            if (beginnings.size() < MAX_PREFIXES && wordLengthAt(folded, blank + 1) >= MIN_WORD_LENGTH) {
                beginnings.add(folded.substring(blank + 1) + TERM_SEPARATOR + name);
            }
        }
        return beginnings;
    }

    /** Returns the length of the word that begins at this position. */
    private static int wordLengthAt(String folded, int at) {
        int end = folded.indexOf(' ', at);
        return (end < 0 ? folded.length() : end) - at;
    }

    private static char prefixLetter(QueryField field) {
        return (char) ('a' + COMPLETED_FIELDS.indexOf(field));
    }
}
