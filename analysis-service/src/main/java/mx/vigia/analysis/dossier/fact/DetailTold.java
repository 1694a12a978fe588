package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.Plain;
import org.jspecify.annotations.Nullable;

/** One side of a detail of a bill that is told otherwise: which field, and what it says in plain words; {@code says} is null where it says nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DetailTold(Field field, @Nullable String says) {
    private static final List<Field> DETAILS =
            List.of(Field.KIND, Field.NUMBER, Field.PROPONENTS, Field.PRESENTED_ON, Field.SUMMARY, Field.SUBJECTS);

    /** Those in which two bills differ in more than form and order, as the first of them has them. */
    static List<DetailTold> of(Dossier bill, Dossier other) {
        return DETAILS.stream()
                .filter(field -> differ(words(field, bill), words(field, other)))
                .map(field -> new DetailTold(field, words(field, bill)))
                .toList();
    }

    private static boolean differ(String one, String other) {
        return one == null || other == null ? !Objects.equals(one, other) : Plain.differ(one, other);
    }

    private static String words(Field field, Dossier bill) {
        return switch (field) {
            case KIND -> bill.officialTerm() == null ? bill.kind().word() : bill.officialTerm();
            case NUMBER -> bill.number();
            case PROPONENTS -> listed(bill.proponents().stream().map(DetailTold::words));
            case PRESENTED_ON ->
                bill.presentedOn() == null ? null : bill.presentedOn().toString();
            case SUMMARY -> bill.summary();
            case SUBJECTS -> listed(bill.subjects().stream());
            default -> throw new IllegalArgumentException("Expected one of " + DETAILS + " but found " + field);
        };
    }

    private static String words(Proponent proponent) {
        return proponent.group() == null ? proponent.name() : proponent.name() + " (" + proponent.group() + ")";
    }

    private static String listed(Stream<String> words) {
        String all = words.sorted().collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }
}
