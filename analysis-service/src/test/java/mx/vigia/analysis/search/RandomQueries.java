package mx.vigia.analysis.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;

/**
 * Questions of the whole language, and the documents they are put to, drawn from the same few words so that they meet.
 */
public final class RandomQueries {
    private static final List<String> WORDS = List.of(
            "agua",
            "aguas",
            "Ley",
            "leyes",
            "año",
            "ano",
            "años",
            "caña",
            "cana",
            "crédito",
            "creditos",
            "juez",
            "jueces",
            "regulación",
            "regulaciones",
            "ciberseguridad",
            "cibernético",
            "red",
            "datos",
            "personales",
            "personal data",
            "redes",
            "IA",
            "niñez",
            "sub-comisión",
            "66/7223",
            "14",
            "BIS",
            "artículo",
            "nota:esto",
            "l'eau",
            "O'Higgins",
            "U.S.A",
            "çedilla",
            "de",
            "la",
            "artículo 1o.",
            "1º",
            "usuarias",
            "usuario",
            "senadora",
            "minuta");
    private static final List<String> SMALL_AND_OTHER_FORMS =
            List.of("de", "la", "1o", "usuaria", "senadora", "minuta", "dictamen", "de la minuta");
    /** Names of terms of the glossary, whose other names stand in the documents, too. */
    private static final List<String> TERMS = List.of("IA", "niñez", "\"personal data\"", "\"datos personales\"", "AI");

    private static final List<String> ASKED = WORDS.subList(0, 28);
    private static final List<String> BEGINNINGS =
            List.of("agu", "cib", "reg", "jue", "jueces", "red", "años", "regulaciones", "creditos", "Ley");
    private static final List<String> TOPICS = List.of("ai", "Inteligencia artificial", "cybersecurity", "cloud");
    private static final List<String> STAGES = List.of("presentada", "presented", "turnada a comisión", "en vigor");
    private static final List<String> GROUPS = List.of("PVEM", "MC", "PAN");
    private static final List<String> LEGISLATURES = List.of("LXVI", "66", "LXV");
    private static final List<String> ENTITIES = List.of("Jalisco", "mx.jal", "federal", "United States");
    private static final List<String> NUMBERS = List.of("66/7", "66/7223", "14", "bis", "7223", "hr14");
    private static final List<String> REFERENCES = List.of(
            "14 bis",
            "art. 14 BIS CPF",
            "\"artículo 14 bis del Código Penal Federal\"",
            "artículo 1o. constitucional",
            "CPF 14",
            "art. 14-B CPF",
            "artículo:14-B",
            "artículo 14, fracción II, CPF",
            "art 14",
            "HR 14",
            "H.R. 14",
            "Gaceta 66/7",
            "núm. 14 agua",
            "artículo:\"14 bis CPF\"",
            "article:1o.");
    private static final List<String> ARTICLES = List.of(
            LegalCitation.value("14 Bis", "Código Penal Federal"),
            LegalCitation.value("14 Bis", ""),
            LegalCitation.value("14-B", "Código Penal Federal"),
            LegalCitation.value("14-B", ""),
            LegalCitation.value("14", "Código Penal Federal"),
            LegalCitation.value("1", "Constitución Política de los Estados Unidos Mexicanos"),
            LegalCitation.value("1", ""));
    private static final List<String> IN_FIELDS = List.of(
            "título:",
            "texto:",
            "promovente:",
            "comisión:",
            "resumen:",
            "materia:",
            "ley:",
            "title:",
            "law:",
            "autor:");

    private final Random random;

    public RandomQueries(Random random) {
        this.random = random;
    }

    public static Query understood(String typed) {
        return ((Parsed) QueryLanguage.read(typed)).query();
    }

    /** A document with something in every field that can be asked for. */
    public Map<QueryField, List<String>> fields(int i) {
        return Map.ofEntries(
                Map.entry(QueryField.TITLE, List.of(text(6))),
                Map.entry(QueryField.TEXT, random.nextBoolean() ? List.of(text(40)) : List.of()),
                Map.entry(QueryField.PROPONENT, List.of(text(2), text(2))),
                Map.entry(QueryField.COMMITTEE, List.of(text(3), text(3))),
                Map.entry(QueryField.SUMMARY, random.nextInt(3) == 0 ? List.of(text(8), text(1)) : List.of()),
                Map.entry(QueryField.LAW, List.of(text(2), any(List.of("LISR", "Ley de Aguas Nacionales")))),
                Map.entry(QueryField.TOPIC, List.of(any(TOPICS))),
                Map.entry(QueryField.STAGE, List.of(any(STAGES))),
                Map.entry(QueryField.GROUP, List.of(any(GROUPS))),
                Map.entry(QueryField.CHAMBER, List.of(any(List.of("senado", "diputados", "deputies")))),
                Map.entry(QueryField.KIND, List.of(any(List.of("iniciativa", "minuta", "dictamen")))),
                Map.entry(QueryField.SOURCE, List.of("mx.diputados.gaceta", "gaceta")),
                Map.entry(QueryField.ENTITY, List.of(any(ENTITIES))),
                Map.entry(QueryField.LEGISLATURE, List.of(any(LEGISLATURES))),
                Map.entry(QueryField.NUMBER, List.of("66/" + i, any(NUMBERS))),
                Map.entry(QueryField.ARTICLE, random.nextBoolean() ? List.of() : List.of(any(ARTICLES), any(ARTICLES))),
                Map.entry(QueryField.DATE, random.nextInt(9) == 0 ? List.of() : List.of(day().toString())));
    }

    /** Maximum nesting depth of brackets and exclusions. */
    public String question(int depth) {
        return switch (random.nextInt(depth == 0 ? 12 : 17)) {
            case 0, 1 -> any(ASKED);
            case 2 -> any(SMALL_AND_OTHER_FORMS);
            case 3 -> '"' + text(2) + '"';
            case 4 -> any(BEGINNINGS) + "*";
            case 5 -> "=" + any(WORDS.subList(0, 20));
            case 6 -> any(IN_FIELDS) + leaf();
            case 7 -> value();
            case 8 -> days();
            case 9 -> near();
            case 10 -> "=\"" + text(2) + '"';
            case 11 -> any(REFERENCES);
            case 12 -> "-" + question(0);
            case 13 -> "(" + question(depth - 1) + " OR " + question(depth - 1) + ")";
            case 14 -> question(depth - 1) + " " + question(depth - 1);
            case 15 -> any(IN_FIELDS) + "(" + leaf() + " | " + leaf() + ")";
            default -> "-(" + question(depth - 1) + " " + question(depth - 1) + ")";
        };
    }

    String text(int words) {
        var text = new ArrayList<String>();
        IntStream.range(0, words).forEach(i -> text.add(any(WORDS)));
        return String.join(any(List.of(" ", ", ", "\n\n")), text);
    }

    LocalDate day() {
        return LocalDate.of(2026, 9, 1).plusDays(random.nextInt(30));
    }

    public String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String value() {
        return switch (random.nextInt(9)) {
            case 0 -> "tema:\"" + any(TOPICS) + '"';
            case 1 -> "etapa:\"" + any(STAGES) + '"';
            case 2 -> "grupo:" + any(GROUPS);
            case 3 -> "cámara:" + any(List.of("senado", "deputies", "diputados"));
            case 4 -> "fuente:gaceta";
            case 5 -> "tipo:" + any(List.of("iniciativa", "minuta"));
            case 6 -> "entidad:\"" + any(ENTITIES) + '"';
            case 7 -> "legislatura:" + any(LEGISLATURES);
            default -> "número:" + any(NUMBERS);
        };
    }

    private String days() {
        return any(List.of("desde:", "hasta:", "fecha:"))
                + any(List.of(day().toString(), "2026-09", "2026-10", "2025"));
    }

    private String near() {
        var field = any(List.of("", "", "título:", "texto:", "promovente:", "ley:"));
        return field + leaf() + " NEAR/" + random.nextInt(6) + " " + leaf();
    }

    private String leaf() {
        return switch (random.nextInt(7)) {
            case 0 -> '"' + text(2) + '"';
            case 1 -> any(BEGINNINGS) + "*";
            case 2 -> "=" + any(WORDS.subList(0, 20));
            case 3 -> any(TERMS);
            default -> any(WORDS.subList(0, 22));
        };
    }
}
