package mx.vigia.analysis.language.query;

/** A word, phrase, beginning, nearness, value or day that is asked for, to be looked up quickly: its hash is reckoned once, for thousands of questions ask for thousands of them of each document. */
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
        return this == other || other instanceof QueryLeaf leaf && hash == leaf.hash && query.equals(leaf.query);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
