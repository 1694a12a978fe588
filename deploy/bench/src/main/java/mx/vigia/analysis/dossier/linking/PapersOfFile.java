package mx.vigia.analysis.dossier.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/**
 * Tests the assignment of papers with a file of title pairs ({@code pair}, {@code bill}, {@code paper}; tabs between,
 * first line a heading). The first title is taken as a bill that a chamber has passed and that lists a document; the
 * second as papers that may be assigned to it only if the words match: a minuta of the same day, one that the other
 * chamber received two days later, a report that is alone in that document, a report that the other chamber printed two
 * weeks later, and a decree that was published three weeks later. Writes which of them were assigned ({@code pair},
 * {@code paper}, {@code one} or {@code apart}). Runs without a Vigía installation.
 */
final class PapersOfFile {
    private static final int COLUMN_COUNT = 3;
    private static final LocalDate PASSED_ON = LocalDate.of(2026, 3, 3);
    private static final LocalDate RECEIVED_ON = PASSED_ON.plusDays(2);
    private static final LocalDate REVIEWED_ON = PASSED_ON.plusWeeks(2);
    private static final LocalDate DECREED_ON = PASSED_ON.plusWeeks(3);
    private static final DocumentLink DOCUMENT = new DocumentLink("Dictamen", "https://example.org/dictamen.pdf");

    /** The paper that results from a bill, by where and how it is read. */
    private enum Paper {
        DATED {
            @Override
            SourceRecord withTitle(String title) {
                return sourceRecord(
                        "mx.diputados.leyes",
                        statedFields(title, BillKind.MINUTA, null, List.of(passageStep()), List.of(), null));
            }
        },
        RECEIVED {
            @Override
            SourceRecord withTitle(String title) {
                return sourceRecord(
                        "mx.senado.gaceta",
                        statedFields(title, BillKind.MINUTA, PapersOfFile.RECEIVED_ON, List.of(), List.of(), null));
            }
        },
        REPORT {
            @Override
            SourceRecord withTitle(String title) {
                return sourceRecord(
                        "mx.senado.gaceta",
                        statedFields(title, BillKind.REPORT, null, List.of(), List.of(), DOCUMENT.address()));
            }
        },
        REVIEWED {
            @Override
            SourceRecord withTitle(String title) {
                return sourceRecord(
                        "mx.senado.gaceta",
                        statedFields(title, BillKind.REPORT, PapersOfFile.REVIEWED_ON, List.of(), List.of(), null));
            }
        },
        DECREE {
            @Override
            SourceRecord withTitle(String title) {
                return sourceRecord(
                        "mx.segob.dof",
                        statedFields(title, BillKind.DECREE, null, List.of(publicationStep()), List.of(), null));
            }
        };

        abstract SourceRecord withTitle(String title);
    }

    private PapersOfFile() {}

    public static void main(String[] files) throws IOException {
        List<String> written = new ArrayList<>(List.of("pair\tpaper\tverdict"));
        List<String> rows = Files.readAllLines(Path.of(files[0]));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMN_COUNT) {
                throw new IllegalArgumentException("expected " + COLUMN_COUNT + " columns and found " + row);
            }
            for (Paper paper : Paper.values()) {
                written.add(
                        String.join("\t", cells[0], paper.name(), verdict(bill(cells[1]), paper.withTitle(cells[2]))));
            }
        }
        Files.write(Path.of(files[1]), written);
    }

    private static String verdict(SourceRecord bill, SourceRecord paper) {
        return RecordPartition.of(List.of(bill, paper), RecordNames::of, List.of())
                                .matters()
                                .size()
                        == 1
                ? "one"
                : "apart";
    }

    private static SourceRecord bill(String title) {
        return sourceRecord(
                "mx.diputados.gaceta",
                statedFields(title, BillKind.INITIATIVE, null, List.of(passageStep()), List.of(DOCUMENT), null));
    }

    private static Step passageStep() {
        return new Step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobado", PASSED_ON, List.of(), List.of());
    }

    private static Step publicationStep() {
        return new Step(StepKind.PUBLISHED, null, "Edición Vespertina", DECREED_ON, List.of(), List.of());
    }

    private static StatedFields statedFields(
            String title,
            BillKind kind,
            LocalDate day,
            List<Step> steps,
            List<DocumentLink> documents,
            String address) {
        return StatedFields.builder()
                .title(title)
                .kind(kind)
                .presentedOn(day)
                .steps(steps)
                .officialAddress(address)
                .documents(documents)
                .build();
    }

    private static SourceRecord sourceRecord(String site, StatedFields stated) {
        return FiledRecord.of(new BillId(site, "1"), stated);
    }
}
