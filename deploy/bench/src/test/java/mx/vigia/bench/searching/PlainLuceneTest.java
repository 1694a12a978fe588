package mx.vigia.bench.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class PlainLuceneTest {
    private static final int BILLS = 300;
    private static final int LENGTH = 300;

    @Test
    void kindNameFindsAllBillsOfThatKind() throws IOException {
        var bills = Words.of(Words.INVENTED_SOURCE).bills(BILLS, LENGTH).toList();
        try (var directory = new ByteBuffersDirectory()) {
            write(bills, directory);
            try (var reader = DirectoryReader.open(directory)) {
                var plain = new PlainLucene(reader);
                var kinds = Map.of(
                        "iniciativas", "initiative", "proposición", "motion", "minuta", "minuta", "dictamen", "report");
                for (var kind : kinds.entrySet()) {
                    var ofKind = bills.stream()
                            .filter(bill -> bill.kind().equals(kind.getValue()))
                            .count();

                    assertThat(ofKind).as(kind.getValue()).isPositive();
                    assertThat(plain.answer(new BenchmarkSearch(kind.getKey(), ""))
                                    .total())
                            .as(kind.getKey())
                            .isEqualTo(ofKind);
                }
            }
        }
    }

    private static void write(List<FixtureBill> bills, ByteBuffersDirectory directory) throws IOException {
        var facets = new FacetsConfig();
        facets.setMultiValued("topic", true);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(PlainIndexing.ANALYZER))) {
            for (var bill : bills) {
                writer.addDocument(PlainIndexing.document(bill, facets));
            }
        }
    }
}
