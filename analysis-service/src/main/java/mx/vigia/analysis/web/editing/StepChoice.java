package mx.vigia.analysis.web.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.Meaning;
import mx.vigia.analysis.bill.stage.Move;
import mx.vigia.analysis.bill.stage.StatusPhrases;
import mx.vigia.platform.text.ContractEnum;

/**
 * What sort of step an analyst may choose: all that the state machine knows. Sources name fewer by a kind of their own and say the rest in words; so does a
 * step of such a sort, which begins with the words that the table of phrases knows it by, unless the analyst's own say so.
 */
enum StepChoice implements ContractEnum {
    PRESENTED("presented", Group.COMMITTEE, StepKind.PRESENTED, Move.PRESENTED, ""),
    REFERRED("referred", Group.COMMITTEE, StepKind.REFERRED, Move.REFERRED, ""),
    EXTENDED("extended", Group.COMMITTEE, StepKind.EXTENDED, Move.EXTENDED, ""),
    SENT_BACK("sent-back", Group.COMMITTEE, Move.SENT_BACK, "Se devuelve a comisión."),
    REPORTED("reported", Group.COMMITTEE, StepKind.REPORTED, Move.REPORTED, "Dictaminada."),
    REPORTED_NEGATIVE(
            "reported-negative",
            Group.COMMITTEE,
            StepKind.REPORTED_NEGATIVE,
            Move.REPORTED_NEGATIVE,
            "Dictamen en sentido negativo."),
    WAIVED("waived", Group.FLOOR, StepKind.WAIVED, Move.WAIVED, ""),
    URGENT("urgent", Group.FLOOR, StepKind.URGENT, Move.URGENT, "Considerada de urgente resolución."),
    FIRST_READING("first-reading", Group.FLOOR, Move.FIRST_READING, "Primera lectura."),
    DEBATED("debated", Group.FLOOR, Move.DEBATED, "A discusión."),
    VOTED("voted", Group.FLOOR, Move.VOTED, "Votado."),
    PASSED("passed", Group.FLOOR, StepKind.PASSED, Move.PASSED, "Aprobada."),
    REJECTED("rejected", Group.FLOOR, StepKind.REJECTED, Move.REJECTED, "Desechada."),
    SENT_TO_REVIEWING("sent-to-reviewing", Group.BETWEEN, Move.SENT_TO_REVIEWING, "Remitida a la cámara revisora."),
    MINUTA_RECEIVED("minuta-received", Group.BETWEEN, Move.SENT_TO_REVIEWING, "En revisora: se recibió la minuta."),
    RETURNED_MODIFIED("returned-modified", Group.BETWEEN, Move.RETURNED_MODIFIED, "Devuelta con modificaciones."),
    RETURNED_REJECTED(
            "returned-rejected",
            Group.BETWEEN,
            Move.RETURNED_REJECTED,
            "Se devuelve para los efectos de la fracción D del artículo 72."),
    CHANGES_REFUSED(
            "changes-refused",
            Group.BETWEEN,
            Move.CHANGES_REFUSED,
            "No se aceptan las modificaciones de la cámara revisora."),
    INSISTED("insisted", Group.BETWEEN, Move.INSISTED, "Insiste en sus modificaciones."),
    SENT_TO_STATES("sent-to-states", Group.BETWEEN, Move.SENT_TO_STATES, "Remitida a las legislaturas de los estados."),
    STATES_MAJORITY(
            "states-majority", Group.BETWEEN, Move.STATES_MAJORITY, "Aprobada por la mayoría de las legislaturas."),
    DECLARED("declared", Group.BETWEEN, Move.DECLARED, "Declaratoria de reforma constitucional."),
    SENT_TO_EXECUTIVE("sent-to-executive", Group.EXECUTIVE, Move.SENT_TO_EXECUTIVE, "Remitida al Ejecutivo."),
    OBJECTED("objected", Group.EXECUTIVE, Move.OBJECTED, "Con observaciones del Ejecutivo."),
    OVERRIDDEN("overridden", Group.EXECUTIVE, Move.OVERRIDDEN, "Confirmada por las dos terceras partes."),
    DEEMED_APPROVED("deemed-approved", Group.EXECUTIVE, Move.DEEMED_APPROVED, "Se reputa aprobada."),
    PROMULGATED("promulgated", Group.EXECUTIVE, Move.PROMULGATED, "Promulgada."),
    PUBLISHED("published", Group.NORM, StepKind.PUBLISHED, Move.PUBLISHED, "Publicada."),
    IN_FORCE("in-force", Group.NORM, Move.IN_FORCE, "Entra en vigor."),
    ERRATUM("erratum", Group.NORM, Move.ERRATUM, "Fe de erratas."),
    SUSPENDED("suspended", Group.NORM, Move.NOTHING, "Suspendida por resolución judicial."),
    REPEALED("repealed", Group.NORM, Move.REPEALED, "Abrogada."),
    DRAFT("draft", Group.CONSULTATION, Move.DRAFT, "Anteproyecto."),
    CONSULTATION_OPENED("consultation-opened", Group.CONSULTATION, Move.CONSULTATION_OPENED, "Abre consulta pública."),
    CONSULTATION_EXTENDED(
            "consultation-extended",
            Group.CONSULTATION,
            Move.CONSULTATION_EXTENDED,
            "Se amplía el plazo de la consulta pública."),
    CONSULTATION_CLOSED(
            "consultation-closed", Group.CONSULTATION, Move.CONSULTATION_CLOSED, "Cierre de consulta pública."),
    FINAL_RULE("final-rule", Group.CONSULTATION, Move.FINAL_RULE, "Norma definitiva."),
    WITHDRAWN("withdrawn", Group.END, StepKind.WITHDRAWN, Move.WITHDRAWN, "Retirada."),
    LAPSED("lapsed", Group.END, Move.LAPSED, "Precluida."),
    ACCUMULATED("accumulated", Group.END, Move.ACCUMULATED, "Dictaminada en conjunto con otra."),
    SUPERSEDED("superseded", Group.END, Move.SUPERSEDED, "Sin materia."),
    RESOLVED("resolved", Group.END, Move.RESOLVED, "Asunto atendido."),
    CONCLUDED("concluded", Group.END, Move.CONCLUDED, "Asunto total y definitivamente concluido."),
    OTHER("other", Group.OTHER, Move.NOTHING, "");

    /** Where a list of them has its headings. */
    enum Group {
        COMMITTEE,
        FLOOR,
        BETWEEN,
        EXECUTIVE,
        NORM,
        CONSULTATION,
        END,
        OTHER
    }

    private static final Set<Move> ENDS = EnumSet.range(Move.REJECTED, Move.CONCLUDED);
    private static final Set<Move> NO_STEP = EnumSet.of(Move.NOTHING, Move.PENDING);

    private final String word;
    private final Group group;
    private final StepKind kind;
    private final Move move;
    private final String known;

    /** One that sources have no kind of their own for. */
    StepChoice(String word, Group group, Move move, String known) {
        this(word, group, StepKind.OTHER, move, known);
    }

    StepChoice(String word, Group group, StepKind kind, Move move, String known) {
        this.word = word;
        this.group = group;
        this.kind = kind;
        this.move = move;
        this.known = known;
    }

    @Override
    public String word() {
        return word;
    }

    /** The choice that is kept under a kind that sources have too. */
    static StepChoice of(StepKind kind) {
        return ContractEnum.withWord(StepChoice.class, kind.word());
    }

    Group group() {
        return group;
    }

    /** What the state machine makes of it. */
    Move move() {
        return move;
    }

    /** The kind under which it is kept. */
    StepKind kind() {
        return kind;
    }

    /**
     * The words under which it is kept: those of the analyst, behind those by which the table knows it where nothing else says what it is, or they say
     * something else.
     */
    String phrase(String words) {
        var told = told(words);
        boolean said = told.contains(move) && move != Move.NOTHING || kind != StepKind.OTHER && told.isEmpty();
        return known.isEmpty() || said ? words : known + " " + words;
    }

    /** Whether these words tell of something else, and it or they would close the matter: then somebody is to look twice. */
    boolean isDoubtedBy(String words) {
        var told =
                told(words).stream().filter(other -> !NO_STEP.contains(other)).toList();
        boolean closes = ENDS.contains(move) || told.stream().anyMatch(ENDS::contains);
        return this != OTHER && closes && !told.isEmpty() && !told.contains(move);
    }

    private static List<Move> told(String words) {
        return StatusPhrases.known().read(words).meanings().stream()
                .map(Meaning::move)
                .toList();
    }
}
