package mx.vigia.analysis.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.language.Wording;

/** Reads what happened to a matter from the steps and the consultation that its sources tell of. */
public final class Told {
    private static final Pattern TO_EXECUTIVE = Pattern.compile(
            "\\b(?:pas[ao]|turn[ao]d?[ao]?|remit\\w+|envi\\w+)\\b.{0,60}\\bal (?:titular del )?(?:poder )?ejecutivo");
    private static final Pattern PREFERENTIAL =
            Pattern.compile("\\b(?:iniciativa|tramite|caracter) (?:de )?preferente");

    private final List<Happening> found = new ArrayList<>();

    private Told() {}

    /** The matter that these tell of; what has no day begins no clock, and {@code consultation} may be null. */
    public static Matter matter(Kind kind, List<Step> steps, Consultation consultation) {
        var told = new Told();
        steps.stream().filter(step -> step.date() != null).forEach(told::step);
        if (consultation != null && consultation.closesOn() != null) {
            told.add(Event.CONSULTATION_CLOSES, consultation.closesOn(), null);
        }
        return new Matter(kind, told.found);
    }

    private void step(Step step) {
        switch (step.kind()) {
            case REFERRED -> add(Event.REFERRED, step.date(), step.chamber());
            case EXTENDED -> add(Event.EXTENDED, step.date(), step.chamber());
            case REPORTED, REPORTED_NEGATIVE -> add(Event.REPORTED, step.date(), step.chamber());
            case PASSED -> add(Event.PASSED, step.date(), step.chamber());
            case REJECTED, WITHDRAWN -> add(Event.CLOSED, step.date(), null);
            case PUBLISHED -> add(Event.PUBLISHED, step.date(), null);
            case PRESENTED -> presented(step);
            case URGENT, WAIVED, OTHER -> {}
        }
        if (TO_EXECUTIVE.matcher(Wording.fold(step.phrase())).find()) {
            found.add(new Happening(Event.RECEIVED_BY_EXECUTIVE, step.date(), null, null, true));
        }
    }

    private void presented(Step step) {
        if (PREFERENTIAL.matcher(Wording.fold(step.phrase())).find()) {
            add(Event.PREFERENTIAL, step.date(), step.chamber());
        }
    }

    private void add(Event event, LocalDate day, Chamber chamber) {
        found.add(Happening.of(event, day, chamber));
    }
}
