package mx.vigia.analysis.linking.related;

import static mx.vigia.analysis.intake.BillSightings.aBill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.intake.BillSightings;

/**
 * Bills about a few laws of their own, many of which are worded like one another; the same seed gives the same bills.
 */
final class RandomBills {
    private static final List<String> WORDS = List.of(
            ("autoridad aviso agua bosque cadena camino campo ciudad consejo control costa dato deber derecho educación empresa energía"
                            + " escuela estado familia fecha federal forma frontera fuente garantía hospital informe ingreso instituto"
                            + " interés juez justicia límite local lugar mar materia medida medio menor mercado ministerio modelo municipio"
                            + " nación norma obra oficina operador orden padrón pago persona plan plazo población portal precio programa"
                            + " deberá podrá un dos tres primero ciento de la el los para con por")
                    .split(" "));

    /** So many articles have more words than a sketch looks at. */
    private static final int LONG = 120;

    private final Random luck;
    private final String run;
    private final List<String> texts = new ArrayList<>();

    /** @param run a word that no other bills have, in their keys and in the names of their laws */
    RandomBills(long seed, String run) {
        this.luck = new Random(seed);
        this.run = run;
    }

    List<BillSightings> some(int count) {
        return IntStream.range(0, count).mapToObj(this::one).toList();
    }

    /** What the page of a text says next of this bill. */
    BillSightings amended(BillSightings bill) {
        return aBill(bill.key())
                .withRevision(2)
                .on("annex-part")
                .titled(bill.title())
                .text(text());
    }

    private BillSightings one(int place) {
        var bill = aBill("66/" + run + "/" + place)
                .presented(LocalDate.of(2026, 1, 1).plusDays(luck.nextInt(300)))
                .titled("Que reforma los artículos %d y %d de la Ley de %s%d, en materia de %s"
                        .formatted(1 + luck.nextInt(4), 5 + luck.nextInt(4), run, luck.nextInt(5), words(6)));
        return luck.nextInt(5) == 0 ? bill : bill.text(text());
    }

    /** A new text, or a former one with some words changed. */
    private String text() {
        var text = texts.isEmpty() || luck.nextBoolean() ? written() : changed(texts.get(luck.nextInt(texts.size())));
        texts.add(text);
        return text;
    }

    private String written() {
        return "Exposición de motivos\n\n" + words(60) + ".\n\nDecreto\n\nÚnico. Se reforma la Ley de " + run
                + "0, para quedar como sigue:\n\n"
                + IntStream.rangeClosed(1, luck.nextInt(30) == 0 ? LONG : 3 + luck.nextInt(5))
                        .mapToObj(number -> "Artículo " + number + ". " + words(20 + luck.nextInt(60)) + ":\n\nI. "
                                + words(9) + ";\n\nII. " + words(9) + ", quince (15) días.")
                        .collect(Collectors.joining("\n\n"))
                + "\n\nTransitorios\n\nPrimero. El presente Decreto entrará en vigor al día siguiente de su publicación.\n";
    }

    private String changed(String text) {
        var words = text.split(" ", -1);
        for (var change = luck.nextInt(1 + words.length / 10); change > 0; change--) {
            var at = luck.nextInt(words.length);
            words[at] = WORDS.contains(words[at]) ? word() : words[at];
        }
        return String.join(" ", words);
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(any -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS.get(luck.nextInt(WORDS.size()));
    }
}
