package mx.vigia.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.linking.FiledRecord;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;

/**
 * Computes which watches match some bills, without a stack: each bill is read from one record, and every watch is tried
 * on it, one by one. Writes one line per bill: its id, and the numbers of the watches separated by spaces.
 *
 * <p>Arguments: the folder of the corpus, how many watches, how many bills there are, every which one is needed, the
 * site, the prefix of their keys, and the output file.
 */
final class Expected {
    private final TopicCatalog topics = TopicCatalog.read();
    private final Tagger tagger = new Tagger(topics);
    private final WorkloadSample draw;
    private final List<Query> watches;

    private Expected(WorkloadSample draw, int watches) {
        this.draw = draw;
        this.watches = draw.watches(watches).stream().map(Matcher::parse).toList();
    }

    public static void main(String[] arguments) throws IOException {
        var expected = new Expected(WorkloadSample.from(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
        int bills = Integer.parseInt(arguments[2]);
        int every = Integer.parseInt(arguments[3]);
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < bills; number += every) {
            lines.add(expected.line(new BillId(arguments[4], arguments[5] + number), number));
        }
        Files.write(Path.of(arguments[6]), lines);
    }

    private String line(BillId id, int number) {
        var bill = dossier(id, draw.bill(number));
        var text = AnalysedDocument.of(BillDocument.of(bill, topics::findByIdOrName));
        return bill.id() + "\t"
                + IntStream.range(0, watches.size())
                        .filter(place -> text.matches(watches.get(place)))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" "));
    }

    private Dossier dossier(BillId id, InventedBill drawn) {
        var stated = StatedFields.builder()
                .title(drawn.title())
                .kind(BillKind.INITIATIVE)
                .presentedOn(LocalDate.EPOCH)
                .text(BillText.of(drawn.text(), false))
                .build();
        return SingleRecordDossier.of(FiledRecord.of(id, stated), tagger).orElseThrow();
    }
}
