package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A fictitious law for measurements: articles of several sentences each, no two alike, the same for the same seed. */
record SyntheticLaw(List<String> articles) {
    private static final List<String> SUBJECT_PHRASES = List.of(
            "La Secretaría",
            "El responsable",
            "Toda persona usuaria",
            "La Comisión",
            "El operador de la red",
            "El Ejecutivo Federal");
    private static final List<String> VERB_PHRASES =
            List.of("deberá presentar", "podrá solicitar", "notificará", "conservará", "publicará", "verificará");
    private static final List<String> OBJECT_PHRASES = List.of(
            "el registro de sus sistemas",
            "un informe de los incidentes",
            "la evaluación de impacto",
            "los contratos de servicio",
            "las medidas de protección de datos",
            "el padrón de personas obligadas");
    private static final List<String> TIME_PHRASES = List.of(
            "dentro de los treinta días hábiles siguientes",
            "cada seis meses",
            "antes del inicio de operaciones",
            "en un plazo no mayor a setenta y dos horas",
            "al cierre de cada ejercicio");
    private static final int SENTENCE_COUNT = 12;
    private static final int NUMBER_BOUND = 1_000;

    static SyntheticLaw of(int count, long seed) {
        var random = new Random(seed);
        return new SyntheticLaw(IntStream.range(0, count)
                .mapToObj(article -> IntStream.range(0, SENTENCE_COUNT)
                        .mapToObj(sentence -> sentence(random))
                        .collect(Collectors.joining(" ")))
                .toList());
    }

    private static String sentence(Random random) {
        return "%s %s %s %s, conforme al numeral %d."
                .formatted(
                        any(SUBJECT_PHRASES, random),
                        any(VERB_PHRASES, random),
                        any(OBJECT_PHRASES, random),
                        any(TIME_PHRASES, random),
                        random.nextInt(NUMBER_BOUND));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /**
     * Returns the same law reformed: a term changed throughout, one article removed from its middle, a new one near its
     * beginning.
     */
    SyntheticLaw reformed() {
        var reformed = new ArrayList<>(articles);
        reformed.replaceAll(article -> article.replace("treinta", "sesenta"));
        reformed.remove(articles.size() / 2);
        reformed.add(articles.size() / 8, "La autoridad evaluará cada año los sistemas de inteligencia artificial.");
        return new SyntheticLaw(reformed);
    }

    /** Returns its articles numbered, as a law prints them. */
    String text() {
        return IntStream.range(0, articles.size())
                .mapToObj(at -> "Artículo " + (at + 1) + ". " + articles.get(at))
                .collect(Collectors.joining("\n\n"));
    }
}
