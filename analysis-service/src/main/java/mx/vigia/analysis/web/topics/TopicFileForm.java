package mx.vigia.analysis.web.topics;

import io.quarkus.qute.TemplateData;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The form with the file of a topic.
 *
 * @param file the submitted content
 * @param complaint the error, or empty
 */
@TemplateData
record TopicFileForm(String file, String complaint) {
    private static final int MAX_ID_LENGTH = 40;
    private static final String SEARCH_TOPIC_TEMPLATE = """
            id: %s
            name: { es: '%s', en: '%s' }
            description:
              es: 'Lo que encuentra la búsqueda %s'
              en: 'What the search %s finds'
            rules:
              - weight: 1.0
                any:
                  - '%s'
            """;

    static TopicFileForm of(String file) {
        return new TopicFileForm(file, "");
    }

    /** Returns a topic file with the search query as its only sign. */
    static TopicFileForm ofSearch(String question) {
        String quoted = question.strip().replaceAll("\\s+", " ").replace("'", "''");
        return of(SEARCH_TOPIC_TEMPLATE.formatted(id(question), quoted, quoted, quoted, quoted, quoted));
    }

    private static String id(String question) {
        String plain = Normalizer.normalize(question, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return plain.length() < 2 ? "topic" : plain.substring(0, Math.min(plain.length(), MAX_ID_LENGTH));
    }
}
