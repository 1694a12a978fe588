package mx.vigia.analysis.language.query;

/**
 * A leaf of a query (word, phrase, prefix, proximity, value or date) with a precomputed hash: thousands of queries look
 * up thousands of leaves in each document.
 */
final class QueryLeaf {
    private final Query query;
    private final int hash;

    QueryLeaf(Query query) {
        this.query = query;
        this.hash = query.hashCode();
    }

    Query query() {
        return query;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof QueryLeaf queryLeaf && hash == queryLeaf.hash && query.equals(queryLeaf.query);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
