package mx.vigia.analysis.web.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.PhraseMeaning;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.bill.stage.StatusPhrases;
import mx.vigia.platform.text.ContractEnum;

/**
 * The kinds of step that an analyst may choose: all that the state machine knows. Sources have fewer kinds and express
 * the rest in words. Such a step is stored the same way: it begins with the words that the table of phrases knows it
 * by, unless the analyst's own words express it.
 */
enum StepChoice implements ContractEnum {
    PRESENTED("presented", Group.COMMITTEE, StepKind.PRESENTED, StageTransition.PRESENTED, ""),
    REFERRED("referred", Group.COMMITTEE, StepKind.REFERRED, StageTransition.REFERRED, ""),
    EXTENDED("extended", Group.COMMITTEE, StepKind.EXTENDED, StageTransition.EXTENDED, ""),
    SENT_BACK("sent-back", Group.COMMITTEE, StageTransition.SENT_BACK, "Se devuelve a comisión."),
    REPORTED("reported", Group.COMMITTEE, StepKind.REPORTED, StageTransition.REPORTED, "Dictaminada."),
    REPORTED_NEGATIVE(
            "reported-negative",
            Group.COMMITTEE,
            StepKind.REPORTED_NEGATIVE,
            StageTransition.REPORTED_NEGATIVE,
            "Dictamen en sentido negativo."),
    WAIVED("waived", Group.FLOOR, StepKind.WAIVED, StageTransition.WAIVED, ""),
    URGENT("urgent", Group.FLOOR, StepKind.URGENT, StageTransition.URGENT, "Considerada de urgente resolución."),
    FIRST_READING("first-reading", Group.FLOOR, StageTransition.FIRST_READING, "Primera lectura."),
    DEBATED("debated", Group.FLOOR, StageTransition.DEBATED, "A discusión."),
    VOTED("voted", Group.FLOOR, StageTransition.VOTED, "Votado."),
    PASSED("passed", Group.FLOOR, StepKind.PASSED, StageTransition.PASSED, "Aprobada."),
    REJECTED("rejected", Group.FLOOR, StepKind.REJECTED, StageTransition.REJECTED, "Desechada."),
    SENT_TO_REVIEWING(
            "sent-to-reviewing", Group.BETWEEN, StageTransition.SENT_TO_REVIEWING, "Remitida a la cámara revisora."),
    MINUTA_RECEIVED(
            "minuta-received", Group.BETWEEN, StageTransition.SENT_TO_REVIEWING, "En revisora: se recibió la minuta."),
    RETURNED_MODIFIED(
            "returned-modified", Group.BETWEEN, StageTransition.RETURNED_MODIFIED, "Devuelta con modificaciones."),
    RETURNED_REJECTED(
            "returned-rejected",
            Group.BETWEEN,
            StageTransition.RETURNED_REJECTED,
            "Se devuelve para los efectos de la fracción D del artículo 72."),
    CHANGES_REFUSED(
            "changes-refused",
            Group.BETWEEN,
            StageTransition.CHANGES_REFUSED,
            "No se aceptan las modificaciones de la cámara revisora."),
    INSISTED("insisted", Group.BETWEEN, StageTransition.INSISTED, "Insiste en sus modificaciones."),
    SENT_TO_STATES(
            "sent-to-states",
            Group.BETWEEN,
            StageTransition.SENT_TO_STATES,
            "Remitida a las legislaturas de los estados."),
    STATES_MAJORITY(
            "states-majority",
            Group.BETWEEN,
            StageTransition.STATES_MAJORITY,
            "Aprobada por la mayoría de las legislaturas."),
    DECLARED("declared", Group.BETWEEN, StageTransition.DECLARED, "Declaratoria de reforma constitucional."),
    SENT_TO_EXECUTIVE(
            "sent-to-executive", Group.EXECUTIVE, StageTransition.SENT_TO_EXECUTIVE, "Remitida al Ejecutivo."),
    OBJECTED("objected", Group.EXECUTIVE, StageTransition.OBJECTED, "Con observaciones del Ejecutivo."),
    OVERRIDDEN("overridden", Group.EXECUTIVE, StageTransition.OVERRIDDEN, "Confirmada por las dos terceras partes."),
    DEEMED_APPROVED("deemed-approved", Group.EXECUTIVE, StageTransition.DEEMED_APPROVED, "Se reputa aprobada."),
    PROMULGATED("promulgated", Group.EXECUTIVE, StageTransition.PROMULGATED, "Promulgada."),
    PUBLISHED("published", Group.NORM, StepKind.PUBLISHED, StageTransition.PUBLISHED, "Publicada."),
    IN_FORCE("in-force", Group.NORM, StageTransition.IN_FORCE, "Entra en vigor."),
    ERRATUM("erratum", Group.NORM, StageTransition.ERRATUM, "Fe de erratas."),
    SUSPENDED("suspended", Group.NORM, StageTransition.NOTHING, "Suspendida por resolución judicial."),
    REPEALED("repealed", Group.NORM, StageTransition.REPEALED, "Abrogada."),
    DRAFT("draft", Group.CONSULTATION, StageTransition.DRAFT, "Anteproyecto."),
    CONSULTATION_OPENED(
            "consultation-opened", Group.CONSULTATION, StageTransition.CONSULTATION_OPENED, "Abre consulta pública."),
    CONSULTATION_EXTENDED(
            "consultation-extended",
            Group.CONSULTATION,
            StageTransition.CONSULTATION_EXTENDED,
            "Se amplía el plazo de la consulta pública."),
    CONSULTATION_CLOSED(
            "consultation-closed",
            Group.CONSULTATION,
            StageTransition.CONSULTATION_CLOSED,
            "Cierre de consulta pública."),
    FINAL_RULE("final-rule", Group.CONSULTATION, StageTransition.FINAL_RULE, "Norma definitiva."),
    WITHDRAWN("withdrawn", Group.END, StepKind.WITHDRAWN, StageTransition.WITHDRAWN, "Retirada."),
    LAPSED("lapsed", Group.END, StageTransition.LAPSED, "Precluida."),
    ACCUMULATED("accumulated", Group.END, StageTransition.ACCUMULATED, "Dictaminada en conjunto con otra."),
    SUPERSEDED("superseded", Group.END, StageTransition.SUPERSEDED, "Sin materia."),
    RESOLVED("resolved", Group.END, StageTransition.RESOLVED, "Asunto atendido."),
    CONCLUDED("concluded", Group.END, StageTransition.CONCLUDED, "Asunto total y definitivamente concluido."),
    OTHER("other", Group.OTHER, StageTransition.NOTHING, "");

    /** The headings of their list. */
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

    private static final Set<StageTransition> FINAL_TRANSITIONS =
            EnumSet.range(StageTransition.REJECTED, StageTransition.CONCLUDED);
    private static final Set<StageTransition> NON_STEP_TRANSITIONS =
            EnumSet.of(StageTransition.NOTHING, StageTransition.PENDING);

    private final String word;
    private final Group group;
    private final StepKind kind;
    private final StageTransition move;
    private final String known;

    /** Creates a choice for which sources have no kind of their own. */
    StepChoice(String word, Group group, StageTransition move, String known) {
        this(word, group, StepKind.OTHER, move, known);
    }

    StepChoice(String word, Group group, StepKind kind, StageTransition move, String known) {
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

    /** Returns the choice that is stored under a kind that sources also use. */
    static StepChoice of(StepKind kind) {
        return ContractEnum.withWord(StepChoice.class, kind.word());
    }

    Group group() {
        return group;
    }

    /** Returns the transition it causes in the state machine. */
    StageTransition move() {
        return move;
    }

    /** Returns the kind under which it is stored. */
    StepKind kind() {
        return kind;
    }

    /**
     * Returns the words under which it is stored: the analyst's, preceded by those known to the table of phrases if
     * nothing else expresses the kind, or if the analyst's words say something else.
     */
    String phrase(String words) {
        var transitions = transitions(words);
        boolean stated = transitions.contains(move) && move != StageTransition.NOTHING
                || kind != StepKind.OTHER && transitions.isEmpty();
        return known.isEmpty() || stated ? words : known + " " + words;
    }

    /**
     * Whether these words describe another kind, and one of the two would close the matter: then confirmation is
     * required.
     */
    boolean isContradictedBy(String words) {
        var transitions = transitions(words).stream()
                .filter(other -> !NON_STEP_TRANSITIONS.contains(other))
                .toList();
        boolean closes =
                FINAL_TRANSITIONS.contains(move) || transitions.stream().anyMatch(FINAL_TRANSITIONS::contains);
        return this != OTHER && closes && !transitions.isEmpty() && !transitions.contains(move);
    }

    private static List<StageTransition> transitions(String words) {
        return StatusPhrases.known().read(words).meanings().stream()
                .map(PhraseMeaning::move)
                .toList();
    }
}
