package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.BytesRef;

/**
 * Sorts by id, which decides between bills otherwise equal. That is rare, and an id is decoded from a block: it is
 * looked up only if it decides, or is requested.
 */
final class IdOrder extends FieldComparatorSource {
    @Override
    public FieldComparator<BytesRef> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
        return new ById(field, hits);
    }

    /** An id: its ordinal within its segment, and the value once looked up. */
    private static final class Place {
        private SortedDocValues segment;
        private int ordinal;
        private BytesRef id;

        private void moveTo(SortedDocValues in, int document) throws IOException {
            segment = in;
            ordinal = ordinalOf(in, document);
            id = null;
        }

        /** Compares two ids; within a segment ordinals are in the order of ids. */
        private int compareTo(Place other) {
            return segment == other.segment ? Integer.compare(ordinal, other.ordinal) : id().compareTo(other.id());
        }

        private BytesRef id() {
            id = id == null ? lookUp(segment, ordinal) : id;
            return id;
        }
    }

    private static final class ById extends FieldComparator<BytesRef> implements LeafFieldComparator {
        private final String field;
        private final Place[] places;
        private Place bottom;
        private BytesRef top;
        private SortedDocValues here;

        private ById(String field, int hits) {
            this.field = field;
            places = new Place[hits];
            for (int slot = 0; slot < hits; slot++) {
                places[slot] = new Place();
            }
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext segment) throws IOException {
            here = DocValues.getSorted(segment.reader(), field);
            return this;
        }

        @Override
        public int compare(int one, int other) {
            return places[one].compareTo(places[other]);
        }

        @Override
        public void setTopValue(BytesRef value) {
            top = value;
        }

        @Override
        public BytesRef value(int slot) {
            return places[slot].id();
        }

        @Override
        public void setBottom(int slot) {
            bottom = places[slot];
        }

        @Override
        public int compareBottom(int document) throws IOException {
            int ordinal = ordinalOf(here, document);
            return bottom.segment == here
                    ? Integer.compare(bottom.ordinal, ordinal)
                    : bottom.id().compareTo(lookUp(here, ordinal));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return top.compareTo(lookUp(here, ordinalOf(here, document)));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            places[slot].moveTo(here, document);
        }

        @Override
        public void setScorer(Scorable unused) {
            // ids have no scores
        }
    }

    private static int ordinalOf(SortedDocValues segment, int document) throws IOException {
        if (!segment.advanceExact(document)) {
            throw new IllegalStateException("expected an id of every bill and found none of document " + document);
        }
        return segment.ordValue();
    }

    private static BytesRef lookUp(SortedDocValues segment, int ordinal) {
        try {
            return BytesRef.deepCopyOf(segment.lookupOrd(ordinal));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
