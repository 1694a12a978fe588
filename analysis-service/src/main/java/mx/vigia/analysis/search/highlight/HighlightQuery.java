package mx.vigia.analysis.search.highlight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The part of a query to highlight in the marked fields. A result is known to match, so other fields of the query need
 * not be evaluated again, which is two thirds of the work of highlighting.
 */
record HighlightQuery(Set<String> fields) {

    /** Returns the query that highlights results of this query. */
    Query in(Query answered) {
        return part(answered, true).orElseGet(MatchNoDocsQuery::new);
    }

    /**
     * Returns the part that can be highlighted, if any; a part not known to match only if that affects nothing else.
     */
    private Optional<Query> part(Query query, boolean holds) {
        return switch (query) {
            case BoostQuery boosted -> part(boosted.getQuery(), holds);
            case ConstantScoreQuery constant -> part(constant.getQuery(), holds);
            case DisjunctionMaxQuery best -> anyOfParts(List.copyOf(best.getDisjuncts()));
            case BooleanQuery clauses when holds || isOneOfSeveral(clauses) -> anyOfParts(clauses, holds);
            default -> Optional.of(query).filter(this::isMarkable);
        };
    }

    private static boolean isOneOfSeveral(BooleanQuery clauses) {
        return clauses.getMinimumNumberShouldMatch() <= 1
                && clauses.clauses().stream().allMatch(one -> one.occur() == Occur.SHOULD);
    }

    private Optional<Query> anyOfParts(List<Query> parts) {
        var any = new BooleanQuery.Builder();
        parts.forEach(one -> part(one, false).ifPresent(markable -> any.add(markable, Occur.SHOULD)));
        return anyOf(any);
    }

    private Optional<Query> anyOfParts(BooleanQuery clauses, boolean holds) {
        var any = new BooleanQuery.Builder();
        for (var clause : clauses) {
            if (!clause.isProhibited()) {
                part(clause.query(), holds && clause.isRequired())
                        .ifPresent(markable -> any.add(markable, Occur.SHOULD));
            }
        }
        return anyOf(any);
    }

    private static Optional<Query> anyOf(BooleanQuery.Builder any) {
        var built = any.build();
        return Optional.<Query>of(built).filter(one -> !built.clauses().isEmpty());
    }

    private boolean isMarkable(Query query) {
        var looking = new MarkableQueryVisitor(fields);
        query.visit(looking);
        return looking.found;
    }

    private static final class MarkableQueryVisitor extends QueryVisitor {
        private final Set<String> fields;
        private boolean found;

        private MarkableQueryVisitor(Set<String> fields) {
            this.fields = fields;
        }

        @Override
        public boolean acceptField(String field) {
            return field == null || fields.contains(field);
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            found = true;
        }

        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> words) {
            found = true;
        }

        @Override
        public void visitLeaf(Query leaf) {
            found = true;
        }
    }
}
