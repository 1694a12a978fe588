package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.OrEmpty;

/** One side of a changed detail of a bill: the field, and its value in plain words, empty where it has none. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DetailData(BillField field, String says) {
    private static final List<BillField> DETAIL_FIELDS = List.of(
            BillField.KIND,
            BillField.NUMBER,
            BillField.PROPONENTS,
            BillField.PRESENTED_ON,
            BillField.SUMMARY,
            BillField.SUBJECTS);

    public DetailData {
        says = OrEmpty.text(says);
    }

    /** Returns the details in which two bills differ in more than form and order, with the values of the first. */
    static List<DetailData> of(Dossier bill, Dossier other) {
        return DETAIL_FIELDS.stream()
                .filter(field -> differ(words(field, bill), words(field, other)))
                .map(field -> new DetailData(field, words(field, bill)))
                .toList();
    }

    private static boolean differ(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? !one.equals(other) : NormalizedText.differ(one, other);
    }

    private static String words(BillField field, Dossier bill) {
        return switch (field) {
            case KIND ->
                Objects.requireNonNullElseGet(
                        bill.officialTerm(), () -> bill.kind().word());
            case NUMBER -> Objects.toString(bill.number(), "");
            case PROPONENTS -> joined(bill.proponents().stream().map(DetailData::words));
            case PRESENTED_ON -> Objects.toString(bill.presentedOn(), "");
            case SUMMARY -> Objects.toString(bill.summary(), "");
            case SUBJECTS -> joined(bill.subjects().stream());
            default -> throw new IllegalArgumentException("Expected one of " + DETAIL_FIELDS + " but found " + field);
        };
    }

    private static String words(Proponent proponent) {
        return proponent.group() == null ? proponent.name() : proponent.name() + " (" + proponent.group() + ")";
    }

    private static String joined(Stream<String> words) {
        return words.sorted().collect(Collectors.joining("; "));
    }
}
