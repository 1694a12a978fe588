package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A law that nobody passed, to measure on: articles of several sentences each, no two alike, the same for the same seed. */
record SyntheticLaw(List<String> articles) {
    private static final List<String> WHO = List.of(
            "La Secretaría",
            "El responsable",
            "Toda persona usuaria",
            "La Comisión",
            "El operador de la red",
            "El Ejecutivo Federal");
    private static final List<String> DOES =
            List.of("deberá presentar", "podrá solicitar", "notificará", "conservará", "publicará", "verificará");
    private static final List<String> WHAT = List.of(
            "el registro de sus sistemas",
            "un informe de los incidentes",
            "la evaluación de impacto",
            "los contratos de servicio",
            "las medidas de protección de datos",
            "el padrón de personas obligadas");
    private static final List<String> WHEN = List.of(
            "dentro de los treinta días hábiles siguientes",
            "cada seis meses",
            "antes del inicio de operaciones",
            "en un plazo no mayor a setenta y dos horas",
            "al cierre de cada ejercicio");
    private static final int SENTENCES = 12;
    private static final int SOME = 1_000;

    static SyntheticLaw of(int count, long seed) {
        var chance = new Random(seed);
        return new SyntheticLaw(IntStream.range(0, count)
                .mapToObj(article -> IntStream.range(0, SENTENCES)
                        .mapToObj(sentence -> sentence(chance))
                        .collect(Collectors.joining(" ")))
                .toList());
    }

    private static String sentence(Random chance) {
        return "%s %s %s %s, conforme al numeral %d."
                .formatted(
                        any(WHO, chance),
                        any(DOES, chance),
                        any(WHAT, chance),
                        any(WHEN, chance),
                        chance.nextInt(SOME));
    }

    private static String any(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    /** The same law reformed: a term changed throughout, one article gone from its middle, a new one near its beginning. */
    SyntheticLaw reformed() {
        var reformed = new ArrayList<>(articles);
        reformed.replaceAll(article -> article.replace("treinta", "sesenta"));
        reformed.remove(articles.size() / 2);
        reformed.add(articles.size() / 8, "La autoridad evaluará cada año los sistemas de inteligencia artificial.");
        return new SyntheticLaw(reformed);
    }

    /** Its articles numbered, as a law prints them. */
    String text() {
        return IntStream.range(0, articles.size())
                .mapToObj(at -> "Artículo " + (at + 1) + ". " + articles.get(at))
                .collect(Collectors.joining("\n\n"));
    }
}
