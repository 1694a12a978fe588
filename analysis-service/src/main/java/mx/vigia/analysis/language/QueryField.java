package mx.vigia.analysis.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field that queries can search, with its Spanish and English names; the first Spanish name is the printed one. */
public enum QueryField {
    /** Any running text; document numbers match too. */
    ANYWHERE(Shape.WORDS),
    TITLE(Shape.WORDS, "título", "title"),
    TEXT(Shape.WORDS, "texto", "text"),
    PROPONENT(
            Shape.WORDS,
            "promovente",
            "proponent",
            "promoventes",
            "proponente",
            "proponentes",
            "iniciante",
            "iniciantes",
            "autor",
            "autora",
            "author",
            "sponsor",
            "diputado",
            "diputada",
            "senador",
            "senadora",
            "deputy",
            "senator"),
    COMMITTEE(Shape.WORDS, "comisión", "committee", "comisiones"),
    /** The source's summary and its own subject terms. */
    SUMMARY(Shape.WORDS, "resumen", "summary", "materia", "subject"),
    /**
     * The laws a bill would change or mentions, by names and abbreviations, so that LFPDPPP matches a title that spells
     * it out.
     */
    LAW(Shape.WORDS, "ley", "law", "ordenamiento", "leyes"),
    /** Whom the articles of a bill oblige to something, in their words. */
    BEARER(Shape.WORDS, "obliga", "binds", "obligado", "obligados", "obligada", "obligadas", "bearer"),
    TOPIC(Shape.VALUE, "tema", "topic", "temas"),
    STAGE(Shape.VALUE, "etapa", "stage", "estatus", "status"),
    GROUP(Shape.VALUE, "grupo", "group", "partido", "party", "bancada"),
    CHAMBER(Shape.VALUE, "cámara", "chamber"),
    KIND(Shape.VALUE, "tipo", "kind", "type"),
    SOURCE(Shape.VALUE, "fuente", "source"),
    /** The federal entity or country of a bill, by name or code. */
    ENTITY(Shape.VALUE, "entidad", "entity", "entidades", "state", "jurisdiction"),
    /** The legislature of the Congress of the Union in which a bill was presented: LXVI or 66. */
    LEGISLATURE(Shape.VALUE, "legislatura", "legislature", "legislaturas"),
    NUMBER(Shape.VALUE, "número", "number", "núm"),
    /**
     * An article that a bill would change, by number alone and with the law: {@code 211 bis} and {@code 211 bis código
     * penal federal}.
     */
    ARTICLE(Shape.VALUE, "artículo", "article", "artículos", "art"),
    /**
     * The papers of a bill by the name of their kind: what it is itself, and what committees and chambers made of it.
     */
    PAPER(Shape.VALUE, "documento", "document"),
    /** One bill by its id, or by the id of any bill that was merged into it. */
    MATTER(Shape.VALUE, "asunto", "bill"),
    /** One law by its id: bills that would change, issue or abrogate it, and its own record. */
    NORM(Shape.VALUE, "norma", "statute"),
    /** One legislator as proponent, by the id of the name in a seat, whatever the order of its words. */
    PERSON(Shape.VALUE, "persona", "person"),
    /** One committee or other body by its id, as proponent or as recipient of a referral. */
    BODY(Shape.VALUE, "órgano", "body"),
    DATE(Shape.DATE, "fecha", "date");

    /** Running-text fields that an unqualified word is searched in. */
    public static final Set<QueryField> RUNNING_TEXT_FIELDS = Set.of(TITLE, TEXT, PROPONENT, COMMITTEE, SUMMARY, LAW);

    /** Fields that name one thing by its id, written as a {@link NamedId}. */
    private static final Set<QueryField> ID_FIELDS = Set.of(MATTER, NORM, PERSON, BODY);

    /** How a field is compared: word by word, as a whole value, or as a date. */
    public enum Shape {
        WORDS,
        VALUE,
        DATE
    }

    private final Shape shape;
    private final List<String> names;

    QueryField(Shape shape, String... names) {
        this.shape = shape;
        this.names = List.of(names);
    }

    public Shape shape() {
        return shape;
    }

    /** Whether its values are ids, written as {@link NamedId}. */
    public boolean isId() {
        return ID_FIELDS.contains(this);
    }

    /** Returns the Spanish name, as printed. */
    public String spanish() {
        return names.isEmpty() ? "" : names.get(0);
    }

    /** Returns the English name. */
    public String english() {
        return names.isEmpty() ? "" : names.get(1);
    }

    /** Returns the field with this name in either language, ignoring case and accents. */
    public static Optional<QueryField> findByName(String name) {
        var wanted = TextAnalyzer.fold(name);
        return Arrays.stream(values())
                .filter(field -> field.names.stream().map(TextAnalyzer::fold).anyMatch(wanted::equals))
                .findFirst();
    }
}
