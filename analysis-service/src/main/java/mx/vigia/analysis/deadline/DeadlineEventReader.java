package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.AppliedTransition;
import mx.vigia.analysis.bill.stage.LegislativeProcess;
import mx.vigia.analysis.bill.stage.PhraseMeaning;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.bill.stage.StatusPhrases;
import mx.vigia.analysis.bill.stage.StepTransitions;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.text.obligation.ConsultationExtension;
import mx.vigia.analysis.text.obligation.ExtensionParser;
import org.jspecify.annotations.Nullable;

/** Derives the events of a matter from the steps and the consultation that its sources state. */
public final class DeadlineEventReader {
    private static final Pattern SENT_PATTERN =
            Pattern.compile("(?iU)^\\s*(?:enviad|remitid)[oa]s? por la c[aá]mara\\b");

    private static final Pattern SENT_TO_EXECUTIVE_PATTERN = Pattern.compile(
            "\\b(?:pas[ao]|turn[ao]d?[ao]?|remit\\w+|envi\\w+)\\b.{0,60}\\bal (?:titular del )?(?:poder )?ejecutivo");
    private static final Pattern PREFERENTIAL_PATTERN =
            Pattern.compile("\\b(?:iniciativa|tramite|caracter|como) (?:de )?preferente");
    private static final Pattern MARKED_PREFERENTIAL_PATTERN = Pattern.compile(
            "(?:^|[.|] ?)(?:el [^.|]{0,40}ejecutivo(?: federal)? )?(?:se )?(?:le )?"
                    + "(?:se[nñ]ala|marca|declara|solicita|otorga|concede)\\w* [^.|]{0,60}\\b(?:como|tramite|caracter) (?:de )?preferente");
    private static final Set<Chamber> CONGRESS_CHAMBERS = EnumSet.of(Chamber.DEPUTIES, Chamber.SENATE);

    private final List<DatedEvent> found = new ArrayList<>();

    private DeadlineEventReader() {}

    /**
     * Returns the matter described by these; events without a day begin no term, and {@code consultation} may be null.
     */
    public static DeadlineSubject toSubject(StageSubject subject, List<Step> steps, Consultation consultation) {
        var eventReader = new DeadlineEventReader();
        steps.stream().filter(step -> step.date() != null).forEach(eventReader::step);
        if (consultation != null && consultation.closesOn() != null) {
            eventReader.add(DeadlineEvent.CONSULTATION_CLOSES, consultation.closesOn());
        }
        return new DeadlineSubject(
                subject.kind(),
                processOf(subject, steps),
                originOf(steps),
                eventReader.found.stream().distinct().toList());
    }

    /** Returns how far dated steps extend the period for comments, in the order of their days. */
    public static List<ConsultationExtension> findCommentExtensions(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.date() != null)
                .filter(step -> StepTransitions.of(step).stream()
                        .anyMatch(transition -> transition.move() == StageTransition.CONSULTATION_EXTENDED))
                .sorted(Comparator.comparing(Step::date))
                .map(step -> ConsultationExtension.parse(step.phrase(), step.date()))
                .distinct()
                .toList();
    }

    /** Returns the process of the matter; a step without a day begins no term but still indicates the process. */
    private static LegislativeProcess processOf(StageSubject subject, List<Step> steps) {
        return LegislativeProcess.of(
                subject,
                steps.stream()
                        .flatMap(step -> Stream.concat(
                                StepTransitions.of(step).stream().map(AppliedTransition::move),
                                meanings(step).stream().map(PhraseMeaning::move)))
                        .toList());
    }

    private static @Nullable Chamber originOf(List<Step> steps) {
        List<Chamber> presenting = steps.stream()
                .flatMap(step -> StepTransitions.of(step).stream()
                        .filter(transition -> transition.move() == StageTransition.PRESENTED)
                        .map(AppliedTransition::chamber)
                        .filter(CONGRESS_CHAMBERS::contains)
                        .map(chamber -> isSentByAChamber(step) ? otherThan(chamber) : chamber))
                .distinct()
                .toList();
        return presenting.size() == 1 ? presenting.getFirst() : null;
    }

    /** Whether the chamber that states it received it from the other one: "Enviada por la Cámara de Senadores". */
    private static boolean isSentByAChamber(Step step) {
        return SENT_PATTERN.matcher(step.phrase()).find();
    }

    private static Chamber otherThan(Chamber chamber) {
        return chamber == Chamber.DEPUTIES ? Chamber.SENATE : Chamber.DEPUTIES;
    }

    private static List<PhraseMeaning> meanings(Step step) {
        return StatusPhrases.known().read(step.phrase()).meanings();
    }

    private void step(Step step) {
        StepTransitions.of(step).forEach(this::addFromTransition);
        var words = TextAnalyzer.fold(step.phrase());
        if (PREFERENTIAL_PATTERN.matcher(words).find()) {
            addPreferential(step, words);
        }
        if (SENT_TO_EXECUTIVE_PATTERN.matcher(words).find()) {
            addSentToExecutive(step);
        }
        meanings(step).forEach(meaning -> addFromMeaning(meaning, step));
    }

    /** Adds events that only the words of a step state, not its kind. */
    private void addFromMeaning(PhraseMeaning meaning, Step step) {
        if (meaning.move() == StageTransition.SENT_TO_REVIEWING) {
            addSentToReviewing(meaning, step);
        } else if (meaning.move() == StageTransition.OVERRIDDEN) {
            add(DeadlineEvent.OVERRIDDEN, step.date());
        } else if (meaning.move() == StageTransition.PROMULGATED) {
            add(DeadlineEvent.PROMULGATED, step.date());
        }
    }

    /**
     * Adds the preferential event: it applies from presentation or marking; one that is referred as preferential was
     * presented before. A report that only calls it preferential begins nothing.
     */
    private void addPreferential(Step step, String words) {
        var moves =
                StepTransitions.of(step).stream().map(AppliedTransition::move).toList();
        if (moves.contains(StageTransition.PRESENTED)
                || MARKED_PREFERENTIAL_PATTERN.matcher(words).find()) {
            add(DeadlineEvent.PREFERENTIAL, step.date(), step.chamber());
        } else if (moves.contains(StageTransition.REFERRED)) {
            found.add(DatedEvent.of(DeadlineEvent.PREFERENTIAL, step.date(), step.chamber())
                    .asInferred());
        } else {
            add(DeadlineEvent.CALLED_PREFERENTIAL, step.date(), step.chamber());
        }
    }

    private void addFromTransition(AppliedTransition transition) {
        var day = transition.step().date();
        switch (transition.move()) {
            case REFERRED -> add(DeadlineEvent.REFERRED, day, transition.chamber());
            case EXTENDED -> addExtension(transition);
            case REPORTED, REPORTED_NEGATIVE -> add(DeadlineEvent.REPORTED, day, transition.chamber());
            case PASSED -> add(DeadlineEvent.PASSED, day, transition.chamber());
            case SENT_TO_EXECUTIVE -> addSentToExecutive(transition.step());
            case OBJECTED -> add(DeadlineEvent.OBJECTED, day);
            case PUBLISHED, FINAL_RULE -> add(DeadlineEvent.PUBLISHED, day);
            case IN_FORCE -> add(DeadlineEvent.IN_FORCE, day);
            case REJECTED, WITHDRAWN, LAPSED, ACCUMULATED, SUPERSEDED, RESOLVED, CONCLUDED ->
                add(DeadlineEvent.CLOSED, day);
            case NOTHING,
                    PENDING,
                    PRESENTED,
                    DRAFT,
                    WAIVED,
                    COMMITTEE,
                    CONSULTATION_OPENED,
                    CONSULTATION_EXTENDED,
                    CONSULTATION_CLOSED,
                    FIRST_READING,
                    URGENT,
                    DEBATED,
                    SETTLED,
                    SENT_BACK,
                    SENT_TO_REVIEWING,
                    VOTED,
                    RETURNED_MODIFIED,
                    RETURNED_REJECTED,
                    CHANGES_REFUSED,
                    INSISTED,
                    SENT_TO_STATES,
                    STATES_MAJORITY,
                    DECLARED,
                    OVERRIDDEN,
                    DEEMED_APPROVED,
                    PROMULGATED,
                    ERRATUM,
                    REPEALED -> {}
        }
    }

    private void addExtension(AppliedTransition transition) {
        var step = transition.step();
        var extended = DatedEvent.of(DeadlineEvent.EXTENDED, step.date(), transition.chamber());
        found.add(ExtensionParser.parse(step.phrase(), step.date())
                .map(extended::granting)
                .orElse(extended));
    }

    /**
     * Adds that the bill was sent; the term is that of the receiving chamber: the one the sentence names, or else not
     * the one that reports it.
     */
    private void addSentToReviewing(PhraseMeaning meaning, Step step) {
        CONGRESS_CHAMBERS.stream()
                .filter(chamber -> meaning.chamber() == null
                        ? CONGRESS_CHAMBERS.contains(step.chamber()) && chamber != step.chamber()
                        : chamber == meaning.chamber())
                .forEach(chamber -> add(DeadlineEvent.SENT_TO_REVIEWING, step.date(), chamber));
    }

    /**
     * Adds that the bill was sent to the Executive; the terms are those of the federal Constitution, because a state's
     * executive has its own, which we do not hold.
     */
    private void addSentToExecutive(Step step) {
        if (step.chamber() == null || FederalSites.is(step.chamber())) {
            found.add(DatedEvent.of(DeadlineEvent.RECEIVED_BY_EXECUTIVE, step.date())
                    .asInferred());
        }
    }

    private void add(DeadlineEvent event, LocalDate day) {
        found.add(DatedEvent.of(event, day));
    }

    private void add(DeadlineEvent event, LocalDate day, Chamber chamber) {
        found.add(DatedEvent.of(event, day, chamber));
    }
}
