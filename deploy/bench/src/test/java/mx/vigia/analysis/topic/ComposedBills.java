package mx.vigia.analysis.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bills with full texts and uninformative titles, composed of paragraphs written for this test: some have one article
 * about a topic among others; some have none, but name topics in passing where they argue. The same every time.
 */
final class ComposedBills {
    private static final long SEED = 43;
    private static final int SHORT = 3;
    private static final int LONG = 60;
    private static final int FEW = 2;
    private static final int MANY = 12;
    private static final List<String> TITLES = List.of(
            "Que reforma y adiciona diversas disposiciones de la Ley General de Bienes Nacionales",
            "Con proyecto de decreto por el que se reforma el artículo 73 de la Constitución Política de los Estados"
                    + " Unidos Mexicanos",
            "Que adiciona diversas disposiciones del Código Penal Federal",
            "DECRETO QUE REFORMA DIVERSOS ORDENAMIENTOS (EN LO GENERAL Y EN LO PARTICULAR)");

    private final Random random = new Random(SEED);
    private final List<Map<String, String>> about = rows("articles.tsv");
    private final List<String> others = words("other-articles.tsv");
    private final List<String> motives = words("motives.tsv");
    private final List<String> inPassing = words("in-passing.tsv");
    private final List<LabelledBill> bills = new ArrayList<>();

    static List<LabelledBill> all() {
        ComposedBills composed = new ComposedBills();
        composed.about.forEach(article -> {
            composed.add(Set.of(article.get("topic")), SHORT, FEW, List.of(), List.of(article.get("words")));
            composed.add(
                    Set.of(article.get("topic")),
                    LONG,
                    MANY,
                    composed.some(composed.inPassing, 1),
                    List.of(article.get("words")));
        });
        IntStream.range(0, composed.others.size())
                .forEach(i -> composed.add(Set.of(), SHORT, FEW, List.of(), List.of()));
        composed.inPassing.forEach(words -> {
            composed.add(Set.of(), SHORT, FEW, List.of(words), List.of());
            composed.add(Set.of(), LONG, MANY, List.of(words), List.of());
            composed.add(Set.of(), LONG, FEW, composed.some(composed.inPassing, FEW), List.of());
        });
        return composed.bills;
    }

    /** The rows of a table written for these tests. */
    static List<Map<String, String>> rows(String name) {
        return rows(name, "words");
    }

    /** The same of a table that has this heading. */
    static List<Map<String, String>> rows(String name, String heading) {
        try (InputStream table = ComposedBills.class.getResourceAsStream("/topics/" + name)) {
            String all = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return LabelTable.of(all.lines().toList(), heading).rows();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> words(String name) {
        return rows(name).stream().map(row -> row.get("words")).toList();
    }

    private void add(Set<String> topics, int arguing, int decreeing, List<String> passing, List<String> articles) {
        String text = "EXPOSICIÓN DE MOTIVOS\n\n"
                + String.join("\n\n", shuffled(Stream.concat(some(motives, arguing).stream(), passing.stream())))
                + "\n\n"
                + "PROYECTO DE DECRETO\n\n"
                + "Artículo Único.- Se reforman y adicionan diversas disposiciones, para quedar como sigue:\n\n"
                + numbered(shuffled(Stream.concat(some(others, decreeing).stream(), articles.stream())))
                + "\n\nTRANSITORIOS\n\nÚnico. El presente decreto entrará en vigor al día siguiente de su publicación.";
        bills.add(new LabelledBill(
                "text-" + (bills.size() + 1),
                TITLES.get(bills.size() % TITLES.size()),
                "",
                text,
                topics,
                Set.of(),
                false));
    }

    private List<String> some(List<String> from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> from.get(random.nextInt(from.size())))
                .toList();
    }

    private List<String> shuffled(Stream<String> paragraphs) {
        List<String> all = paragraphs.collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(all, random);
        return all;
    }

    private static String numbered(List<String> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> "Artículo " + (i + 1) + ". " + articles.get(i))
                .collect(Collectors.joining("\n\n"));
    }
}
