package mx.vigia.analysis.linking.ratification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.language.TextAnalyzer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The count of approvals (cómputo) as a step states it; no recorded source prints one, so its wording is customary.
 *
 * @param words the sentence of the step
 */
@Schema(name = "OfficialCount", description = "The count of approvals (cómputo) that a step of the bill states.")
public record OfficialCount(int approvals, String words) {
    private static final List<String> TENS_AND_ONES = List.of(
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte",
            "veintiun[oa]?",
            "veintidos",
            "veintitres",
            "veinticuatro",
            "veinticinco",
            "veintiseis",
            "veintisiete",
            "veintiocho",
            "veintinueve",
            "treinta",
            "treinta y un[oa]?",
            "treinta y dos");
    private static final String NUMBER =
            "(\\d{1,2}|" + TENS_AND_ONES.reversed().stream().collect(Collectors.joining("|")) + ")";
    private static final Pattern COUNT_PATTERN = Pattern.compile("\\b" + NUMBER + " votos? aprobatorios?\\b"
            + "|\\baprobad[oa]s? por " + NUMBER + " (?:de (?:las|los) )?(?:honorables )?(?:legislaturas|congresos)\\b");

    /** Returns the count that these steps state; empty if none does, or if they contradict each other. */
    static Optional<OfficialCount> in(Collection<Step> steps) {
        var counts = steps.stream().flatMap(step -> in(step.phrase()).stream()).toList();
        boolean agree =
                counts.stream().mapToInt(OfficialCount::approvals).distinct().count() == 1;
        return counts.stream().filter(first -> agree).findFirst();
    }

    private static Optional<OfficialCount> in(String phrase) {
        return COUNT_PATTERN
                .matcher(TextAnalyzer.fold(phrase))
                .results()
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .filter(number -> number != null)
                .map(OfficialCount::value)
                .filter(count -> count >= Ratification.NEEDED && count <= Ratification.LEGISLATURES)
                .map(count -> new OfficialCount(count, phrase))
                .findFirst();
    }

    private static int value(String number) {
        return number.matches("\\d+")
                ? Integer.parseInt(number)
                : IntStream.range(0, TENS_AND_ONES.size())
                                .filter(i -> number.matches(TENS_AND_ONES.get(i)))
                                .findFirst()
                                .orElseThrow()
                        + Ratification.NEEDED;
    }
}
