package mx.vigia.analysis.linking.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.linking.FiledRecord;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;

/**
 * Reads a TSV file of records and writes the pairs that would be linked or reviewed, outside the service. Columns, with
 * a header line: {@code id}, {@code site}, {@code kind}, {@code day}, {@code title}, {@code proponents} and
 * {@code committees}, these two separated by " ; ", and {@code text}, which may be empty.
 */
final class PairsOfFile {
    private static final int COLUMN_COUNT = 8;

    private final List<String> ids = new ArrayList<>();
    private final List<RecordProfile> profiles = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<Integer, Map<Integer, ScoredPair>> pairs = new HashMap<>();

    public static void main(String[] files) throws IOException {
        PairsOfFile whole = new PairsOfFile();
        List<String> rows = Files.readAllLines(Path.of(files[0]));
        rows.subList(1, rows.size()).forEach(row -> whole.addRow(row.split("\t", -1)));
        whole.scoreAll();
        Files.write(Path.of(files[1]), whole.toRows());
    }

    private void addRow(String[] cells) {
        if (cells.length != COLUMN_COUNT) {
            throw new IllegalArgumentException(
                    "expected " + COLUMN_COUNT + " columns and found " + String.join(" ", cells));
        }
        SingleRecordDossier.of(record(cells)).map(RecordProfile::of).ifPresent(profile -> {
            BlockingKeys.of(profile)
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(ids.size()));
            ids.add(cells[0]);
            profiles.add(profile);
        });
    }

    private static SourceRecord record(String[] cells) {
        StatedFields stated = StatedFields.builder()
                .title(cells[4])
                .kind(BillKind.of(cells[2]))
                .proponents(listed(cells[5])
                        .map(name -> new Proponent(name, null, null))
                        .toList())
                .presentedOn(cells[3].isEmpty() ? null : LocalDate.parse(cells[3]))
                .committees(listed(cells[6])
                        .map(name -> new Referral(name, ReferralPurpose.REPORT))
                        .toList())
                .text(cells[7].isEmpty() ? null : BillText.of(cells[7], false))
                .build();
        return FiledRecord.of(new BillId(cells[1], cells[0]), stated);
    }

    private static Stream<String> listed(String cell) {
        return Stream.of(cell.split(" ; ")).filter(name -> !name.isBlank());
    }

    private void scoreAll() {
        byKey.values().removeIf(records -> records.size() > BlockingKeys.MAX_RECORDS_PER_KEY);
        for (List<Integer> records : byKey.values()) {
            for (int i = 0; i < records.size(); i++) {
                for (int j = i + 1; j < records.size(); j++) {
                    scoreAll(records.get(i), records.get(j));
                }
            }
        }
    }

    private void scoreAll(int one, int other) {
        RecordProfile ours = profiles.get(one);
        RecordProfile theirs = profiles.get(other);
        if (one == other
                || ours.isOfSameSite(theirs)
                || pairs.getOrDefault(one, Map.of()).containsKey(other)) {
            return;
        }
        ScoredPair weighed = PairScorer.score(ours, theirs);
        pairs.computeIfAbsent(one, none -> new HashMap<>()).put(other, weighed);
        pairs.computeIfAbsent(other, none -> new HashMap<>()).put(one, weighed);
    }

    private List<String> toRows() {
        List<String> rows = new ArrayList<>(List.of("one\tother\tverdict\tscore\tevidence"));
        for (int one : new TreeSet<>(pairs.keySet())) {
            pairs.get(one).forEach((other, weighed) -> {
                if (one < other && isReported(one, other, weighed.strength())) {
                    rows.add(String.join(
                            "\t",
                            ids.get(one),
                            ids.get(other),
                            linked(one, other) ? "link" : "ask",
                            Double.toString(weighed.score()),
                            evidence(weighed)));
                }
            });
        }
        return rows;
    }

    private boolean isReported(int one, int other, MatchStrength strength) {
        return switch (strength) {
            case NOTHING -> false;
            case FAINT -> isOnlyMatch(one, other) && isOnlyMatch(other, one);
            case DOUBT, STRONG -> true;
        };
    }

    private boolean isOnlyMatch(int from, int to) {
        return LinkSelection.isOnlyMatch(rival(from, to), rivals(from));
    }

    private boolean linked(int one, int other) {
        return pairs.get(one).get(other).strength() == MatchStrength.STRONG
                && isClearMatch(one, other)
                && isClearMatch(other, one);
    }

    private boolean isClearMatch(int from, int to) {
        return LinkSelection.isClearMatch(rival(from, to), rivals(from), Set.of());
    }

    private List<LinkSelection.Rival<Integer>> rivals(int from) {
        return pairs.get(from).keySet().stream()
                .map(other -> rival(from, other))
                .toList();
    }

    private LinkSelection.Rival<Integer> rival(int from, int to) {
        return new LinkSelection.Rival<>(
                to, LinkSelection.Side.of(profiles.get(to)), pairs.get(from).get(to));
    }

    private static String evidence(ScoredPair weighed) {
        return weighed.evidence().stream()
                .map(signalWeight -> signalWeight.signal().word() + " " + signalWeight.weight())
                .collect(Collectors.joining(", "));
    }
}
