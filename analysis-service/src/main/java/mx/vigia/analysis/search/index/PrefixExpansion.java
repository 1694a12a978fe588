package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The number of terms that the prefixes of a query expand to. Each term is looked up, so their total is limited. */
public record PrefixExpansion(IndexReader index, int most) {
    /** The maximum number of terms of one segment of the index, each counted in every field that contains it. */
    public static final int MAX_TERMS = LuceneQueryTranslator.MAX_CLAUSES;

    /** Returns the prefix with which the limit is exceeded, if any. */
    public Optional<Prefix> findTooBroad(Query query) throws IOException {
        var beginnings = prefixesIn(query).toList();
        for (var segment : index.leaves()) {
            var broad = findTooBroad(beginnings, segment.reader());
            if (broad.isPresent()) {
                return broad;
            }
        }
        return Optional.empty();
    }

    private Optional<Prefix> findTooBroad(List<Prefix> beginnings, LeafReader segment) throws IOException {
        int words = 0;
        for (var beginning : beginnings) {
            for (var field : fields(beginning)) {
                words += countTerms(segment.terms(LuceneQueryTranslator.name(field)), beginning, most - words + 1);
            }
            if (words > most) {
                return Optional.of(beginning);
            }
        }
        return Optional.empty();
    }

    private static Collection<QueryField> fields(Prefix beginning) {
        return beginning.field() == QueryField.ANYWHERE ? QueryField.RUNNING_TEXT_FIELDS : List.of(beginning.field());
    }

    /** Counts the terms, and stops at {@code enough}. */
    private static int countTerms(Terms terms, Prefix beginning, int enough) throws IOException {
        if (terms == null) {
            return 0;
        }
        var start = new BytesRef(beginning.start());
        var words = terms.iterator();
        int count = 0;
        boolean more = words.seekCeil(start) != TermsEnum.SeekStatus.END;
        while (more && count < enough && StringHelper.startsWith(words.term(), start)) {
            count++;
            more = words.next() != null;
        }
        return count;
    }

    private static Stream<Prefix> prefixesIn(Query query) {
        return switch (query) {
            case Prefix beginning -> Stream.of(beginning);
            case Near near -> Stream.of(near.one(), near.other()).flatMap(PrefixExpansion::prefixesIn);
            case Not(var excluded) -> prefixesIn(excluded);
            case And(var all) -> all.stream().flatMap(PrefixExpansion::prefixesIn);
            case Or(var any) -> any.stream().flatMap(PrefixExpansion::prefixesIn);
            case Widened widened -> widened.any().stream().flatMap(PrefixExpansion::prefixesIn);
            case MatchAll everything -> Stream.empty();
            case Word word -> Stream.empty();
            case Phrase phrase -> Stream.empty();
            case Value value -> Stream.empty();
            case Since since -> Stream.empty();
            case Until until -> Stream.empty();
        };
    }
}
